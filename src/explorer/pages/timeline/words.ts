import type { WordTable } from '../../core/words.ts';

export const timelineWords = {
  title: { id: 'Kronologi', en: 'Timeline' },
  titleOf: (names: string) => ({ id: `Kronologi: ${names}`, en: `Timeline: ${names}` }),
  description: (count: string) => ({
    id: `${count} kejadian dan keadaan yang diberi tanggal oleh sumber, dari yang tertua, masing-masing dengan buktinya.`,
    en: `Dated events and states: ${count}, the oldest first, each with its evidence.`,
  }),
  startDescription: {
    id: 'Apa yang terjadi pada satu nama, atau pada beberapa nama sekaligus, menurut urutan waktu.',
    en: 'What happened to one name, or to several at once, in the order of time.',
  },
  lead: {
    id: 'Pilih satu nama atau lebih. Jejak menampilkan apa yang diberi tanggal oleh sumber tentang mereka, setepat sumbernya: tahun saja, bulan, atau hari.',
    en: 'Choose one name or more. Jejak shows what sources date about them, as precise as the source is: a year alone, a month, or a day.',
  },
  only: {
    id: 'Hanya yang bertanggal yang tampil di sini; yang tidak diberi tanggal oleh sumber ada di halaman masing-masing.',
    en: 'Only what has a date is here; what no source dates stands on the page of each name.',
  },
  search: { id: 'Tambahkan nama', en: 'Add a name' },
  searchButton: { id: 'Cari', en: 'Search' },
  found: (text: string) => ({ id: `Nama yang cocok dengan “${text}”`, en: `Names that fit “${text}”` }),
  none: (text: string) => ({
    id: `Tidak ada nama yang cocok dengan “${text}”. Coba sebagian nama saja, tanpa gelar.`,
    en: `No name fits “${text}”. Try a part of the name, without titles.`,
  }),
  more: (count: string) => ({
    id: `Ada ${count} nama lain yang cocok; ketik lebih lengkap untuk mempersempitnya.`,
    en: `Other names that fit: ${count}. Type more of it to narrow them down.`,
  }),
  add: (name: string) => ({ id: `Tambahkan ${name} ke kronologi`, en: `Add ${name} to the timeline` }),
  already: { id: 'sudah ada di kronologi', en: 'is on the timeline' },
  chosen: { id: 'Nama di kronologi ini', en: 'Names on this timeline' },
  remove: (name: string) => ({ id: `Hapus ${name} dari kronologi`, en: `Remove ${name} from the timeline` }),
  removeAll: { id: 'Hapus semua nama', en: 'Remove all names' },
  busiest: {
    id: 'Mulai dari yang paling sering tercatat sebagai penerima atau calon penerima',
    en: 'Begin with those on record most often as recipients or candidates',
  },
  listed: (count: string) => ({
    id: `${count} baris di daftar penghargaan`,
    en: `rows in the list of awards: ${count}`,
  }),
  full: (most: string) => ({
    id: `Satu kronologi memuat paling banyak ${most} nama.`,
    en: `A timeline holds ${most} names at most.`,
  }),
  empty: {
    id: 'Tidak ada yang diberi tanggal tentang nama ini pada tanggal yang dipilih. Tambahkan nama lain, atau hapus tanggal di atas.',
    en: 'Nothing is dated about this name under the chosen dates. Add another name, or clear the dates above.',
  },
  unknown: { id: 'id ini tidak dikenal', en: 'this id is not known' },
} satisfies WordTable;
