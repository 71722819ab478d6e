import type { WordTable } from '../../core/words.ts';

/** Evidence and what is said of a claim. */
export const evidenceWords = {
  heading: { id: 'Bukti', en: 'Evidence' },
  note: (number: string) => ({ id: `Bukti ${number}`, en: `Evidence ${number}` }),
  close: { id: 'Tutup', en: 'Close' },
  toClaim: { id: 'Halaman klaim ini', en: 'The page of this claim' },
  article: { id: 'Buka artikelnya', en: 'Open the article' },
  noArticle: {
    id: 'Artikel ini tidak punya alamat daring yang tercatat',
    en: 'No address of this article on the web is recorded',
  },
  source: { id: 'Sumber', en: 'Source' },
  published: { id: 'Terbit', en: 'Published' },
  speaker: { id: 'Yang mengatakan', en: 'Who says so' },
  sponsored: { id: 'naskah berbayar', en: 'paid for' },
  takenFrom: (text: string) => ({
    id: `diambil dari ${text}, yang naskahnya tidak ada di sini`,
    en: `taken from ${text}, the text of which is not here`,
  }),
  sponsoredOnly: {
    id: 'Yang mendukung klaim ini hanya naskah berbayar, bukan tulisan redaksi.',
    en: 'Only text that somebody paid for bears this claim out, and nothing by a newsroom itself.',
  },
  origins: { id: 'Asal yang mandiri', en: 'Independent origins' },
  verified: { id: 'Pemeriksaan', en: 'Verification' },
  neverVerified: { id: 'belum diperiksa terhadap naskahnya', en: 'not yet held against its text' },
  /** Of a mark behind a claim that its reader inferred. */
  uncertain: { id: 'simpulan pembaca', en: 'inferred by the reader' },
  inferred: {
    id: 'Kata-katanya ada, tetapi bahwa yang dimaksud ini adalah simpulan pembaca.',
    en: 'The words are there; that they mean this is the reader’s inference.',
  },
  says: { id: 'Yang dikatakan sumber ini', en: 'What this source says' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  noteLabel: { id: 'Catatan', en: 'Note' },
  more: (count: string) => ({
    id: `${count} bukti lagi di halaman klaim`,
    en: `${count} more on the page of the claim`,
  }),
} satisfies WordTable;
