import type { Label } from '../../ontology/ontology.ts';
import type { Language } from './language.ts';
import { type Query, searchOf } from './query.ts';

/** The names of all pages. Each page adds its own beside its component, so that no list of them is kept by hand. */
// biome-ignore lint/suspicious/noEmptyInterface: pages declare what is in it
export interface PageNames {}

export type PageName = keyof PageNames;

/** Where a page stands. */
export interface PagePlace {
  readonly name: PageName;
  /** In each language; `:id` stands for an id. Indonesian has the plain addresses. */
  readonly paths: Readonly<Record<Language, string>>;
  /** What the main menu calls it; pages without are not in it. */
  readonly menu?: Label;
  /** Whether the two clocks mean anything here; where they do not, no link carries them. */
  readonly hasClocks: boolean;
}

export interface AddressParts {
  readonly id?: string;
  readonly query?: Query;
  /** The ending, for another form than HTML: `csv`. */
  readonly format?: string;
  /** For the inside of somebody else's page. */
  readonly embedded?: boolean;
}

/** Where all pages stand. */
export interface SiteMap {
  /** The path of a page with its parameters: `/en/awards.csv?year=2024`. */
  addressOf(page: PageName, language: Language, parts?: AddressParts): string;
  /** The address of whatever has the id. */
  addressOfId(id: string, language: Language, query?: Query): string;
  hasClocks(page: PageName): boolean;
  /** The pages of the main menu, in their order. */
  readonly menu: readonly { readonly page: PageName; readonly label: Label }[];
}

export function siteMapOf(pages: readonly PagePlace[]): SiteMap {
  const places = new Map(pages.map((page) => [page.name, page.paths]));
  const clocked = new Set(pages.filter(({ hasClocks }) => hasClocks).map(({ name }) => name));
  const addressOf: SiteMap['addressOf'] = (page, language, { id = '', query = {}, format, embedded = false } = {}) => {
    const pattern = places.get(page)?.[language];
    if (pattern === undefined) throw new Error(`${page} is no page of routes.ts`);
    const path = pattern.replace(':id', id);
    const bare = page === 'home' ? `${path.replace(/\/$/, '')}/index` : path;
    return `${embedded ? '/embed' : ''}${format === undefined ? path : `${bare}.${format}`}${searchOf(query)}`;
  };
  return {
    addressOf,
    hasClocks: (page) => clocked.has(page),
    addressOfId: (id, language, query = {}) => addressOf(pageOfId(id), language, { id, query }),
    menu: pages.flatMap(({ name, menu }) => (menu === undefined ? [] : [{ page: name, label: menu }])),
  };
}

/** The page on which an id stands. */
export function pageOfId(id: string): 'entity' | 'claim' | 'source' {
  if (id.startsWith('claim:') || id.startsWith('assertion:')) return 'claim';
  return id.startsWith('source:') ? 'source' : 'entity';
}
