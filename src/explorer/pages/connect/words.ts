import type { WordTable } from '../../core/words.ts';

export const connectWords = {
  menu: { id: 'Hubungan', en: 'Connect' },
  title: { id: 'Hubungkan dua nama', en: 'Connect two names' },
  titleOf: (from: string, to: string) => ({ id: `Hubungan ${from} dan ${to}`, en: `What connects ${from} and ${to}` }),
  description: {
    id: 'Rantai klaim antara dua nama, setiap langkah dengan buktinya.',
    en: 'Chains of claims between two names, each step with its evidence.',
  },
  descriptionOf: (count: string, from: string, to: string) => ({
    id: `${count} rantai klaim antara ${from} dan ${to}, setiap langkah dengan buktinya.`,
    en: `${count} ${count === '1' ? 'chain' : 'chains'} of claims between ${from} and ${to}, each step with its evidence.`,
  }),
  intro: {
    id: 'Sebut dua nama: orang, daerah, lembaga, penghargaan, atau acara. Jejak mencari rantai klaim yang menghubungkan keduanya, yang terpendek dahulu. Harapan dan rencana tidak menghubungkan apa pun, dan terhubung tidak berarti bersekutu.',
    en: 'Give two names: people, regions, bodies, awards or events. Jejak looks for chains of claims that join them, the shortest first. Wishes and plans join nothing, and to be joined is not to be allied.',
  },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Ke', en: 'To' },
  maxLength: { id: 'Paling banyak', en: 'At most' },
  claims: (count: string) => ({ id: `${count} klaim`, en: `${count} ${count === '1' ? 'claim' : 'claims'}` }),
  submit: { id: 'Cari hubungan', en: 'Find what connects them' },
  second: { id: 'Sebut juga nama yang lain.', en: 'Give the other name too.' },
  same: {
    id: 'Kedua nama itu satu dan sama; pilih dua nama yang berbeda.',
    en: 'Both names are one and the same; choose two that differ.',
  },
  unknown: (id: string) => ({
    id: `Tidak ada yang ber-id ${id} dalam yang diketahui.`,
    en: `Nothing with the id ${id} is in what is known.`,
  }),
  which: (text: string) => ({ id: `Siapa yang dimaksud dengan “${text}”?`, en: `Who is meant by “${text}”?` }),
  whichMore: (count: string) => ({
    id: `Ada ${count} nama yang cocok; ini sepuluh yang pertama. Lengkapi namanya bila belum ada di sini.`,
    en: `${count} names fit; these are the first ten. Complete the name if it is not among them.`,
  }),
  noMatch: (text: string) => ({
    id: `Tidak ada nama yang cocok dengan “${text}”. Coba sebagian nama saja, tanpa gelar.`,
    en: `No name fits “${text}”. Try a part of the name, without titles.`,
  }),
  found: (count: string, most: string) => ({
    id: `${count} rantai, paling panjang ${most} klaim.`,
    en: `${count} ${count === '1' ? 'chain' : 'chains'} of at most ${most} ${most === '1' ? 'claim' : 'claims'}.`,
  }),
  all: { id: 'Sampai panjang itu tidak ada yang lain.', en: 'Up to that length there are no others.' },
  more: (shown: string) => ({
    id: `Masih ada rantai lain; yang tampil hanya ${shown} yang terpendek.`,
    en: `There are more chains; only the ${shown} shortest are shown.`,
  }),
  none: (from: string, to: string, most: string) => ({
    id: `Tidak ada rantai sepanjang paling banyak ${most} klaim antara ${from} dan ${to} dalam yang diketahui.`,
    en: `There is no chain of at most ${most} ${most === '1' ? 'claim' : 'claims'} between ${from} and ${to} in what is known.`,
  }),
  noneUnder: (clocks: string) => ({ id: `Yang dilihat hanya ${clocks}.`, en: `Only this was looked at: ${clocks}.` }),
  noneNarrowed: {
    id: 'Pencarian ini dipersempit: lihat yang dihindari dan jenis klaim di bawah.',
    en: 'The search was narrowed: see what it avoids and the types of claim below.',
  },
  noneSkipped: {
    id: 'Belum ditemukan rantai, tetapi pencariannya tidak tuntas.',
    en: 'No chain was found, but the search did not go everywhere.',
  },
  hubs: { id: 'Tidak ditembus karena terlalu banyak klaimnya:', en: 'Not gone through, having too many claims:' },
  hubsHint: {
    id: 'Mungkin ada rantai melalui nama-nama itu. Cari sendiri-sendiri dari salah satunya.',
    en: 'There may be chains through these names. Look from one of them by itself.',
  },
  longer: (most: string) => ({ id: `Cari sampai ${most} klaim`, en: `Look up to ${most} claims` }),
  tooWide: {
    id: 'Terlalu banyak klaim di antara kedua nama ini untuk dicari semuanya.',
    en: 'Too many claims lie between these two names to look at all of them.',
  },
  tooWideHint: {
    id: 'Persempit: ambil rantai yang lebih pendek, atau hanya klaim beberapa jenis.',
    en: 'Narrow it down: take shorter chains, or only claims of some types.',
  },
  shorter: (most: string) => ({
    id: `Cari sampai ${most} klaim saja`,
    en: `Look up to ${most} ${most === '1' ? 'claim' : 'claims'} only`,
  }),
  picture: { id: 'Gambar', en: 'Picture' },
  pictureTitle: (from: string, to: string) => ({
    id: `Hubungan ${from} dan ${to}`,
    en: `What connects ${from} and ${to}`,
  }),
  chains: { id: 'Rantai klaim', en: 'Chains of claims' },
  chain: (number: string, length: string) => ({
    id: `Rantai ${number}: ${length} klaim`,
    en: `Chain ${number}: ${length} ${length === '1' ? 'claim' : 'claims'}`,
  }),
  avoid: { id: 'hindari', en: 'avoid' },
  avoidName: (name: string) => ({ id: `Hindari ${name}`, en: `Avoid ${name}` }),
  avoided: { id: 'Yang dihindari', en: 'Avoided' },
  admit: { id: 'jangan dihindari lagi', en: 'no longer avoid' },
  admitName: (name: string) => ({ id: `Jangan dihindari lagi: ${name}`, en: `No longer avoid ${name}` }),
} satisfies WordTable;
