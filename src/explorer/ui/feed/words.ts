import type { WordTable } from '../../core/words.ts';

export const feedWords = {
  /** The feed of everything. */
  all: { id: 'Apa yang baru diketahui', en: 'What became known' },
  titleOf: (name: string) => ({ id: `Apa yang baru diketahui: ${name}`, en: `What became known: ${name}` }),
  description: {
    id: 'Keterangan yang baru, dikuatkan, atau berubah, menurut waktu terbit sumbernya, dengan kata-kata sumbernya. Yang tidak ada di sini belum tentu tidak terjadi.',
    en: 'Claims that are new, confirmed or known otherwise, by the publication of their sources, in the words of these. What is not here need not be untrue.',
  },
  subscribe: { id: 'Ikuti (Atom)', en: 'Follow (Atom)' },
} satisfies WordTable;
