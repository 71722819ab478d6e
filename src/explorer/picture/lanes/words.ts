import type { WordTable } from '../../core/words.ts';

export const laneWords = {
  caption: { id: 'Kronologi sebagai gambar', en: 'The timeline as a picture' },
  office: { id: 'jabatan', en: 'offices' },
  event: { id: 'acara dan peran lain', en: 'events and other roles' },
  several: (count: string, when: string) => ({
    id: `${count} kejadian pada ${when}`,
    en: `${count} entries on ${when}`,
  }),
  openEnd: { id: 'akhirnya tidak disebut sumber', en: 'no source says until when' },
  sameAsList: {
    id: 'Daftar di bawah memuat hal yang sama dengan kata-kata, beserta buktinya.',
    en: 'The list below says the same in words, with the evidence.',
  },
  precision: {
    id: 'Tanda selebar tahun atau bulan berarti sumber hanya menyebut tahun atau bulannya.',
    en: 'A mark as wide as a year or a month means that the source gives no more than that.',
  },
  pale: {
    id: 'Tanda yang pucat: belum pasti, atau tidak sampai terjadi.',
    en: 'A pale mark: uncertain, or it did not come to be.',
  },
  cut: (shown: string, all: string) => ({
    id: `Yang digambar hanya ${shown} yang tertua dari ${all}; selebihnya ada di daftar.`,
    en: `Drawn are only the ${shown} oldest of ${all}; the list has the rest.`,
  }),
} satisfies WordTable;
