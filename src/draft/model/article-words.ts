import { maxCharacters, maxWords } from '../../ingest/format/values/quotation.ts';
import { type Article, type Place, readArticle, type Span } from '../article.ts';
import { hidden } from '../hide-private.ts';
import { arePrivate } from '../private-words.ts';
import { quote } from '../quote.ts';
import type { Reason } from './dropped.ts';

/** No headline and no name is longer; whatever is was copied together. */
const longestLooked = 1_000;

/** The article as a model gets it: what is private hidden, and without what stands behind its last words. */
export class ArticleWords {
  readonly text: string;
  readonly #article: Article;

  /** @param shown with all that is private hidden */
  constructor(shown: string) {
    this.#article = readArticle(shown);
    const { endsWith } = this.#article;
    this.text = endsWith === null ? shown : shown.slice(0, shown.indexOf(endsWith) + endsWith.length);
  }

  /**
   * Words as evidence: their place in the article, where they stand letter by letter and as whole words; blanks and line
   * ends may differ, and are then the article's. What is longer than evidence may be is cut to its first words.
   * @param occurrence which of them, from 1; the first that stands as whole words unless given
   */
  quote(words: string, occurrence: number | null = null): Place | Reason {
    if (words.trim() === '') return 'NO_WORDS';
    if (words.length > longestLooked) return 'TOO_LONG';
    if (words.includes(hidden) || arePrivate(words)) return 'PRIVATE';
    const span = this.#find(words, occurrence);
    if (span === null) return 'NOT_IN_TEXT';
    const place = quote(this.#article, span);
    if (place === null) return 'PRIVATE';
    return place.exact.length > maxCharacters ? 'TOO_LONG' : place;
  }

  /** How the article writes a name or another text of a few words, on one line; null where it does not have it. */
  written(words: string): string | null {
    const clean = words.trim();
    if (clean === '' || clean.length > maxCharacters || clean.split(/\s+/).length > 2 * maxWords) return null;
    const span = clean.includes(hidden) ? null : this.#find(clean, null);
    return span === null ? null : this.text.slice(span.start, span.end).replace(/\s+/g, ' ');
  }

  #find(words: string, occurrence: number | null): Span | null {
    const spans = this.#spansOf(words.trim());
    const asked = occurrence === null ? spans : spans.slice(occurrence - 1, occurrence);
    return asked.find((span) => this.#isWhole(span)) ?? null;
  }

  #spansOf(words: string): Span[] {
    const parts = words.split(/\s+/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`));
    const found = this.text.matchAll(new RegExp(parts.join(String.raw`\s+`), 'gu'));
    return Array.from(found, ({ index, 0: exact }) => ({ start: index, end: index + exact.length }));
  }

  /** Whether neither end lies within a word: "an" stands in nearly every one. */
  #isWhole({ start, end }: Span): boolean {
    const within = (at: number): boolean =>
      /[\p{L}\p{M}\p{N}]$/u.test(this.text.slice(Math.max(0, at - 2), at)) &&
      /^[\p{L}\p{M}\p{N}]/u.test(this.text.slice(at, at + 2));
    return !within(start) && !within(end);
  }
}
