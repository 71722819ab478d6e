import type { WordTable } from '../../core/words.ts';

export const downloadsWords = {
  title: { id: 'Unduh data', en: 'Download the data' },
  description: {
    id: 'Seluruh graf beserta buktinya, dalam bentuk yang dibaca perkakas lain.',
    en: 'The whole graph with its evidence, in the forms that other tools read.',
  },
  whole: {
    id: 'Setiap berkas memuat data menurut waktu yang dipilih di halaman ini, lisensinya, dan cara mengutipnya. Yang belum terjadi, yang dibantah, dan yang disimpulkan ditandai; bacalah tanda itu sebelum menghitung.',
    en: 'Each file holds the data under the clocks that are set on this page, its licence, and how to cite it. What did not take place, what is disputed and what is inferred is marked; read these marks before you count.',
  },
  caption: { id: 'Berkas', en: 'Files' },
  format: { id: 'Bentuk', en: 'Form' },
  for: { id: 'Untuk', en: 'For' },
  file: { id: 'Berkas', en: 'File' },
  checksum: { id: 'Sidik berkas', en: 'Checksum' },
  version: { id: 'Versi data', en: 'Data version' },
  built: { id: 'Terakhir diperbarui', en: 'Last updated' },
  root: { id: 'Akar Merkle', en: 'Merkle root' },
  counts: (entities: string, claims: string, sources: string) => ({
    id: `${entities} entitas, ${claims} keterangan, ${sources} sumber`,
    en: `${entities} entities, ${claims} claims, ${sources} sources`,
  }),
  size: { id: 'Isi', en: 'Contents' },
  licence: { id: 'Lisensi', en: 'Licence' },
  withoutClocks: { id: 'tanpa batas waktu', en: 'without clocks' },
} satisfies WordTable;
