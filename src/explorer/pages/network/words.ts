import type { WordTable } from '../../core/words.ts';

export const networkWords = {
  title: (name: string) => ({ id: `Jaringan ${name}`, en: `Network of ${name}` }),
  description: (name: string, count: string) => ({
    id: `${count} nama yang dihubungkan dengan ${name} oleh klaim, masing-masing dengan buktinya.`,
    en: `${count} ${count === '1' ? 'name' : 'names'} that claims join to ${name}, each with its evidence.`,
  }),
  intro: {
    id: 'Setiap garis adalah klaim. Harapan dan rencana tidak digambar, dan terhubung tidak berarti bersekutu.',
    en: 'Each line is a claim. Wishes and plans are not drawn, and to be joined is not to be allied.',
  },
  alone: {
    id: 'Tidak ada klaim yang menghubungkannya dengan nama lain dalam yang diketahui.',
    en: 'No claim joins it to another name in what is known.',
  },
  picture: { id: 'Gambar', en: 'Picture' },
  list: { id: 'Gambar yang sama sebagai daftar', en: 'The same picture as a list' },
  centre: { id: 'pusat gambar', en: 'centre of the picture' },
  hidden: (count: string) => ({
    id: `${count} tetangga tidak tampil`,
    en: `${count} ${count === '1' ? 'neighbour' : 'neighbours'} not shown`,
  }),
  expand: { id: 'buka', en: 'expand' },
  expandName: (name: string, count: string) => ({
    id: `Buka ${name}: ${count} tetangga lagi`,
    en: `Expand ${name}: ${count} more ${count === '1' ? 'neighbour' : 'neighbours'}`,
  }),
  dismiss: { id: 'singkirkan', en: 'dismiss' },
  dismissName: (name: string) => ({ id: `Singkirkan ${name}`, en: `Dismiss ${name}` }),
  only: { id: 'singkirkan yang lain', en: 'dismiss others' },
  onlyName: (name: string) => ({ id: `Singkirkan yang lain, kecuali ${name}`, en: `Dismiss others, keep ${name}` }),
  start: { id: 'mulai dari sini', en: 'start from here' },
  startName: (name: string) => ({ id: `Mulai dari sini: ${name}`, en: `Start from here: ${name}` }),
  unpin: { id: 'lepas kunci', en: 'unpin' },
  pinned: { id: 'terkunci', en: 'pinned' },
  unpinName: (name: string) => ({ id: `Lepas kunci ${name}`, en: `Unpin ${name}` }),
  undo: { id: 'Urungkan yang terakhir', en: 'Undo the last step' },
  again: { id: 'Mulai lagi', en: 'Start again' },
  zoomIn: { id: 'Perbesar', en: 'Zoom in' },
  zoomOut: { id: 'Perkecil', en: 'Zoom out' },
  fit: { id: 'Muat semua', en: 'Fit' },
  pinHere: { id: 'kunci di sini', en: 'pin here' },
  page: { id: 'halamannya', en: 'its page' },
  narrow: { id: 'Persempit', en: 'Narrow it down' },
  leftOut: (count: string, most: string) => ({
    id: `Paling banyak ${most} nama digambar; ${count} lagi tidak. Yang digambar: yang pasti dahulu, lalu menurut id. Persempit dengan jenis klaim, atau singkirkan beberapa nama.`,
    en: `At most ${most} names are drawn; ${count} more are not. Those drawn are the certain ones first, then by id. Narrow it down by type of claim, or dismiss some names.`,
  }),
  unread: (count: string) => ({
    id: `${count} klaim lagi tidak dibaca karena terlalu banyak; pilih beberapa jenis klaim saja.`,
    en: `${count} more claims were not read, being too many; choose some types of claim only.`,
  }),
  keys: { id: 'Tombol papan tik dan tetikus', en: 'Keys and mouse' },
  /** Each key, and what it does. */
  keyList: {
    '← ↑ → ↓': { id: 'ke nama terdekat di arah itu', en: 'to the nearest name in that direction' },
    Enter: { id: 'halaman nama itu', en: 'the page of the name' },
    e: { id: 'buka tetangganya', en: 'expand it' },
    x: { id: 'singkirkan', en: 'dismiss it' },
    o: { id: 'singkirkan yang lain', en: 'dismiss others' },
    p: { id: 'kunci di tempatnya, atau lepas', en: 'pin where it is, or unpin' },
    s: { id: 'mulai dari sini', en: 'start from here' },
    u: { id: 'urungkan yang terakhir', en: 'undo the last step' },
    f: { id: 'muat semua', en: 'fit' },
    '+ −': { id: 'perbesar, perkecil', en: 'zoom in, zoom out' },
  },
  mouse: {
    id: 'Dengan tetikus: klik sebuah nama untuk memilihnya, seret untuk menguncinya di tempat lain, seret latar untuk menggeser, Ctrl dan roda untuk memperbesar.',
    en: 'With a mouse: click a name to select it, drag it to pin it, drag the ground to move about, Ctrl and the wheel to zoom.',
  },
} satisfies WordTable;
