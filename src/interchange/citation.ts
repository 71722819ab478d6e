import type { Label } from '../ontology/ontology.ts';
import type { Instant } from '../ontology/values/instant.ts';
import { type PartialDate, partialDate } from '../ontology/values/partial-date.ts';

/** A page or a table of ours, as somebody wants to cite it. */
export interface Citable {
  /** The id of what it shows, or a word for the page: `person:al-haris`, `ledger`. */
  readonly id: string;
  /** A page that is read, or a table that is worked with. */
  readonly type: 'webpage' | 'dataset';
  readonly title: string;
  readonly permalink: string;
  readonly language: keyof Label;
  /** The day on which it was read, `YYYY-MM-DD`. */
  readonly accessed: string;
  /** When the data was last built. */
  readonly issued?: PartialDate | null;
  readonly asOf?: PartialDate | null;
  readonly knownAt?: Instant | null;
  readonly knownOn?: PartialDate | null;
  readonly version?: string | null;
  /** How many articles it rests on. */
  readonly sources?: number | null;
}

/** An article that is evidence. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  /** The name of the newsroom. */
  readonly publisher: string;
  /** As printed. */
  readonly authors: readonly string[];
  /** As `Publication.printed`: a date, a date and time, or two with a slash between where only an interval is known. */
  readonly published: string;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string;
  /** The day on which it was read, `YYYY-MM-DD`. */
  readonly accessed: string;
}

/** What every form of a citation is made of. Null is what is not known, or does not apply. */
export interface Reference {
  readonly id: string;
  readonly type: 'webpage' | 'dataset' | 'article-newspaper';
  readonly title: string;
  readonly authors: readonly string[];
  /** What it stands in: Jejak, or a newspaper. */
  readonly container: string;
  /** As `CitedSource.published`. */
  readonly issued: string | null;
  readonly accessed: string;
  readonly url: string | null;
  readonly language: string;
  readonly asOf: PartialDate | null;
  readonly knownAt: Instant | null;
  /** The same as a day, on the clock of each source. */
  readonly knownOn: PartialDate | null;
  readonly version: string | null;
  readonly sources: number | null;
}

export function citationOf(page: Citable): Reference {
  return {
    id: page.id,
    type: page.type,
    title: page.title,
    authors: [],
    container: 'Jejak',
    issued: page.issued ?? null,
    accessed: page.accessed,
    url: page.permalink,
    language: page.language,
    asOf: page.asOf ?? null,
    knownAt: page.knownAt ?? null,
    knownOn: page.knownOn ?? null,
    version: page.version ?? null,
    sources: page.sources ?? null,
  };
}

export function citationOfSource(source: CitedSource): Reference {
  return {
    id: source.id,
    type: 'article-newspaper',
    title: source.title,
    authors: source.authors,
    container: source.publisher,
    issued: source.published,
    accessed: source.accessed,
    url: source.url,
    language: source.language,
    asOf: null,
    knownAt: null,
    knownOn: null,
    version: null,
    sources: null,
  };
}

/** The dates of `Reference.issued` without their times: one, or the two between which it lies; none when it is no date. */
export function issuedDates({ issued }: Reference): string[] {
  const dates = (issued ?? '').split('/').map((date) => date.replace(/T.*/, ''));
  return dates.length <= 2 && dates.every((date) => partialDate(date) !== null) ? dates : [];
}
