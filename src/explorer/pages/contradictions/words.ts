import type { WordTable } from '../../core/words.ts';

export const contradictionsWords = {
  title: { id: 'Keterangan berbeda', en: 'Where sources differ' },
  description: {
    id: 'Keterangan yang tidak cocok satu sama lain, ditemukan dengan aturan yang sama untuk semua. Perbedaan bukan tuduhan: sering kali satu sumber hanya salah ketik.',
    en: 'Claims that do not fit together, found by rules that are the same for all. A difference is no accusation: often a source has only mistyped.',
  },
  none: { id: 'Tidak ada keterangan berbeda yang cocok dengan saringan ini.', en: 'No difference fits this filter.' },
  noneThen: {
    id: 'Pada tanggal yang dipilih tidak ada keterangan yang berbeda.',
    en: 'At the date chosen no sources differ.',
  },
  noneAtAll: {
    id: 'Belum ada keterangan yang berbeda dalam artikel yang dibaca Jejak.',
    en: 'No sources differ yet in the articles that Jejak has read.',
  },
  noSource: { id: 'Tanpa sumber tersendiri', en: 'No source of its own' },
  pairs: (count: string) => ({ id: `${count} pasangan, satu per satu`, en: `${count} pairs, one by one` }),
  moreValues: (count: string) => ({ id: `dan ${count} keterangan lain`, en: `and ${count} more` }),
  cut: (count: string, subject: string) => ({
    id: `Baru ${count} pasangan tentang ${subject} dimuat di sini; selebihnya di halaman berikutnya.`,
    en: `Only ${count} pairs about ${subject} are shown here; the next page has the others.`,
  }),
} satisfies WordTable;
