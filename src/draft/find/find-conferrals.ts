import { occurrencesIn } from '../../ingest/evidence/locate.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Kind } from '../../ontology/ontology.ts';
import type { Article, Span } from '../article.ts';
import type { Entities, SuggestedEntity } from '../entities.ts';
import { joined } from '../quote.ts';
import type { Sentence } from '../read-sentences.ts';
import { type FoundWinner, isGrade } from './find-winners.ts';
import type { Sure } from './finding.ts';
import { type Party, readParty } from './read-party.ts';

/** Somebody who is said to have got an award, with the words that say so. */
export interface FoundConferral {
  readonly recipient: SuggestedEntity;
  readonly sentence: Sentence;
  /** One stretch, or the recipient and the rest apart where together they are too long. */
  readonly words: readonly Span[];
  readonly category: Readonly<Record<string, string>>;
  readonly rank: FoundWinner['rank'];
  readonly grade: string | null;
  readonly status: 'CONFERRED' | 'NOMINATED';
  readonly sure: Sure;
  readonly reason: string;
}

const got =
  /(?<!\p{L})(?:me?raih|menerima|terima|memperoleh|mendapat(?:kan)?|menyabet|sabet|memboyong|boyong|dianugerahi|diganjar|was awarded|were awarded|received|receives|won|wins)(?!\p{L})/giu;
const nominated =
  /(?<!\p{L})(?:masuk nominasi|menjadi nomine|dinominasikan|masuk finalis|menjadi finalis|(?:was|were) nominated)(?!\p{L})/giu;
const given =
  /(?<!\p{L})(?:diberikan|diserahkan|dianugerahkan|disematkan|presented|given|awarded)\s(?:langsung\s)?(?:kepada|to)\s/giu;
/** What is hoped for or coming is no award. */
const wish =
  /semoga|berharap|diharapkan|mudah-mudahan|ingin|menargetkan|akan\s|bisa\s|dapat\s|berpeluang|hopes?\s|will\s/i;
/** Behind the verb something of an award must follow. */
const label =
  /^[^.;]{0,40}?(?:predikat|gelar|kategori|sebagai|title of)\s(?<label>\p{Lu}[\p{L}’'-]*(?:\s(?:\p{Lu}[\p{L}’'-]*|dan|bidang))*)/u;
const inCategory = /[^.;]{0,60}?\s(?:kategori|category)\s(?<label>\p{Lu}[\p{L}/-]*(?:\s(?:\p{Lu}[\p{L}/-]*|dan|&))*)/u;

/** Winners by the shape of a list, by verbs of winning, and behind "diberikan kepada". */
export function findConferrals(
  article: Article,
  sentences: readonly Sentence[],
  entities: Entities,
  index: NameIndex,
): FoundConferral[] {
  return sentences.flatMap((sentence) => [
    ...sentence.winners.flatMap((winner) => listed(article, winner, sentence, entities, index) ?? []),
    ...byVerb(article, sentence, entities, index),
    ...behindGiven(article, sentence, entities, index),
  ]);
}

function listed(
  article: Article,
  winner: FoundWinner,
  sentence: Sentence,
  entities: Entities,
  index: NameIndex,
): FoundConferral | null {
  const { recipient, both, category, rank, grade, shape } = winner;
  const said = Object.values(category).join(' ');
  // A numbered list may be one of anything: without a category above it, only what is known to be a party counts.
  const party = readParty(
    article,
    recipient.start,
    entities,
    index,
    shape === 'numbered' && said === '' ? null : guessKind(said, sentence.text),
  );
  if (party === null) return null;
  if (shape === 'numbered' && rank === null && !party.isClear) return null;
  const clear = party.isClear && shape !== 'numbered';
  return {
    ...{ recipient: party.entity, sentence, category, rank, grade, status: 'CONFERRED' },
    words: [joined(article, both, party) ?? recipient],
    sure: clear ? 'medium' : 'low',
    reason: {
      ranked: 'a place or a grade beside a name',
      sector: 'a category beside a name',
      bracketed: 'a category in brackets behind a name',
      numbered: 'an item of a list; its number need not be a rank',
    }[shape],
  };
}

function byVerb(article: Article, sentence: Sentence, entities: Entities, index: NameIndex): FoundConferral[] {
  const { text, start } = sentence;
  const found: FoundConferral[] = [];
  for (const [pattern, status] of [
    [got, 'CONFERRED'],
    [nominated, 'NOMINATED'],
  ] as const) {
    for (const { index: at, 0: verb } of text.matchAll(pattern)) {
      const rest = text.slice(at + verb.length);
      const award = sentence.awards.find((one) => one.start >= start + at && one.start - start - at < 90);
      const named = label.exec(rest)?.groups?.['label'];
      const before = text.slice(0, at);
      if ((award === undefined && named === undefined) || wish.test(before.slice(-40))) continue;
      const subject = lastParty(article, sentence, start + at, entities, index);
      if (subject === null) continue;
      const end =
        award === undefined ? start + at + verb.length + (label.exec(rest)?.[0].length ?? 0) : award.whole.end;
      const predicate = { start: start + at, end };
      const whole = joined(article, subject, predicate);
      const category = named ?? inCategory.exec(text.slice(end - start))?.groups?.['label'];
      found.push({
        ...{ recipient: subject.entity, sentence, rank: null, status },
        grade: category !== undefined && isGrade(category) ? category : null,
        words: whole === null ? [subject, predicate] : [whole],
        category: category === undefined || isGrade(category) ? {} : { label: category },
        sure: sentence.paragraph < 0 ? 'low' : 'medium',
        reason: `"${verb}" stands behind the name`,
      });
    }
  }
  return found;
}

/** The party named last before a place of the sentence: whoever does what the verb says. */
function lastParty(
  article: Article,
  sentence: Sentence,
  before: number,
  entities: Entities,
  index: NameIndex,
): Party | null {
  const starts = [
    ...sentence.offices.map(({ both }) => both.start),
    ...sentence.mentions.map((mention) => mention.start),
    ...[...entities.all.values()].flatMap(({ kind, places, name }) =>
      kind === 'Person' ? [...places.map((place) => place.start), ...namedIn(sentence, name)] : [],
    ),
  ].filter((at) => at >= sentence.start && at < before);
  for (const at of [...new Set(starts)].sort((a, b) => b - a)) {
    const party = readParty(article, at, entities, index, null);
    const kind = party?.entity.kind;
    if (party === null || party.end > before || kind === 'Programme') continue;
    const words = sentence.text.slice(0, at - sentence.start);
    // In brackets, behind a preposition, or the district of a village: not who acts.
    if (/\p{L}\s?\($|(?<!\p{L})(?:di|dari|oleh|kepada|untuk|bersama|in|from|by|to)\s$/iu.test(words)) continue;
    if (/(?:Desa|Kelurahan|Nagari|Kampung)(?:\s\p{Lu}\p{L}*)+,?\s(?:Kecamatan\s[\p{L}\s]*)?$/u.test(words)) continue;
    const outer = sentence.offices.find(({ both }) => both.start < party.start && party.end <= both.end);
    const whole = outer === undefined ? null : readParty(article, outer.both.start, entities, index, null);
    return whole ?? party;
  }
  return null;
}

function namedIn({ text, start }: Sentence, name: string): number[] {
  return occurrencesIn(text, name).map((at) => start + at);
}

function behindGiven(article: Article, sentence: Sentence, entities: Entities, index: NameIndex): FoundConferral[] {
  const { text, start } = sentence;
  return [...text.matchAll(given)].flatMap(({ index: at, 0: words }): FoundConferral[] => {
    if (wish.test(text.slice(Math.max(0, at - 40), at))) return [];
    const found: FoundConferral[] = [];
    for (let next = at + words.length; ; ) {
      const party = readParty(article, start + next, entities, index, null);
      if (party === null) return found;
      found.push({
        ...{ recipient: party.entity, sentence, category: {}, rank: null, grade: null, status: 'CONFERRED' },
        words: [joined(article, { start: start + at, end: party.end }, party) ?? party],
        sure: 'medium',
        reason: `stands behind "${words.trim()}"`,
      });
      const more = /^(?:,\s(?:dan\s|serta\s)?|\s(?:dan|serta|and)\s)/.exec(text.slice(party.end - start));
      if (more === null) return found;
      next = party.end - start + more[0].length;
    }
  });
}

/** What a winner is that only its category tells of. */
function guessKind(category: string, sentence: string): Kind {
  if (
    /pelaku usaha|perusahaan|sektor|skala|manufaktur|keuangan|layanan|umkm|usaha|industri|company|compan/i.test(
      category,
    )
  )
    return 'Company';
  if (
    /perorangan|individu|tokoh|guru|siswa|penulis|peneliti|wartawan|pemuda|kader|atlet|person|teacher|student/i.test(
      `${category} ${sentence.slice(0, 80)}`,
    )
  )
    return 'Person';
  return 'Organisation';
}
