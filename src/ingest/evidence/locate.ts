import type { Passage } from '../../ontology/claim.ts';
import { maskedContext } from '../guard/masked-context.ts';
import { codePointsBefore, codePointsIn } from './code-points.ts';
import { lettersOf, nearWords } from './near-words.ts';

/** Where words were found, or why they were not. */
export type Located = { readonly passage: Passage } | { readonly problem: string };

/**
 * Finds words in an archived text. Words that stand there more than once need an occurrence, counted from 1 without
 * overlap: a place is never chosen for the writer.
 * @param endsWith the article's last words: what stands behind them is not the article, and no evidence
 */
export function locate(text: string, exact: string, occurrence: number | null, endsWith: string | null): Located {
  return finderIn(text, endsWith)(exact, occurrence);
}

/** The same, for a text in which many words are looked for. */
export function finderIn(text: string, endsWith: string | null): (exact: string, occurrence: number | null) => Located {
  const body = endsWith === null ? text : bodyOf(text, endsWith);
  const before = codePointsBefore(text);
  const end = endsWith !== null && body === null ? nearWords(text, lettersOf(text), endsWith) : null;
  let letters: ReturnType<typeof lettersOf> | null = null;
  const near = (exact: string): string | null => {
    letters ??= lettersOf(body ?? text);
    return nearWords(body ?? text, letters, exact);
  };
  return (exact, occurrence) => find({ text, body, before, end, near }, exact, occurrence);
}

interface LookedThrough {
  readonly text: string;
  readonly body: string | null;
  readonly before: (at: number) => number;
  /** How the text has the words of endsWith, which it does not have so. */
  readonly end: string | null;
  /** How the body has words that it does not have so: see near-words.ts. */
  readonly near: (exact: string) => string | null;
}

function find({ text, body, before, end, near }: LookedThrough, exact: string, occurrence: number | null): Located {
  if (body === null)
    return {
      problem: `the words of endsWith stand in the article once, and do not here: ${end ?? 'quote its last words exactly'}`,
    };
  const found = occurrencesIn(body, exact);
  if (found.length === 0) {
    if (text.normalize('NFC').includes(exact.normalize('NFC')) && !text.includes(exact))
      return { problem: 'these words are in the text, their accents put together otherwise: copy them out of it' };
    const otherwise = near(exact);
    if (otherwise !== null) return { problem: otherwise };
    const outside = text.includes(exact) ? ' before the end of the article (see endsWith)' : ' of the article';
    return { problem: `these words are not in the text${outside}: quote them exactly, with their capitals and marks` };
  }
  if (occurrence === null && found.length > 1)
    return { problem: `these words stand ${found.length} times in the article: say which occurrence` };
  const at = found[(occurrence ?? 1) - 1];
  if (at === undefined)
    return { problem: `these words stand ${found.length} times in the article, there is no occurrence ${occurrence}` };
  return { passage: { ...passageAt(text, exact, at, before(at)), ...laterPlace(occurrence) } };
}

/** Every place of the words, in UTF-16 units, left to right and without overlap. */
export function occurrencesIn(text: string, words: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(words); at >= 0 && words !== ''; at = text.indexOf(words, at + words.length))
    places.push(at);
  return places;
}

/** The article in an archived text: up to its last words. Null when these do not stand there once. */
export function bodyOf(text: string, endsWith: string): string | null {
  const [at, second] = occurrencesIn(text, endsWith);
  return at === undefined || second !== undefined ? null : text.slice(0, at + endsWith.length);
}

/** Said of a passage where an address of its words alone would lead to another. */
export function laterPlace(occurrence: number | null): Pick<Passage, 'occurrence'> {
  return occurrence !== null && occurrence > 1 ? { occurrence } : {};
}

function passageAt(text: string, exact: string, at: number, startAt: number): Passage {
  return {
    exact,
    ...maskedContext(text, at, at + exact.length),
    startAt,
    endAt: startAt + codePointsIn(exact),
  };
}
