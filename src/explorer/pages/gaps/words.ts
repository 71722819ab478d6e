import type { WordTable } from '../../core/words.ts';

export const gapsWords = {
  title: { id: 'Belum diketahui', en: 'Not known yet' },
  description: {
    id: 'Yang semestinya diketahui dan tidak disebut satu sumber pun: daftar pekerjaan bagi redaksi. Tercantum di sini bukan tuduhan: sumbernya saja yang belum lengkap.',
    en: 'What should be known and no source says: a newsroom’s list of things to find out. To be listed here is no accusation: it is the sources that are not complete yet.',
  },
  none: { id: 'Tidak ada yang cocok dengan saringan ini.', en: 'Nothing fits this filter.' },
  noneThen: {
    id: 'Pada tanggal yang dipilih tidak ada yang tercatat sebagai belum diketahui.',
    en: 'At the date chosen nothing is on record as not known.',
  },
  noneAtAll: {
    id: 'Tidak ada yang tercatat sebagai belum diketahui.',
    en: 'Nothing is on record as not known.',
  },
} satisfies WordTable;
