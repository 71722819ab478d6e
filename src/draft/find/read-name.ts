import { isCommonWord, isGivenName } from '../words/lexicon.ts';
import { saidBy, says } from '../words/speech.ts';
import { capital, isStop } from './capitals.ts';
import type { PersonPhrase, Phrase } from './phrase.ts';
import { readPerson } from './read-person.ts';
import type { ReadingContext } from './reading-context.ts';
import { isCapitalRole, roleBefore } from './roles.ts';

const saidBefore = new RegExp(
  `(?:${saidBy}|aku|told|according to|menurut|bernama|yakni|yaitu|adalah)(?:nya)?,?\\s$`,
  'iu',
);

const saysBehind = new RegExp(
  `^(?:,[^,.]{1,60},)?\\s(?:yang\\s\\p{Ll}+\\s)?(?:${says}|berharap|mengapresiasi|membantah|menilai|mengajak)(?!\\p{L})`,
  'u',
);

const romanPlace =
  /^(?:II|III|IV|V|VI|VII|VIII|IX|X|I(?!\s(?:Made|Wayan|Nyoman|Ketut|Gusti|Gede|Putu|Komang|Kadek|Dewa|Nengah|Ngurah|Gde|Luh|La)(?!\p{L})))(?=\s)/u;

export function readName(text: string, from: number, limit: number, context: ReadingContext): Phrase | null {
  if (romanPlace.test(text.slice(from, from + 12))) return null;
  // "Filmmaker Ani Misal" begins a sentence: the name is behind it.
  if (isCapitalRole(/^\p{L}+/u.exec(text.slice(from, from + 30))?.[0] ?? '')) return null;
  const person = readPerson(text, from, (at) => context.beginsOther(text, at), limit);
  if (person === null) return null;
  const before = text.slice(Math.max(0, from - 80), from);
  if (/(?<!\p{L})[Tt]he\s$/u.test(before)) return unknownRun(text, person.start, person.end, limit);
  const behind = text.slice(person.end);
  const words = person.name.split(' ');
  const whole = context.wholeName(person.name);
  const put = (sure: PersonPhrase['sure'], reason: string): PersonPhrase => ({
    letter: 'N',
    of: null,
    person: whole === null ? person : { ...person, name: whole },
    sure,
    reason,
    start: person.start,
    end: person.end,
  });
  const mayBe = words.some((word) => isGivenName(word) || !isCommonWord(word));
  const looksLike =
    words.every((word) => isGivenName(word) || !isCommonWord(word)) &&
    !words.some((word) => /^\p{Lu}{3,}$/u.test(word) && words.length > 1);
  if (person.titled && words.every((word) => !/\d/.test(word)))
    return put('high', 'a title or a degree stands beside the name');
  if (whole !== null) return put('medium', 'a part of a name that the article has');
  if (words.length > 1 && roleBefore.test(before) && mayBe)
    return put('medium', 'what the person is stands before the name');
  if (
    words.length === 1 &&
    roleBefore.test(before) &&
    looksLike &&
    !/,\s$/.test(before) &&
    !/^,\s\p{Lu}/u.test(behind) &&
    !/^\p{Lu}+$/u.test(person.name)
  )
    return put('medium', 'what the person is stands before the name');
  if (words.length > 1 && (saidBefore.test(before) || saysBehind.test(behind)) && mayBe)
    return put('medium', 'is quoted by name');
  if (
    words.length > 1 &&
    looksLike &&
    /^,\s(?:\p{Ll}+\s)?(?:Kepala|Ketua|Direktur|Sekretaris|Manajer|Guru|selaku|usia|warga|yang juga)/u.test(behind)
  )
    return put('medium', 'a post stands behind the name');
  if (
    words.length > 1 &&
    looksLike &&
    /^\s(?:adalah|merupakan|was|is)\s(?:seorang\s|a\s|an\s|the\s)?\p{Ll}/u.test(behind)
  )
    return put('medium', 'what the person is stands behind the name');
  if (words.length > 1 && /^(?:I|Ni|Ida|Wa|La)$/.test(words[0] ?? '') && mayBe)
    return put('medium', 'begins as names of people do');
  if (words.length > 1 && looksLike && isGivenName(words[0] ?? ''))
    return put('low', 'looks like the name of a person');
  return unknownRun(text, person.start, person.end, limit);
}

const runPattern = new RegExp(
  String.raw`${capital}(?:-${capital})*(?:\s(?:${capital}(?:-${capital})*|\d{1,3}(?![\d.,])|&)){0,5}`,
  'uy',
);

function unknownRun(text: string, from: number, end: number, limit: number): Phrase | null {
  runPattern.lastIndex = from;
  const run = runPattern.exec(text.slice(0, limit))?.[0] ?? text.slice(from, end);
  const words = run.split(' ');
  const stop = words.findIndex(
    (word, at) =>
      isStop(word) ||
      (at > 0 &&
        /^(?:Provinsi|Kabupaten|Kota|Kab|Pemkab|Pemkot|Pemprov|PT|CV|UD|SMA|SMP|SMK|SD|Desa|Kelurahan|Puskesmas|RSUD)$/.test(
          word,
        )),
  );
  const name = (stop < 0 ? words : words.slice(0, stop)).join(' ');
  const begins = from === 0 || /[“"(:]\s?$/.test(text.slice(0, from));
  const [first = ''] = name.split(' ');
  // The first word of a sentence has its capital anyway; a Roman number is a place.
  if (/^(?:Best|Most|Top|Teller|Runner)$/.test(first) && name.includes(' '))
    return { letter: 'Q', start: from, end: from + name.length };
  if (
    name === '' ||
    /^(?:[IVX]+|Harapan|RI|Awards?|Peringkat|Juara|Terbaik|Best|Runner|Pemenang|Kategori|Trofi|Piala|Hari|Pekan|HUT|Idul|Bulan|Tahun)$/.test(
      first,
    )
  )
    return null;
  if (begins && !name.includes(' ')) return null;
  if (begins && ((isCommonWord(first) && !isGivenName(first)) || /^(\p{L}+)-\1/iu.test(first))) return null;
  return { letter: 'U', name, start: from, end: from + name.length };
}
