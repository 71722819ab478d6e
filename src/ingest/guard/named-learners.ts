import { whole } from './digits.ts';
import { schoolClass, schoolShort } from './minor-words.ts';
import { isPersonName, nameBefore, nameRun } from './person-name.ts';
import type { Span } from './rule.ts';

export const schools =
  'TK|PAUD|SD|SDN|SDIT|MI|MIN|SMP|SMPN|MTs|MTsN|SMA|SMAN|SMK|SMKN|MA|MAN|SLB|SLBN|sekolah|madrasah';
const learner =
  '(?<!\\p{L})(?:siswa|siswi|pelajar|murid|santri|santriwan|santriwati|pupil|schoolboy|schoolgirl|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|\\d{1,2}th)[ -](?:grader|grade (?:student|pupil)))(?!\\p{L})';
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
const cilikThen = /(?<!\p{L})(?:cilik|belia|remaja|ananda|adinda) (?=\S)/giu;
const inClass = new RegExp(`${learner} kelas [\\dIVX]{1,4}[^.;,(!?\\n]{0,25}, ?`, 'giu');
const learnerThen = /(?<!\p{L})(?:pupil|schoolboy|schoolgirl|siswa|siswi|murid) (?=\S)/giu;
const then = new RegExp(`^${nameRun}`, 'u');
const inGroups =
  /(?:kepada|para|bagi|untuk|oleh|dengan|bersama|ratusan|ribuan|puluhan|sejumlah|semua|seluruh|setiap|tiap|(?<!(?:kelas|grade|year) )\d|hadapan|guru|kepala|orang tua|wali|lulusan|alumni|mantan|dan|antara|program|lomba|beasiswa|of|for|to|all|penghargaan|award) $/iu;
const learnerBehind = new RegExp(
  `(?: ?,| ?\\() ?(?:seorang |yang (?:masih )?|adalah |masih |a |an )?(?:${learner} (?:kelas|asal|dari|di|at|of|from|${schools})(?!\\p{L})|(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|\\d{1,2}th)[ -]grade|kelas (?:[\\dIVX]{1,4}|satu|dua|tiga|empat|lima|enam)(?: (?:${schools})(?!\\p{L})| ?\\)))`,
  'giu',
);

/** A learner and a name beside each other, in either order. */
export function namedLearners(text: string): Span[] {
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
    ...behind(inClass, 1),
    ...behind(cilikThen, 1),
    ...behind(learnerThen, 2),
    ...ofSchools(text),
    ...before,
  ];
}

const behindName = new RegExp(
  `(?: (?:dari|asal)| ?\\(|, (?:dari|asal)) ?(?:siswa |siswi )?(?:${schools.replace('|sekolah|madrasah', '')})(?!\\p{L}) ?(?:Negeri |Islam |IT )?\\d{1,3}(?!\\d)`,
  'gu',
);
const grownUp =
  /(?:guru|kepala|kepsek|pengawas|wali|pelatih|pembina|komite|alumni|lulusan|teacher|headmaster|principal)(?!\p{L})/iu;

/** "Budi Umpama dari SDN 5", "Budi Umpama (SMPN 2 Jambi)": a winner of a school, unless a word makes a teacher of them. */
function ofSchools(text: string): Span[] {
  return Array.from(text.matchAll(behindName)).flatMap(({ index, 0: words }) => {
    const found = nameBefore(text, index);
    if (found === null || !isPersonName(found.name)) return [];
    if (!words.includes('(') && !found.name.includes(' ')) return [];
    if (grownUp.test(text.slice(Math.max(0, found.start - 400), index))) return [];
    return [{ start: found.start, end: index + words.length }];
  });
}

const one = [
  `(?<!\\p{L})(?:ber)?status(?:nya)? (?:sebagai |masih )?${learner}`,
  `(?<!\\p{L})(?:seorang|a|salah satu|salah seorang) ${learner} (?:kelas|asal|dari|di|at|of|from|${schools})(?!\\p{L})`,
  `(?<!\\p{L})bocah (?:kelas|asal|dari|${schools})(?!\\p{L})`,
  `(?<!(?:sejak|ketika|saat|waktu|semasa|selagi|sedari) )(?<!\\p{L})(?:masih|baru|sedang|tengah|kini) (?:(?:duduk|bersekolah|sekolah|belajar|masuk|naik|menempuh) )?(?:di |ke )?(?:bangku )?(?:${schoolClass}(?: (?:${schools}))?|${schools.replace('|sekolah|madrasah', '')})(?!\\p{L})`,
  `(?<!\\p{L})duduk di (?:bangku )?(?:${schoolClass}|${schoolShort})`,
  `(?<!\\p{L})(?<!(?:melindungi|bagi|kepada|perlindungan|terhadap|untuk) (?:anak(?:-anak)? )?(?:yang )?)(?:masih|adalah|merupakan|tergolong|termasuk|berstatus|kategori) (?:anak )?(?:yang )?(?:masih )?di ?bawah umur`,
  `(?<!\\p{L})nama(?: lengkap)? (?:anak|siswa|siswi|murid|santri|bayi|balita|pelajar|peserta didik)(?:nya)? ?[:=] ?\\p{L}{2}`,
].map((pattern) => new RegExp(pattern, 'giu'));

/** One child among others, without a name: who lives near knows whose it is. */
export function atSchool(text: string): Span[] {
  return one.flatMap((pattern) => whole(text, pattern));
}
