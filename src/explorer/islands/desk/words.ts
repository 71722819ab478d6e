// What the desk says while one works at it; the frame around it speaks by desk/words.ts. Over 250 lines on purpose: whoever
// puts it into other words has all of it before them.
import type { WordTable } from '../../core/words.ts';

export const callWords = {
  network: {
    id: 'Server tidak menjawab. Pekerjaan Anda tetap ada di peramban ini; coba lagi.',
    en: 'The server does not answer. Your work is still in this browser; try again.',
  },
  refused: { id: 'Server menolak:', en: 'The server refused:' },
  close: { id: 'Tutup', en: 'Close' },
  ended: {
    id: 'Sesi Anda sudah berakhir. Tidak ada yang hilang: masuk lagi, lalu lanjutkan di sini.',
    en: 'Your session has ended. Nothing is lost: sign in again and go on here.',
  },
  revoked: {
    id: 'Token sesi Anda sudah dicabut. Pekerjaan Anda tetap ada di peramban ini: masuk dengan token yang masih berlaku, lalu lanjutkan di sini.',
    en: 'The token of your session was withdrawn. Your work is still in this browser: sign in with a token that holds, and go on here.',
  },
  token: { id: 'Token', en: 'Token' },
  signIn: { id: 'Masuk lagi', en: 'Sign in again' },
  signedIn: { id: 'Sudah masuk lagi.', en: 'Signed in again.' },
  noToken: { id: 'Token itu bukan token redaktur server ini.', en: 'That is no editor’s token of this server.' },
  tooMany: {
    id: 'Terlalu banyak percobaan. Coba lagi satu menit lagi.',
    en: 'Too many attempts. Try again in a minute.',
  },
} satisfies WordTable;

export const takeInWords = {
  noArchive: {
    id: 'Server ini tidak menyimpan arsip (JEJAK_ARCHIVE): usulan dapat dibaca, tetapi tidak dapat disimpan.',
    en: 'This server keeps no archive (JEJAK_ARCHIVE): proposals can be read, and not be saved.',
  },
  underWay: { id: 'Sedang dikerjakan di peramban ini', en: 'Under way in this browser' },
  drop: { id: 'Buang', en: 'Drop' },
  paste: { id: 'Tempel artikel', en: 'Paste an article' },
  text: { id: 'Naskah artikel, dari judul sampai akhir', en: 'The text of the article, from its title to its end' },
  tooLong: (count: string, most: string) => ({
    id: `Naskah ini ${count} karakter; satu artikel paling banyak ${most}. Tempel satu artikel saja.`,
    en: `This text has ${count} characters; an article has ${most} at most. Paste one article.`,
  }),
  askModel: (model: string) => ({
    id: `Tanyakan juga kepada model ${model}: naskahnya dikirim ke sana, yang pribadi di dalamnya disembunyikan`,
    en: `Ask the model ${model} too: the text is sent there, what is private in it hidden`,
  }),
  draft: { id: 'Buat usulan', en: 'Make a draft' },
  reading: { id: 'Membaca artikel …', en: 'Reading the article …' },
  upload: { id: 'Atau ambil berkas', en: 'Or take a file' },
  file: { id: 'Berkas artikel (teks, HTML, PDF)', en: 'The article as a file (text, HTML, PDF)' },
  archive: { id: 'Dari arsip', en: 'Out of the archive' },
  kept: { id: 'Draf Anda di server', en: 'Your drafts on the server' },
  reopen: { id: 'Buka kembali dosir', en: 'Open a dossier again' },
  dossier: { id: 'Dosir', en: 'Dossier' },
  open: { id: 'Buka', en: 'Open' },
} satisfies WordTable;

export const barWords = {
  tools: { id: 'Alat meja', en: 'Tools of the desk' },
  judged: (count: number, all: number) => ({
    id: `${count} dari ${all} kartu sudah dinilai`,
    en: `${count} of ${all} cards judged`,
  }),
  acceptSure: { id: 'Terima yang yakin', en: 'Accept what is sure' },
  add: { id: 'Tambah', en: 'Add' },
  undo: { id: 'Urungkan', en: 'Undo' },
  nothingToUndo: { id: 'Tidak ada langkah untuk dibatalkan.', en: 'There is no step to undo.' },
  undone: { id: 'Langkah terakhir dibatalkan.', en: 'The last step was undone.' },
  keep: { id: 'Simpan draf', en: 'Keep the draft' },
  keptOnServer: {
    id: 'Draf tersimpan di server atas nama token Anda.',
    en: 'The draft is kept on the server under the name of your token.',
  },
  aside: { id: 'Kesampingkan', en: 'Put aside' },
  check: { id: 'Periksa dan simpan', en: 'Check and save' },
  busy: { id: 'Sebentar …', en: 'One moment …' },
  allJudged: { id: 'Semua kartu sudah dinilai.', en: 'All cards are judged.' },
  notKept: {
    id: 'Peramban ini menolak menyimpan apa pun: yang Anda kerjakan hilang bila ditutup. Simpan drafnya di server.',
    en: 'This browser refuses to keep anything: what you do is lost when it closes. Keep the draft on the server.',
  },
  keysTitle: { id: 'Tombol', en: 'Keys' },
  keys: [
    { id: 'j k ↓ ↑ = kartu berikutnya, sebelumnya', en: 'j k ↓ ↑ = the next card, the one before' },
    { id: 'a = terima', en: 'a = accept' },
    { id: 'x = tolak', en: 'x = refuse' },
    { id: 'o = buka lagi', en: 'o = open it again' },
    { id: 'e = ubah; Esc atau Enter kembali', en: 'e = change; Esc or Enter leads back' },
    { id: '1 … 9 = orang yang sama dengan itu', en: '1 … 9 = the same as that one' },
    { id: '0 = orang lain, yang baru', en: '0 = another, a new one' },
    { id: 'd = putuskan nanti', en: 'd = decide later' },
    { id: 'Enter = tampilkan kata-katanya', en: 'Enter = show its words' },
    { id: 'w = pilih kata di naskah', en: 'w = choose words in the text' },
    { id: 'n = tambah kartu', en: 'n = add a card' },
    { id: 'h = terima semua yang yakin', en: 'h = accept all that is sure' },
    { id: 'u = batalkan langkah', en: 'u = undo a step' },
    { id: 'c = periksa dan simpan', en: 'c = check and save' },
    {
      id: '← → ↑ ↓ = di naskah: kata sebelum, sesudah; dengan Shift sampai kata itu',
      en: '← → ↑ ↓ = in the text: the word before, behind; with Shift up to that word',
    },
    {
      id: '[ ] = di naskah: mulai satu kata lebih awal, lebih akhir',
      en: '[ ] = in the text: begin a word earlier, later',
    },
    { id: '/ = di naskah: cari kata', en: '/ = in the text: find words' },
    {
      id: 'Enter + n = di naskah: ganti, tambah, kartu baru',
      en: 'Enter + n = in the text: instead, beside, a new card',
    },
  ],
} satisfies WordTable;

export const articleWords = {
  title: { id: 'Artikel', en: 'Article' },
  text: { id: 'Naskah; pilih kata dengan tombol panah', en: 'The text; choose words by the arrow keys' },
  choice: { id: 'Kata-kata yang dipilih', en: 'The words that are chosen' },
  how: { id: 'Pilih kata-kata untuk kartu yang dipegang (w).', en: 'Choose words for the card in hand (w).' },
  chosen: (count: number) => ({ id: `${count} kata dipilih`, en: `${count} ${count === 1 ? 'word' : 'words'} chosen` }),
  tooMany: (count: number) => ({
    id: `${count} kata; bukti paling banyak 12`,
    en: `${count} words; evidence has 12 at most`,
  }),
  isPrivate: {
    id: 'Di sini ada data pribadi, yang tidak boleh menjadi bukti.',
    en: 'Something private stands here, which is no evidence.',
  },
  noneChosen: { id: 'Belum ada kata yang dipilih.', en: 'No words are chosen yet.' },
  instead: { id: 'Ganti kata kartu ini', en: 'Instead of the card’s' },
  beside: { id: 'Tambahkan', en: 'Beside the card’s' },
  newCard: { id: 'Kartu baru', en: 'A new card' },
  leave: { id: 'Batal', en: 'Cancel' },
  seek: { id: 'Cari kata di naskah', en: 'Find words in the text' },
} satisfies WordTable;

export const cardWords = {
  sections: {
    source: { id: 'Sumber', en: 'The source' },
    who: { id: 'Siapa dan apa', en: 'Who and what' },
    conferred: { id: 'Apa yang dianugerahkan', en: 'What was conferred' },
    said: { id: 'Apa lagi yang dikatakan', en: 'What else is said' },
  },
  verdicts: {
    open: { id: 'belum dinilai', en: 'not judged' },
    accepted: { id: 'diterima', en: 'accepted' },
    refused: { id: 'ditolak', en: 'refused' },
  },
  sure: {
    high: { id: 'yakin', en: 'sure' },
    medium: { id: 'agak yakin', en: 'less sure' },
    low: { id: 'tebakan', en: 'a guess' },
  },
  by: (model: string) => ({ id: `usulan ${model}`, en: `proposed by ${model}` }),
  fileName: { id: 'Nama berkas dosir', en: 'Name of the dossier’s file' },
  modelAgrees: (model: string) => ({ id: `Juga menurut ${model}`, en: `${model} has it too` }),
  modelSays: (model: string) => ({ id: `Menurut ${model} lain:`, en: `${model} says otherwise:` }),
  takeOver: { id: 'Ambil', en: 'Take over' },
  noTitle: { id: '(tanpa judul)', en: '(no title)' },
  toWrite: (label: string) => ({
    id: `${label}: tidak tercetak di artikel; tulis dengan e`,
    en: `${label}: not printed in the article; write it, by e`,
  }),
  notInText: { id: '(tidak ada di naskah)', en: '(not in the text)' },
  otherWords: { id: 'Pilih kata lain', en: 'Choose other words' },
  dropWords: { id: 'Lepas', en: 'Drop' },
  accept: { id: 'Terima', en: 'Accept' },
  refuse: { id: 'Tolak', en: 'Refuse' },
  reopen: { id: 'Buka lagi', en: 'Open again' },
  edit: { id: 'Ubah', en: 'Change' },
  choose: { id: 'Pilih kata', en: 'Choose words' },
  done: { id: 'Selesai', en: 'Done' },
} satisfies WordTable;

export const entityWords = {
  isNew: { id: 'baru', en: 'new' },
  isKnown: { id: 'sudah dikenal', en: 'known' },
  later: (id: string) => ({ id: `diputuskan nanti: mungkin ${id}`, en: `to be decided later: perhaps ${id}` }),
  alsoPrinted: (names: string) => ({ id: `Tercetak juga: ${names}`, en: `Also printed: ${names}` }),
  same: (number: number, name: string) => ({
    id: `${number}. Sama dengan ${name}`,
    en: `${number}. The same as ${name}`,
  }),
  other: { id: '0. Lain, yang baru', en: '0. Another, a new one' },
  decideLater: { id: 'd. Putuskan nanti', en: 'd. Decide later' },
  name: { id: 'Nama', en: 'Name' },
  sameAs: { id: 'Sama dengan (cari nama)', en: 'The same as (search a name)' },
  id: { id: 'Id', en: 'Id' },
  idRule: (prefix: string) => ({
    id: `Id berbentuk ${prefix}:kata-kata, huruf kecil, angka, dan tanda hubung tunggal.`,
    en: `An id is ${prefix}:words, in lower case letters, digits and single hyphens.`,
  }),
  otherNames: { id: 'Nama lain, dengan titik koma', en: 'Other names, with semicolons' },
  namesStand: {
    id: 'Namanya sudah tercatat; di sini hanya dipakai.',
    en: 'The name is on record; here it is only used.',
  },
} satisfies WordTable;

export const fieldWords = {
  inArticle: { id: 'disebut di artikel ini', en: 'named in this article' },
  anew: { id: 'baru', en: 'new' },
  subject: { id: 'Tentang siapa', en: 'Of whom' },
  type: { id: 'Apa yang dikatakan', en: 'What is said' },
  object: { id: 'Siapa atau apa', en: 'Who or what' },
} satisfies WordTable;

export const newWords = {
  title: { id: 'Kartu baru', en: 'A new card' },
  conferral: { id: 'Penganugerahan', en: 'Something conferred' },
  claim: { id: 'Keterangan lain', en: 'Something else that is said' },
  cancel: { id: 'Batal', en: 'Cancel' },
} satisfies WordTable;

export const problemWords = {
  OPEN_ENTITY: {
    id: 'menyebut nama yang belum dikonfirmasi: siapa atau apa itu?',
    en: 'names what nobody has confirmed yet: who or what is that?',
  },
  ID_TAKEN: {
    id: 'kodenya sudah dipakai di basis data untuk nama lain: pilih yang itu, atau beri nama lain',
    en: 'has a code that the graph has for another name: choose that one, or give another name',
  },
  REFUSED_ENTITY: { id: 'menyebut nama yang Anda tolak', en: 'names somebody whom you refused' },
  NO_EVIDENCE: {
    id: 'belum punya kata-kata dari artikel: pilih dengan w',
    en: 'has no words of the article yet: choose them by w',
  },
  SOURCE_OPEN: { id: 'sumbernya belum dikonfirmasi', en: 'the source is not confirmed yet' },
  NOTHING: { id: 'Belum ada yang diterima.', en: 'Nothing is accepted yet.' },
} satisfies WordTable;

export const checkWords = {
  isFine: { id: 'Siap disimpan', en: 'Ready to be saved' },
  hasProblems: (count: number) => ({
    id: `${count} hal perlu dibereskan dahulu`,
    en: `${count} ${count === 1 ? 'thing is' : 'things are'} to be put right first`,
  }),
  hasConflict: { id: 'Dosir ini diubah orang lain', en: 'Somebody else has changed this dossier' },
  noArchive: {
    id: 'Server ini tidak menyimpan arsip (JEJAK_ARCHIVE), jadi tidak ada yang dapat disimpan.',
    en: 'This server keeps no archive (JEJAK_ARCHIVE), so nothing can be saved.',
  },
  contradictions: { id: 'Akan bertentangan', en: 'Would contradict' },
  notWhole: {
    id: 'Yang disebut di sini terlalu banyak untuk diperiksa semua; sebagian belum dibandingkan dengan graf.',
    en: 'Too much is named here for all of it to be looked at; some of it was not held against the graph.',
  },
  twins: { id: 'Sudah tercatat', en: 'On record already' },
  twinKinds: {
    SAID: { id: 'keterangan yang sama, mendapat bukti lagi', en: 'the same claim, which gets more evidence' },
    CONFERRAL: { id: 'penerima yang sama dalam edisi yang sama', en: 'the same recipient in the same edition' },
    SOURCE: { id: 'artikel berjudul sama', en: 'an article of the same title' },
  },
  changes: (count: number) => ({ id: `Yang berubah di graf (${count})`, en: `What changes in the graph (${count})` }),
  yaml: { id: 'Dosir yang akan ditulis', en: 'The dossier that will be written' },
  save: { id: 'Simpan', en: 'Save' },
  busy: { id: 'Sebentar …', en: 'One moment …' },
  back: { id: 'Kembali ke kartu', en: 'Back to the cards' },
  source: { id: 'Sumber', en: 'The source' },
  conflict: {
    id: 'Berkas dosir ini sudah lain sejak Anda mulai. Tidak ada yang ditulis, dan pekerjaan Anda tetap di sini. Yang berbeda, dari berkas itu (−) ke milik Anda (+):',
    en: 'The file of this dossier is another one since you began. Nothing was written, and your work stays here. What differs, from that file (−) to yours (+):',
  },
  difference: { id: 'Perbedaan', en: 'The difference' },
  openTheirs: { id: 'Buka berkas itu di tab lain', en: 'Open that file in another tab' },
  saveOver: { id: 'Simpan milik saya di tempatnya', en: 'Save mine in its place' },
} satisfies WordTable;

export const savedWords = {
  outcomes: {
    INSERTED: { id: 'Tersimpan: dosir baru', en: 'Saved: a new dossier' },
    REPLACED: { id: 'Tersimpan: dosir diperbarui', en: 'Saved: the dossier was changed' },
    UNCHANGED: { id: 'Sudah ada, persis begini', en: 'It was there already, the same' },
  },
  inGraph: { id: 'lihat di basis data', en: 'see it in the graph' },
  next: { id: 'Artikel berikutnya', en: 'The next article' },
  goOn: { id: 'Lanjutkan dosir ini', en: 'Go on with this dossier' },
  reopen: { id: 'Buka kembali dari berkasnya', en: 'Open it again from its file' },
  reason: { id: 'Alasan menarik kembali', en: 'The reason for taking it back' },
  retract: { id: 'Tarik dosir ini', en: 'Take this dossier back' },
  retracted: {
    id: 'Dosir ditarik: tidak ada jawaban yang memuatnya lagi, berkasnya tetap ada.',
    en: 'The dossier was taken back: no answer has it any more, and its file stays.',
  },
} satisfies WordTable;

export const queueWords = {
  title: { id: 'Antrean', en: 'Queues' },
  names: {
    contradictions: { id: 'Keterangan berbeda', en: 'Contradictions' },
    pairs: { id: 'Mungkin satu', en: 'Perhaps the same' },
    copies: { id: 'Naskah hampir sama', en: 'Near copies' },
  },
  publisher: { id: 'Media yang memutuskan (id)', en: 'The newsroom that decides (id)' },
  keys: {
    id: 'j dan k berpindah; tombol di samping putusan memilihnya; lalu tulis alasannya dan tekan Enter.',
    en: 'j and k move; the key beside a verdict chooses it; then write the reason and press Enter.',
  },
  nothing: { id: 'Tidak ada yang menunggu.', en: 'Nothing waits.' },
  more: { id: 'Muat lagi', en: 'Load more' },
  pairVerdicts: {
    SAME_AS: { id: 'Satu dan sama', en: 'One and the same' },
    NOT_SAME_AS: { id: 'Dua yang berbeda', en: 'Two different ones' },
  },
  pair: (one: string, other: string) => ({
    id: `${one} dan ${other}: satu atau dua?`,
    en: `${one} and ${other}: one or two?`,
  }),
  copies: { id: 'Hampir sama dengan:', en: 'Nearly the same as:' },
  why: (verdict: string) => ({ id: `Alasan: ${verdict}`, en: `The reason: ${verdict}` }),
  decide: { id: 'Putuskan', en: 'Decide' },
  decided: {
    id: 'Diputuskan, dan tercatat atas nama token Anda.',
    en: 'Decided, and recorded under the name of your token.',
  },
} satisfies WordTable;

export const sheetWords = {
  title: { id: 'Lembar pemenang', en: 'A sheet of winners' },
  lead: {
    id: 'Jatuhkan lembar CSV atau XLSX di sini. Lajurnya dicocokkan, sepuluh baris pertama diperlihatkan sebagai penganugerahan, dan tidak ada yang ditulis.',
    en: 'Drop a sheet here, CSV or XLSX. Its columns are matched, its first ten rows are shown as conferrals, and nothing is written.',
  },
  file: { id: 'Berkas lembar (CSV atau XLSX)', en: 'The sheet as a file (CSV or XLSX)' },
  shown: (count: number) => ({
    id: `${count} baris diperlihatkan.`,
    en: `${count} ${count === 1 ? 'row' : 'rows'} shown.`,
  }),
  ofWorkbook: { id: 'Lembar dari buku kerja', en: 'Sheet of the workbook' },
  header: { id: 'Baris kepala', en: 'Row of the headers' },
  columns: { id: 'Arti tiap lajur', en: 'What each column means' },
  noHeader: (column: number) => ({ id: `Lajur ${column}, tanpa kepala`, en: `Column ${column}, without a header` }),
  nothing: { id: 'tidak dipakai', en: 'not used' },
  source: { id: 'Dari mana lembar ini', en: 'Where the sheet is from' },
  all: { id: 'Yang sama untuk semua baris', en: 'What all rows have in common' },
  rows: (count: number) => ({
    id: `${count} baris pertama`,
    en: count === 1 ? 'The first row' : `The first ${count} rows`,
  }),
  line: (line: number) => ({ id: `baris ${line}`, en: `row ${line}` }),
  mapping: { id: 'Pemetaan', en: 'The mapping' },
  keep: { id: 'Simpan pemetaan sebagai berkas', en: 'Keep the mapping as a file' },
  next: { id: 'Lalu masukkan lembarnya dengan:', en: 'Then take the sheet in with:' },
} satisfies WordTable;
