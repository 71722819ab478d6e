import { codePointsIn } from './code-points.ts';

/** The letters and digits of a text alone, folded, each with its place in UTF-16 units. */
interface Letters {
  readonly folded: string;
  readonly places: readonly number[];
}

/**
 * How words stand in a text that has them only with other blanks, capitals, accents or marks: a sentence with the place
 * and the first difference; null where the text has them in no such way. Letters and digits are never shown, which may be
 * private.
 * @param letters of the text: see lettersOf
 */
export function nearWords(text: string, letters: Letters, exact: string): string | null {
  const wanted = lettersOf(exact).folded;
  if (wanted === '') return null;
  for (let at = letters.folded.indexOf(wanted); at >= 0; at = letters.folded.indexOf(wanted, at + 1)) {
    const start = letters.places[at] ?? 0;
    const last = letters.places[at + wanted.length - 1] ?? 0;
    const end = last + letterAt(text, last).length;
    if (isInsideWord(text, start) || isInsideWord(text, end)) continue;
    // Marks around the first and the last letter are compared as far as the quotation has them.
    const [before, behind] = [/^[^\p{L}\p{N}]*/u, /[^\p{L}\p{M}\p{N}]*$/u].map(
      (edge) => edge.exec(exact)?.[0].length ?? 0,
    );
    const there = text.slice(Math.max(0, start - (before ?? 0)), end + (behind ?? 0));
    return difference(text, Math.max(0, start - (before ?? 0)), there, exact);
  }
  return null;
}

/** What `nearWords` looks through; made once for a text. */
export function lettersOf(text: string): Letters {
  let folded = '';
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    const plain = letter.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
    folded += plain;
    for (let unit = 0; unit < plain.length; unit += 1) places.push(index);
  }
  return { folded, places };
}

function letterAt(text: string, at: number): string {
  return /^[\p{L}\p{N}]\p{M}*/u.exec(text.slice(at, at + 12))?.[0] ?? '';
}

function isInsideWord(text: string, at: number): boolean {
  return /[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, at - 2), at)) && /^[\p{L}\p{N}]/u.test(text.slice(at, at + 2));
}

function difference(text: string, start: number, there: string, exact: string): string {
  let same = 0;
  while (same < exact.length && there[same] === exact[same]) same += 1;
  const kinds = kindsOfDifference(there, exact);
  const [one, other] = [there, exact].map((words) => runAt(words, same));
  return `these words stand at ${placeIn(text, start)} of the article with other ${kinds.join(' and ')}: at ${placeIn(text, start + same)} it has ${one}, and here is ${other}; copy them out of the article`;
}

const unmarked = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '');
const comparisons: readonly (readonly [kind: string, alone: (text: string) => string])[] = [
  [
    'blanks',
    (text) =>
      unmarked(text)
        .toLowerCase()
        .replace(/[^\p{L}\p{N}\s]/gu, '')
        .replaceAll(/\s(?=\s*$)|^\s/gu, '·'),
  ],
  ['capitals', (text) => unmarked(text).replace(/[^\p{L}\p{N}]/gu, '')],
  ['accents', (text) => text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')],
  ['marks', (text) => unmarked(text).replace(/[\p{L}\p{N}\s]/gu, '')],
];

function kindsOfDifference(there: string, exact: string): string[] {
  const found = comparisons.flatMap(([kind, alone]) => (alone(there) === alone(exact) ? [] : [kind]));
  return found.length === 0 ? ['blanks or marks'] : found;
}

/** The marks and blanks at a place in words, or that a letter stands there. */
function runAt(words: string, at: number): string {
  const run = /^[^\p{L}\p{N}]+/u.exec(words.slice(at))?.[0] ?? '';
  if (run !== '') return [...run].slice(0, 4).map(nameOf).join(' and ');
  const letter = letterAt(words, at);
  if (letter === '') return 'nothing';
  return /\p{N}/u.test(letter) ? 'a digit' : `‹${letter}›`;
}

function nameOf(mark: string): string {
  if (mark === '\n' || mark === '\r') return 'a line break';
  if (mark === ' ') return 'a blank';
  if (mark === '\t') return 'a tab';
  if (mark === '\u00a0' || mark === '\u202f') return 'a no-break blank';
  return /\p{M}|\p{C}|\s/u.test(mark)
    ? `U+${(mark.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `‹${mark}›`;
}

/** A place for people: lines and columns from 1, in code points. */
function placeIn(text: string, at: number): string {
  const before = text.slice(0, at);
  const line = before.split('\n').length;
  return `line ${line}, column ${codePointsIn(before.slice(before.lastIndexOf('\n') + 1)) + 1}`;
}
