import type { WordTable } from '../../core/words.ts';

export const connectWords = {
  menu: { id: 'Hubungan', en: 'Connect' },
  title: { id: 'Hubungkan dua nama', en: 'Connect two names' },
  titleOf: (from: string, to: string) => ({ id: `Hubungan ${from} dan ${to}`, en: `What connects ${from} and ${to}` }),
  description: {
    id: 'Apa yang menghubungkan dua nama, setiap langkah dengan sumbernya.',
    en: 'What joins two names, each step with its source.',
  },
  descriptionOf: (count: string, from: string, to: string) => ({
    id: `${count} rantai antara ${from} dan ${to}, setiap langkah dengan sumbernya.`,
    en: `${count} ${count === '1' ? 'chain' : 'chains'} between ${from} and ${to}, each step with its evidence.`,
  }),
  intro: {
    id: 'Sebut dua nama: orang, daerah, lembaga, penghargaan, atau acara. Jejak mencari keterangan yang menghubungkan keduanya, dari yang terdekat. Harapan dan rencana tidak menghubungkan apa pun, dan terhubung bukan berarti bersekongkol.',
    en: 'Give two names: people, regions, bodies, awards or events. Jejak looks for claims that join them, the nearest first. Wishes and plans join nothing, and to be joined is not to be in league.',
  },
  from: { id: 'Dari', en: 'From' },
  to: { id: 'Ke', en: 'To' },
  maxLength: { id: 'Paling banyak', en: 'At most' },
  claims: (count: string) => ({ id: `${count} keterangan`, en: `${count} ${count === '1' ? 'claim' : 'claims'}` }),
  asFarAsPossible: { id: 'sejauh yang dapat dicari', en: 'as far as can be searched' },
  tooWideFrom: (length: string) => ({
    id: `Dari ${length} keterangan ke atas terlalu banyak yang harus dilihat; sejauh itu tidak dicari.`,
    en: `From ${length} claims on there was too much to look at; as far as that it was not searched.`,
  }),
  drawn: (count: string) => ({
    id: `Yang digambar ${count} rantai terpendek.`,
    en: `The ${count} shortest chains are drawn.`,
  }),
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
    id: `${count} rantai, paling panjang ${most} keterangan.`,
    en: `${count} ${count === '1' ? 'chain' : 'chains'} of at most ${most} ${most === '1' ? 'claim' : 'claims'}.`,
  }),
  all: { id: 'Sampai panjang itu tidak ada yang lain.', en: 'Up to that length there are no others.' },
  more: (shown: string) => ({
    id: `Masih ada rantai lain; yang tampil hanya ${shown} yang terpendek.`,
    en: `There are more chains; only the ${shown} shortest are shown.`,
  }),
  noneUnder: (clocks: string) => ({ id: `Yang dilihat hanya ${clocks}.`, en: `Only this was looked at: ${clocks}.` }),
  noneNarrowed: {
    id: 'Pencarian ini dipersempit: lihat yang dihindari dan jenis keterangan di bawah.',
    en: 'The search was narrowed: see what it avoids and the types of claim below.',
  },
  hubs: { id: 'Tidak ditembus karena terlalu banyak keterangannya:', en: 'Not gone through, having too many claims:' },
  hubsHint: {
    id: 'Mungkin ada rantai melalui nama-nama itu. Cari sendiri-sendiri dari salah satunya.',
    en: 'There may be chains through these names. Look from one of them by itself.',
  },
  longer: (most: string) => ({ id: `Cari sampai ${most} keterangan`, en: `Look up to ${most} claims` }),
  tooWide: {
    id: 'Terlalu banyak keterangan di antara kedua nama ini untuk dicari semuanya.',
    en: 'Too many claims lie between these two names to look at all of them.',
  },
  tooWideHint: {
    id: 'Persempit: ambil rantai yang lebih pendek, atau hanya keterangan beberapa jenis.',
    en: 'Narrow it down: take shorter chains, or only claims of some types.',
  },
  shorter: (most: string) => ({
    id: `Cari sampai ${most} keterangan saja`,
    en: `Look up to ${most} ${most === '1' ? 'claim' : 'claims'} only`,
  }),
  picture: { id: 'Gambar', en: 'Picture' },
  pictureTitle: (from: string, to: string) => ({
    id: `Hubungan ${from} dan ${to}`,
    en: `What connects ${from} and ${to}`,
  }),
  chains: { id: 'Langkah demi langkah', en: 'Step by step' },
  chain: (number: string, length: string) => ({
    id: `Rantai ${number}: ${length} keterangan`,
    en: `Chain ${number}: ${length} ${length === '1' ? 'claim' : 'claims'}`,
  }),
  avoid: { id: 'hindari', en: 'avoid' },
  avoidName: (name: string) => ({ id: `Hindari ${name}`, en: `Avoid ${name}` }),
  avoided: { id: 'Yang dihindari', en: 'Avoided' },
  admit: { id: 'jangan dihindari lagi', en: 'no longer avoid' },
  admitName: (name: string) => ({ id: `Jangan dihindari lagi: ${name}`, en: `No longer avoid ${name}` }),
} satisfies WordTable;
