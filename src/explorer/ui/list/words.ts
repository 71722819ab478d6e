import type { WordTable } from '../../core/words.ts';

export const listWords = {
  label: { id: 'Halaman berikutnya dari daftar ini', en: 'Next page of this list' },
  next: { id: 'Berikutnya', en: 'Next' },
  previous: { id: 'Sebelumnya', en: 'Previous' },
  pages: {
    above: { id: 'Halaman daftar ini, di atasnya', en: 'Pages of this list, above it' },
    below: { id: 'Halaman daftar ini, di bawahnya', en: 'Pages of this list, below it' },
  },
  span: (from: string, to: string, all: string) => ({
    id: `Baris ${from}–${to} dari ${all}`,
    en: `Rows ${from}–${to} of ${all}`,
  }),
  didYouMean: { id: 'Mungkin maksud Anda:', en: 'Did you mean:' },
  first: { id: 'Kembali ke awal', en: 'Back to the beginning' },
  shown: (shown: string, all: string) => ({ id: `${shown} dari ${all}`, en: `${shown} of ${all}` }),
} satisfies WordTable;
