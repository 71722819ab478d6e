import { whole } from '../digits.ts';
import type { Span } from '../rule.ts';
import { age, duration, hasAgeNumber, isALimit, isOfThing, ordinalAge, underAge, years } from './age.ts';
import { ofOthers, type Sign } from './minor-signs.ts';
import { childWord, schoolShort } from './minor-words.ts';
import { isPersonName, nameBefore } from './person-name.ts';

const small =
  '(?:(?:yang|baru|br|lagi|nembe|karek|masih|genap|sekitar|kini|saat itu|menginjak|memasuki|kurang lebih|jalan|sdh|msh|sudah|telah|hampir|belum genap|ini|itu|of|age) )';
const said = [
  // berusia 14, umurnya baru lima belas tahun, usia : 9 thn, di usianya yang ke-15
  `(?<!\\p{L})(?:ber|se|ba)?(?:usia|umur|umua|umu|umor|umr|yuswa) ?(?:nya|nyo|ku|e|na)? ?[:=?]? ?${small}{0,3}(?:yang |yg )?(?:${ordinalAge}|${underAge})(?!${'(?: ?%| persen| orang)'})(?:${years})?`,
  // 15-year-old, nine years old, 12 yo, aged 9, at the age of 12
  `(?<=(?:is|'s|was) (?:only|just) )${age}(?= ?(?:[,.;:]|$)| but | and )`,
  `${underAge}[- ]?(?:years?|months?|yrs?)[- ]olds?(?!\\p{L})|${underAge} ?y\\.?[/ ]?o\\.?(?!\\p{L})`,
  `(?<!\\p{L})age[ds]?:?(?: of)? ${underAge}(?! (?:years? )?(?:to|and|or) )`,
  `(?<!\\p{L})(?:ber)?inisial \\p{L}{1,5}[ ,(]{1,3}${age}(?:${years}|(?=\\)))`,
  `(?<!\\p{L})(?:usia|umur) (?:\\p{L}+ ){1,3}?(?:baru|masih|kini|genap) ${underAge}(?:${years})?`,
  `(?<!\\p{L})(?:belum|blm|not yet|baru akan|akan genap) (?:(?:genap|berusia|berumur|usia|umur|cukup|mencapai|sampai|quite) ){0,2}(?:18|delapan belas|eighteen|${underAge})(?:${years}|(?=[,.;)]|$))`,
  // sebelas tahun usianya; sweet seventeen
  `${underAge} (?:tahun|taun|thn|th) (?:usia|umur)(?:nya|nyo)?(?!\\p{L})|sweet seventeen|(?<=(?:usia|umur|berusia|berumur|genap|baru) )(?<!\\p{L})sewindu(?!\\p{L})(?! (?:ini|terakhir|kepemimpinan|berdiri|memimpin))|(?<!\\p{L})(?:(?<!\\d)(?:[4-9]|1[0-7])th|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth) birthday`,
  // lahir dua belas tahun silam
  `(?<!\\p{L})(?:lahir|born) ${underAge} (?:tahun|taun|thn|years) (?:lalu|silam|yang lalu|ago)`,
  `(?<!\\p{L})turn(?:ed|s|ing) ${underAge}(?! ?%| per)|(?<!\\p{L})(?:turn|will be) ${underAge}(?=[,.;]|$| (?:in|next|on|this|years)(?!\\p{L}))`,
  `(?<!\\p{L})at (?:just |only )?${underAge}(?=, \\p{L}+(?: \\p{L}+)? (?:became|won|has|had|(?:is|was) already)(?!\\p{L}))`,
  `(?<!(?:jumlah|total) )(?<!\\p{L})(?:pelaku|korban|tersangka|saksi|penyintas)(?: \\p{L}+)? \\( ?${age}(?: ?(?:tahun|thn|th))? ?\\)`,
  // perempuan, 16 tahun
  `(?<![\\p{L}-])(?:perempuan|laki-laki|lelaki|pria|wanita|lk|pr|female|male)[ ,/(;-]{1,3}${underAge}(?:${years}|(?=\\)))`,
  `(?<!\\p{L})(?:usia|umur|ages?)(?: \\p{L}+){0,3} ?[:=] ?${underAge}(?:${years})?`,
  // pesilat 13 tahun itu
  `(?<!\\p{L})(?:pesilat|atlet|perenang|pelari|karateka|pecatur|petinju|pemain|penyanyi|penari|pianis|pelukis|qari|qariah|peserta|finalis|juara|pemenang|warga|pemuda|korban)(?: \\p{L}+)? ${underAge}${years}`,
  `(?<!\\p{L})(?:ultah|(?:ber)?ulang tahun)(?:nya)?(?: yang)? ${ordinalAge}(?! persen)`,
]
  .map((pattern) => new RegExp(pattern, 'giu'))
  // Umur Aurel sepuluh tahun: with a capital, not "umur simpan 12 bulan"
  .concat(new RegExp(`(?<!\\p{L})(?:[Uu]sia|[Uu]mur) \\p{Lu}\\p{Ll}+ ${underAge}${years}`, 'gu'));
const ofBodies =
  /(?<!\p{L})(?:provinsi|kabupaten|kota|kemerdekaan|ri|republik|hut|hari jadi|bpjs|pt|bank|posyandu|puskesmas|rsud?|sekolah|universitas|desa|kecamatan|partai|yayasan|koperasi|komunitas|klub|museum|pasar|masjid|pesantren|organisasi|forum|dinas|perusahaan|radio|harian|majalah|pernikahan)(?!\p{L})/iu;

/** What most texts lack, so that the patterns are tried on few. */
const hasAge =
  /usia|umu|umo|umr|blm|akan|windu|yuswa|inisial|turn|years?[- ]old|yrs?|y\.?[/ ]?o|age|birthday|belum|not yet|will be|lahir|born|ultah|tahun|taun|thn|th(?![\p{L}])|at |pelaku|korban|tersangka|saksi|penyintas|perempuan|laki-laki|lelaki|pria|wanita|lk|pr|female|male|months?[- ]old|seventeen/iu;

/** "berusia 14", "a 15-year-old", "pesilat 13 tahun": said of one, whoever it is. */
export function saidAges(text: string): Span[] {
  if (!hasAgeNumber(text) || !hasAge.test(text)) return [];
  return said
    .flatMap((pattern) => whole(text, pattern))
    .filter(({ start, end }) => !isOfThing(text, start, end) && !isALimit(text, start, end))
    .filter(
      ({ start, end }) =>
        !/ulang tahun|ultah/i.test(text.slice(start, end)) || !ofBodies.test(text.slice(start, end + 24)),
    );
}

const children = new RegExp(childWord, 'giu');
const nearAge = new RegExp(
  `\\( ?(?:usia |umur )?(${underAge})(?:${years})? ?\\)|\\( ?(?:usia |umur )?([1-5]?\\d (?:bulan|bln))(?!\\p{L})|, ([1-5]?\\d (?:bulan|bln)(?=[,.)]|$))|(${underAge})${years}|, (${underAge})(?=,|\\.?$| (?:won|yang|meraih))|^ of (${underAge})(?! \\p{L})|, (?:aged |umur |usia )(${underAge})`,
  'iu',
);

/** An age within the same clause behind a word for a child: "putrinya yang masih 7 tahun", "pelajar SMP (14)". */
export function agesNearChildren(text: string): Span[] {
  if (!hasAgeNumber(text)) return [];
  return Array.from(text.matchAll(children)).flatMap((match) => {
    const from = match.index + match[0].length;
    const rest = text.slice(from, from + 75);
    const stop = rest.search(/;|[.!?] /);
    const clause = stop < 0 ? rest : rest.slice(0, stop);
    const age = nearAge.exec(clause);
    if (age === null) return [];
    const at = from + age.index + age[0].indexOf(age.slice(1).find((group) => group !== undefined) ?? '');
    const end = from + age.index + age[0].length;
    const isNobodys =
      (/^\p{Lu}/u.test(match[0]) && isOfThing(text, match.index, from)) ||
      ofOthers.test(text.slice(Math.max(0, match.index - 28), match.index)) ||
      duration.test(text.slice(Math.max(0, at - 16), at)) ||
      isALimit(text, at, end) ||
      /kelas [\d, ]+$/iu.test(text.slice(Math.max(0, at - 16), at)) ||
      (age[1] !== undefined && !mayBeAge(text, from + age.index));
    return isNobodys ? [] : [{ start: match.index, end }];
  });
}

/** A number in brackets behind a region or a body is its rank or its points. */
function mayBeAge(text: string, at: number): boolean {
  const name = nameBefore(text, at);
  return (
    name === null || isPersonName(name.name) || /(?:^| )(?:SD|SMP|SMA|SMK|MI|MTs|MA|TK|SLB)\w*(?: |$)/u.test(name.name)
  );
}

const birthYear =
  /(?<!\p{L})(?<!(?:angka|tingkat|jumlah|akta|akte|catatan|data) )(?:kelahiran(?:nya)?(?! (?:bayi|hidup|prematur))|lahir|lhr\.?|born|d\.?o\.?b\.?|b\.|birth year|year of birth)(?:(?: (?:di|in|at|pada|late|early|mid|tahun|thn?\.?|year|kota|kab\.?)| \p{L}+(?=[ ,:]))){0,4}[ ,:=]{1,3}(20\d{2}|'[012]\d)(?![\d/-])|(?<!\d)(20\d{2})-born/giu;

/** Whoever was born so late is not eighteen yet. */
export function bornLately(text: string): Span[] {
  if (!/20\d{2}|'[012]\d/.test(text)) return [];
  const latest = new Date().getFullYear() - 18;
  return [...text.matchAll(birthYear), ...yearsBehindNames(text)]
    .filter(({ 1: year, 2: other }) => Number((year ?? other ?? '').replace("'", '20')) > latest)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => !isOfThing(text, start, end));
}

/** "Peserta termuda: Zahwa (2013)": a year in brackets is one of birth where somebody young is told of. */
const ofYoung =
  /(?<!\p{L})(?:peserta|finalis|atlet|delegasi|termuda|cilik|anak|balita|santri|siswa|siswi|lahir|kelahiran)(?!\p{L})/iu;

function yearsBehindNames(text: string): RegExpExecArray[] {
  return Array.from(text.matchAll(/\( ?(20\d{2}) ?\)/g)).filter(({ index }) => {
    const name = nameBefore(text, index)?.name;
    return name !== undefined && isPersonName(name) && ofYoung.test(text.slice(Math.max(0, index - 80), index + 80));
  });
}

const young = '(?:1[0-7]|\\d)(?: (?:tahun|thn|th))?';
const counted = [
  // masing-masing 10 dan 12 tahun; dua anak, 9 dan 6 tahun
  `(?<!\\p{L})masing-masing (?:(?:ber)?(?:usia|umur) )?${young}(?:, ${young}){0,4},? dan (?:1[0-7]|\\d)${years}`,
  `(?<!\\p{L})(?:anak|putra|putri|kids|children|sons|daughters|brothers|sisters|siblings|twins)(?:nya)? ?[,(] ?(?:(?:aged|(?:ber)?usia|(?:ber)?umur) )?${young}(?:, | dan | and )(?:1[0-7]|\\d)(?!\\d)`,
  `(?<!\\p{L})(?:anak|putra|putri|cucu)(?:nya)?(?: \\p{L}+){0,5} ?[:(] ?${young}(?:, ${young}){0,4},? dan (?:1[0-7]|\\d)${years}`,
  `(?<!\\p{L})(?:brothers|sisters|siblings|twins|sons|daughters|children|kids),? (?:both )?aged ${young}(?! ?(?:to|or|-))`,
  '(?<!\\p{L})bayi(?:nya)?(?: \\p{L}+){0,3} (?:(?:ber)?usia|(?:ber)?umur|baru|masih) \\d{1,3} (?:hari|minggu|bulan)(?! ke)',
  '(?<!\\p{L})(?:teenage|infant|baby|school-age) (?:son|daughter|brother|sister|grandson|granddaughter)(?!\\p{L})',
  '(?<!\\p{L})nama(?: lengkap)? (?:anak|siswa|siswi|murid|santri|bayi|balita|pelajar|peserta didik)(?:nya)? ?[:=] ?\\p{L}{2}',
].map((pattern) => new RegExp(pattern, 'giu'));
const hasCounted =
  /brothers|sisters|siblings|twins|masing-masing|anak|putr|kids|daughter|children|sons|daughters|bayi|son|brother|sister|nama/i;

/** Children of one family, and a name that is said to be a child's. */
export function agesOfSiblings(text: string): Span[] {
  return hasCounted.test(text) ? counted.flatMap((pattern) => whole(text, pattern)) : [];
}

const hasPlace = /seorang|asal|siswi|\d ?\)| tahun\)|thn\)/i;
const atPlace = [
  // Bintang kecil (8), putra Aiptu …
  new RegExp(
    `(?<=\\p{Ll} )\\( ?${age} ?\\)(?=,? (?:putra|putri|anak|cucu|siswa|siswi|murid|pelajar|santri|bocah|adik|keponakan) \\p{Lu})`,
    'gu',
  ),
  // Tari dan Tiar (6 dan 4 tahun)
  /\p{Lu}\p{Ll}+ (?:dan|&) \p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)? \((?:1[0-7]|\d) (?:tahun )?(?:dan|&) (?:1[0-7]|\d)(?: ?(?:tahun|thn|th))?\)/gu,
  new RegExp(
    `(?<!\\p{L})siswi (?:kelas \\p{L}?\\d? ?)?${schoolShort} (?:di|asal|dari) (?:Desa|Dusun|Kampung|Kelurahan|Nagari|Gampong|Distrik) \\p{Lu}`,
    'gu',
  ),
  /(?<!\p{L})[Ss]eorang (?:anak|balita|bayi|bocah|remaja|siswa|siswi|pelajar|murid|santri)(?: \p{Ll}+)? (?:di|dari|asal|warga) (?!Indonesia|Jawa|Kabupaten|Provinsi)\p{Lu}/gu,
  new RegExp(
    `^(?:(?:Pelajar|Siswa|Siswi|Murid) ${schoolShort}|Bocah|Santri|Santriwati|Balita|Bayi) asal (?!Kabupaten|Kab|Provinsi)\\p{Lu}`,
    'gu',
  ),
];

/** "seorang anak di Desa Tugu": one, and where to ask for them. */
export function oneAtPlace(text: string): Span[] {
  return hasPlace.test(text) ? atPlace.flatMap((pattern) => whole(text, pattern)) : [];
}

const oneOfThem =
  /(?<!\p{L})(?:(?:seorang|a|salah satu|salah seorang)|(?:penulis|pemenang|juara|penerima|penemu|pembuat|pelaku|korban|peraih|pencipta)(?:nya)?(?: (?:adalah|merupakan|ternyata|hanyalah|seorang|masih)){0,2}) $/iu;
/** "ternyata anak SMP" */
const isOnly = /(?<!\p{L})(?:ternyata|hanyalah|hanya seorang|ternyata (?:masih|seorang)) $/iu;
const hasStatus = /status(?:nya)? (?:sebagai |masih )?$/iu;
const toSchool = new RegExp(`^ (?:(?:kelas|asal|dari|di|at|of|from)(?!\\p{L})|${schoolShort}|sekolah|madrasah)`, 'iu');
const isNow =
  /(?<!\p{L})(?:(?:masih|msh|baru|sedang|tengah|kini|ternyata) (?:(?:ia|dia) )?(?:(?:lulus|tamat|duduk|bersekolah|sekolah|belajar|masuk|naik|menempuh) )?(?:(?:di|ke|dari) )?(?:bangku )?|duduk di (?:bangku )?)$/iu;
const isNowAtSchool = /^(?:masih|msh|baru|sedang|tengah|kini|duduk di)(?!\p{L})/iu;
const underAgeIs =
  /(?<!(?:melindungi|bagi|kepada|perlindungan|terhadap|untuk) (?:anak(?:-anak)? )?(?:yang )?)(?<!\p{L})(?:masih|adalah|merupakan|tergolong|termasuk|berstatus|kategori) (?:anak )?(?:yang )?(?:masih )?$/iu;
const ofChildren =
  /(?<!\p{L})(?:(?:anak|putra|putri|sulung|bungsu|adik|cucu)nya,? (?:(?:masih|baru|sudah|kini|di) )?|sekolahnya ?:? ?(?:(?:masih|di|baru) ){0,2})$/iu;

/** One child among others, without a name: who lives near knows whose it is. */
export function onePupil(text: string, signs: readonly Sign[]): Span[] {
  return signs.filter((sign) => {
    const lead = text.slice(Math.max(0, sign.start - 50), sign.start);
    const rest = text.slice(sign.end, sign.end + 12);
    if (sign.by === 'class') return isNow.test(lead);
    if (sign.by === 'level') return isNowAtSchool.test(sign.words);
    if (sign.by === 'school') return ofChildren.test(lead);
    if (sign.by !== 'noun') return false;
    if (isOnly.test(lead) && !sign.isMany) return true;
    if (/di ?bawah umur$/iu.test(sign.words)) return underAgeIs.test(lead);
    return toSchool.test(rest)
      ? oneOfThem.test(lead) || /^bocah/iu.test(sign.words) || hasStatus.test(lead)
      : hasStatus.test(lead);
  });
}
