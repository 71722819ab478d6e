import { publicationInWords } from '../../../ontology/values/date-in-words.ts';
import type { Language } from '../../core/language.ts';
import type { WordTable } from '../../core/words.ts';

/** What stands on every page. */
export const siteWords = {
  name: { id: 'Jejak', en: 'Jejak' },
  tagline: {
    id: 'Siapa memberi penghargaan kepada siapa, dan dari mana kita tahu?',
    en: 'Who awarded whom in Indonesia, and how do we know?',
  },
  skip: { id: 'Langsung ke isi', en: 'Skip to the content' },
  search: { id: 'Cari', en: 'Search' },
  searchHint: { id: 'Nama orang, daerah, lembaga, penghargaan …', en: 'A person, region, body, award …' },
  suggestions: {
    none: { id: 'Tidak ada nama yang cocok', en: 'No name fits' },
    near: { id: 'Tidak ada nama yang cocok. Mungkin maksud Anda:', en: 'No name fits. Did you mean:' },
  },
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  menu: { id: 'Menu utama', en: 'Main menu' },
  clocks: {
    title: { id: 'Tanggal', en: 'Date' },
    now: { id: 'semua', en: 'all' },
    chosen: { id: 'dipilih', en: 'chosen' },
    only: { id: 'Yang tampil hanya', en: 'Shown is only what is so' },
    asOf: { id: 'Keadaan per', en: 'As of' },
    asOfHint: {
      id: 'Hanya yang berlaku pada waktu ini: 2024, Mei 2024, atau 8 Mei 2024',
      en: 'Only what was so at this time: 2024, May 2024, or 8 May 2024',
    },
    knownAt: { id: 'Diketahui per', en: 'As known on' },
    knownAtHint: {
      id: 'Hanya yang sudah diberitakan sampai tanggal ini',
      en: 'Only what had been reported by this day',
    },
    apply: { id: 'Terapkan', en: 'Apply' },
    clear: { id: 'Hapus', en: 'Clear' },
    /** The clocks that are set, in words; empty where none is. */
    active: (asOf: string | null, knownAt: string | null) => ({
      id: clocksInWords(asOf, knownAt, 'id', { asOf: 'keadaan per', knownAt: 'sebagaimana diketahui per' }),
      en: clocksInWords(asOf, knownAt, 'en', { asOf: 'as of', knownAt: 'as known on' }),
    }),
  },
  tools: {
    title: { id: 'Unduh, kutip, bagikan', en: 'Download, cite, share' },
    picture: { id: 'Gambar', en: 'Picture' },
    pictureHint: {
      id: 'Gambarnya memuat nama media, tanggal data, dan alamatnya.',
      en: 'It names the newspapers, the date of the data and its address.',
    },
    share: { id: 'Bagikan', en: 'Share' },
    more: { id: 'Unduhan dan pilihan lain', en: 'Other downloads and choices' },
    close: { id: 'Tutup', en: 'Close' },
    csv: (rows: string) => ({ id: `CSV (${rows} baris)`, en: `CSV (${rows} ${rows === '1' ? 'row' : 'rows'})` }),
    graphql: { id: 'Untuk pengembang (GraphQL)', en: 'For developers (GraphQL)' },
    permalink: { id: 'Tautan permanen', en: 'Permalink' },
    cite: { id: 'Kutip', en: 'Cite' },
    citeText: { id: 'Teks', en: 'Text' },
    copy: { id: 'Salin', en: 'Copy' },
    copied: { id: 'Tersalin', en: 'Copied' },
    print: { id: 'Cetak', en: 'Print' },
    longest: { id: 'Versi panjang untuk dicetak (sampai 100 baris)', en: 'Long version to print (up to 100 rows)' },
    embed: { id: 'Sematkan: tempel di halaman Anda', en: 'Embed: paste into your page' },
  },
  accessed: (day: string) => ({ id: `Dibuka pada ${day}`, en: `Accessed on ${day}` }),
  licence: {
    id: 'Keterangan dan bukti: CC BY 4.0 (sebut Jejak). Artikel milik penerbitnya.',
    en: 'Claims and evidence: CC BY 4.0 (name Jejak). Articles belong to their publishers.',
  },
  breaksOff: (code: string, message: string) => ({
    id: `GALAT (ERROR) ${code}: tabel ini terputus di sini dan tidak utuh. ${message}`,
    en: `ERROR ${code}: this table breaks off here and is not whole. ${message}`,
  }),
  tooManyRows: (count: string, most: string) => ({
    id: `Tabel ini terlalu panjang untuk CSV: ${count} baris, sedangkan satu CSV memuat paling banyak ${most}. Persempit dahulu dengan penyaring.`,
    en: `This table is too long for a CSV: it has ${count} rows, and one CSV holds at most ${most}. Narrow it down with filters first.`,
  }),
  footer: {
    listed: {
      id: 'Tercantum di sini tidak berarti melakukan kesalahan.',
      en: 'Being listed here does not mean wrongdoing.',
    },
    about: {
      id: 'Batas data, lisensi, dan cara melaporkan kekeliruan',
      en: 'Limits of the data, licence, and how to report an error',
    },
    playground: { id: 'Bertanya sendiri dengan GraphQL', en: 'Ask for yourself with GraphQL' },
  },
} satisfies WordTable;

function clocksInWords(
  asOf: string | null,
  knownAt: string | null,
  language: Language,
  words: { readonly asOf: string; readonly knownAt: string },
): string {
  const set = [[words.asOf, asOf] as const, [words.knownAt, knownAt] as const];
  return set
    .flatMap(([word, date]) => (date === null ? [] : `${word} ${publicationInWords(date, language)}`))
    .join(', ');
}
