import type { WordTable } from '../../core/words.ts';

export const sourcesWords = {
  title: { id: 'Sumber', en: 'Sources' },
  description: {
    id: 'Artikel yang menjadi bukti. Naskahnya tidak ditampilkan di sini; kata-kata yang menjadi buktinya ditampilkan.',
    en: 'The articles that are evidence. Their text is not shown here; the words that prove a claim are.',
  },
  article: { id: 'Artikel', en: 'Article' },
  publisher: { id: 'Penerbit', en: 'Publisher' },
  published: { id: 'Terbit', en: 'Published' },
  claims: { id: 'Keterangan', en: 'Claims' },
  find: { id: 'Judul memuat', en: 'Title contains' },
  from: { id: 'Terbit sejak', en: 'Published since' },
  to: { id: 'Terbit sampai', en: 'Published until' },
  apply: { id: 'Saring', en: 'Filter' },
  none: { id: 'Tidak ada artikel yang cocok dengan saringan ini.', en: 'No article fits this filter.' },
  sponsored: { id: 'Naskah berbayar', en: 'Paid for' },
  either: { id: 'semua', en: 'all' },
  onlySponsored: { id: 'hanya yang berbayar', en: 'only what was paid for' },
  noneSponsored: { id: 'tanpa yang berbayar', en: 'without what was paid for' },
  takenFrom: { id: 'diambil dari', en: 'taken from' },
  copyOf: { id: 'naskah dari', en: 'text from' },
} satisfies WordTable;
