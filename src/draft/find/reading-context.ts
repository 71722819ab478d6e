import type { NameIndex } from '../../ontology/names/name-index.ts';
import type { Mention } from './finding.ts';

/** What the readers of names know besides the words before them. */
export interface ReadingContext {
  readonly index: NameIndex;
  /** Whether these words are a body's whole name elsewhere in the article, or a known one's. */
  readonly isBody: (name: string) => boolean;
  /** Whether somebody is called by this word elsewhere in the article. */
  readonly isCalled: (word: string) => boolean;
  /** The whole name of the person whom the article calls by a part of it; null where several or none are. */
  readonly wholeName: (part: string) => string | null;
  /** The body that the article calls so for short. */
  readonly shortFor: (word: string) => Mention | null;
  /** Whether at this place another name begins: a post, an award. */
  readonly beginsOther: (text: string, at: number) => boolean;
}
