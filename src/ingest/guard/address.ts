import { spansOf } from './digits.ts';
import type { GuardRule } from './rule.ts';

const short = 'jl|jln|gg|lr|lrg';
const long = 'jalan|gang|lorong';
const estate =
  'perum|perumahan|komp|komplek|kompleks|BTN|griya|cluster|apartemen|apartment|rusun|rusunawa|asrama|dusun|kampung|kp';
const anyPlace = `(?<!\\p{L})(?:${short}|${long}|${estate})(?!\\p{L})\\.?`;
/** Words of a street's name: not those of a sentence that goes on to a decree's number. */
const word =
  "(?!(?:sesuai|berdasarkan|dengan|pada|dan|yang|untuk|di|sepanjang|tahun|pergub|perda|perbup|perwal|peraturan|undang|uu|pp|keputusan|sk|inpres|km|tol|lintas|nasional|ruas|seksi)(?!\\p{L}))[\\p{L}'.-]{1,25}";
const numeral = '(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)';
const house = `(?:(?:no|nomor|nomer|blok|kav|unit|tower|#)(?!\\p{L})[.: ]{0,2}(?:[a-z]{0,2}[ ./-]?\\d{1,4}[a-z]?(?!\\d)|${numeral}(?!\\p{L}))|# ?\\d)(?! tahun)`;
const notCounted =
  '(?!\\d|[.,:%]\\d| ?(?:km|kilometer|m|meter|kali|persen|%|tahun|hari|bulan|titik|unit|ruas|desa|jam|menit|orang|peserta|lajur|januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?!\\p{L}))';
const withNumber = [
  // Jl. Melati No. 5; Perumahan Griya Asri Blok C3
  new RegExp(`${anyPlace}(?:[ ,]{1,2}${word}){0,6}[ ,.]{1,2}${house}[\\d/a-z]*`, 'giu'),
  // Jl Melati 12A, jl melati 5
  new RegExp(`(?<!\\p{L})(?:${short})(?!\\p{L})\\.?(?: ${word}){1,5} \\d{1,3}[a-z]?(?![\\p{L}])${notCounted}`, 'giu'),
  // Jalan Melati 5, with capitals: not "Jalan Sehat 17 Agustus", not "jalan 12 km"
  /(?<!\p{L})(?:[Jj]alan|JALAN|[Gg]ang|GANG|[Ll]orong|LORONG) (?!Tol|Sehat|Santai|Nasional|Provinsi|Lintas|Lingkar)(?:\p{Lu}[\p{L}.']{0,25} ){1,5}(?:\d{1,3}[A-Za-z](?!\p{L})|\d{1,3}(?= ?(?:$|[.,;)]|RT|RW|Kel|Kec|Desa)))/gu,
  // Perum Griya Contoh C7, C/12
  new RegExp(`${anyPlace}(?: ${word}){1,4} [a-z]{1,2}[ /-]?\\d{1,3}(?!\\d|[.,]\\d|\\p{L}{2})`, 'giu'),
  // Blok C No. 7
  /(?<!\p{L})blok [a-z]{1,2}[-/]?\d{0,3},? (?:no|nomor)[. ]{1,2}\d{1,3}/giu,
  // RT 03 RW 05, RT.03/RW.05, RT/RW 03/05, RT 12 No. 45; not "RT/RW", nor "RT 14", which may win a prize
  /(?<!\p{L})RT(?: ?[./:-]? ?\d{1,3}(?:[ ,/.-]{0,3}RW[ ./:-]{0,2}| ?\/ ?)\d{1,3}(?!\d)| ?\/ ?RW[ .:]{0,2}\d{1,3}(?: ?\/ ?\d{1,3})?|[ .]{0,2}\d{1,3},? (?:no|nomor)[. ]{1,2}\d)/giu,
  /(?<!\p{L})rukun tetangga \d{1,3}(?:[ ,/]{1,3}(?:dan )?rukun warga \d{1,3})/giu,
  /(?<!\p{L})(?:dusun|dsn|ds|desa|lingk(?:ungan)?|banjar|jorong|kampung|kp)\.? (?:\p{L}+ ){1,3}RT[. ]{0,2}\d{1,3}/giu,
  /(?<!\p{L})rumah (?:no|nomor)[. :]{1,2}\d{1,3}(?!\d)/giu,
  // No. 8 Jalan Merak
  /(?<!\p{L})(?:[Nn]o|NO|[Nn]omor)[. ]{1,2}\d{1,3}[A-Z]?,? (?:[Jj]alan|[Jj]ln?\.?|[Gg]ang|[Ll]orong) (?!Tol|Nasional|Provinsi|Lintas|Lingkar)\p{Lu}/gu,
  // 12 Melati Street
  /(?<![\p{L}\d.,/-])(?:[Nn]o\.? )?\d{1,3}[A-Z]? (?:\p{Lu}[\p{L}']+ ){1,4}(?:Street|St|Road|Rd|Avenue|Lane|Drive)(?!\p{L})/gu,
  /(?<!\p{L})(?:\p{Lu}[\p{L}']+ ){1,4}(?:Street|Road|Avenue|Lane|Drive),? (?:[Nn]o\.? )?\d{1,3}[A-Z]?(?![\p{L}\d])/gu,
];
const home =
  '(?:beralamat|alamat(?:nya)?|tinggal|bertempat tinggal|berdomisili|domisili|menetap|bermukim|kediaman(?:nya)?|rumah(?:nya)?|rmh(?:nya)?|lives|living|residing|resides|home)';
/** tinggal di Jalan Melati, whatever the number */
const withoutNumber = new RegExp(
  `(?<!\\p{L})${home}(?: \\p{L}+){0,3}[ :]{1,2}(?:${anyPlace} [\\p{L}.]+|RT[. ]{0,2}\\d{1,3})`,
  'giu',
);

/** Where somebody lives. A body's own address is refused too: many a company is somebody's house. */
export const address: GuardRule = {
  id: 'address',
  leastDigits: 0,
  hint: /(?:^|[^a-z])(?:j(?:l|ln|alan)|g(?:g|ang)|l(?:r|rg|orong)|perum|komp|btn|griya|cluster|apart|rusun|asrama|dusun|dsn|ds|desa|lingk|banjar|jorong|kampung|kp|rmh|rt|rukun|blok|rumah)|street|road| st| rd|avenue|lane|drive/i,
  says: "looks like an address: name the village, district or regency instead, a body's too",
  find: (text) => [...withNumber, withoutNumber].flatMap((pattern) => spansOf(text, pattern)),
};
