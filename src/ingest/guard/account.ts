import { behind, digits, isAmountOrDate, spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const patterns = [
  behind(
    'no\\.? ?rek(?:ening)?|nomor rekening|rekening|rek|norek|virtual account|va|account(?: number| no)?',
    digits(8, 18),
  ),
  behind(
    'BCA|BRI|BRIVA|BNI|BSI|BTN|BTPN|BJB|Mandiri|CIMB(?: Niaga)?|Danamon|Permata|Muamalat|Jago|SeaBank|Bank Jambi',
    digits(10, 16),
  ),
  new RegExp(`(?<!\\d)(${digits(8, 18)})[\\s(,]{0,3}(?:a\\.?\\s?n\\.?|a/n|atas nama)(?![\\p{L}])`, 'giu'),
];

/** The number of somebody's money. The word alone, as in "masuk ke rekening penerima", harms nobody. */
export const account: GuardRule = {
  id: 'account',
  leastDigits: 8,
  says: 'looks like the number of a bank account: leave it out',
  find: (text) =>
    patterns.flatMap((pattern) => spansOf(text, pattern, (found) => !isAmountOrDate(found) && !isYears(found))),
};

function isYears(found: string): boolean {
  return /^(?:(?:19|20)\d{2}\D*)+$/.test(found);
}
