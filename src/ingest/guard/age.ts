import { animals } from './minor-words.ts';

const words =
  '(?:(?:dua|tiga|empat|lima|enam|tujuh) belas|sebelas|sepuluh|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan)(?! (?:belas|puluh|ratus|ribu|koma))';
/** The numbers of Javanese, Sundanese, Malay and Minangkabau, as far as they differ. */
const regionalWords =
  '(?:telu|papat|enem|pitu|wolu|sanga|songo|sewelas|rolas|telulas|patbelas|limalas|nembelas|pitulas|tilu|opat|genep|dalapan|salapan|sapuluh|sabelas|(?:duo|tigo|ampek|limo|anam|tujuah)(?: baleh| belas)?|lapan|sambilan)';
const englishWords =
  '(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen)';

/** The numbers up to 17, written out. */
const ageWords = `${words}|${regionalWords}|${englishWords}`;
/** 0 to 17, in digits or words, where what stands before it is known. */
export const age = `(?:(?:1[0-7]|0?\\d)(?:[.,]5)?(?![\\d/])|(?:${ageWords})(?!\\p{L}))`;
/** The same where it might be part of a longer number. */
export const underAge = `(?<![\\p{L}\\d.,/+-])${age}`;
/** What a text without any age lacks. */
export const hasAgeNumber = new RegExp(`(?<!\\d)(?:1[0-8]|0?\\d)(?!\\d)|${ageWords}|belas|teen`, 'i');
/** ke-15, ke 15, kelima belas */
export const ordinalAge = `ke[- ]{0,2}${age}`;
/** A count of years of life; one that a year, or a word of duration, follows is another. */
export const years = `(?: ?(?:tahun|taun|thun|taon|thn|th|tahunan|bulan|bln|minggu|years?(?: old)?|yrs?|y\\.?o\\.?)(?!\\p{L})\\.?)(?! (?:(?:19|20)\\d{2}|terakhir|berturut|lalu|silam|berjalan|anggaran|penjara|sekali|pelajaran|ajaran|kerja|mengabdi|pengabdian|masa|ke ?depan|mendatang|perjalanan|melayani|berkarya|berdiri))`;

const range = /^ ?(?:tahun |thn |th |years? )?(?:-|s\/?d|sampai|hingga|to|and|dan|atau|or) ?\d/iu;
const limitBehind =
  /^ ?(?:tahun|thn|th|bulan|years?|months?)?[ -]?(?:old)? ?(?:(?:wajib|harus|berhak|boleh|dilarang)(?!\p{L})|ke ?atas|ke ?bawah|(?:dan|atau|and|or) (?:di )?(?:atas|bawah|over|under|above|below|older|younger|lebih|kurang))/iu;
const limitBefore =
  /(?:\d ?(?:-|s\/?d|sampai|hingga|to|and|dan) ?|(?:di ?bawah|di ?atas|minimal|min\.?|maksimal|maks\.?|minimum|maximum|at least|under|below|over|above|paling (?:sedikit|tinggi|banyak|rendah)|batas|syarat|sampai|hingga|kurang dari|lebih dari|up to|kelompok|kategori|jenjang|bagi|untuk(?= $)|untuk anak|anak-anak|children|rentang|setiap|semua|seluruh|rata-rata|aged? \d+ to|kurun)(?: (?:\p{L}+ ?){0,2})?)$/iu;

/** Whether an age is the limit or a part of a range, as in the criteria of an award: it is said of nobody. */
export function isLimit(text: string, start: number, end: number): boolean {
  return (
    range.test(text.slice(end, end + 25)) ||
    limitBehind.test(text.slice(end, end + 40)) ||
    limitBefore.test(text.slice(Math.max(0, start - 30), start))
  );
}

const things =
  'perusahaan|koperasi|bendungan|startup|start-up|perseroan|pt|cv|bank|bumd|bumn|organisasi|lembaga|yayasan|partai|koperasi|program(?:me)?|gedung|jembatan|bangunan|jalan|kota|kabupaten|provinsi|daerah|universitas|kampus|pohon|kapal|kendaraan|mobil|mesin|bus|pesawat|rumah sakit|rsud|puskesmas|masjid|candi|aplikasi|inovasi|penghargaan|award|festival|tradisi|komunitas|media|koran|harian|majalah|klub|sapi|kambing|ternak|sawit|kebun|tanaman|gajah|harimau|karet|kopi|pernikahan|kerja sama|mou|pinjaman|proyek|aset|alat|teknologi|desa|kelurahan|kecamatan|negara|museum|hotel|usaha|umkm|bisnis|industri|pabrik|perlindungan|masa|kontrak|perjanjian|company|bridge|building|law|tradition|hospital|agency|institution|firm|bank|contract|partnership|university|newspaper|record|scheme|project|plan|car|tree|ship|event|prize|road|port|factory|plant';
const thing = new RegExp(`(?<!\\p{L})(?:${things})(?:nya)?(?!\\p{L})`, 'iu');
/** Of whom an age makes a child. A subsidiary is an "anak perusahaan". */
export const childWord = `(?<!\\p{L})(?:anak(?! (?:perusahaan|usaha|sungai|cabang|buah|tangga|panah|muda|negeri|bangsa|krakatau|${animals}))(?:nya|ku)?|bocah|balita|bayi(?! (?:${animals}))(?:nya)?|batita|siswa|siswi|pelajar|murid|santri|santriwan|santriwati|putra(?:nya)?|putri(?:nya)?|remaja|ABG|gadis|cucu(?:nya)?|keponakan(?:nya)?|adik(?:nya)?|cilik|belia|bungsu(?:nya)?|termuda|si kecil|hafiz|hafizah|hafidz|penghafal|boys?|girls?|child|children|kid|pupil|student|schoolboy|schoolgirl|sons?|daughters?|toddler|baby|teen|teenager|youngest)(?!\\p{L})`;
const anyChild = new RegExp(childWord, 'iu');

/** Whether an age is that of a company, a bridge, a custom, and not of somebody. */
export function isOfThing(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  if (thing.test(words) && !/inisial/i.test(words)) return true;
  const before = clauseBefore(text, start);
  return (
    !anyChild.test(before.replace(/(?<=\p{Lu}\p{L}{0,30} )Put(?:ra|ri)(?= \p{Lu})/gu, '')) &&
    (thing.test(before) || leadsToThing(text, end))
  );
}

/** Whether the words right behind an age name a thing: "15 tahun perusahaan", "a 15-year-old company". */
export function leadsToThing(text: string, end: number): boolean {
  if (
    /^[ ,]{0,2}(?:penerima|peraih|pemenang|juara|pelapor|korban|warga|asal|siswa|siswi|pelajar)(?!\p{L})/iu.test(
      text.slice(end, end + 14),
    )
  )
    return false;
  return thing.test(/^[ ,]{0,2}(?:\p{L}+[ ,-]{0,2}){0,3}/u.exec(text.slice(end, end + 40))?.[0] ?? '');
}

/** So much of the sentence as tells of whom something is said. */
function clauseBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - 45), at);
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
  /(?:selama|dalam|sejak|setelah|untuk|belajar|tiap|setiap|jangka|kontrak|masa|program|perlindungan|pengabdian|minimal|maksimal|bawah|hingga|sampai|kelas|sd|smp|sma|smk|nomor|pasal|ayat|edisi|angkatan|hukuman|tahun ke|\d ?-) $/iu;
