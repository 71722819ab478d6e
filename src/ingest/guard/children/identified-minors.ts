import type { About, Span } from '../rule.ts';
import { isWonBy } from './contest-winners.ts';
import { type Handle, handlesIn } from './handles.ts';
import { grownUps, type Sign } from './minor-signs.ts';
import { schoolShort } from './minor-words.ts';
import { isPersonName, nameBefore } from './person-name.ts';

/** So many handles on either side of a sign are tried: who stands farther is told by another sentence. */
const neighbours = 4;

/**
 * Every sign of a minor together with what tells who it is. Neither is private alone, "siswa kelas 5" is one of
 * thousands, but both beside each other are one child: "Budi, siswa kelas 5", "siswi bernama Wulan", "Siswa itu …"
 * in the sentence behind the name, "anak Bupati yang masih TK".
 * @param signs in the order of the text
 * @param people whom the dossier introduces
 */
export function identifiedMinors(text: string, signs: readonly Sign[], people: About['people']): Span[] {
  const handles = signs.length === 0 ? [] : handlesIn(text, people);
  if (handles.length === 0) return [];
  const isRanks = isListOfRanks(text);
  let next = 0;
  return signs.flatMap((sign) => {
    while (next < handles.length && (handles[next]?.end ?? 0) <= sign.start) next += 1;
    const before = handles
      .slice(Math.max(0, next - neighbours), next)
      .findLast(
        (handle) => !isOfGrownUp(handle, sign) && isSaidOf(text, handle, sign) && !(isRanks && sign.by === 'number'),
      );
    if (before !== undefined) return [{ start: before.start, end: sign.end }];
    const behind = handles
      .slice(next, next + neighbours)
      .find((handle) => !isOfGrownUp(handle, sign) && leadsTo(text, sign, handle));
    return behind === undefined ? [] : [{ start: sign.start, end: behind.end }];
  });
}

/** A word beside a name tells less than an age: "menurut gurunya, Dinda (11)". */
function isOfGrownUp(handle: Handle, { by }: Sign): boolean {
  return by === 'age' || by === 'number' ? handle.isTitled : handle.isGrownUp;
}

/** "Merangin (12), Bappeda (11)": where a region or a body has a number in brackets, a name has its points or its rank. */
function isListOfRanks(text: string): boolean {
  const numbers = [...text.matchAll(/\( ?(\d{1,2}) ?\)/g)];
  const isCounted = ['1', '2'].every((number) => numbers.some(([, found]) => found === number));
  return isCounted || (numbers.length > 1 && numbers.some(({ index }) => isOfBody(text, index)));
}

function isOfBody(text: string, at: number): boolean {
  const name = nameBefore(text, at)?.name;
  return name !== undefined && !isPersonName(name) && !school.test(name);
}

const school = new RegExp(`(?:^| )${schoolShort}`, 'u');

/** The end of a sentence, not of a short form. */
const stop = /(?<!(?<!\p{L})(?:prof|drs?|hj?|st|jl|no|m|alm|kec|kab|kel|ds|thn?|kls|a|n))[.!?;](?= |$)/iu;
/** A word that does something, or joins somebody else, parts a child from a name behind it. */
const parting =
  /(?<!\p{L})(?:me(?!i )(?:[lmnrwy]|ng)\p{Ll}{3,}|di\p{Ll}{4,}|ter(?:pilih|masuk|libat)|ber(?:hasil|sama|main|tanding|kumpul)|hadir|ikut|kini|akan|telah|sudah|oleh|(?<!jatuh )kepada|dengan|untuk|bagi|dan|serta|atau|guru|kepala|kepsek|pelatih|wali|teach\p{L}*|visit\p{L}*|open\p{L}*|found\p{L}*|lead\p{L}*|runs?|help\p{L}*|award\p{L}*|won|wins|receiv\p{L}+|was|were|is|are|by|who|and|from whom|with|took|gave|present\p{L}+|dalam|tentang|berprestasi yang)(?!\p{L})/u;
const states = /(?<!\p{L})(?:kini|sudah|telah|akan|who|is|was|menempuh|mengenyam|merupakan|menjadi)(?!\p{L})/giu;
/** What may stand between a name and the word that tells of them. */
const leadingOn =
  /^[)\]"']? ?(?:->? ?|[,(/|:;"'] ?|-- ?)?(?:(?:\p{Lu}[\p{L}'.]+|seorang|sang|yang|masih|adalah|merupakan|ialah|kini|sebagai|berstatus|status(?:nya)?|baru|juga|hanyalah|sekarang|duduk|di|bangku|sedang|tengah|asal|dari|dkk\.?|wis|isih|sing|nu|nan|kakara|lagi|calon|peserta|anggota|warga|usia|umur|berusia|berumur|tahun|thn|th|nama samaran|perempuan|laki-laki|putri|putra|bersekolah|sekolah|belajar|menjadi|siswa|siswi|pelajar|murid|itu|ini|si|keduanya|ketiganya|semuanya|sama-sama|both|masing-masing|sudah|udah|anak|a|an|the|is|in|at|was|who is|who's|still|only|just|then|young|local|year-old|aged|of|\d{1,3}|kelas|berprestasi|tunarungu|tunanetra)[ ,()-]{1,3}){0,7}$/u;
/** "Aldo juaranya. Kelas 4 SD." */
const isNextSentence = /^[^.!?;]{0,40}[.!?] $/u;
const stillIs =
  /(?:,|(?<!\p{L})(?:dan|yang|ia|dia|he|she)) (?:yang )?(?:masih|msh|baru|kini|sekarang|still) (?:seorang |a )?$/iu;
const toOthers = /(?<!\p{L})(?:kepada|oleh|untuk|bagi|dengan|para|to|for|with)(?!\p{L})/iu;
/** A word that opens a sentence has a capital whatever it is: "Ruang kelas 5", but "Raka, kelas 5". */
const isOfName =
  /^ ?(?:->|[,(:;/"')-]|(?:yang|yg|masih|msh|adalah|merupakan|ialah|baru|kini|itu|si|is|sudah|udah|duduk|bersekolah|sekolah|tercatat|terdaftar|naik|akan|bukan|kls|dkk|wis|isih|sing|nu|nan|kakara|pemegang|calon|peserta|belum|homeschooling|siswa|siswi|pelajar|murid|santri)(?!\p{L}))/u;
/** "Yoga Umpama siswa SMKN 2" */
const isPupilAt = new RegExp(`^\\p{L}+ (?:kelas|kls|asal|dari|${schoolShort})(?!\\p{L})`, 'u');
const isPredicate = /^(?:masih|msh|belum|homeschool|pemegang|budak|bocah|si |kls)/iu;
/** What goes on behind a name without a comma. */
const isOffice = /^(?:anggota|ketua|wakil ketua|duta) /u;
const opens = /(?:^|[.;!?] )$/u;
const definite =
  /^(?: \p{L}+| [\dIVX]{1,4}[A-H]?| \d{1,2} tahun){0,4} (?:itu|tersebut|ini)(?!\p{L})|^ \p{L}+ (?:itu|tersebut)/iu;
const works =
  /(?<!\p{L})(?:menjabat|memimpin|mengabdi|bekerja|bertugas|berdiri|berkarya|menjadi|selama|sejak|dalam|kontrak|penjara|hukuman|berkarier|anak|program|lomba|kategori)(?!\p{L})/iu;
const toLetters = /^ ?[,(/-]? ?(?:(?:seorang|yang|masih|baru|berusia|usia|umur|siswa|siswi|pelajar) ){0,3}$/u;
const toSchool =
  /^ ?(?:[,;:(/|]|-) ?(?:(?:(?:dari|asal|siswa|siswi|pelajar|from|sekolah):?|murid|wakil|utusan|peserta) ){0,2}$|^ ?[|/(,] ?(?:19|20)\d{2} ?[|/),] ?$|^ (?:dari|asal|mewakili|wakili|from|of|at) (?:siswa |siswi )?$/u;

const fromSchool = /^ (?:dari|asal|of|at)/u;

/** Whether a sign tells of whom a handle before it names. */
function isSaidOf(text: string, handle: Handle, sign: Sign): boolean {
  if (sign.start - handle.end > 200) return false;
  const between = text.slice(handle.end, sign.start);
  if (isOld.test(between)) return false;
  if (sign.by === 'number') return /^[.)"' ]{0,2}$/u.test(between) && isAge(text, handle, sign);
  if (sign.by === 'school' && handle.by === 'kin' && /^ (?:yang|yg) (?:masih |di )?$/u.test(between)) return true;
  if (sign.by === 'school') return toSchool.test(between) && (!fromSchool.test(between) || isWinnerOf(text, handle));
  if (sign.by === 'contest') return /^ ?\((?:[\p{L} ]{0,25} )?$/u.test(between) && text[sign.end] === ')';
  if (isSmall(sign) && handle.by === 'name')
    return /^ (?:ketika|saat|waktu|sewaktu) (?:menerima|meraih|ikut|difoto)/u.test(text.slice(sign.end, sign.end + 30));
  if (sign.by === 'infancy' || sign.by === 'uniform') return showsOf(text, handle, sign, between);
  if (handle.by === 'kin')
    return between.length <= 70 && !stop.test(between) && !parting.test(between.replace(states, ''));
  if (handle.by === 'initials') return toLetters.test(between);
  if (sign.by === 'age')
    return between.length <= 60 && !stop.test(between) && !works.test(between) && isNameBefore(text, handle, between);
  if (sign.isMany) return false;
  if (isSource(text, handle, sign)) return false;
  const isOfPupil = sign.by === 'class' || sign.by === 'level';
  if (isOfPupil && isNextSentence.test(between)) return true;
  if (between.length > 70) return isDefinite(text, sign);
  const isFirst = isOpening(text, handle);
  const mayBeAnyWord = isFirst && handle.by === 'name' && !handle.name.includes(' ') && sign.by !== 'level';
  if (mayBeAnyWord && !isOfName.test(text.slice(handle.end, sign.end))) return isDefinite(text, sign);
  if (between === ' ' && isPupilAt.test(text.slice(sign.start, sign.end + 30)) && handle.name.includes(' '))
    return true;
  if (between === ' ' && isPredicate.test(sign.words)) return true;
  if (between === ' ') return sign.by === 'level' || (sign.by === 'class' && !isFirst) || isOffice.test(sign.words);
  if (leadingOn.test(between)) return true;
  if (isOfPupil && between.length <= 45 && !stop.test(between) && !parting.test(between.replace(states, '')))
    return true;
  if (stillIs.test(between) && !stop.test(between) && !toOthers.test(between)) return true;
  return isDefinite(text, sign);
}

/** "Cucu gubernur yang masih memakai popok", "Nisa, yang mengenakan seragam putih biru": days of life only beside kin. */
function showsOf(text: string, handle: Handle, sign: Sign, between: string): boolean {
  if (between.length > 60 || stop.test(between) || toOthers.test(between)) return false;
  if (handle.by === 'kin' || /^(?: \(|, )/u.test(between)) return true;
  return !/\d/.test(sign.words) && (handle.name.includes(' ') || !isOpening(text, handle));
}

/** Whatever is not large can be "masih kecil". */
function isSmall({ words }: Sign): boolean {
  return /^m(?:asi|s)h kecil/iu.test(words);
}

/** A word that opens a sentence is a name where a mark or an age is right behind it: "Sudah 16 tahun", but "Rani (14 tahun)". */
function isNameBefore(text: string, handle: Handle, between: string): boolean {
  const isSure = handle.by !== 'name' || handle.name.includes(' ') || !isOpening(text, handle);
  return (
    isSure ||
    /^\.? ?[,([/|:;-]|(?:usia|umur|baru|masih|genap|menginjak|yang|yg|sdh|sudah|ini|itu|is|was|only|just|turns?|aged) $/iu.test(
      between,
    ) ||
    between === ' '
  );
}

function isOpening(text: string, { start }: Handle): boolean {
  return opens.test(text.slice(Math.max(0, start - 2), start));
}

function isDefinite(text: string, { words, end }: Sign): boolean {
  return definite.test(text.slice(end, end + 50)) || /^the /iu.test(words);
}

/** "Budi Umpama dari SDN 5": unless the heading of the list is one of teachers. */
function isWinnerOf(text: string, { name, start }: Handle): boolean {
  return name.includes(' ') && !grownUps.test(text.slice(Math.max(0, start - 400), start));
}

/** "Menurut Budi, siswa SMA perlu …": what somebody says of pupils, unless a second comma sets the words off. */
function isSource(text: string, handle: Handle, sign: Sign): boolean {
  return (
    /menurut $/iu.test(text.slice(Math.max(0, handle.start - 8), handle.start)) &&
    !/^[^.;,]{0,60},/u.test(text.slice(sign.end, sign.end + 61))
  );
}

/** "Budi Umpama, 40 tahun, ayah siswa kelas 3" */
const isOld = /(?<!\d)(?:1[89]|[2-9]\d)(?: ?(?:tahun|thn|th)\.?)?[,)]/iu;
const setOff = /^, (?!dan |and |serta |atau |or )\p{Ll}/u;

/** A number in brackets, or between commas behind a whole name. */
function isAge(text: string, handle: Handle, { words, end }: Sign): boolean {
  if (/^\. /.test(words)) return handle.start === 0;
  if (/\p{L}{3}/u.test(words)) return true;
  if (handle.by === 'kin') return true;
  if (Number(/\d+/.exec(words)?.[0] ?? 0) < 4) return false;
  if (handle.by !== 'name') return true;
  return (
    /^ ?[([]/.test(words) ||
    (/^ ?-/.test(words) && /^ - /.test(text.slice(end, end + 3))) ||
    (/^ ?,/.test(words) &&
      (text[end] === ')' ||
        handle.name.includes(' ') ||
        /^(?:\.?$|,\S)/.test(text.slice(end)) ||
        setOff.test(text.slice(end, end + 9))))
  );
}

const atPlace =
  /(?<!\p{L})(?:di|ke|halaman|aula|lapangan|gedung|depan|oleh|kunjungan|at|to|in|bantuan|dan|kepada|untuk) $/iu;
const oneByOne = /(?:yakni|yaitu|antara lain|di antaranya|diantaranya|masing-masing|adalah|bernama|namely|:)/iu;

/** "1. Budi", "a.n. Budi" */
const inList = /(?<= |^)(?:\d{1,2}[.)]|a\. ?n\.) $/iu;
const won = /(?<!\p{L})(?:diwakili|dimenangkan|diraih|direbut)(?: oleh)?(?!\p{L})/iu;

/** Whether a sign leads to the handle behind it. */
function leadsTo(text: string, sign: Sign, handle: Handle): boolean {
  if (handle.start < sign.end || handle.start - sign.end > 90 || handle.by === 'kin') return false;
  const between = text.slice(sign.end, handle.start).replace(inList, '');
  if (sign.by === 'number') return /^\)? - $/u.test(between) && sign.start === 0;
  if (stop.test(handle.by === 'naming' ? between.replace(stop, '') : between)) return false;
  if (sign.by === 'contest') return isWonBy(text, handle, between);
  if (sign.by === 'uniform') return /^,? $/.test(between);
  if (sign.by === 'infancy') return false;
  if (sign.by === 'school')
    return handle.by === 'naming'
      ? between.length <= 25 && !parting.test(between)
      : isOfSchool(text, sign, handle, between);
  if (sign.by === 'age') return /^(?: (?:itu|tersebut|asal [\p{L} ]{3,30}))?(?:,| adalah)? $/u.test(between);
  if (isSmall(sign) && handle.by !== 'naming') return false;
  if (sign.isMany && !oneByOne.test(between) && !(between === ', ' && isOfSeveral(text, handle))) return false;
  if (handle.by === 'naming') return true;
  const joined = sign.by === 'class' ? between.replace(won, '') : between;
  if (handle.by === 'initials' && between === ' ') return true;
  if (handle.by === 'initials' || parting.test(joined.replace(oneByOne, ''))) return false;
  // "siswi Rani Umpama", "siswi asal Bangko, Rani": one word without a comma may be anything with a capital
  return (
    /[,:(/"-] ?$|(?:bernama|inisial|yakni|yaitu|named|called|atas nama|itu) $/u.test(between) ||
    handle.name.includes(' ') ||
    (/^ (?:(?:berprestasi|teladan|terbaik|termuda) )?$/u.test(between) &&
      !/^, (?!Jan|Feb|Mar|Apr|Mei|Jun|Jul|Agu|Sep|Okt|Nov|Des|Kec|Kab|Desa|Ke)\p{Lu}/u.test(
        text.slice(handle.end, handle.end + 6),
      ))
  );
}

/** "dua siswa, Galang dan Dinda" */
function isOfSeveral(text: string, { name, end }: Handle): boolean {
  return / dan /.test(name) || /^(?:,| dan|,? and) \p{Lu}/u.test(text.slice(end, end + 7));
}

const sends =
  /^[ \p{L}\d'.]{0,30}(?:'s| (?:ada|adalah|yakni|yaitu|mengirim|mengutus|menurunkan|diwakili)(?: oleh)?(?: siswa| siswi)?) $/u;

/** "SMPN 1 Bangko, Budi, …": set off by marks on both sides. */
function isOfSchool(text: string, sign: Sign, handle: Handle, between: string): boolean {
  return (
    handle.by === 'name' &&
    !atPlace.test(text.slice(Math.max(0, sign.start - 14), sign.start)) &&
    (sends.test(between) ||
      (/^[ \p{L}\d'.]{0,50}(?:[,:|/(;]| -) ?$/u.test(between) &&
        !parting.test(between) &&
        /^ ?(?:[,.;|/()]|$| -)/u.test(text.slice(handle.end, handle.end + 3))))
  );
}
