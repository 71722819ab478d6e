import { digits, gap, isNobodys, spansOf } from './digits.ts';
import { numberBehind } from './number-behind.ts';
import type { GuardRule } from './rule.ts';

const patterns = [
  // 0812-3456-7890, 0812 3456 7890, 08 12 …; no mobile number goes on with 0, 4 or 6, as days and hours do.
  `(?<![\\d/])(?<!\\d[.,-])[0O]${gap}8${gap}[1235789]${gap}${digits(7, 10)}(?!\\d)`,
  // +62 812 …, +62 (0)741 …, +65 …
  `\\+${gap}[1-9](?:${gap}\\d){8,14}(?!\\d)`,
  // 0062 812 …
  `(?<![\\d.,/-])00${gap}62${gap}[2-9]${gap}${digits(7, 11)}(?!\\d)`,
  // (0741) 12345, (021)-1234567
  `\\( ?0\\d{2,3} ?\\)${gap}${digits(5, 9)}(?!\\d)`,
  // 0741-12345, 021 1234 5678
  '(?<![\\d/])(?<!\\d[.,-])0(?:2[1-9]|[2-9]\\d{2})[-/ ](?:\\d{5,8}|\\d{3,4}[ -]\\d{3,4})(?!\\d)',
].map((pattern) => new RegExp(pattern, 'g'));
const withoutPlus = new RegExp(
  `(?<![\\d.,/])(?<!/[a-z]?)62${gap}(?:8${gap}[1235789]|[2-7]\\d{1,2}[ -])${gap}${digits(5, 10)}(?!\\d)|(?<=wa\\.me/|phone=|wa=|tel:)${digits(9, 15)}`,
  'g',
);
const named = numberBehind(
  'te?lp|telepon|telpon|tel|(?:no(?:mor|\\.)? ?)?hp|handphone|hape|ponsel|whats ?app|w\\.?a|telegram|sms|hotline|call ?center|faks|faksimile|fax|phone|mobile|cell|call|hubungi|cp|contact|kontak|narahubung',
  '\\+?\\d(?:[ .\\-/()_]{0,2}\\d){5,14}',
);
const sixDigits = /^\D*(?:\d\D*){6}/;
const digitWord =
  '(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|zero|one|two|three|four|five|six|seven|eight|nine)';
const spelled = new RegExp(
  `(?<!\\p{L})(?:nol|kosong|zero)(?:(?:[ ,.-]{1,2}${digitWord}){7,}(?!\\p{L})|(?:[ ,.-]{1,2}${digitWord}){2,6}[ ,.-]{1,2}\\d{3,4}[ .-]?\\d{3,4}(?!\\d))`,
  'giu',
);

/** Every number that can be called. An office's is refused too: nobody can tell from the digits whose it is. */
export const phone: GuardRule = {
  id: 'phone',
  leastDigits: 0,
  hint: /\d\D{0,20}\d|nol|kosong|zero/i,
  says: "looks like a phone number: leave it out, an office's too",
  find: (text, { field }) => [
    ...(sixDigits.test(text)
      ? [
          ...patterns,
          // 628 billion is a sum where sums stand, and else a number that someone can be called by.
          ...(field.startsWith('amount') ? [] : [withoutPlus]),
        ].flatMap((pattern) => spansOf(text, pattern, (found, at) => !isNobodys(text, found, at)))
      : []),
    ...(sixDigits.test(text) ? named(text) : []),
    ...spansOf(text, spelled),
  ],
};
