import { numberWords } from '../number-words.ts';
import { childWord } from './minor-words.ts';

/** 0 to 17, in digits or words, where what stands before it is known. */
export const age = `(?:(?:1[0-7]|0?\\d)(?:[.,]5)?(?![\\d/])|(?:${numberWords})(?!\\p{L}))`;
/** The same where it might be part of a longer number. */
export const underAge = `(?<![\\p{L}\\d.,/+-])${age}`;
const ageNumber = new RegExp(`(?<!\\d)(?:1[0-8]|0?\\d)(?!\\d)|\\d ?(?:bulan|bln)|belas|windu|teen|${numberWords}`, 'i');
let latest = { text: '', has: false };
/** Whether a text can have an age at all. The list is long and is asked of one text in turn, so it is tried once. */
export function hasAgeNumber(text: string): boolean {
  if (latest.text !== text) latest = { text, has: ageNumber.test(text) };
  return latest.has;
}
/** ke-15, ke 15, kelima belas */
export const ordinalAge = `ke[- ]{0,2}${age}`;
/** A count of years of life; one that a year, or a word of duration, follows is another. */
export const years = `(?: ?(?:tahun|taun|thun|tahn|tahoen|taon|taong|taung|thon|thn|th|tahunan|tiban|warsa|bulan|bln|minggu|years?(?: old)?|yrs?|y[./]?o\\.?)(?!\\p{L})\\.?)(?! (?:(?:19|20)\\d{2}|terakhir|berturut|lalu|silam|berjalan|anggaran|penjara|sekali|pelajaran|ajaran|kerja|mengabdi|pengabdian|masa|ke ?depan|mendatang|perjalanan|melayani|berkarya|berdiri|kemerdekaan|pernikahan|perkawinan))`;

const range = /^ ?(?:tahun |thn |th |years? )?(?:-|s\/?d|sampai|hingga|to|and|dan|atau|or) ?\d/iu;
const limitBehind =
  /^ ?(?:tahun|thn|th|bulan|years?|months?)?[ -]?(?:old)? ?(?:(?:wajib|harus|berhak|boleh|dilarang)(?!\p{L})|ke ?atas|ke ?bawah|(?:dan|atau|and|or) (?:di )?(?:atas|bawah|over|under|above|below|older|younger|lebih|kurang))/iu;
const limitBefore =
  /(?:\d ?(?:-|s\/?d|sampai|hingga|to|and|dan) ?|(?:di ?bawah|di ?atas|minimal|min\.?|maksimal|maks\.?|minimum|maximum|at least|under|below|over|above|paling (?:sedikit|tinggi|banyak|rendah)|batas|syarat|sampai|hingga|kurang dari|lebih dari|up to|kelompok|kategori|jenjang|bagi|untuk(?= $)|untuk anak|(?:untuk|bagi) (?:usia|umur)|anak-anak|(?:pernikahan|perkawinan) anak|children|rentang|setiap|semua|seluruh|rata-rata|aged? \d+ to|kurun)(?: (?:\p{L}+ ?){0,2})?)$/iu;

/** Whether an age is the limit or a part of a range, as in the criteria of an award: it is said of nobody. */
function isLimit(text: string, start: number, end: number): boolean {
  return (
    range.test(text.slice(end, end + 25)) ||
    limitBehind.test(text.slice(end, end + 40)) ||
    limitBefore.test(text.slice(Math.max(0, start - 30), start))
  );
}

const things =
  'kemerdekaan|perusahaan|koperasi|bendungan|startup|start-up|perseroan|pt|cv|bank|bumd|bumn|organisasi|lembaga|yayasan|partai|koperasi|program(?:me)?|gedung|jembatan|bangunan|jalan|kota|kabupaten|provinsi|daerah|universitas|kampus|pohon|kapal|kendaraan|mobil|mesin|bus|pesawat|rumah sakit|rsud|puskesmas|masjid|candi|aplikasi|inovasi|penghargaan|award|festival|tradisi|komunitas|media|koran|harian|majalah|klub|sapi|kambing|ternak|sawit|kebun|tanaman|gajah|harimau|karet|kopi|pernikahan|kerja sama|mou|pinjaman|proyek|aset|alat|teknologi|desa|kelurahan|kecamatan|negara|museum|hotel|bandara|stadion|pelabuhan|dermaga|terminal|stasiun|pasar|waduk|embung|irigasi|menara|monumen|tugu|taman|tambang|kilang|pembangkit|kereta|kolam|sumur|situs|naskah|rumah adat|gereja|vihara|pura|balai|usaha|umkm|bisnis|industri|pabrik|perlindungan|masa|kontrak|perjanjian|company|bridge|building|law|tradition|hospital|agency|institution|firm|bank|contract|partnership|university|newspaper|record|scheme|project|plan|car|tree|ship|event|prize|road|port|factory|plant';
const thing = new RegExp(`(?<!\\p{L})(?:${things})(?:nya)?(?!\\p{L})`, 'iu');
const anyChild = new RegExp(childWord, 'iu');

/** Whether an age is that of a company, a bridge, a custom, and not of somebody. */
export function isOfThing(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (/[- ]olds?$/i.test(words)) return isThing(text.slice(end, end + 50));
  if (thing.test(words) && !/inisial/i.test(words)) return true;
  const before = clauseBefore(text, start);
  if (isBody.test(before)) return true;
  return (
    !anyChild.test(before.replace(/(?<=\p{Lu}\p{L}{0,30} )Put(?:ra|ri)(?= \p{Lu})/gu, '')) &&
    (thing.test(before) || leadsToThing(text, end))
  );
}

/** "Sanggar Putri Cempaka berumur …" */
const isBody =
  /^ ?(?:sanggar|grup|karang taruna|paguyuban|sekolah|madrasah|pesantren|ponpes|tk|paud|masjid|kelompok tani|tim|panti|taman|pasar|perpustakaan|pramuka)(?: [\p{L}\d]+){0,5} (?:(?:itu|yang|telah|sudah|kini|baru|masih) )*(?:ber)?(?:usia |umur )?$/iu;
const personEnglish =
  /(?<!\p{L})(?:boy|girl|son|daughter|brother|sister|child|kid|pupil|student|teen|teenager|niece|nephew|grand\p{L}+|prodigy|orphan|star|genius|chef|champion|whiz|twin|victim|athlete|hafi[sz]|poet|champ|youth|minor|native|\p{Ll}{2,}(?:ers?|ors?|ists?|ians?|ants?|ents?|eers?|boy|girl|man|medal{1,2}ist)(?<!water|sewer|computer|tower|reactor|register|generator|elevator|river|paper|monument|event|settlement|plant|document|agreement|instrument|restaurant|power|motor|centre|center|transformer|cover|server|timber|harbor|sector|corridor|reservoir|government|department|establishment|container|tanker|other|charter|transport|former))(?!\p{L})/u;
/** What stands behind "a 15-year-old" where no noun does. */
const noNoun =
  /^ (?:who|whose|from|of|and|to|in|at|with|by|named|called|when|as|on|already|also|then|is|was|has|had|won|wins|took|got|gave|wrote|sang|became|made|said|says|came|ran|beat|led|\p{Ll}+ed (?:a|an|the|his|her|to|in|on|at|from|by|with|for)|\p{Ll}+ed(?=[.,;]|$))(?!\p{L})/u;

/** Whether a noun that is nobody's stands behind "15-year-old": the words up to the next mark, the first four of them. */
function isThing(behind: string): boolean {
  if (!/^ \p{Ll}/u.test(behind) || noNoun.test(behind)) return false;
  const phrase = /^(?: \p{Ll}[\p{L}'-]*){1,4}/u.exec(behind)?.[0].replace(/\p{L}+'s/gu, '') ?? '';
  return !anyChild.test(phrase) && (thing.test(phrase) || !personEnglish.test(phrase));
}

/** Whether the words right behind an age name a thing: "15 tahun perusahaan", "a 15-year-old company". */
export function leadsToThing(text: string, end: number): boolean {
  if (
    /^[ ,]{0,2}(?:penerima|peraih|pemenang|juara|pelapor|korban|warga|asal|siswa|siswi|pelajar|duta|wakil|ketua|anggota|finalis|peserta|delegasi|perwakilan|atlet|utusan|mewakili|anak|murid|santri)(?!\p{L})/iu.test(
      text.slice(end, end + 14),
    )
  )
    return false;
  return thing.test(/^(?: ?, ?\p{L}+| ?(?:\p{L}+[ -]{0,2}){0,3})/u.exec(text.slice(end, end + 40))?.[0] ?? '');
}

/** So much of the sentence as tells of whom something is said. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 45), at).replace(/^.*: (?=\p{Lu})/u, '');
  return before.slice(Math.max(before.lastIndexOf(';'), before.lastIndexOf('. ')) + 1);
}

/** The limit may stand before the whole of the words, or behind the number before its unit. */
export function isALimit(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const unit =
    /[- ]?(?:tahun|taun|thun|taon|thn|th|tahunan|bulan|bln|minggu|years?[- ]olds?|months?[- ]olds?)\.?$/iu.exec(
      words,
    )?.[0].length ?? 0;
  return isLimit(text, start, end - unit) || isLimit(text, start, end);
}

/** Words before a count of years that is no age. */
export const duration =
  /(?:selama|dalam|sejak|setelah|untuk|belajar|tiap|setiap|jangka|kontrak|masa|program|perlindungan|pengabdian|minimal|maksimal|bawah|be(?:kerja|rtugas|rjalan|roperasi|rdiri)|mengabdi|menjabat|memimpin|mengajar|melayani|menunggu|hingga|sampai|kelas|sd|smp|sma|smk|nomor|pasal|ayat|edisi|angkatan|hukuman|tahun ke|\d ?-) $/iu;
