import { behind, digits, isAmountOrDate, spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

/** A number that is private because of the word before it. */
function card(id: string, says: string, words: string, number: string, alone?: RegExp): GuardRule {
  const named = behind(words, number);
  return {
    id,
    leastDigits: 6,
    says: `looks like ${says}: leave it out`,
    find: (text) => [
      ...spansOf(text, named, (found) => !isAmountOrDate(found)),
      ...(alone === undefined ? [] : spansOf(text, alone)),
    ],
  };
}

export const familyCard = card('kk', 'a family card number (KK)', 'no\\.? ?KK|KK|kartu keluarga', digits(10, 18));

export const taxNumber = card(
  'npwp',
  'a tax number (NPWP)',
  'NPWP|nomor pokok wajib pajak|tax (?:id|number)',
  digits(9, 16),
  /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}(?!\d)/g,
);

export const passport = card('passport', 'a passport number', 'paspor|passport', '\\d{6,8}');

export const licence = card('sim', "a driver's licence number (SIM)", 'SIM [ABCD]|nomor SIM|no\\.? SIM', digits(9, 16));

export const pupilNumber = card(
  'nisn',
  "a pupil's number (NISN)",
  'NISN|nomor induk siswa(?: nasional)?',
  digits(8, 12),
);

export const memberNumber = card(
  'member-number',
  'the number of an insured person (BPJS, KPJ)',
  'KPJ|KIS|no(?:mor|\\.)? (?:kartu|kepesertaan|peserta)|nomor (?:kartu )?BPJS',
  digits(9, 16),
);
