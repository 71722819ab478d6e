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
  otherLanguage: { id: 'English', en: 'Bahasa Indonesia' },
  menu: { id: 'Menu utama', en: 'Main menu' },
  clocks: {
    title: { id: 'Batas waktu', en: 'Limit by time' },
    now: { id: 'tidak ada', en: 'none' },
    asOf: { id: 'Keadaan per', en: 'As of' },
    asOfHint: {
      id: 'Hanya yang berlaku pada waktu ini: 2024, 2024-05, atau 2024-05-08',
      en: 'Only what was so at this time: 2024, 2024-05, or 2024-05-08',
    },
    knownAt: { id: 'Diketahui per', en: 'As known on' },
    knownAtHint: {
      id: 'Hanya yang sudah dapat dibaca pada tanggal ini',
      en: 'Only what one could already read on this day',
    },
    apply: { id: 'Terapkan', en: 'Apply' },
    clear: { id: 'Hapus keduanya', en: 'Clear both' },
    active: (asOf: string | null, knownAt: string | null) => ({
      id: [
        asOf === null ? null : `keadaan per ${asOf}`,
        knownAt === null ? null : `sebagaimana diketahui per ${knownAt}`,
      ]
        .filter((part) => part !== null)
        .join(', '),
      en: [asOf === null ? null : `as of ${asOf}`, knownAt === null ? null : `as known on ${knownAt}`]
        .filter((part) => part !== null)
        .join(', '),
    }),
  },
  tools: {
    title: { id: 'Pakai halaman ini', en: 'Use this page' },
    csv: (rows: string) => ({ id: `CSV (${rows} baris)`, en: `CSV (${rows} rows)` }),
    graphql: { id: 'Lihat sebagai GraphQL', en: 'See this as GraphQL' },
    permalink: { id: 'Alamat tetap', en: 'Permalink' },
    cite: { id: 'Kutip halaman ini', en: 'Cite this page' },
    citeText: { id: 'Teks', en: 'Text' },
    copy: { id: 'Salin', en: 'Copy' },
    copied: { id: 'Tersalin', en: 'Copied' },
    print: { id: 'Cetak', en: 'Print' },
    longest: { id: 'Versi panjang untuk dicetak (sampai 100 baris)', en: 'Long version to print (up to 100 rows)' },
    embed: { id: 'Sematkan', en: 'Embed' },
    embedHint: { id: 'Tempel di halaman Anda:', en: 'Paste into your page:' },
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
