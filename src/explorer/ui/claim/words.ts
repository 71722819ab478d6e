import type { WordTable } from '../../core/words.ts';

/** Evidence and what is said of a claim. */
export const evidenceWords = {
  heading: { id: 'Bukti', en: 'Evidence' },
  note: (sentence: string) => ({ id: `Bukti: ${sentence}`, en: `Evidence: ${sentence}` }),
  /** A mark as it is read out: how well a claim is borne out, and which claim that is. */
  mark: (sources: number, count: string, sentence: string) => ({
    id: `${count} sumber independen: ${sentence}`,
    en: `${count} independent ${sources === 1 ? 'source' : 'sources'}: ${sentence}`,
  }),
  /** Who says what no newsroom says by itself, before the names; what stands behind them follows. */
  attributed: { id: 'menurut', en: 'according to' },
  amongOthers: { id: 'antara lain', en: 'among others' },
  close: { id: 'Tutup', en: 'Close' },
  toClaim: { id: 'Halaman keterangan ini', en: 'The page of this claim' },
  article: { id: 'Buka artikelnya', en: 'Open the article' },
  noArticle: {
    id: 'Artikel ini tidak punya alamat daring yang tercatat',
    en: 'No address of this article on the web is recorded',
  },
  speaker: { id: 'Yang mengatakan', en: 'Who says so' },
  sponsored: { id: 'naskah berbayar', en: 'paid for' },
  takenFrom: (text: string) => ({
    id: `diambil dari ${text}, yang naskahnya tidak ada di sini`,
    en: `taken from ${text}, the text of which is not here`,
  }),
  sponsoredOnly: {
    id: 'Yang mendukung keterangan ini hanya naskah berbayar, bukan tulisan redaksi.',
    en: 'Only text that somebody paid for bears this claim out, and nothing by a newsroom itself.',
  },
  origins: { id: 'Sumber independen', en: 'Independent sources' },
  verified: { id: 'Pemeriksaan', en: 'Verification' },
  neverVerified: { id: 'belum diperiksa terhadap naskahnya', en: 'not yet held against its text' },
  /** Of a mark behind a claim that whoever compiled the data inferred. */
  uncertain: { id: 'simpulan penyusun data', en: 'inferred by the compilers' },
  inferred: {
    id: 'Kata-katanya ada, tetapi bahwa yang dimaksud ini adalah simpulan penyusun data.',
    en: 'The words are there; that they mean this was inferred by those who compiled the data.',
  },
  says: { id: 'Yang dikatakan sumber ini', en: 'What this source says' },
  yes: { id: 'ya', en: 'yes' },
  no: { id: 'tidak', en: 'no' },
  noteLabel: { id: 'Catatan', en: 'Note' },
  more: (count: string) => ({
    id: `${count} bukti lagi di halaman keterangan`,
    en: `${count} more on the page of the claim`,
  }),
} satisfies WordTable;
