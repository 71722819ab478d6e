import { scaleOf } from './scaled-number.ts';

const units = 'nol satu dua tiga empat lima enam tujuh delapan sembilan'.split(' ');

/**
 * A number written in Indonesian words: `dua koma kosong enam tujuh miliar` is 2067000000. Null for anything else, and for
 * what is no whole number.
 */
export function numberInWords(text: string): number | null {
  const words = text.toLowerCase().split(/\s+/);
  const comma = words.indexOf('koma');
  if (comma < 0) return wholeNumber(words);
  const scale = scaleOf(words.at(-1) ?? '')?.power ?? null;
  const whole = wholeNumber(words.slice(0, comma));
  const digits = words.slice(comma + 1, scale === null ? undefined : -1).map(digitOf);
  if (whole === null || scale === null || digits.length === 0 || digits.includes(null) || digits.length > scale)
    return null;
  return Number(`${whole}${digits.join('').padEnd(scale, '0')}`);
}

function wholeNumber(words: readonly string[]): number | null {
  let total = 0;
  let group = 0;
  let last: number | null = null;
  for (const word of words) {
    const scale = scaleOf(word)?.power ?? null;
    const digit = digitOf(word);
    if (word === 'sepuluh') group += 10;
    else if (word === 'sebelas') group += 11;
    else if (word === 'seratus') group += 100;
    else if (word === 'seribu') total += 1000;
    else if (word === 'belas' && last !== null) group += 10;
    else if (word === 'puluh' && last !== null) group += 9 * last;
    else if (word === 'ratus' && last !== null) group += 99 * last;
    else if (scale !== null && group > 0) {
      total += group * 10 ** scale;
      group = 0;
    } else if (digit !== null) group += digit;
    else return null;
    last = digit;
  }
  return words.length > 0 && total + group > 0 ? total + group : null;
}

function digitOf(word: string): number | null {
  if (word === 'kosong') return 0;
  const digit = units.indexOf(word);
  return digit < 0 ? null : digit;
}
