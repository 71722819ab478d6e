const indonesian = 'januari februari maret april mei juni juli agustus september oktober november desember'.split(' ');
const english = 'january february march april may june july august september october november december'.split(' ');
const short: Readonly<Record<string, number>> = {
  ...{ jan: 1, feb: 2, peb: 2, mar: 3, apr: 4, jun: 6, jul: 7, agu: 8, agt: 8, ags: 8, aug: 8 },
  ...{ sep: 9, sept: 9, okt: 10, oct: 10, nop: 11, nov: 11, des: 12, dec: 12, pebruari: 2, nopember: 11 },
};
const weekdays: Readonly<Record<string, string>> = {
  ...{ minggu: 'Minggu', ahad: 'Minggu', senin: 'Senin', selasa: 'Selasa', rabu: 'Rabu', kamis: 'Kamis' },
  ...{ jumat: 'Jumat', sabtu: 'Sabtu', sunday: 'Minggu', monday: 'Senin', tuesday: 'Selasa', wednesday: 'Rabu' },
  ...{ thursday: 'Kamis', friday: 'Jumat', saturday: 'Sabtu' },
};

/** The month of a printed word, 1 to 12, in Indonesian or English, whole or short; null for any other word. */
export function monthOf(word: string): number | null {
  const folded = word.toLowerCase().replace(/\.$/, '');
  const whole = Math.max(indonesian.indexOf(folded), english.indexOf(folded));
  return whole >= 0 ? whole + 1 : (short[folded] ?? null);
}

/** The Indonesian weekday of a printed word (`Jum’at`, `Thursday`); null for any other word. */
export function weekdayWord(word: string): string | null {
  return weekdays[word.toLowerCase().replace(/['’‘]/g, '')] ?? null;
}

/** Month names for a pattern, the longest first. */
export const monthPattern = [...new Set([...indonesian, ...english, ...Object.keys(short)])]
  .sort((a, b) => b.length - a.length)
  .join('|');
export const weekdayPattern = [...Object.keys(weekdays), "jum['’‘]at"].join('|');
