import { type Article, type Place, placeOf, type Span } from './article.ts';
import { arePrivate } from './private-words.ts';

export const mostWords = 12;

/** The words of a span as evidence: twelve at most, from its beginning; null where they hold what is private. */
export function quote(article: Article, span: Span): Place | null {
  const words = [...article.text.slice(span.start, span.end).matchAll(/\S+/g)];
  const last = words[Math.min(words.length, mostWords) - 1];
  const end = last === undefined ? span.end : span.start + last.index + last[0].length;
  const place = placeOf(article, { start: span.start, end });
  return place.exact === '' || arePrivate(place.exact) || place.occurrence === 0 ? null : place;
}

/** The span from one to the other, or null where it is longer than evidence may be. */
export function joined(article: Article, one: Span, other: Span): Span | null {
  const span = { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) };
  const words = article.text.slice(span.start, span.end).split(/\s+/).length;
  return words <= mostWords && !/\n\s*\n/.test(article.text.slice(span.start, span.end)) ? span : null;
}
