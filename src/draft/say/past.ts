import { spanOf } from '../find/tape.ts';
import type { Sentence } from '../read-sentences.ts';
import type { Clause } from './clauses.ts';
import type { Past } from './told.ts';
import { nominates, wins, wonBy } from './verbs.ts';

const lastYear =
  /(?<!\p{L})(?:[Tt]ahun (?:lalu|sebelumnya|kemarin|silam)|[Ll]ast year|a year (?:earlier|ago)|[Tt]he previous (?:year|round))(?!\p{L})/u;
const inYear =
  /(?<!\p{L})(?:[Pp]ada|[Tt]ahun|[Ii]n|[Ss]ebelumnya,?(?: pada)?)\s(?:tahun\s)?(?<year>(?:19|20)\d{2})(?![\d/])/u;
const anyVerb = new RegExp(`(?<![\\p{L}])(?:${nominates}|${wins}|${wonBy})(?![\\p{L}])`, 'u');

/** When an article was written, as far as it tells. */
export interface ArticleTime {
  /** That of the award that it is about, else of its publication, else of its first day; null where none is printed. */
  readonly year: number | null;
  /** `YYYY` of its publication. */
  readonly published: number | null;
}

export function timeOf(sentences: readonly Sentence[], published: string | null): ArticleTime {
  const ofAwards = sentences.flatMap(({ awards }) => awards.flatMap(({ year }) => year ?? []));
  const ofDays = sentences.flatMap(({ dates }) =>
    dates.flatMap(({ date }) => (date === null ? [] : [Number(date.slice(0, 4))])),
  );
  const day = published === null ? null : Number(published.slice(0, 4));
  return { year: ofAwards[0] ?? day ?? ofDays[0] ?? null, published: day };
}

/** Whether a clause tells of an earlier round, and of which. */
export function pastOf({ tape }: Sentence, { text, at }: Clause, { year, published }: ArticleTime): Past | null {
  const relative = lastYear.exec(text);
  const first = relative ?? inYear.exec(text);
  if (first === null) return null;
  const verbAt = anyVerb.exec(text)?.index ?? text.length;
  const words = spanOf(tape, at + first.index, at + first.index + first[0].length);
  const base = published ?? year;
  if (relative !== null && relative.index > verbAt && !/(?<!\p{L})(?:juga|kembali|also)(?!\p{L})/u.test(text))
    return null;
  if (relative !== null) return { year: base === null ? null : base - 1, words, printed: false };
  // A year behind the verb is that of what was won: `meraih opini atas laporan tahun 2030`.
  if (first.index > verbAt && !/(?<!\p{L})(?:pernah|sempat|mencabut|dicabut|revoked)(?!\p{L})/u.test(text)) return null;
  const printed = Number(first.groups?.['year']);
  return year !== null && printed < year ? { year: printed, words, printed: true } : null;
}
