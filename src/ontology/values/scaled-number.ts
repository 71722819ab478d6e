/** Words behind a number that move it by so many places; `M` and `T` are read by what stands before the number. */
const scales: Readonly<Record<string, { readonly power: number; readonly language: 'id' | 'en' }>> = {
  ribu: { power: 3, language: 'id' },
  rb: { power: 3, language: 'id' },
  juta: { power: 6, language: 'id' },
  jt: { power: 6, language: 'id' },
  miliar: { power: 9, language: 'id' },
  milyar: { power: 9, language: 'id' },
  triliun: { power: 12, language: 'id' },
  thousand: { power: 3, language: 'en' },
  million: { power: 6, language: 'en' },
  billion: { power: 9, language: 'en' },
  trillion: { power: 12, language: 'en' },
};
/** Those words, in a pattern. */
export const scaleWords = Object.keys(scales).join('|');

/** What such a word says (juta 6, miliar 9, billion 9); null for any other word. */
export function scaleOf(word: string): { readonly power: number; readonly language: 'id' | 'en' } | null {
  return Object.hasOwn(scales, word.toLowerCase()) ? (scales[word.toLowerCase()] ?? null) : null;
}

/** The number, moved by so many places and exact to the last; null where dots and commas leave it open. */
export function scaledNumber(digits: string, power: number, language: string): number | null {
  const decimal = language === 'en' ? '.' : ',';
  const thousands = language === 'en' ? ',' : '.';
  const [whole = '', fraction = '', ...more] = digits.split(decimal);
  const grouped = new RegExp(`^(?:\\d+|\\d{1,3}(?:\\${thousands}\\d{3})+)$`);
  if (
    more.length > 0 ||
    !grouped.test(whole) ||
    !/^\d*$/.test(fraction) ||
    fraction.replace(/0+$/, '').length > power + 2 ||
    // Nobody prints thousandths of a unit: these three digits are thousands, in another language.
    (power === 0 && fraction.length > 2)
  )
    return null;
  const plainWhole = whole.replaceAll(thousands, '');
  const amount = Number(`${plainWhole}${fraction.slice(0, power).padEnd(power, '0')}.${fraction.slice(power) || '0'}`);
  return Number.isSafeInteger(Math.trunc(amount)) ? amount : null;
}
