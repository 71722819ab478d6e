import { numbersOf } from './number-runs.ts';
import type { Span } from './rule.ts';

const nip = /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d{2}(?:0[1-9]|1[0-2]|2[12])[12]\d{3}$/;
const thousands = /^\d{1,3}([., ])\d{3}(\1\d{3})+$/;
const card = /^(?:4\d{15}|(?:5[1-5]|2[2-7]|35|6[05])\d{14}|3[47]\d{13})$/;

/** A NIP opens with the whole birth date: year, month, day, then the month of appointment. */
export function nipAlone(text: string): Span[] {
  return numbersOf(text, 18).filter(({ digits }) => nip.test(digits));
}

/** Fifteen digits, or sixteen of which the first is 0, that end with the number of a branch: 000, or a small one. */
export function taxAlone(text: string): Span[] {
  return [...numbersOf(text, 15), ...numbersOf(text, 16)].filter(
    ({ digits, start, end }) =>
      /^0?\d{12}00\d$/.test(digits) &&
      !thousands.test(text.slice(start, end)) &&
      !/[\d./-]/.test(text[start - 1] ?? ''),
  );
}

/** The numbers of the common card companies, whose last digit proves the others (Luhn). */
export function cardAlone(text: string): Span[] {
  return [...numbersOf(text, 15), ...numbersOf(text, 16)].filter(
    ({ digits, start, end }) => card.test(digits) && !thousands.test(text.slice(start, end)) && provesItself(digits),
  );
}

function provesItself(number: string): boolean {
  const sum = [...number].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return sum % 10 === 0;
}
