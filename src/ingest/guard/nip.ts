import { behind, digits, spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const eighteen = new RegExp(`(?<!\\d)(?=(${digits(18)})(?!\\d))`, 'g');
const named = behind('NIP|NRP|nomor induk pegawai', digits(8, 20));

/** A civil servant's number opens with the whole birth date: year, month, day, then the month of appointment. */
export const nip: GuardRule = {
  id: 'nip',
  leastDigits: 8,
  says: "looks like a civil servant's number (NIP), which holds a birth date: leave it out",
  find: (text) => [...spansOf(text, eighteen, canBeNip), ...spansOf(text, named)],
};

function canBeNip(found: string): boolean {
  return /^(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?:19|20)\d{2}(?:0[1-9]|1[0-2]|2[12])[12]\d{3}$/.test(
    found.replace(/\D/g, ''),
  );
}
