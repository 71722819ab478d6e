import { spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const plateBehindItsWord =
  /(?<!\p{L})(?:nopol|no\.? ?pol|nomor polisi|bernomor polisi|pelat(?: nomor)?|plat(?: nomor)?|TNKB|(?:number|licen[cs]e) plate)(?!\p{L})[^\d\n]{0,20}?\b([A-Z]{1,2}[ -]?\d{1,4}[ -]?[A-Z]{0,3})\b/giu;

/** Only behind a word that says so: "UU 23" and "PP 44 A" are built like a plate, and awards are full of them. */
export const plate: GuardRule = {
  id: 'plate',
  leastDigits: 1,
  says: "looks like a vehicle's number plate: leave it out",
  find: (text) => spansOf(text, plateBehindItsWord),
};
