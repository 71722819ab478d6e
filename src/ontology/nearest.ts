import { editDistance } from './edit-distance.ts';

/** Beyond this length nobody has mistyped a word of ours, and comparing would cost more than it helps. */
const longest = 120;

/**
 * The word that was probably meant: the nearest of these, by letters put in, left out, changed or swapped; the first of
 * equals. Null when none is near, or when the word itself is among them.
 */
export function nearest(word: string, words: Iterable<string>): string | null {
  if (word.length > longest) return null;
  let best: string | null = null;
  // Of an id the slug counts: with the kind before it, every short slug would be near every other.
  const length = word.length - (word.indexOf(':') + 1);
  let limit = length < 3 ? 0 : length < 6 ? 1 : length < 10 ? 2 : 3;
  for (const known of words) {
    if (known === word) return null;
    if (Math.abs(known.length - word.length) > limit) continue;
    const distance = editDistance(word.toLowerCase(), known.toLowerCase(), limit);
    if (distance > limit || (distance === limit && best !== null)) continue;
    best = known;
    limit = distance;
  }
  return best;
}

/** ` (did you mean "name"?)` to stand behind what is not known, or nothing. */
export function didYouMean(word: string, words: Iterable<string>): string {
  const meant = nearest(word, words);
  return meant === null ? '' : ` (did you mean "${meant}"?)`;
}
