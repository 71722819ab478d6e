import type { ComponentChildren } from 'preact';
import type { Ask } from './ask.ts';
import { type Feed, feedFormats } from './feed.ts';
import type { Language } from './language.ts';
import type { ClaimFragment } from './operation-types.ts';
import type { Parameters, View } from './parameters.ts';
import type { PagePlace, SiteMap } from './site-map.ts';

/** Forms in which a page can be had besides HTML; each is the end of its address, such as `/penghargaan.csv`. */
export const formats = ['json', 'csv', 'xlsx', 'svg', 'gexf', ...feedFormats] as const;
export type Format = (typeof formats)[number];

/** Whether it is the rows of a page, which are had whole, as many at a time as there may be. */
export function isTableFormat(format: Format | null): boolean {
  return format === 'csv' || format === 'xlsx';
}

/** What somebody asked for, read off the address. */
export interface PageRequest {
  readonly language: Language;
  /** The id in the path; empty for pages that have none. */
  readonly id: string;
  /** In which form it is written out; null for HTML. */
  readonly format: Format | null;
  readonly parameters: Parameters;
  /** The two clocks, for the API. */
  readonly view: View;
  readonly ask: Ask;
  /** How many rows a list shows at once: `rows` in the address, or as many as its CSV reads at a time. */
  readonly rows: number;
  /** The cursor behind which the list of the page goes on; null at its beginning. */
  readonly after: string | null;
  /** The cursor before which it ends, where one went back; of lists that can be read backwards. */
  readonly before: string | null;
  /** The day in Jakarta, `YYYY-MM-DD`. */
  readonly today: string;
  /** Where the site stands, without a slash at the end: `https://jejak.example`. */
  readonly site: string;
  readonly siteMap: SiteMap;
  /** Whom to tell of an error: an address for mail or on the web; null where nobody is named. */
  readonly contact: string | null;
}

/** A page before it is written out: plain data, and the tree of its body. */
export interface OpenedPage {
  /** What stands over it, and in the title of the window. */
  readonly title: string;
  /** One or two sentences for those who see a link to it. */
  readonly description: string;
  readonly body: ComponentChildren;
  readonly table?: Table;
  /** What became known of what the page is about; of a page that was opened as a feed. */
  readonly feed?: Feed;
  readonly files?: Partial<Record<'svg' | 'gexf', () => string>>;
  /** For search engines, by schema.org. */
  readonly jsonLd?: object;
  /** 200 unless said otherwise: 410 for what was retracted. */
  readonly status?: 200 | 410;
}

/** The rows of a page, as its CSV has them. */
export interface Table {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** The claims that each row rests on, in the order of the rows; none for rows that rest on none. */
  readonly claims: readonly (readonly ClaimFragment[])[];
  /** On all pages together; null where nobody has counted. */
  readonly count: number | null;
  /** The cursor of the last row, where more follow; null on the last page. */
  readonly next: string | null;
}

export type Cell = string | number | null | readonly string[];

/** A kind of page: it reads its address, asks the API, and says what it shows. */
export interface Page extends PagePlace {
  readonly formats: readonly Format[];
  /** The parameters that it reads, without the clocks, `rows` and `after`; they stay when another thing is changed. */
  readonly reads: readonly string[];
  /** Those of them that its feed reads: a feed has no place in a list, and no clocks. */
  readonly feedReads?: readonly string[];
  /**
   * @throws {PermanentRedirect} when the id has become another one
   * @throws {JejakError} NOT_FOUND, or what the API says
   */
  open(request: PageRequest): Promise<OpenedPage>;
}

/** A page as an address names it. */
export interface Route {
  readonly page: Page;
  readonly language: Language;
  readonly id: string;
  /** Null for HTML. */
  readonly format: Format | null;
  readonly embedded: boolean;
}
