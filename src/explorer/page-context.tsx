import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type AddressParts, addressOf, addressOfId, type Query } from './address.ts';
import type { Language } from './language.ts';
import type { Words } from './messages/words.ts';
import type { Notes } from './notes.ts';
import type { PageName } from './paths.ts';

/** What every part of a page can know of the reading under way. */
export interface PageContext {
  readonly language: Language;
  readonly words: Words;
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
}

const ReadingContext = createContext<(PageContext & Links) | null>(null);

export function PageContextProvider({ reading, children }: { reading: PageContext; children: ComponentChildren }) {
  return <ReadingContext.Provider value={withLinks(reading)}>{children}</ReadingContext.Provider>;
}

export interface Links {
  /** A page, under the same clocks. */
  readonly to: (page: PageName, parts?: AddressParts) => string;
  /** Whatever has the id, under the same clocks. */
  readonly toId: (id: string) => string;
}

export function usePageContext(): PageContext & Links {
  const reading = useContext(ReadingContext);
  if (reading === null) throw new Error('a part of a page stands outside ReadingProvider');
  return reading;
}

/** Once for a page: hundreds of its parts ask for them. */
function withLinks(reading: PageContext): PageContext & Links {
  const { language, clocks } = reading;
  return {
    ...reading,
    to: (page, parts = {}) => addressOf(page, language, { ...parts, query: { ...parts.query, ...clocks } }),
    toId: (id) => addressOfId(id, language, clocks),
  };
}
