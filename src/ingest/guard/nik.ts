import { numbersOf } from './number-runs.ts';
import type { Span } from './rule.ts';

const gap = '[ ./()[\\]\\-_|*:,]{0,4}';
const twoDays = new RegExp(`^(?:\\d{2}${gap}\\d{2}${gap}(?:19|20)\\d{2}${gap}){2}$`);

/** The codes of provinces, from the Kemendagri's list; 19 and 21 among Sumatra's, 91 to 97 in Papua. */
const provinces = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

/**
 * Sixteen digits are a NIK when they can be one: region, then the day of birth (40 more for women), month and year, and
 * a number that begins at 0001. Day and month are taken in either order, since a slip does not make it less somebody's.
 * A family's card (KK) is built in the same way from the day on which it was issued.
 */
export function nikAlone(text: string): Span[] {
  return numbersOf(text, 16).filter((number) => canBeNik(number.digits, text.slice(number.start, number.end)));
}

function canBeNik(number: string, found: string): boolean {
  const [first, second] = [Number(number.slice(6, 8)), Number(number.slice(8, 10))];
  return (
    provinces.test(number) &&
    (isDayAndMonth(first, second) || isDayAndMonth(second, first)) &&
    !number.endsWith('0000') &&
    !/^\d{1,3}([.,])\d{3}(\1\d{3})+$/.test(found) &&
    !twoDays.test(found)
  );
}

function isDayAndMonth(day: number, month: number): boolean {
  const ofMonth = day > 40 ? day - 40 : day;
  return ofMonth >= 1 && ofMonth <= 31 && month >= 1 && month <= 12;
}
