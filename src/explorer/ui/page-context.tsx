import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Language } from '../core/language.ts';
import type { Notes } from '../core/notes.ts';
import type { Query } from '../core/query.ts';
import type { AddressParts, PageName, SiteMap } from '../core/site-map.ts';
import { type WordsIn, type WordTable, wordsIn } from '../core/words.ts';

/** What every part of a page can know of the page under way. */
export interface PageContext {
  readonly language: Language;
  /** The page under way; null where none was found. */
  readonly page: PageName | null;
  /** The id in its path; empty for pages that have none. */
  readonly id: string;
  /** What it was asked with, without the clocks and the place in its list. */
  readonly query: Query;
  /** The same page in the other language. */
  readonly otherLanguage: { readonly language: Language; readonly href: string };
  /** The clocks as the address gives them, so that they go along to the next page. */
  readonly clocks: { readonly asOf?: string; readonly knownAt?: string };
  readonly notes: Notes;
  readonly siteMap: SiteMap;
}

const CurrentPage = createContext<(PageContext & Links) | null>(null);

export function PageContextProvider({ context, children }: { context: PageContext; children: ComponentChildren }) {
  return <CurrentPage.Provider value={withLinks(context)}>{children}</CurrentPage.Provider>;
}

export interface Links {
  /** A page, under the same clocks where it has any. */
  readonly to: (page: PageName, parts?: AddressParts) => string;
  /** Where a form leads that has the clocks among its fields. */
  readonly formAction: (page: PageName, parts?: AddressParts) => string;
  /** Whatever has the id, under the same clocks. */
  readonly toId: (id: string) => string;
}

export function usePageContext(): PageContext & Links {
  const context = useContext(CurrentPage);
  if (context === null) throw new Error('a part of a page stands outside PageContextProvider');
  return context;
}

/** Once for a page: hundreds of its parts ask for them. */
function withLinks(context: PageContext): PageContext & Links {
  const { language, clocks, siteMap } = context;
  return {
    ...context,
    to: (page, parts = {}) =>
      siteMap.addressOf(page, language, {
        ...parts,
        query: { ...parts.query, ...(siteMap.hasClocks(page) ? clocks : {}) },
      }),
    formAction: (page, parts) => siteMap.addressOf(page, language, parts),
    toId: (id) => siteMap.addressOfId(id, language, clocks),
  };
}

/** What a table of words says in the language of the page. */
export function useWords<Table extends WordTable>(table: Table): WordsIn<Table> {
  return wordsIn(table, usePageContext().language);
}
