/** Evidence and what is said of a claim. */
export const evidence = {
  heading: 'Bukti',
  note: (number: string) => `Bukti ${number}`,
  close: 'Tutup',
  toClaim: 'Halaman klaim ini',
  article: 'Buka artikelnya',
  noArticle: 'Artikel ini tidak punya alamat daring yang tercatat',
  source: 'Sumber',
  published: 'Terbit',
  speaker: 'Yang mengatakan',
  modality: 'Cara disebut',
  stance: 'Sikap sumber',
  standing: 'Kedudukan klaim',
  origins: 'Asal yang mandiri',
  verified: 'Pemeriksaan',
  neverVerified: 'belum diperiksa terhadap naskahnya',
  /** Of a mark behind a claim that its reader inferred. */
  uncertain: 'simpulan pembaca',
  inferred: 'Kata-katanya ada, tetapi bahwa yang dimaksud ini adalah simpulan pembaca.',
  noteLabel: 'Catatan',
  more: (count: string) => `${count} bukti lagi di halaman klaim`,
  correctionKinds: { CORRECTION: 'Ralat', REPLY: 'Tanggapan' },
};
