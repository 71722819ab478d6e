import type { WordTable } from '../../core/words.ts';

/** What was received, by how far it came: "menerima 2 penghargaan, masuk nominasi untuk 1 penghargaan lain". */
interface Counted {
  /** How many, and the same as it is written. */
  readonly n: number;
  readonly count: string;
  /** Whether awards were spoken of before in the sentence. */
  readonly isMore: boolean;
}

const things = ({ n, count, isMore }: Counted) => ({
  id: `${count} penghargaan${isMore ? ' lain' : ''}`,
  en: `${count} ${isMore ? 'other' : 'award'}${n === 1 ? '' : 's'}`,
});

/** A verb in both languages before so many awards. */
const verb = (id: string, en: string) => (counted: Counted) => ({
  id: `${id} ${things(counted).id}`,
  en: `${en} ${things(counted).en}`,
});

export const leadWords = {
  /** Before all that was so, or known, at a date: what is not said then may be said at another. */
  dated: { id: 'Per tanggal yang dipilih:', en: 'At the date chosen:' },
  received: {
    CONFERRED: verb('menerima', 'received'),
    REVOKED: (counted: Counted) => ({
      id: `pernah menerima ${things(counted).id} yang kemudian dicabut`,
      en: `received ${things(counted).en} that ${counted.n === 1 ? 'was' : 'were'} later revoked`,
    }),
    ANNOUNCED: verb('diumumkan sebagai penerima', 'was announced as the recipient of'),
    PLANNED: verb('direncanakan menerima', 'is to receive'),
    CLAIMED: verb('hanya disebut pernah menerima', 'is only said to have received'),
    FINALIST: verb('menjadi finalis untuk', 'was a finalist for'),
    NOMINATED: verb('masuk nominasi untuk', 'was nominated for'),
    PROPOSED: verb('diusulkan untuk', 'was proposed for'),
    RATED: ({ n, count }: Counted) => ({
      id: `dinilai ${count} kali tanpa penghargaan`,
      en: `was rated ${n === 1 ? 'once' : `${count} times`} without an award`,
    }),
    DROPPED: verb('gugur dalam', 'dropped out of'),
    UNKNOWN: (counted: Counted) => ({
      id: `tercatat untuk ${things(counted).id} yang kelanjutannya tidak diberitakan`,
      en: `is recorded for ${things(counted).en} whose outcome is not reported`,
    }),
  },
  presented: verb('menyerahkan', 'handed over'),
  conferred: verb('menganugerahkan', 'conferred'),
  /** In place of a name that stands in the sentence before. */
  again: {
    PERSON: { id: 'Ia', en: 'This person' },
    OFFICE: { id: 'Jabatan ini', en: 'It' },
    PROVINCE: { id: 'Daerah ini', en: 'It' },
    REGENCY: { id: 'Daerah ini', en: 'It' },
    PLACE: { id: 'Tempat ini', en: 'It' },
    COMPANY: { id: 'Perusahaan ini', en: 'It' },
    ORGANISATION: { id: 'Lembaga ini', en: 'It' },
    PROGRAMME: { id: 'Program ini', en: 'It' },
    EVENT: { id: 'Acara ini', en: 'It' },
  },
  sentence: (name: string, clauses: string) => ({ id: `${name} ${clauses}.`, en: `${name} ${clauses}.` }),
  onlyFor: (name: string) => ({
    id: `Tidak ada artikel yang dibaca Jejak yang menyebut ${name} menerima penghargaan.`,
    en: `No article that Jejak has read says that ${name} received an award.`,
  }),
  unclear: (n: number, count: string, name: string, others: string | null) => ({
    id: `Pada ${count} penghargaan, sumber tidak menjelaskan apakah penerimanya ${name} atau ${others ?? 'nama lain yang juga disebut'}.`,
    en: `For ${count} ${n === 1 ? 'award' : 'awards'} the sources leave open whether ${name} or ${others ?? 'another name given with it'} received ${n === 1 ? 'it' : 'them'}.`,
  }),
  differ: {
    id: 'Untuk sebagian, sumber berbeda tentang kelanjutannya; penghargaan itu terhitung di bawah keduanya.',
    en: 'For some, sources differ on how far it came; those count under either.',
  },
  tooMany: {
    id: 'Penghargaannya terlalu banyak untuk dihitung pada tanggal yang dipilih.',
    en: 'Its awards are too many to be counted at the date chosen.',
  },
  sources: (n: number, count: string) => ({
    id: `Semua keterangan di halaman ini berasal dari ${count} artikel.`,
    en: `All that is said on this page comes from ${count} ${n === 1 ? 'article' : 'articles'}.`,
  }),
  within: (n: number, count: string, among: string) => ({
    id: `Sebanyak ${among} kabupaten dan kota di dalamnya menerima ${count} penghargaan.`,
    en: `${among} of its regencies and cities received ${count} ${n === 1 ? 'award' : 'awards'}.`,
  }),
  held: (editions: number, count: string) => ({
    id: `Untuk wilayah ini diadakan ${count} edisi penghargaan.`,
    en: `${count} ${editions === 1 ? 'edition of an award was' : 'editions of awards were'} held for this area.`,
  }),
  office: {
    named: (office: string, days: string | null) => ({
      id: `disebut sebagai ${office}${days === null ? '' : ` ${days}`}`,
      en: `is named as ${office}${days === null ? '' : ` ${days}`}`,
    }),
    acting: (office: string) => ({ id: `penjabat atau pelaksana tugas ${office}`, en: `acting ${office}` }),
    on: (day: string) => ({ id: `pada ${day}`, en: `on ${day}` }),
    onTwo: (first: string, last: string) => ({ id: `pada ${first} dan ${last}`, en: `on ${first} and ${last}` }),
    between: (first: string, last: string) => ({
      id: `antara ${first} dan ${last}`,
      en: `between ${first} and ${last}`,
    }),
    more: (n: number, count: string) => ({
      id: `memegang ${count} jabatan lain`,
      en: `holds ${count} other ${n === 1 ? 'office' : 'offices'}`,
    }),
    holders: (n: number) => ({
      id: 'Pejabatnya menurut berita:',
      en: n === 1 ? 'Its holder in the news:' : 'Its holders in the news:',
    }),
    noHolder: {
      id: 'Tidak ada artikel yang menyebut siapa yang memegang jabatan ini.',
      en: 'No article names who holds this office.',
    },
  },
  region: { id: 'berada di', en: 'is in' },
  on: { id: 'pada', en: 'on' },
  in: { id: 'pada', en: 'in' },
  award: {
    editions: (n: number, count: string, years: string | null) => ({
      id: `Jejak mencatat ${count} edisi${years === null ? '' : ` (${years})`}.`,
      en: `Jejak has ${count} ${n === 1 ? 'edition' : 'editions'}${years === null ? '' : ` (${years})`}.`,
    }),
    conferred: (n: number, count: string) => ({
      id: n === 0 ? 'Belum satu pun penghargaan tercatat dianugerahkan' : `Sebanyak ${count} penghargaan dianugerahkan`,
      en: n === 0 ? 'No award is recorded as conferred' : `${count} ${n === 1 ? 'award was' : 'awards were'} conferred`,
    }),
    /** Beside those conferred. @param status in words, such as "masuk nominasi" */
    besides: (n: number, count: string, status: string) => ({
      id: `${count} lagi ${status}`,
      en: `${count} more ${n === 1 ? 'is' : 'are'} ${status}`,
    }),
    unknown: { id: 'tanpa kelanjutan yang diberitakan', en: 'of unreported outcome' },
  },
  edition: {
    is: { id: 'adalah edisi', en: 'is an edition of' },
    level: (level: string) => ({ id: `tingkat ${level}`, en: `at ${level} level` }),
    area: { id: 'untuk', en: 'for' },
    ceremony: { id: 'diserahkan pada', en: 'handed over on' },
    noCeremony: { id: 'tanggal penyerahannya tidak diberitakan', en: 'the day of its ceremony is not reported' },
    by: { id: 'Yang menyerahkan:', en: 'Handed over by' },
  },
  conferral: {
    or: { id: 'atau', en: 'or' },
    nobody: { id: 'Penerimanya tidak disebut satu sumber pun.', en: 'No source names the recipient.' },
    by: { id: 'Yang menyerahkan:', en: 'Handed over by' },
    byNobody: { id: 'Siapa yang menyerahkan tidak diberitakan.', en: 'Who handed it over is not reported.' },
    notConferred: { id: 'Penyerahannya tidak diberitakan.', en: 'No handing over is reported.' },
  },
  more: (count: string) => ({ id: `${count} lainnya`, en: `${count} more` }),
  event: {
    on: { id: 'berlangsung pada', en: 'took place on' },
    at: { id: 'di', en: 'at' },
    noDay: { id: 'berlangsung pada tanggal yang tidak diberitakan', en: 'took place on a day that is not reported' },
  },
} satisfies WordTable;
