import type { WordTable } from '../../core/words.ts';

export const ledgerPageWords = {
  menu: { id: 'Penghargaan', en: 'Awards' },
  title: (filters: readonly string[]) => ({
    id: ['Siapa memberi penghargaan kepada siapa', ...(filters.length === 0 ? [] : [filters.join(', ')])].join(': '),
    en: ['Who awarded whom', ...(filters.length === 0 ? [] : [filters.join(', ')])].join(': '),
  }),
  description: (count: string) => ({
    id: `${count} penganugerahan yang tercatat: pemberi, penghargaan, edisi, kategori, penerima, tanggal, dan status, masing-masing dengan buktinya.`,
    en: `${count} conferrals on record: giver, award, edition, category, recipient, date and status, each with its evidence.`,
  }),
  lead: {
    id: 'Setiap baris adalah satu penganugerahan, termasuk yang baru sampai nominasi atau hanya disebut pernah diterima. Lihatlah statusnya sebelum menghitung.',
    en: 'Each row is one conferral, those included that only came to a nomination, or are merely said to have been received. Look at the status before you count.',
  },
  caption: (count: string) => ({
    id: `Siapa memberi penghargaan kepada siapa: ${count} baris`,
    en: `Who awarded whom; rows in all: ${count}`,
  }),
  nothing: {
    id: 'Belum ada penganugerahan yang diketahui dalam batas waktu yang dipilih.',
    en: 'No conferral is known under the chosen time.',
  },
  none: {
    id: 'Tidak ada baris yang cocok dengan semua penyaring ini. Hapus salah satunya, atau hapus batas waktu di atas.',
    en: 'No row fits all of these filters. Remove one of them, or clear the limit by time above.',
  },
  narrow: { id: 'Saring dan urutkan', en: 'Filter and sort' },
  close: { id: 'Tutup', en: 'Close' },
  chosen: { id: 'Penyaring yang dipakai', en: 'Filters in use' },
  remove: (filter: string, value: string) => ({
    id: `Hapus penyaring ${filter}: ${value}`,
    en: `Remove the filter ${filter}: ${value}`,
  }),
  only: (filter: string, value: string) => ({ id: `Hanya ${filter}: ${value}`, en: `Only ${filter}: ${value}` }),
  removeAll: { id: 'Hapus semua penyaring', en: 'Remove all filters' },
  apply: { id: 'Terapkan', en: 'Apply' },
  any: { id: 'semua', en: 'any' },
  filters: {
    q: { id: 'Nama', en: 'Name' },
    about: { id: 'Nama', en: 'Name' },
    award: { id: 'Penghargaan', en: 'Award' },
    edition: { id: 'Edisi', en: 'Edition' },
    year: { id: 'Tahun edisi', en: 'Year of the edition' },
    level: { id: 'Tingkat', en: 'Level' },
    area: { id: 'Daerah penyelenggaraan', en: 'Area of the edition' },
    province: { id: 'Provinsi penerima', en: 'Province of the recipient' },
    kind: { id: 'Jenis penerima', en: 'Kind of recipient' },
    status: { id: 'Status', en: 'Status' },
    giver: { id: 'Pemberi', en: 'Giver' },
    presenter: { id: 'Yang menyerahkan', en: 'Handed over by' },
    recipient: { id: 'Penerima', en: 'Recipient' },
  },
  qHint: {
    id: 'Orang, daerah, lembaga, atau penghargaan; pilih dari yang ditawarkan, atau ketik sebagian nama penganugerahannya',
    en: 'A person, region, body or award: choose one that is offered, or type a part of the name of the conferral',
  },
  yearHint: {
    id: 'Tahun pada nama edisi, belum tentu tahun penyerahannya',
    en: 'The year on the label of the edition, which need not be that of the ceremony',
  },
  sort: { id: 'Urutkan menurut', en: 'Sort by' },
  sorts: {
    edition: { id: 'edisi, yang terbaru dahulu', en: 'edition, the newest first' },
    date: { id: 'tanggal', en: 'date' },
    year: { id: 'tahun edisi', en: 'year of the edition' },
    award: { id: 'penghargaan', en: 'award' },
    rank: { id: 'peringkat', en: 'rank' },
    status: { id: 'status', en: 'status' },
  },
  order: { id: 'Arah', en: 'Direction' },
  usualOrder: {
    id: 'biasa: waktu dari yang terbaru, lainnya naik',
    en: 'usual: times newest first, the rest ascending',
  },
  orders: {
    asc: { id: 'naik', en: 'ascending' },
    desc: { id: 'turun', en: 'descending' },
  },
  byStatus: { id: 'Menurut status', en: 'By status' },
  refine: { id: 'Persempit', en: 'Narrow down' },
  refineHint: {
    id: 'Angka di belakang nama adalah banyaknya baris yang tersisa.',
    en: 'The number behind a name is how many rows remain.',
  },
  totals: { id: 'Jumlah', en: 'Totals' },
  totalsOf: (status: string) => ({
    id: `Yang dihitung di sini hanya yang berstatus “${status}”. Penganugerahan dengan dua penerima dihitung pada keduanya.`,
    en: `Counted here is only what has the status “${status}”. A conferral with two recipients counts under either.`,
  }),
  possiblyTwice: (count: string) => ({
    id: `${count} di antaranya mungkin terhitung dua kali: belum diputuskan apakah edisi, penerima, atau penganugerahannya sama dengan yang lain.`,
    en: `${count} of these may be counted twice: it is undecided whether the edition, recipient or conferral is the same as another.`,
  }),
  byGiver: { id: 'Menurut yang menyerahkan', en: 'By who handed it over' },
  byRecipient: { id: 'Menurut penerima', en: 'By recipient' },
  unnamed: { id: 'tidak disebut sumber', en: 'named by no source' },
  count: { id: 'Jumlah', en: 'Number' },
  largest: (most: string) => ({ id: `${most} terbanyak saja`, en: `the ${most} largest only` }),
} satisfies WordTable;
