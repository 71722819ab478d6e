import type { WordTable } from '../../core/words.ts';

export const contradictionsWords = {
  title: { id: 'Pertentangan', en: 'Contradictions' },
  description: {
    id: 'Klaim yang tidak cocok satu sama lain, ditemukan dengan aturan yang sama untuk semua. Pertentangan bukan tuduhan: sering kali satu sumber hanya salah ketik.',
    en: 'Claims that do not fit together, found by rules that are the same for all. A contradiction is no accusation: often a source has only mistyped.',
  },
  none: { id: 'Tidak ada pertentangan yang cocok dengan saringan ini.', en: 'No contradiction fits this filter.' },
} satisfies WordTable;
