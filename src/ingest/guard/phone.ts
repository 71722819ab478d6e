import { behind, digits, gap, isAmountOrDate, spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const patterns = [
  // 0812-3456-7890, 0812 3456 7890, 08 12 …; no mobile number goes on with 0, 4 or 6, as days and hours do.
  `(?<![\\d/])(?<!\\d[.,-])0${gap}8${gap}[1235789]${gap}${digits(7, 10)}(?!\\d)`,
  // +62 812 …, +62 (0)741 …
  `\\+${gap}62${gap}(?:\\(?0?\\)?)${gap}\\(?[2-9]\\d{0,2}\\)?${gap}${digits(5, 10)}(?!\\d)`,
  // (0741) 12345, (021)-1234567
  `\\(\\s?0\\d{2,3}\\s?\\)${gap}${digits(5, 9)}(?!\\d)`,
  // 0741-12345, 021 12345678
  '(?<![\\d/])(?<!\\d[.,-])0(?:2[1-9]|[2-9]\\d{2})[-\\s]\\d{5,8}(?!\\d)',
].map((pattern) => new RegExp(pattern, 'g'));
const withoutPlus = new RegExp(`(?<![\\d.,/])62${gap}8${gap}[1235789]${gap}${digits(7, 10)}(?!\\d)`, 'g');
const named = behind(
  'telp|telepon|telpon|tel|no\\.? ?hp|nomor hp|handphone|ponsel|whatsapp|wa|hotline|call ?center|faks|faksimile|fax|phone|mobile|hubungi',
  '\\d(?:[\\s.-]?\\d){5,14}',
);

/** Every number that can be called. An office's is refused too: nobody can tell from the digits whose it is. */
export const phone: GuardRule = {
  id: 'phone',
  leastDigits: 6,
  says: "looks like a phone number: leave it out, an office's too",
  find: (text, { field }) =>
    [
      ...patterns,
      named,
      // 628 billion is a sum where sums stand, and else a number that someone can be called by.
      ...(field.startsWith('amount') ? [] : [withoutPlus]),
    ].flatMap((pattern) => spansOf(text, pattern, (found) => !isAmountOrDate(found))),
};
