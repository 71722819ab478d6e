import type { WordTable } from '../../core/words.ts';

export const listWords = {
  label: { id: 'Halaman berikutnya dari daftar ini', en: 'Next page of this list' },
  next: { id: 'Berikutnya', en: 'Next' },
  didYouMean: { id: 'Mungkin maksud Anda:', en: 'Did you mean:' },
  first: { id: 'Kembali ke awal', en: 'Back to the beginning' },
  shown: (shown: string, all: string) => ({ id: `${shown} dari ${all}`, en: `${shown} of ${all}` }),
} satisfies WordTable;
