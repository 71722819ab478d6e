import type { WordTable } from '../../core/words.ts';

export const xlsxWords = {
  rows: { id: 'Daftar', en: 'List' },
  evidence: { id: 'Bukti', en: 'Evidence' },
  reading: { id: 'Cara membaca', en: 'How to read' },
  row: { id: 'Baris', en: 'Row' },
  claim: { id: 'Keterangan', en: 'Claim' },
  exact: { id: 'Kutipan persis', en: 'Exact words' },
  article: { id: 'Artikel', en: 'Article' },
  publisher: { id: 'Media', en: 'Newspaper' },
  published: { id: 'Terbit', en: 'Published' },
  speaker: { id: 'Menurut', en: 'According to' },
  modality: { id: 'Cara disebut', en: 'How it is said' },
  stance: { id: 'Sikap sumber', en: 'Stance of the source' },
  certainty: { id: 'Kepastian', en: 'Certainty' },
  certain: { id: 'pasti', en: 'certain' },
  uncertain: { id: 'simpulan penyusun data', en: 'inferred by the compilers' },
  address: { id: 'Alamat kutipan', en: 'Address of the words' },
  permalink: { id: 'Alamat keterangan', en: 'Address of the claim' },
  about: { id: 'Berkas ini', en: 'This file' },
  page: { id: 'Halaman', en: 'Page' },
  from: { id: 'Alamat', en: 'Address' },
  accessed: { id: 'Diunduh pada', en: 'Downloaded on' },
  clocks: { id: 'Tanggal yang dipilih', en: 'Dates chosen' },
  allDates: { id: 'semua', en: 'all' },
  licence: { id: 'Lisensi', en: 'Licence' },
  rules: [
    {
      id: 'Satu baris adalah satu penganugerahan atau satu keterangan. Lihat statusnya sebelum menjumlahkan: nominasi dan yang hanya disebut bukan penghargaan yang diterima.',
      en: 'A row is one conferral, or one claim. Look at the status before you add up: nominations and what is only mentioned are no awards received.',
    },
    {
      id: 'Lembar Bukti memuat, untuk setiap baris, kata persis dari berita (paling banyak dua belas), media, dan tanggalnya. Nomor barisnya sama dengan nomor baris di lembar Daftar.',
      en: 'The sheet of evidence has, for each row, the exact words of the article (twelve at most), the newspaper and its day. Its row number is that of the row on the first sheet.',
    },
    {
      id: 'Tanggal yang hanya bulan atau tahun ditulis demikian, karena sumbernya tidak menyebut harinya. Sel kosong berarti tidak ada sumber yang menyebutnya.',
      en: 'A date that is only a month or a year is written so, since no source gives the day. An empty cell means that no source says it.',
    },
  ],
  meanings: { id: 'Arti status', en: 'What each status means' },
  tooMany: (count: string, most: string) => ({
    id: `Tabel ini terlalu panjang untuk Excel: ${count} baris, sedangkan satu berkas memuat paling banyak ${most}. Persempit dahulu dengan penyaring, atau unduh CSV.`,
    en: `This table is too long for Excel: it has ${count} rows, and one file holds at most ${most}. Narrow it down with filters first, or take the CSV.`,
  }),
} satisfies WordTable;
