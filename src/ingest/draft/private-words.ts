import { hideNumbers } from '../../errors.ts';

const mail = /[^\s@<>()]{1,64}@[^\s@<>()]{1,255}\.[^\s@<>()]{1,63}/;
const money = /(?:Rp|IDR|USD|US\$)\.?\s?\d[\d.,]*/gi;

/** Whether words hold an e-mail address, or a run of digits as long as a telephone or identity number. Sums are none. */
export function arePrivate(words: string): boolean {
  const others = words.replace(money, '');
  return mail.test(others) || hideNumbers(others) !== others;
}

/** Whether any text within a value is private. */
export function holdsPrivate(value: unknown): boolean {
  if (typeof value === 'string') return arePrivate(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsPrivate);
}
