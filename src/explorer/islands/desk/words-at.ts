import type { DeskDocument, Value, Words } from '../../desk/desk-document.ts';

/** Words that evidence may have at most. */
export const mostWords = 12;

/** A stretch of a text, in UTF-16 units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text with its places counted both ways: evidence counts code points, JavaScript UTF-16 units. */
export interface Measured {
  readonly text: string;
  /** Every word of it, from left to right. */
  readonly words: readonly Stretch[];
  /** Places that were looked up before, by the words and the end of the article: they are asked for with each step. */
  readonly known: Map<string, readonly number[]>;
  toUnits(codePoints: number): number;
  toCodePoints(units: number): number;
}

export function measured(text: string): Measured {
  const pairs = [...text.matchAll(/[\ud800-\udbff][\udc00-\udfff]/g)].map(({ index }) => index);
  const words = [...text.matchAll(/\S+/g)].map(({ index, 0: word }) => ({ start: index, end: index + word.length }));
  return {
    text,
    words,
    known: new Map(),
    toUnits: (codePoints) => {
      let units = codePoints;
      for (const at of pairs) if (at < units) units += 1;
      return units;
    },
    toCodePoints: (units) => units - pairs.filter((at) => at < units).length,
  };
}

/** A stretch as evidence: without marks at its ends that no quotation begins or ends with, and with its occurrence. */
export function wordsOf(article: Measured, { start, end }: Stretch, endsWith: Value | null | undefined): Words {
  const { text, toCodePoints } = article;
  const exact = text.slice(start, end);
  const places = placesOf(article, exact, endsWith);
  return {
    exact,
    occurrence: places.length < 2 ? null : places.indexOf(start) + 1,
    startAt: toCodePoints(start),
    endAt: toCodePoints(end),
  };
}

/** Where words of a dossier stand; null where they are not in the text, or it does not say which of several is meant. */
export function stretchOf(
  article: Measured,
  value: Value | null | undefined,
  endsWith: Value | null | undefined,
): Stretch | null {
  const { exact, occurrence } = quoted(value);
  if (exact === '') return null;
  const places = placesOf(article, exact, endsWith);
  const start = places[(occurrence ?? 1) - 1];
  return start === undefined ? null : { start, end: start + exact.length };
}

/** The words of a value that is evidence: a text, or a map with `exact`. */
export function quoted(value: Value | null | undefined): {
  readonly exact: string;
  readonly occurrence: number | null;
} {
  if (typeof value === 'string') return { exact: value, occurrence: null };
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return { exact: '', occurrence: null };
  const { exact, occurrence } = value as { readonly exact?: Value; readonly occurrence?: Value };
  return { exact: String(exact ?? ''), occurrence: occurrence === undefined ? null : Number(occurrence) };
}

export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

/** Whether a stretch touches what is private. */
export function isPrivate(
  { private: hidden }: DeskDocument,
  { toCodePoints }: Measured,
  { start, end }: Stretch,
): boolean {
  const [from, to] = [toCodePoints(start), toCodePoints(end)];
  return hidden.some(({ startAt, endAt }) => startAt < to && from < endAt);
}

/** Left to right and without overlap, before the end of the article, as the check of a dossier counts. */
function placesOf({ text, known }: Measured, exact: string, endsWith: Value | null | undefined): readonly number[] {
  const key = `${String(endsWith ?? '')}\n${exact}`;
  const found = known.get(key) ?? placesIn(bodyOf(text, endsWith), exact);
  known.set(key, found);
  return found;
}

function bodyOf(text: string, endsWith: Value | null | undefined): string {
  const end = typeof endsWith === 'string' && endsWith !== '' ? text.indexOf(endsWith) : -1;
  return end < 0 ? text : text.slice(0, end + String(endsWith).length);
}

function placesIn(body: string, exact: string): number[] {
  const places: number[] = [];
  for (let at = body.indexOf(exact); at >= 0 && exact !== ''; at = body.indexOf(exact, at + exact.length))
    places.push(at);
  return places;
}
