import type { AnsweredOperation } from './ask.ts';
import { isFeedFormat } from './feed.ts';
import type { Language } from './language.ts';
import { type Format, isTableFormat, type OpenedPage, type Page, type PageRequest, type Route } from './page.ts';
import { type Query, searchOf } from './query.ts';
import { csvRows, rowsShown, xlsxRows } from './rows-shown.ts';

/** All addresses of one page that was opened. */
export interface Addresses {
  /** What of its parameters the page reads, without the clocks and the place in its list. */
  readonly preservedParams: Query;
  /** The two clocks as they were given. */
  readonly clocks: { readonly asOf?: string; readonly knownAt?: string };
  /** The page without its parameters, for forms that lead back to it. */
  readonly action: string;
  /** With the site, and with nothing but what the page reads. */
  readonly permalink: string;
  readonly inLanguage: Readonly<Record<Language, string>>;
  readonly inFormat: Readonly<Partial<Record<Format, string>>>;
  readonly embed: string;
  /** The page from its beginning, with as many rows as it can hold, to be printed. */
  readonly longest: string;
  /** The playground with the question of the page; null for a page that asks none. */
  readonly graphql: string | null;
}

/** What says where in its list a page stands. */
const placeInList = ['after', 'before', 'row'] as const;

/** All that a page reads of its address, the clocks and the place in its list included. */
export function preservedQuery(
  page: Pick<Page, 'reads' | 'hasClocks'>,
  { parameters }: Pick<PageRequest, 'parameters'>,
): Query {
  const clocks = page.hasClocks ? ['asOf', 'knownAt'] : [];
  return parameters.preserved([...page.reads, ...clocks, 'rows', ...placeInList]);
}

/** The address for good, with the site. */
export function permalinkOf(page: Pick<Page, 'name' | 'reads' | 'hasClocks'>, request: PageRequest): string {
  const { site, siteMap, language, id } = request;
  return site + siteMap.addressOf(page.name, language, { id, query: preservedQuery(page, request) });
}

export function addressesOf(
  route: Route,
  request: PageRequest,
  { answered, opened }: { readonly answered: readonly AnsweredOperation[]; readonly opened: OpenedPage },
): Addresses {
  const { page, language, id } = route;
  const { parameters, site } = request;
  const { addressOf } = request.siteMap;
  const preservedParams = parameters.preserved(page.reads);
  const clocks = page.hasClocks ? parameters.preserved(['asOf', 'knownAt']) : {};
  const query = preservedQuery(page, request);
  const whole = Object.fromEntries(Object.entries(query).filter(([name]) => !placeInList.some((one) => one === name)));
  const feedParams = parameters.preserved(page.feedReads ?? []);
  const queryOf = (format: Format): Query =>
    isFeedFormat(format) ? feedParams : isTableFormat(format) ? whole : query;
  // A page may have to ask another thing before; its own question is named after it.
  const main = answered.find(({ name }) => name.toLowerCase() === `${page.name}page`) ?? answered[0];
  return {
    preservedParams,
    clocks: Object.fromEntries(Object.entries(clocks).map(([name, value]) => [name, String(value)])),
    action: addressOf(page.name, language, { id }),
    permalink: permalinkOf(page, request),
    inLanguage: {
      id: addressOf(page.name, 'id', { id, query }),
      en: addressOf(page.name, 'en', { id, query }),
    },
    // A table is had whole, wherever in it one stands.
    inFormat: Object.fromEntries(
      page.formats
        .filter((format) => isThere(format, opened))
        .map((format) => [format, addressOf(page.name, language, { id, format, query: queryOf(format) })]),
    ),
    longest: addressOf(page.name, language, { id, query: { ...preservedParams, ...clocks, rows: rowsShown.most } }),
    embed: site + addressOf(page.name, language, { id, query, embedded: true }),
    graphql:
      main === undefined
        ? null
        : `/graphql${searchOf({ query: main.text, operationName: main.name, variables: JSON.stringify(main.variables) })}`,
  };
}

/** A page that has nothing to show has no table and no picture to offer; a table can be too long for one CSV. */
function isThere(format: Format, { table, files }: OpenedPage): boolean {
  if (format === 'json' || isFeedFormat(format)) return true;
  const rows = table?.count ?? table?.rows.length ?? 0;
  if (format === 'csv') return rows > 0 && rows <= csvRows;
  return format === 'xlsx' ? rows > 0 && rows <= xlsxRows : files?.[format] !== undefined;
}
