import type { Span } from './rule.ts';

/** What people put between the digits of a number, once the text is plain. */
export const gap = '[ ./()[\\]\\-_|*:]{0,4}';

/** So many digits, with anything of `gap` between them. */
export function digits(least: number, most = least, between = gap): string {
  return `\\d(?:${between}\\d){${least - 1},${most - 1}}`;
}

/** Every place where `pattern` fits; where it has a group, the group's. */
export function spansOf(
  text: string,
  pattern: RegExp,
  fits: (found: string, at: number) => boolean = () => true,
): Span[] {
  return Array.from(text.matchAll(pattern), (match): Span & { found: string } => {
    const found = match[1] ?? match[0];
    const start = match.index + Math.max(match[0].lastIndexOf(found), 0); // a group in a look-ahead begins where that does
    return { start, end: start + found.length, found };
  }).filter(({ found, start }) => fits(found, start));
}

/** The whole of what was found, whatever groups the pattern has. */
export function whole(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

const day = '(?:0?[1-9]|[12]\\d|3[01])';
const month = '(?:0?[1-9]|1[0-2])';
const isDate = new RegExp(
  `^(?:${day}([./ -])${month}\\1(?:19|20)\\d{2}|(?:19|20)\\d{2}([./-])${month}\\2${day})(?!\\d)`,
);
const isTimes = /^(?:[01]?\d|2[0-4])[.:][0-5]\d(?:[^\d]{1,4}(?:[01]?\d|2[0-4])[.:][0-5]\d)+$/;
const isThousands = /^\d{1,3}(?:([. ])\d{3})(?:\1\d{3})*$/;
const isYears = /^(?:(?:19|20)\d{2}\D*)+$/;
const isMoney = /(?<!\p{L})(?:Rp|IDR|USD|US\$|SGD|EUR|\$|€)\.?\s?$/iu;
const counted = /^\s?(?:rupiah|orang|peserta|jiwa|pekerja|persen|%|unit|hektare|ton|kg|km)(?!\p{L})/iu;

/** Amounts, counts, days, hours and years: digits in groups, and private to nobody. */
export function isNobodys(text: string, found: string, at: number): boolean {
  return (
    isDate.test(found) ||
    isTimes.test(found) ||
    isYears.test(found) ||
    (isThousands.test(found) && /[.]/.test(found)) ||
    isMoney.test(text.slice(Math.max(0, at - 5), at)) ||
    counted.test(text.slice(at + found.length, at + found.length + 12))
  );
}

/** The number of a decree: with slashes, and its year at the end. */
export function isDecree(found: string): boolean {
  return /\/(?:19|20)\d{2}$/.test(found);
}
