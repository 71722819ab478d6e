import { childWord, isLimit, isOfThing, leadsToThing, ordinalAge, underAge, years } from './age.ts';
import { spansOf } from './digits.ts';
import { isPersonName, nameBefore, nameRun } from './person-name.ts';
import type { About, GuardRule, Span } from './rule.ts';

const ageStems = 'usia|umur|year|month|yr|y\\.?o|age|ultah|ulang tahun|tahun|thn';
const stems =
  'anak|bocah|balita|bayi|batita|sisw|pelajar|murid|santri|putr|remaja|abg|gadis|cucu|keponakan|adik|cilik|belia|termuda|kecil|hafi|penghafal|boy|girl|child|kid|pupil|student|son|daughter|toddler|baby|teen|youngest|kelas|duduk|masih|baru|sedang|tengah|kini|grader|pesilat|atlet|peserta|finalis|juara';
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
    ...(/[(,]/.test(text) ? agesBehindNames(text) : []),
    ...(hasChild.test(text) ? namedLearners(text) : []),
    ...(hasChild.test(text) ? atSchool(text) : []),
    ...(/lahir/i.test(text) ? bornLately(text) : []),
    ...(about.kind === 'Person' ? whole(text, inPersons) : []),
    ...namedPupils(text, about),
  ],
};

/** The whole of what was found: a group in these patterns is only the age. */
function whole(text: string, pattern: RegExp): Span[] {
  return Array.from(text.matchAll(pattern), (match) => ({ start: match.index, end: match.index + match[0].length }));
}

const small =
  '(?:(?:yang|baru|masih|genap|sekitar|kini|saat itu|menginjak|memasuki|kurang lebih|sudah|telah|hampir|belum genap|ini|itu|of|age) )';
const said = [
  // berusia 14, umurnya baru lima belas tahun, usia : 9 thn, di usianya yang ke-15
  `(?<!\\p{L})(?:ber|se)?(?:usia|umur)(?:nya|ku)? ?[:=]? ?${small}{0,3}(?:yang )?(?:${ordinalAge}|${underAge})(?!${'(?: ?%| persen| orang)'})(?:${years})?`,
  // 15-year-old, nine years old, 12 yo, aged 9, at the age of 12
  `${underAge}[- ]?(?:years?|months?|yrs?)[- ]olds?(?!\\p{L})|${underAge} ?y\\.?[/ ]?o\\.?(?!\\p{L})`,
  `(?<!\\p{L})age[ds]?:?(?: of)? ${underAge}(?! (?:years? )?(?:to|and|or) )`,
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

const bracketed = new RegExp(`\\( ?(?:(?:usia|umur|aged?) )?(${underAge})(${years}| ?y\\.?o\\.?)? ?\\)`, 'giu');
const behindComma = new RegExp(`, ?(${underAge})(?:(${years})|(?=,|\\.?$))`, 'giu');

/** "Budi Umpama (16)", "Budi, 14 tahun,", "Rani Contoh, 14, won". */
function agesBehindNames(text: string): Span[] {
  const isRanks = /\( ?1 ?\)/.test(text) && /\( ?2 ?\)/.test(text);
  return [...text.matchAll(bracketed), ...text.matchAll(behindComma)].flatMap((match) => {
    const found = nameBefore(text, match.index);
    if (found === null || !isPersonName(found.name)) return [];
    const [, age = '', unit] = match;
    const isBare = unit === undefined;
    if (isBare && (!/\d/.test(age) || Number(age) < 4 || isRanks)) return [];
    if (isBare && match[0].startsWith(',') && !found.name.includes(' ')) return [];
    const end = match.index + match[0].length;
    if (isALimit(text, match.index, end) || leadsToThing(text, end)) return [];
    return [{ start: found.start, end }];
  });
}

const schools = 'TK|PAUD|SD|SDN|SDIT|MI|MIN|SMP|SMPN|MTs|MTsN|SMA|SMAN|SMK|SMKN|MA|MAN|SLB|SLBN|sekolah|madrasah';
const learner =
  '(?<!\\p{L})(?:siswa|siswi|pelajar|murid|santri|santriwan|santriwati|pupil|schoolboy|schoolgirl|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}th)[ -]grader)(?!\\p{L})';
const young = `(?:${learner}|(?<!\\p{L})(?:anak(?! (?:perusahaan|usaha|sungai|cabang|buah))|bocah|balita|bayi|remaja|gadis|girl|boy|child|toddler)(?!\\p{L}))`;
const called = new RegExp(
  `${young}[^.;!?\\n]{0,60}? (?:bernama(?: lengkap)?|dengan nama|atas nama|a\\.n\\.|yakni|yaitu|named|called|(?:ber)?inisial) (?=\\S)`,
  'giu',
);
const behindLearner = new RegExp(`${learner}[^.;,(!?\\n]{0,45}, ?`, 'giu');
const besideSchool = new RegExp(
  `${learner} (?:(?:kelas|grade) [\\dIVX]{1,4} )?(?:${schools})(?!\\p{L})(?: Negeri)? \\d{1,3} `,
  'giu',
);
const learnerThen = /(?<!\p{L})(?:pupil|schoolboy|schoolgirl|siswa|siswi|murid) (?=\S)/giu;
const then = new RegExp(`^${nameRun}`, 'u');
const inGroups =
  /(?:kepada|para|bagi|untuk|oleh|dengan|bersama|ratusan|ribuan|puluhan|sejumlah|semua|seluruh|setiap|tiap|(?<!(?:kelas|grade|year) )\d|hadapan|guru|kepala|orang tua|wali|lulusan|alumni|mantan|dan|antara|program|lomba|beasiswa|of|for|to|all|penghargaan|award) $/iu;
const learnerBehind = new RegExp(
  `(?: ?,| ?\\() ?(?:seorang |yang (?:masih )?|adalah |masih |a |an )?(?:${learner} (?:kelas|asal|dari|di|at|of|from|${schools})(?!\\p{L})|kelas [\\dIVX]{1,4} (?:${schools})(?!\\p{L}))`,
  'giu',
);

/** A learner and a name beside each other, in either order. */
function namedLearners(text: string): Span[] {
  const behind = (pattern: RegExp, least: number): Span[] =>
    Array.from(text.matchAll(pattern)).flatMap(({ index, 0: words }) => {
      const at = index + words.length;
      const name = then.exec(text.slice(at, at + 80))?.[0];
      if (name === undefined || !isPersonName(name) || name.split(' ').length < least) return [];
      return inGroups.test(text.slice(Math.max(0, index - 18), index)) ? [] : [{ start: index, end: at + name.length }];
    });
  const before = Array.from(text.matchAll(learnerBehind)).flatMap(({ index, 0: words }) => {
    const found = nameBefore(text, index);
    if (found === null || !isPersonName(found.name)) return [];
    return [{ start: found.start, end: index + words.length }];
  });
  return [
    ...whole(text, called).filter(
      ({ end }) =>
        isPersonName(then.exec(text.slice(end, end + 80))?.[0] ?? '') ||
        /inisial $/iu.test(text.slice(0, end).slice(-9)),
    ),
    ...behind(behindLearner, 2),
    ...behind(besideSchool, 2),
    ...behind(learnerThen, 2),
    ...before,
  ];
}

const one = [
  `(?<!\\p{L})(?:seorang|a|salah satu|salah seorang) ${learner} (?:kelas|asal|dari|di|at|of|from|${schools})(?!\\p{L})`,
  `(?<!\\p{L})bocah (?:kelas|asal|dari|${schools})(?!\\p{L})`,
  `(?<!(?:sejak|ketika|saat|waktu|semasa|selagi|sedari) )(?<!\\p{L})(?:masih|baru|sedang|tengah|kini) (?:(?:duduk|bersekolah|sekolah|belajar) )?(?:di )?(?:bangku )?(?:kelas [\\dIVX]{1,4}(?: (?:${schools}))?|${schools.replace('|sekolah|madrasah', '')})(?!\\p{L})`,
  `(?<!\\p{L})duduk di (?:bangku )?kelas [\\dIVX]{1,4}(?!\\p{L})`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** One child among others, without a name: who lives near knows whose it is. */
function atSchool(text: string): Span[] {
  return one.flatMap((pattern) => whole(text, pattern));
}

const birthYear =
  /(?<!\p{L})(?<!(?:angka|tingkat|jumlah|akta|akte|catatan|data) )(?:kelahiran|lahir)(?: (?:pada )?tahun)?(?: di \p{L}+,?)? (20\d{2})(?![\d/-])/giu;

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
