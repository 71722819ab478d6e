import type { Label } from '../../ontology/ontology.ts';

/** What the service says of itself and of candidates, in both languages. */
export const reconcileWords = {
  service: { id: 'Jejak: siapa memberi penghargaan kepada siapa', en: 'Jejak: who awarded whom in Indonesia' },
  exactName: { id: 'nama persis', en: 'exact name' },
  otherName: { id: 'nama lain persis', en: 'exact other name' },
  withoutKind: { id: 'nama wilayah tanpa jenisnya', en: 'name of the region without its kind' },
  otherOrder: { id: 'kata yang sama, urutan lain', en: 'the same words in another order' },
  mistyped: (letters: number): Label => ({ id: `${letters} huruf berbeda`, en: `${letters} letters apart` }),
  inPart: { id: 'sebagian kata sama', en: 'some words in common' },
  generic: {
    id: 'sebutan umum, yang menyebut siapa hanya di artikelnya',
    en: 'a common noun, which names somebody in its article alone',
  },
  byId: { id: 'menurut id atau kode', en: 'by its id or code' },
  shared: { id: 'nama ini juga milik yang lain', en: 'others bear this name too' },
  post: { id: 'jabatan saja tidak menyebut orangnya', en: 'a post alone names no person' },
  doubtful: { id: 'namanya diragukan', en: 'the name is doubtful' },
  agrees: (what: string): Label => ({ id: `${what} cocok`, en: `${what} agrees` }),
  differs: (what: string): Label => ({ id: `${what} berbeda`, en: `${what} differs` }),
  alsoCalled: { id: 'Juga disebut', en: 'Also called' },
  open: { id: 'Buka halamannya', en: 'Open its page' },
  nothing: { id: 'Tidak ada apa pun dengan id ini.', en: 'Nothing has this id.' },
  most: { id: 'Paling banyak', en: 'At most' },
  mostHelp: { id: 'Berapa nilai paling banyak; 0 untuk semua', en: 'How many values at most; 0 for all' },
  content: { id: 'Isi', en: 'Content' },
  contentHelp: {
    id: 'Yang ditulis untuk orang, wilayah, penghargaan: tautan, id, atau nama',
    en: 'What is written for people, regions, awards: a link, an id, or a name',
  },
  contents: {
    entity: { id: 'terhubung', en: 'reconciled' },
    id: { id: 'id', en: 'id' },
    name: { id: 'nama', en: 'name' },
  },
  count: { id: 'Hitung saja', en: 'Count only' },
  countHelp: { id: 'Jumlah nilai, bukan nilainya', en: 'The number of values instead of the values' },
} as const;
