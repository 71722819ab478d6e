import { behind, digits, gap, isAmountOrDate, plainDigits, spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const sixteen = new RegExp(`(?<!\\d)(?=(${digits(16)})(?!\\d))`, 'g');
const named = behind('e-?KTP|KTP|NIK|nomor induk kependudukan|national (?:id|identity)(?: number)?', digits(10, 18));
const twoDays = new RegExp(`^(?:\\d{2}${gap}\\d{2}${gap}(?:19|20)\\d{2}${gap}){2}$`);

/** The codes of provinces, from the Kemendagri's list; 19 and 21 among Sumatra's, 91 to 97 in Papua. */
const provinces = /^(?:1[1-9]|21|3[1-6]|5[1-3]|6[1-5]|7[1-6]|8[12]|9[1-7])/;

/**
 * Sixteen digits are a NIK when they can be one: region, then the day of birth (40 more for women), month and year, and
 * a number that begins at 0001. Day and month are taken in either order, since a slip does not make it less somebody's.
 * A family's card (KK) is built in the same way from the day on which it was issued.
 */
export const nik: GuardRule = {
  id: 'nik',
  leastDigits: 10,
  says: 'looks like a national identity number (NIK) or a family card number (KK): leave it out',
  find: (text) => [...spansOf(text, sixteen, canBeNik), ...spansOf(text, named, (found) => !isAmountOrDate(found))],
};

function canBeNik(found: string): boolean {
  const number = plainDigits(found).replace(/\D/g, '');
  const [first, second] = [Number(number.slice(6, 8)), Number(number.slice(8, 10))];
  return (
    provinces.test(number) &&
    (isDayAndMonth(first, second) || isDayAndMonth(second, first)) &&
    !number.endsWith('0000') &&
    !/^\d{1,3}(\.\d{3})+$/.test(found) &&
    !twoDays.test(found)
  );
}

function isDayAndMonth(day: number, month: number): boolean {
  const ofMonth = day > 40 ? day - 40 : day;
  return ofMonth >= 1 && ofMonth <= 31 && month >= 1 && month <= 12;
}
