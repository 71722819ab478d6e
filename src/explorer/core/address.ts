import type { Language } from './language.ts';
import { type PageName, pageOfId, paths } from './paths.ts';

/** What follows the path: parameters by name, in their order; those without a value are left out. */
export type Query = Readonly<Record<string, string | number | readonly string[] | undefined>>;

export interface AddressParts {
  readonly id?: string;
  readonly query?: Query;
  /** The ending, for another form than HTML: `csv`. */
  readonly format?: string;
  /** For the inside of somebody else's page. */
  readonly embedded?: boolean;
}

/** The path of a page with its parameters: `/en/awards.csv?year=2024`. */
export function addressOf(page: PageName, language: Language, parts: AddressParts = {}): string {
  const { id = '', query = {}, format, embedded = false } = parts;
  const path = paths[page][language].replace(':id', id);
  const bare = page === 'home' ? `${path.replace(/\/$/, '')}/index` : path;
  return `${embedded ? '/embed' : ''}${format === undefined ? path : `${bare}.${format}`}${searchOf(query)}`;
}

/** The address of whatever has the id. */
export function addressOfId(id: string, language: Language, query: Query = {}): string {
  return addressOf(pageOfId(id), language, { id, query });
}

export function searchOf(query: Query): string {
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  if (given.length === 0) return ''; // as most links
  const search = new URLSearchParams();
  for (const [name, value] of given)
    for (const one of typeof value === 'object' ? value : [value]) search.append(name, String(one));
  // Ids are readable with their colon, places with their comma, and a query may hold them (RFC 3986, 3.4).
  const text = search.toString().replaceAll('%3A', ':').replaceAll('%40', '@').replaceAll('%2C', ',');
  return text === '' ? '' : `?${text}`;
}
