import { age, childWord, isLimit, isOfThing, leadsToThing, ordinalAge, underAge, years } from './age.ts';
import { spansOf, whole } from './digits.ts';
import { minorsBesidePersons, ofOthers, personsOfSchools } from './minors-beside-persons.ts';
import { atSchool, namedLearners, schools } from './named-learners.ts';
import { isPersonName, nameBefore } from './person-name.ts';
import { personsIn } from './persons.ts';
import type { About, GuardRule, Span } from './rule.ts';

const ageStems = 'turn|inisial|usia|umur|year|month|yr|y\\.?o|age|ultah|ulang tahun|tahun|thn';
const stems =
  'anak|bocah|balita|bayi|batita|sisw|pelajar|murid|santri|putr|remaja|abg|gadis|cucu|keponakan|adik|cilik|belia|termuda|kecil|hafi|penghafal|boy|girl|child|kid|pupil|student|son|daughter|toddler|baby|teen|youngest|kelas|duduk|masih|ananda|adinda|baru|sedang|tengah|kini|grader|pesilat|atlet|peserta|finalis|juara|grade|minor|school|infant|osis|pramuka|paskibraka|nama|di ?bawah umur|yatim|lahir|born|dob|birth|dai|gadis|penyanyi|s[dm]p?|m[ai]n?|tk|slb';
const hasAge = new RegExp(ageStems, 'i');
const hasChild = new RegExp(stems, 'i');

/** Children are in the news for prizes too; their names do not stay in a graph that outlasts their childhood. */
export const childRule: GuardRule = {
  id: 'child',
  leastDigits: 0,
  says: 'looks like a child: leave the child out, or name the school, the team or the programme instead',
  hint: new RegExp(`\\d|${ageStems}|${stems}`, 'i'),
  find: (text, about) => [
    ...(hasAge.test(text) ? saidAges(text) : []),
    ...(hasChild.test(text) ? agesNearChildren(text) : []),
    ...(/[(,/-]/.test(text) ? agesBehindNames(text) : []),
    ...(hasChild.test(text) || /SD|SMP|SMA|SMK|M[IA]|MTs|TK/.test(text) ? namedLearners(text) : []),
    ...(hasChild.test(text) ? atSchool(text) : []),
    ...agesBesidePersons(text),
    ...initialsWithAge(text),
    ...minorsBesidePersons(text),
    ...personsOfSchools(text),
    ...(/lahir|born|birth|d\.?o\.?b|b\. /i.test(text) ? bornLately(text) : []),
    ...(about.kind === 'Person' ? whole(text, inPersons) : []),
    ...namedPupils(text, about),
  ],
};

const small =
  '(?:(?:yang|baru|masih|genap|sekitar|kini|saat itu|menginjak|memasuki|kurang lebih|sudah|telah|hampir|belum genap|ini|itu|of|age) )';
const said = [
  // berusia 14, umurnya baru lima belas tahun, usia : 9 thn, di usianya yang ke-15
  `(?<!\\p{L})(?:ber|se)?(?:usia|umur)(?:nya|ku)? ?[:=]? ?${small}{0,3}(?:yang )?(?:${ordinalAge}|${underAge})(?!${'(?: ?%| persen| orang)'})(?:${years})?`,
  // 15-year-old, nine years old, 12 yo, aged 9, at the age of 12
  `${underAge}[- ]?(?:years?|months?|yrs?)[- ]olds?(?!\\p{L})|${underAge} ?y\\.?[/ ]?o\\.?(?!\\p{L})`,
  `(?<!\\p{L})age[ds]?:?(?: of)? ${underAge}(?! (?:years? )?(?:to|and|or) )`,
  `(?<!\\p{L})(?:ber)?inisial \\p{L}{1,5}[ ,(]{1,3}${age}(?:${years}|(?=\\)))`,
  `(?<!\\p{L})(?:usia|umur) (?:\\p{L}+ ){1,3}?(?:baru|masih|kini|genap) ${underAge}(?:${years})?`,
  `(?<!\\p{L})turn(?:ed|s|ing) ${underAge}(?! ?%| per)`,
  // perempuan, 16 tahun
  `(?<![\\p{L}-])(?:perempuan|laki-laki|lelaki|pria|wanita|lk|pr|female|male)[ ,/(;-]{1,3}${underAge}${years}`,
  `(?<!\\p{L})(?:usia|umur|ages?)(?: (?:anak|siswa|siswi|korban|penerima|peserta|santri|pemenang|juara|\\p{L}+nya))? ?[:=] ?${underAge}(?:${years})?`,
  // pesilat 13 tahun itu
  `(?<!\\p{L})(?:pesilat|atlet|perenang|pelari|karateka|pecatur|petinju|pemain|penyanyi|penari|pianis|pelukis|qari|qariah|peserta|finalis|juara|pemenang|warga|pemuda|korban)(?: \\p{L}+)? ${underAge}${years}`,
  `(?<!\\p{L})(?:ultah|(?:ber)?ulang tahun)(?:nya)?(?: yang)? ${ordinalAge}(?! persen)`,
].map((pattern) => new RegExp(pattern, 'giu'));
const ofBodies = /(?<!\p{L})(?:provinsi|kabupaten|kota|kemerdekaan|ri|republik|hut|hari jadi|bpjs|pt|bank)(?!\p{L})/iu;

function saidAges(text: string): Span[] {
  return said
    .flatMap((pattern) => whole(text, pattern))
    .filter(({ start, end }) => !isOfThing(text, start, end) && !isALimit(text, start, end))
    .filter(
      ({ start, end }) =>
        !/ulang tahun|ultah/i.test(text.slice(start, end)) || !ofBodies.test(text.slice(start, end + 40)),
    );
}

/** The limit may stand before the whole of the words, or behind the number before its unit. */
function isALimit(text: string, start: number, end: number): boolean {
  const words = text.slice(start, end);
  const unit =
    /[- ]?(?:tahun|thn|th|tahunan|bulan|bln|years?[- ]olds?|months?[- ]olds?)\.?$/iu.exec(words)?.[0].length ?? 0;
  return isLimit(text, start, end - unit) || isLimit(text, start, end);
}

const children = new RegExp(childWord, 'giu');
const nearAge = new RegExp(
  `\\( ?(?:usia |umur )?(${underAge})(?:${years})? ?\\)|(${underAge})${years}|, (${underAge})(?=,|\\.?$| (?:won|yang|meraih))|^ of (${underAge})(?! \\p{L})|, (?:aged |umur |usia )(${underAge})`,
  'iu',
);
const duration =
  /(?:selama|dalam|sejak|setelah|untuk|belajar|tiap|setiap|jangka|kontrak|masa|program|perlindungan|pengabdian|minimal|maksimal|bawah|hingga|sampai|kelas|sd|smp|sma|smk|nomor|pasal|ayat|edisi|angkatan|hukuman|tahun ke|\d ?-) $/iu;

/** An age within the same clause behind a word for a child: "putrinya yang masih 7 tahun", "pelajar SMP (14)". */
function agesNearChildren(text: string): Span[] {
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

const bracketed = new RegExp(`\\( ?(?:(?:usia|umur|aged?) )?(${age})(${years})? ?\\)`, 'giu');
const behindComma = new RegExp(
  `(?: ?[,/]| -) ?(?:(only|just|baru|masih|who is|yang (?:baru|masih)|usia|umur|aged|sekitar) )?(${age})(?:(${years})|(?=,|\\.?$))`,
  'giu',
);

/** "Budi Umpama (16)", "Budi, 14 tahun,", "Rani Contoh, 14, won". */
function agesBehindNames(text: string): Span[] {
  const isRanks = /\( ?1 ?\)/.test(text) && /\( ?2 ?\)/.test(text);
  const behind = Array.from(text.matchAll(behindComma), (match) => ({
    match,
    unit: match[3] ?? match[1],
    number: match[2],
  }));
  const within = Array.from(text.matchAll(bracketed), (match) => ({ match, unit: match[2], number: match[1] }));
  return [...within, ...behind].flatMap(({ match, unit, number = '' }) => {
    const found = nameBefore(text, match.index);
    if (found === null || !isPersonName(found.name)) return [];
    const isBare = unit === undefined;
    if (isBare && (!/\d/.test(number) || Number(number) < 4 || isRanks)) return [];
    if (isBare && !match[0].startsWith('(') && !(match[0].startsWith(',') && found.name.includes(' '))) return [];
    const end = match.index + match[0].length;
    if (isALimit(text, match.index, end) || leadsToThing(text, end)) return [];
    return [{ start: found.start, end }];
  });
}

const lifeYears = new RegExp(
  `(?<=(?:^|[,(/;|:-] ?|(?<!\\p{L})(?:genap|baru|masih|kini|sudah|belum|berusia|usia|umur|menginjak|is|was|just|only|still) ))${underAge}${years}(?= ?(?:[,.)/;|:]|$| (?:yang|itu|ini|asal|dari|warga|pada|saat|ketika|menjadi|meraih|bernama|bulan|minggu|hari|kemarin|-|when|who|and|from|of)))`,
  'giu',
);

/** An age with its unit that stands as something said of a person named in the same sentence: "Kiara genap sepuluh tahun". */
function agesBesidePersons(text: string): Span[] {
  const ages = whole(text, lifeYears);
  if (ages.length === 0) return [];
  const persons = personsIn(text).filter(({ isGrownUp }) => !isGrownUp);
  let next = 0;
  return ages.flatMap(({ start, end }) => {
    while (next < persons.length && (persons[next]?.end ?? 0) <= start) next += 1;
    const before = persons[next - 1];
    const between = before === undefined ? null : text.slice(before.end, start);
    if (before === undefined || between === null || between.length > 60 || /[.!?;] /u.test(between)) return [];
    const isNobodys =
      duration.test(text.slice(Math.max(0, start - 16), start)) ||
      isALimit(text, start, end) ||
      isOfThing(text, start, end) ||
      leadsToThing(text, end) ||
      works.test(between);
    return isNobodys ? [] : [{ start: before.start, end }];
  });
}

const works =
  /(?<!\p{L})(?:menjabat|memimpin|mengabdi|bekerja|bertugas|berdiri|berkarya|menjadi|selama|sejak|dalam|kontrak|penjara|hukuman|berkarier|anak|program|lomba|kategori)(?!\p{L})/iu;

const initials = new RegExp(
  `(?<![\\p{L}\\d/.-])(?!(?:UU|PP|RI|PT|CV|SD|MI|MA|TK|KK|RT|RW|SK|MK|TV|HR|PR|BI|NU|AS|UN|EU|KB|RS|PN|LN|PK)(?!\\p{L}))\\p{Lu}\\.?\\p{Lu}\\.?(?:\\p{Lu}\\.?)? ?[,(] ?${age}(?:${years}[,) ]|\\)(?= ?,? (?:warga|asal|siswa|siswi|pelajar|dan|bersama|yang|dari|di|mengaku|menjadi)))`,
  'gu',
);
const acronyms = /^(?:\p{Lu}{3}) ?[(,]/u;

/** "NR (16), warga …", "AB, 14 tahun": letters in place of a name. */
function initialsWithAge(text: string): Span[] {
  return whole(text, initials).filter(({ start, end }) => {
    const words = text.slice(start, end);
    return !acronyms.test(words) || new RegExp(years, 'iu').test(words);
  });
}

const birthYear =
  /(?<!\p{L})(?<!(?:angka|tingkat|jumlah|akta|akte|catatan|data) )(?:kelahiran|lahir|born|d\.?o\.?b\.?|b\.|birth year|year of birth)(?:(?: (?:di|in|at|pada|tahun|year|kota|kab\.?)| \p{L}+(?=[ ,:]))){0,4}[ ,:=]{1,3}(20\d{2})(?![\d/-])/giu;

/** Whoever was born so late is not eighteen yet. */
function bornLately(text: string): Span[] {
  const latest = new Date().getFullYear() - 18;
  return Array.from(text.matchAll(birthYear))
    .filter(({ 1: year }) => Number(year) > latest)
    .map(({ index, 0: words }) => ({ start: index, end: index + words.length }))
    .filter(({ start, end }) => !isOfThing(text, start, end));
}

const pupil = `(?:siswa|siswi|pelajar|murid) (?:kelas|${schools})(?!\\p{L})`;
/** What makes a child of the person whom an entity's own text describes. */
const inPersons = new RegExp(
  [
    `\\((?:1[0-7]|\\d)(?: ?tahun| ?thn?)?\\)`,
    `(?<!\\p{L})(?:${pupil}|bocah|balita|duduk di (?:bangku )?kelas|pupil (?:at|of)|schoolboy|schoolgirl|primary school student|high school student)`,
  ].join('|'),
  'giu',
);

/** A person of this dossier whom a text calls a pupil, right before the name or right behind it. */
function namedPupils(text: string, { people }: About): Span[] {
  if (!pupilAnywhere.test(text)) return [];
  return [...new Set(text.split(/[\s,.;()]+/))]
    .flatMap((word) => people.get(word) ?? [])
    .filter((name) => text.includes(name))
    .flatMap((name) => {
      const spoken = name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
      return spansOf(
        text,
        new RegExp(`${pupil}[^.;\\n]{0,40}[, ]${spoken}|${spoken} ?[,(] ?(?:seorang )?${pupil}`, 'giu'),
      );
    });
}

const pupilAnywhere = new RegExp(pupil, 'iu');
