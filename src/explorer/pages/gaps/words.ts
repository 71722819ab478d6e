import type { WordTable } from '../../core/words.ts';

export const gapsWords = {
  title: { id: 'Celah', en: 'Gaps' },
  description: {
    id: 'Yang semestinya diketahui dan tidak disebut satu sumber pun: daftar pekerjaan bagi redaksi. Celah bukan tuduhan: sumbernya saja yang belum lengkap.',
    en: 'What should be known and no source says: a newsroom’s list of things to find out. A gap is no accusation: it is the sources that are not complete yet.',
  },
  none: { id: 'Tidak ada celah yang cocok dengan saringan ini.', en: 'No gap fits this filter.' },
} satisfies WordTable;
