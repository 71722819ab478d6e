import { spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const street = '(?<!\\p{L})(?:jl|jln|jalan|gg|gang|lrg|lorong|perum|perumahan|komp|komplek|kompleks)(?!\\p{L})\\.?';
const house = '(?:no|nomor|nomer|blok)(?!\\p{L})\\.?\\s?[a-z]{0,2}[\\s./-]?\\d';
const withNumber = [
  // Jl. Melati No. 5; Perumahan Griya Asri Blok C3
  new RegExp(`${street}[^;\\n]{1,60}?(?<!\\p{L})${house}[\\d/a-z]*`, 'giu'),
  // Jl. Melati 5, and then an end: not "Jalan Sehat 17 Agustus", not "jalan 12 km"
  /(?<!\p{L})(?:[Jj]l|JL|[Jj]ln|JLN|[Jj]alan|JALAN|[Gg]g|GG|[Gg]ang|[Ll]rg|[Ll]orong)\.?\s(?!Tol|Sehat|Santai|Nasional|Provinsi)\p{Lu}[\p{L}.' ]{1,40} \d{1,3}[a-z]?(?=\s*(?:$|[.,;)]|RT|RW|Kel|Kec|Desa))/gu,
  // RT 03 RW 05, RT.03/RW.05, RT/RW 03/05; not "RT/RW", nor "RT 14", which may win a prize
  /(?<!\p{L})RT(?:\s?[./:]?\s?\d{1,3}(?:[\s,/.]{0,3}RW[\s./:]{0,2}|\s?\/\s?)\d{1,3}(?!\d)|\s?\/\s?RW[\s.:]{0,2}\d{1,3}(?:\s?\/\s?\d{1,3})?)/giu,
];
/** tinggal di Jalan Melati, whatever the number */
const withoutNumber = new RegExp(
  `(?<!\\p{L})(?:beralamat|tinggal|bertempat tinggal|berdomisili|kediaman(?:nya)?|rumahnya|lives|living|residing)(?: \\p{L}+){0,3} ${street}\\s[\\p{L}.]+`,
  'giu',
);

/** Where somebody lives. A body's own address is refused too: many a company is somebody's house. */
export const address: GuardRule = {
  id: 'address',
  leastDigits: 0,
  says: "looks like an address: name the village, district or regency instead, a body's too",
  find: (text) => [...(/\d/.test(text) ? withNumber : []), withoutNumber].flatMap((pattern) => spansOf(text, pattern)),
};
