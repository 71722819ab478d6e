import { months } from './date-in-words.ts';

const whole = [months.id, months.en].map((names) => names.map((name) => name.toLowerCase()));
const short: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, peb: 2, mar: 3, apr: 4, jun: 6, jul: 7, agu: 8, agt: 8, ags: 8, aug: 8 },
  ...{ sep: 9, sept: 9, okt: 10, oct: 10, nop: 11, nov: 11, des: 12, dec: 12, pebruari: 2, nopember: 11 },
};

/** The month of a printed word, 1 to 12, in Indonesian or English, whole or short; null for any other word. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/, '');
  const at = Math.max(...whole.map((names) => names.indexOf(folded)));
  return at >= 0 ? at + 1 : (short[folded] ?? null);
}

/** Month names for a pattern, the longest first. */
export const monthPattern = [...new Set([...whole.flat(), ...Object.keys(short)])]
  .sort((a, b) => b.length - a.length)
  .join('|');
