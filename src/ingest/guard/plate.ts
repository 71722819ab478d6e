import { spansOf } from './digits.ts';
import { numberBehind } from './number-behind.ts';
import type { GuardRule } from './rule.ts';

const behindItsWord = numberBehind(
  'nopol|no\\.? ?pol|nomor (?:polisi|kendaraan)|bernomor polisi|pelat(?: nomor)?|plat(?: nomor)?|TNKB|(?:number|licen[cs]e) plate|registration number',
  '[A-Z]{1,2}[ .-]?\\d{1,4}[ .-]?[A-Z]{0,3}(?!\\p{L})',
);
const behindAVehicle = numberBehind(
  'mobil|motor|sepeda motor|kendaraan|truk|bus|ambulans|Avanza|Innova|Xenia|Fortuner|Pajero|Honda|Yamaha|Toyota|car|motorcycle',
  '[A-Z]{1,2}[ .-]?\\d{1,4}[ .-]?[A-Z]{1,3}(?!\\p{L})',
  (found) => alone.test(found),
);
const regions = 'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABDEGHKLMNRST]?|E[ABDE]?|F|G|H|K[BHTU]?|L|M|N|P[AB]?|R|S|T|W|Z';
const alone = new RegExp(`^(?:${regions})[ .-]?\\d{1,4}[ .-]?[A-Z]{1,3}$`);
/** Four digits that are no year, the letters of a region before and two more behind: no law is numbered so. */
const bare = new RegExp(`(?<![\\p{L}\\d/-])(?:${regions})[ .-]?(?!19|20)\\d{4}[ .-]?[A-Z]{2,3}(?![\\p{L}\\d/])`, 'gu');

/** Mostly behind a word that says so: "UU 23" and "PP 44 A" are built like a plate, and awards are full of them. */
export const plate: GuardRule = {
  id: 'plate',
  leastDigits: 1,
  hint: /\d[ .-]?[A-Z]{1,3}|[Pp]ol|POL|[Pp]e?lat|PE?LAT|TNKB|tnkb|registration/,
  says: "looks like a vehicle's number plate: leave it out",
  find: (text) => [...behindItsWord(text), ...behindAVehicle(text), ...spansOf(text, bare)],
};
