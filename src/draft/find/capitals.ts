// Names in a text are runs of capitalised words. These pieces of patterns say what such a word is, and what may join two
// of them; they are for patterns with the flag u and without the flag i.

/** A capitalised word: Jambi, Ma’ruf, Swiss-Belhotel, BPJS, S.Sos. is none. */
export const capital = String.raw`\p{Lu}[\p{L}\p{M}\p{N}]*(?:[’'‘ʼ-][\p{L}\p{N}]+)*`;
/** What may follow within a name: a capitalised word, a number, an ampersand, a little word of a person's name. */
const follows = String.raw`(?:${capital}|\d{1,3}(?![\d.,]*\d)|&|bin|binti|al|el|ad|as|der|van)`;

/** A run of capitalised words, as many as `from` to `to`, that begins with a capital. */
export function run(from: number, to: number): string {
  return String.raw`${capital}(?:\s${follows}){${from - 1},${to - 1}}(?![\p{L}\p{N}])`;
}

/** Where in a run of words the first stands that belongs to no name; -1 where none does. "Dalam Negeri" is a ministry's. */
export function firstStop(words: readonly string[], from = 0): number {
  return words.findIndex(
    (word, at) => at >= from && word !== 'dan' && isStop(word) && !(word === 'Dalam' && words[at + 1] === 'Negeri'),
  );
}

/** Whether a word belongs to no name, however it is capitalised. */
export function isStop(word: string): boolean {
  return word !== 'A' && notOfNames.has(word.toLowerCase()); // "AM Sukri A Contoh": an initial
}

/** Words that are capitalised in headlines and at the beginning of sentences, and belong to no name. */
const notOfNames = new Set(
  (
    'sekaligus kembali raih meraih terima menerima sabet menyabet boyong memboyong dapat mendapat peroleh memperoleh serahkan menyerahkan diserahkan ' +
    'diberikan dianugerahi dianugerahkan berikan memberikan anugerahkan jadi menjadi juara pemenang penerima para peraih ajang malam puncak ' +
    'penganugerahan penyerahan penilai tim pada dalam dengan untuk dari oleh di ke yang dan ini itu atas sebagai saat usai selain sukses ' +
    'bawa bakal akan hadiri menghadiri buka tutup dukung ikuti gelar menggelar masuk nominasi tahun tingkat kategori predikat piala trofi humas ' +
    'the a an of at in on for with wins won win receives received receive gets presented awarded as and this that ' +
    'senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember ' +
    'monday tuesday wednesday thursday friday saturday sunday january february march may june july august october december ' +
    'nomor terbaik lebih lanjut sementara adapun sedangkan ada bersama antara kepada menurut karena namun tak tidak hal kami kita saya dia ia mereka sejumlah sebanyak'
  ).split(' '),
);
