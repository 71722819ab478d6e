import type { WordTable } from '../../core/words.ts';

/** The rows of the ledger, on whichever page they stand. */
export const ledgerWords = {
  columns: {
    giver: { id: 'Pemberi', en: 'Giver' },
    award: { id: 'Penghargaan', en: 'Award' },
    recipient: { id: 'Penerima', en: 'Recipient' },
    date: { id: 'Tanggal', en: 'Date' },
    status: { id: 'Status', en: 'Status' },
  },
  noGiver: { id: 'Tidak ada sumber yang menyebut pemberinya', en: 'No source names the giver' },
  notHandedOver: { id: 'Tidak ada penyerahan yang diberitakan', en: 'No handing over is reported' },
  noRecipient: { id: 'Tidak ada sumber yang menyebut penerimanya', en: 'No source names the recipient' },
  noAward: { id: 'Tidak ada sumber yang menyebut penghargaannya', en: 'No source names the award' },
  noDate: { id: 'Tidak ada tanggal di sumber', en: 'No date in the sources' },
  uncertain: {
    id: 'belum pasti: disimpulkan dari berita, tidak dikatakan secara tegas',
    en: 'uncertain: inferred from the article, not said outright',
  },
  noStatus: { id: 'Belum ada status yang diketahui', en: 'No status is known yet' },
  onBehalfOf: { id: 'atas nama', en: 'on behalf of' },
  capacity: { id: 'sebagai', en: 'as' },
  behind: { id: 'di belakang', en: 'behind' },
  nthTime: (time: string) => ({ id: `untuk ke-${time} kalinya`, en: `time no. ${time}` }),
  ofWhole: { id: 'disebut untuk seluruh edisi atau acaranya', en: 'said of the whole edition or ceremony' },
  openEdition: (level: string) => ({ id: `tingkat ${level}`, en: `${level} level` }),
  rank: (rank: string) => ({ id: `peringkat ${rank}`, en: `rank ${rank}` }),
  sharedRank: (rank: string) => ({ id: `peringkat ${rank} bersama`, en: `rank ${rank}, shared` }),
  uncertainRank: (rank: string) => ({
    id: `nomor ${rank} di berita, belum tentu peringkat`,
    en: `number ${rank} in the article, not certainly a rank`,
  }),
  contested: (what: string) => ({ id: `Sumber berbeda: ${what}`, en: `Sources differ: ${what}` }),
  details: { id: 'Rincian', en: 'Details' },
  detailsOf: (name: string) => ({ id: `Rincian: ${name}`, en: `Details: ${name}` }),
  /** Before the names in the column of recipients, where nothing was received. */
  recipientAs: {
    PROPOSED: { id: 'diusulkan', en: 'proposed' },
    NOMINATED: { id: 'calon penerima', en: 'candidate' },
    FINALIST: { id: 'calon penerima', en: 'candidate' },
    PLANNED: { id: 'calon penerima', en: 'candidate' },
    ANNOUNCED: { id: 'diumumkan sebagai penerima', en: 'announced as the recipient' },
    CLAIMED: { id: 'disebut pernah menerima', en: 'said to have received it' },
    RATED: { id: 'yang dinilai', en: 'rated' },
    CONFERRED: null,
    DROPPED: { id: 'batal menjadi penerima', en: 'no longer a candidate' },
    REVOKED: { id: 'semula penerima', en: 'recipient until it was taken back' },
  },
  /** Under the status, where it is not that of an award received. */
  statusMeans: {
    PROPOSED: { id: 'bukan penghargaan yang diterima', en: 'not an award received' },
    NOMINATED: { id: 'bukan penghargaan yang diterima', en: 'not an award received' },
    FINALIST: { id: 'bukan penghargaan yang diterima', en: 'not an award received' },
    PLANNED: { id: 'penyerahannya belum diberitakan', en: 'its handing over is not reported yet' },
    ANNOUNCED: { id: 'penyerahannya belum diberitakan', en: 'its handing over is not reported yet' },
    CLAIMED: {
      id: 'penganugerahannya tidak diberitakan; jangan dihitung sebagai penghargaan yang diterima',
      en: 'its conferral is not reported; do not count it as an award received',
    },
    RATED: { id: 'penilaian, bukan penghargaan yang diterima', en: 'a rating, not an award received' },
    CONFERRED: null,
    DROPPED: { id: 'bukan penghargaan yang diterima', en: 'not an award received' },
    REVOKED: { id: 'penghargaannya diambil kembali', en: 'the award was taken back' },
  },
} satisfies WordTable;
