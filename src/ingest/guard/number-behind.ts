import { isNobodys } from './digits.ts';
import type { Span } from './rule.ts';

/** How far behind the word its number may begin: "a.n.", a name and a bank fit between. */
const reach = 45;
const suffix = "(?:[ -]?(?:nya|ku|mu|s|'s))?";

/**
 * Finds numbers that stand close behind one of these words, which are taken as whole words in any capitals.
 * @param number the digits, as a pattern
 * @param fits what else it must be; what is nobody's, such as an amount, never fits
 */
export function numberBehind(
  words: string,
  number: string,
  fits: (found: string) => boolean = () => true,
): (text: string) => Span[] {
  const cue = new RegExp(`(?<![\\p{L}\\d])(?:ber)?(?:${words})${suffix}(?!\\p{L})`, 'giu');
  const here = new RegExp(`${number}(?![\\d])`, 'iuy');
  return (text) =>
    Array.from(text.matchAll(cue)).flatMap((match) => {
      const from = match.index + match[0].length;
      const stop = text.slice(from, from + reach).search(/;|[.!?] \p{Lu}\p{Ll}/u);
      const last = stop < 0 ? from + reach : from + stop;
      const start = /[\p{L}\d]/gu;
      start.lastIndex = from;
      for (let next = start.exec(text); next !== null && next.index <= last; next = start.exec(text)) {
        if (next.index > from && /[\p{L}\d]/u.test(text[next.index - 1] ?? '') && !/\d/.test(next[0])) continue;
        if (/\d/.test(text[next.index - 1] ?? '')) continue;
        here.lastIndex = next.index;
        const found = here.exec(text)?.[0];
        if (found !== undefined && fits(found) && !isNobodys(text, found, next.index))
          return [{ start: next.index, end: next.index + found.length }];
      }
      return [];
    });
}
