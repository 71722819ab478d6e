import { parseAmount } from '../../ontology/values/amount.ts';
import { sumsPrinted } from '../../ontology/values/money.ts';
import { numberInWords } from '../../ontology/values/number-words.ts';
import { scaledNumber, scaleOf, scaleWords } from '../../ontology/values/scaled-number.ts';

const inDigits = new RegExp(
  String.raw`(?<![\p{L}\p{N}])(?:ke-?)?(?<digits>\d[\d.,]*\d|\d)(?:st|nd|rd|th)?(?:\s?(?<scale>${scaleWords})(?!\p{L}))?`,
  'giu',
);
const longestNumber = 8;
const english = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const ordinals = 'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth'.split(' ');
const roman = /^(?=[IVX])X{0,3}(?:IX|IV|V?I{0,3})$/;

/**
 * Every number that can be read out of words: digits as Indonesians and as English papers write them, sums, numbers and
 * ordinals in words of both languages, Roman numerals. Generous on purpose: it tells what may have been meant by them.
 */
export function numbersIn(words: string): ReadonlySet<number> {
  const numbers = new Set<number>(sumsPrinted(words));
  for (const { groups } of words.matchAll(inDigits)) {
    const { digits = '', scale } = groups ?? {};
    const power = scale === undefined ? 0 : (scaleOf(scale)?.power ?? 0);
    const read = ['id', 'en'].map((language) => scaledNumber(digits, power, language));
    for (const number of [...read, ...(power === 0 ? [parseAmount(digits)?.value ?? null] : [])])
      if (number !== null) numbers.add(number);
  }
  const all = words.match(/\p{L}+/gu) ?? [];
  for (const [at, word] of all.entries()) {
    for (const number of [ofWord(word), roman.test(word) ? ofRoman(word) : null])
      if (number !== null) numbers.add(number);
    for (let count = 1; count <= longestNumber; count += 1) {
      const number = numberInWords(
        all
          .slice(at, at + count)
          .join(' ')
          .replace(/^ke(?=\p{L})/iu, ''),
      );
      if (number !== null) numbers.add(number);
    }
  }
  if (/runner[\s-]?up/i.test(words)) numbers.add(2);
  return numbers;
}

function ofWord(word: string): number | null {
  const folded = word.toLowerCase();
  if (folded === 'pertama') return 1;
  const at = Math.max(english.indexOf(folded), ordinals.indexOf(folded));
  return at < 1 ? null : at;
}

function ofRoman(word: string): number {
  const values = [...word].map((letter) => ({ I: 1, V: 5, X: 10 })[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}
