import { isParty, type PartyPhrase, type Phrase } from '../find/phrase.ts';
import { marked, parties, party, spanOf } from '../find/tape.ts';
import { itemMark, type Sentence } from '../read-sentences.ts';
import { looksLikeName } from '../words/lexicon.ts';
import { partiesIn } from './clause-context.ts';
import { moodOf } from './moods.ts';
import { readClause } from './read-clause.ts';
import type { Telling } from './told.ts';
import { goesOn, opensList, wins } from './verbs.ts';
import { plain, type Winning } from './winning.ts';

/** A line that heads a list: what holds for each of its items. @returns whether it is one */
export function readHeading(sentence: Sentence, telling: Telling): boolean {
  const { tape, paragraph } = sentence;
  const own = marked(tape, tape.text);
  const reading = readClause(tape, { text: tape.text, at: 0, follows: false }, false);
  const words = tape.text.replace(/⟦[A-Z]\d+⟧/g, '');
  const isOpening =
    reading.category !== null ||
    reading.grade !== null ||
    opensList.test(words) ||
    own.some(({ letter }) => letter === 'W');
  const isSigned = !/:\s*$/.test(tape.text) && own.some(({ letter }) => letter === 'N' || letter === 'O');
  const title =
    /^(?!(?:Mereka|Berikut|Inilah|Ini|Hasil|Daftar|Adapun|Para|Kami|These|They|Here)(?!\p{L}))(?<title>(?:(?!\s(?:yang|who|adalah|are)\s)[^:;!?]){3,60}):\s*$/u.exec(
      sentence.text,
    )?.groups?.['title'];
  // "Aset di atas Rp1 triliun:" between the lists of winners is a category.
  if (!isOpening && title !== undefined && telling.list !== null && !own.some(isParty)) {
    telling.openList({ ...telling.list, category: title, paragraph });
    return true;
  }
  if (!isOpening || reading.winnings.length > 0 || isSigned) return false;
  // "Keempat piala itu adalah:" is a list of awards: who got them its items say, or nobody.
  if (
    /(?:[Kk]edua|[Kk]etiga|[Kk]eempat|[Kk]elima|[Kk]eenam)?\s?(?:piala|penghargaan|trofi|gelar|kategori)\s(?:itu|tersebut|yang diraih|yang diterima)/.test(
      words,
    )
  ) {
    telling.list = null;
    return true;
  }
  const mood = moodOf(tape.text, '').status;
  // "The winners are:" behind "the trophies will be presented": winners, whatever is to come.
  const before =
    /pemenang|peraih|juara|winner/i.test(words) && telling.list?.status === 'PLANNED'
      ? 'CONFERRED'
      : telling.list?.status;
  const status = mood === 'CONFERRED' ? (before ?? 'CONFERRED') : mood;
  if (status === null) telling.list = null;
  else telling.openList({ status, category: reading.category, grade: reading.grade, award: reading.award, paragraph });
  return true;
}

const label = /^(?<label>(?:[^⟦⟧:]|⟦[KUMD]\d+⟧){1,50})\s?:\s/u;

/**
 * An item of a list: its first name is the winner, what stands before a colon its place or its category.
 * @returns whether it was read, or belongs to a list
 */
export function readItem(sentence: Sentence, at: number, telling: Telling): boolean {
  const { tape, text, paragraph } = sentence;
  const mark = itemMark.exec(text);
  const from = mark?.[0].length ?? 0;
  const number = mark?.groups?.['number'];
  const rest = tape.text.slice(from);
  const reading = readClause(tape, { text: rest, at: from, follows: false }, true);
  // "A. Jenjang SD": a heading that looks like an item.
  if (reading.category !== null && !new RegExp(party).test(rest)) return readHeading(sentence, telling);
  if (telling.list !== null) telling.list = { ...telling.list, paragraph };
  const { list } = telling;
  const named = label.exec(rest);
  const [winning = null] = reading.winnings;
  const isPlaced =
    winning !== null &&
    winning.shape !== 'item' &&
    (winning.shape === 'place' || /^(?:diraih|atas nama|dimenang\p{Ll}*|direbut|disabet)$/u.test(winning.by));
  const printed = named === null ? null : tape.words(from, from + (named.groups?.['label'] ?? '').length).trim();
  const category = isPlaced ? reading.category : (reading.category ?? printed);
  if (winning !== null && (isPlaced || list === null)) {
    for (const one of reading.winnings) telling.put({ ...one, category }, sentence, at, { list });
    return true;
  }
  const behind = named?.[0].length ?? 0;
  const first = new RegExp(`^[^⟦⟧]{0,40}(?<list>${named === null ? party : parties})`, 'u').exec(rest.slice(behind));
  if (list === null || first === null) return list !== null;
  const start = from + (named === null ? first.index : 0);
  const item: Winning = {
    ...plain,
    ...{ parties: partiesIn(tape, first.groups?.['list'] ?? ''), status: list.status, award: reading.award, category },
    ...{ placed: [{ rank: null, grade: reading.grade }], by: 'daftar', shape: 'item' },
    span: spanOf(tape, start, from + behind + first.index + first[0].length),
  };
  telling.put(item, sentence, at, { list, number: number === undefined ? null : Number(number) });
  return true;
}

const itIs = new RegExp(`^\\W*(?:Adalah|Ialah|Dialah)\\s(?<list>${party})`, 'u');

/**
 * "Adalah R yang …", "Keempatnya adalah …", "Selain R, ada …": who was spoken of before is named.
 * @returns whether it was read
 */
export function readMore(sentence: Sentence, at: number, telling: Telling): boolean {
  const { tape } = sentence;
  const named = itIs.exec(tape.text);
  if (named !== null && telling.pending !== null) {
    const { placed, category, award } = telling.pending;
    telling.put(
      {
        ...plain,
        ...{
          parties: partiesIn(tape, named.groups?.['list'] ?? ''),
          status: 'CONFERRED',
          category,
          award,
          by: 'Adalah',
        },
        ...{ placed: [placed ?? { rank: null, grade: null }], shape: 'subject' },
        span: spanOf(tape, named.index, named.index + named[0].length),
      },
      sentence,
      at,
    );
    telling.pending = null;
    return true;
  }
  return readCounted(sentence, at, telling) || readOthers(sentence, at, telling);
}

const countedAward =
  /^\W*(?:[Yy]ang\s)?(?:[Pp]ertama|[Kk]edua|[Kk]etiga|[Kk]eempat|[Ff]irst|[Ss]econd)(?:nya)?,?\s(?:adalah\s|ialah\s|yakni\s|yaitu\s)?[^⟦]{0,20}⟦W(?<number>\d+)⟧/u;

/** "… menerima dua penghargaan. Pertama, W …; kedua, W …": of whoever was named before. */
function readCounted(sentence: Sentence, at: number, telling: Telling): boolean {
  const { tape } = sentence;
  const match = countedAward.exec(tape.text);
  const award = tape.phrases[Number(match?.groups?.['number'] ?? -1)];
  const last = telling.told.at(-1);
  if (match === null || award?.letter !== 'W' || last === undefined || last.sentence.paragraph < sentence.paragraph - 2)
    return false;
  const reading = readClause(tape, { text: tape.text, at: 0, follows: false }, false);
  if (reading.winnings.some(({ shape }) => shape === 'subject')) return false;
  const span = spanOf(tape, match.index, match[0].length);
  const winning: Winning = {
    ...plain,
    parties: [last.party],
    status: last.status,
    category: reading.category,
    award: award.award,
    by: match[0].slice(0, 12).trim(),
    placed: [{ rank: null, grade: reading.grade }],
    shape: 'item',
    span,
  };
  telling.put(winning, sentence, at);
  return false;
}

/** Nouns for one body or one region, and for a person. */
const person =
  '(?:penggerak|pegiat|penggiat|perempuan|pria|lelaki|wanita|tokoh|almarhum|almarhumah|guru|dosen|peneliti|penulis|seniman|penyair|dokter|bidan|perawat|petani|nelayan|perajin|aktivis|relawan|atlet|pengusaha|wartawan)(?: (?!itu|ini|tersebut)\\p{Ll}+){0,3}';
const theSame = new RegExp(
  `(?:^|[,.]\\s|\\s)(?<noun>daerah|desa|nagari|kelurahan|posyandu|puskesmas|sekolah|kampus|universitas|perusahaan|bank|koperasi|kabupaten|kota|provinsi|rumah sakit|lembaga|yayasan|${person})(?:\\s(?:milik|binaan|asal)\\s⟦G\\d+⟧)?\\s(?:itu|ini|tersebut)\\s(?:[\\p{Ll}]+\\s){0,2}?(?:${wins})\\s`,
  'iu',
);

/** "posyandu itu meraih juara III": of the last one of its kind that was named. */
export function readPronoun(sentence: Sentence, before: readonly Sentence[], at: number, telling: Telling): boolean {
  const { tape } = sentence;
  const match = theSame.exec(tape.text);
  const noun = (match?.groups?.['noun'] ?? '').toLowerCase();
  const { pending } = telling;
  if (
    match === null ||
    pending === null ||
    moodOf(tape.text.slice(0, match.index + match[0].length), '').status !== 'CONFERRED'
  )
    return false;
  const named = [...before, sentence].flatMap(({ phrases, start }) =>
    phrases.filter((one) => one.start < start + match.index || start < sentence.start),
  );
  const found = named.findLast((one): one is PartyPhrase => isOfNoun(one, noun));
  if (found === undefined) return false;
  const span = spanOf(tape, match.index, Math.min(tape.text.length, match.index + match[0].length + 20));
  telling.put(
    {
      ...plain,
      parties: [found],
      status: 'CONFERRED',
      category: pending.category,
      award: pending.award,
      by: match[0].trim(),
      placed: [pending.placed ?? { rank: null, grade: null }],
      shape: 'subject',
      span,
    },
    sentence,
    at,
  );
  telling.pending = null;
  return true;
}

const isPersonNoun = new RegExp(`^${person}$`, 'u');

function isOfNoun(phrase: Phrase, noun: string): boolean {
  if (isPersonNoun.test(noun)) return phrase.letter === 'N' || (phrase.letter === 'O' && phrase.office.holder !== null);
  if (phrase.letter === 'B')
    return noun === 'perusahaan'
      ? phrase.mention.kind === 'Company'
      : noun === 'rumah sakit'
        ? /^(?:RS|Rumah Sakit)/.test(phrase.mention.name)
        : phrase.mention.name.toLowerCase().startsWith(noun);
  if (phrase.letter !== 'G' || phrase.ids.length !== 1) return false;
  const [id = ''] = phrase.ids;
  if (noun === 'daerah') return true;
  return noun === 'provinsi'
    ? id.startsWith('province:')
    : noun === 'kota'
      ? id.startsWith('regency:kota-')
      : noun === 'kabupaten' && id.startsWith('regency:');
}

function readOthers(sentence: Sentence, at: number, telling: Telling): boolean {
  const { tape } = sentence;
  const { list } = telling;
  const last = telling.told.at(-1) ?? null;
  const found = goesOn.exec(tape.text);
  const mood = moodOf(tape.text, '').status;
  if (found === null || mood === null || (list === null && last === null)) return false;
  const rest = tape.text.slice(found[0].length);
  const first = partiesIn(tape, new RegExp(parties, 'u').exec(rest)?.[0] ?? '');
  const persons = partiesIn(tape, rest).filter(
    (one) =>
      one.letter === 'N' ||
      one.letter === 'O' ||
      (one.letter === 'U' && one.name.includes(' ') && looksLikeName(one.name)),
  );
  const chosen = mood === 'CONFERRED' && persons.length > 0 ? persons : first;
  const status = mood === 'CONFERRED' ? (list?.status ?? last?.status ?? 'CONFERRED') : mood;
  for (const one of chosen) {
    const winning: Winning = {
      ...plain,
      ...{ parties: [one], status, category: list?.category ?? null, award: null, span: one, shape: 'item' },
      ...{ placed: [{ rank: null, grade: list?.grade ?? null }], by: found[0].trim().slice(-30) },
    };
    telling.put(winning, sentence, at, { list });
  }
  return chosen.length > 0;
}
