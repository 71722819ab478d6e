import type { Span } from './rule.ts';

/** What people put between the digits of a number: blanks, dots, hyphens, dashes. */
export const gap = '[\\s.\\-‐‑–—·_]{0,3}';

/** So many digits, with anything of `gap` between them. */
export function digits(least: number, most = least): string {
  return `\\d(?:${gap}\\d){${least - 1},${most - 1}}`;
}

/**
 * The text with 0 to 9 for the digits of all scripts, full-width ones too, and crosses for checksums, whose digits mean
 * nothing. Places stay what they are.
 */
export function plainDigits(text: string): string {
  return text
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => (digit.length === 1 ? String(digitValue(digit)) : digit))
    .replace(/(?<![0-9a-z])(?=[0-9]*[a-f])[0-9a-f]{32,}(?![0-9a-z])/gi, (sum) => 'x'.repeat(sum.length));
}

/** Every place where `pattern` fits; where it has a group, the group's. */
export function spansOf(text: string, pattern: RegExp, fits: (found: string) => boolean = () => true): Span[] {
  return Array.from(text.matchAll(pattern), (match): Span & { found: string } => {
    const found = match[1] ?? match[0];
    const start = match.index + Math.max(match[0].lastIndexOf(found), 0); // a group in a look-ahead begins where that does
    return { start, end: start + found.length, found };
  }).filter(({ found }) => fits(found));
}

/** Digits that stand close behind one of these words, each taken as a whole word in any capitals. */
export function behind(words: string, number: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d])(?:${words})(?![\\p{L}])[^\\d\\n]{0,30}(?<!Rp\\.?\\s?)(${number})(?!\\d)`, 'giu');
}

/** Amounts as Indonesians write them, and days or pairs of days: digits in groups, and private to nobody. */
export function isAmountOrDate(found: string): boolean {
  return /^\d{1,3}(\.\d{3})+$/.test(found) || /^\d{1,2}([.\-– ])\d{1,2}\1\d{4}(?!\d)/.test(found) || isoDay.test(found);
}

const isoDay = /^(?:19|20)\d{2}-(?:0\d|1[0-2])-(?:[0-2]\d|3[01])(?!\d)/;

/** The ten digits of a script follow one another, and none of another script stand right before them. */
function digitValue(digit: string): number {
  let value = 0;
  for (let code = digit.codePointAt(0) ?? 0; value < 9 && /\p{Nd}/u.test(String.fromCodePoint(code - 1)); code -= 1)
    value += 1;
  return value;
}
