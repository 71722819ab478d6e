import { isPersonName, nameBefore } from './children/person-name.ts';
import type { GuardRule, Span } from './rule.ts';

const month =
  '(?:januari|februari|pebruari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|january|february|march|may|june|july|august|october|december|jan|feb|mar|apr|jun|jul|agu|agt|ags|aug|sep|sept|okt|oct|nov|des|dec)\\.?';
const dayWord =
  '(?:(?:dua |tiga )?puluh(?: (?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan))?|(?:dua|tiga) puluh(?: \\p{L}+)?|(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan) belas|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)';
const year = "(?:(?:tahun )?(?:\\d{4}|'?\\d{2})(?!\\d))";
const withYear = [
  `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ?[-/.]? ?(?:bulan )?${month},? ?[-/.]? ?${year}`,
  '\\d{1,2} bulan \\d{1,2} tahun \\d{4}',
  `${month} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`,
  '\\d{1,2} ?[-/. ] ?\\d{1,2} ?[-/. ] ?\\d{2,4}(?!\\d)',
  '\\d{4} ?[-/.] ?\\d{1,2} ?[-/.] ?\\d{1,2}(?!\\d)',
  '\\d{1,2} ?[-/. ] ?(?:XII|XI|IX|IV|VI{0,3}|I{1,3}|X) ?[-/. ] ?\\d{2,4}(?!\\d)',
  '(?:(?:0[1-9]|[12]\\d|3[01])(?:0[1-9]|1[0-2])(?:19|20)\\d{2}|(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d|3[01]))(?!\\d)',
  `${dayWord} ${month}`,
].join('|');
const dayAndMonth = `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ?[-/]? ?${month}(?!\\p{L})|${month} \\d{1,2}(?:st|nd|rd|th)?(?!\\d)`;
const fullDate = `(?<![\\d.,])(?:${withYear})`;
const anyDate = new RegExp(`(?<![\\d.,])(?:${withYear}|${dayAndMonth})`, 'giu');

// "Hari Lahir Pancasila, 1 Juni" and "lahirnya UU 23" are nobody's birth.
const born =
  /(?<!\p{L})(?<!hari )(?:(?:tempat,?[ /&]{0,3}(?:dan )?)?(?:tanggal|tgl\.?) lahir(?:nya)?|lahir(?!nya)|lahirnya(?= ?:? ?(?:pada |tanggal |tgl ){0,2}\d)|kelahiran(?:nya)?|dilahirkan|lhr\.?|born|T\.? ?T\.? ?L\.?|date of birth|birth ?da(?:te|y)|D\.? ?O\.? ?B\.?|b\.)(?!\p{L})/giu;
const anniversary =
  /(?<!\p{L})(?<!hari )(?:ultah(?:nya)?|(?:ber)?ulang tahun(?:nya)?|hari ulang tahunnya|turned|turns|milad(?:nya)?)(?!\p{L})(?: (?:yang )?ke-? ?\d{1,2}(?!\d)| \d{1,2}(?!\d)(?! ?(?:jan|feb|peb|mar|apr|mei|may|jun|jul|agu|sep|okt|oct|nov|nop|des|dec)))?/giu;
/** What may stand between the word and its date: places, days of the week, small words. */
const between =
  /^(?:[ ,.:/()='"|-]|(?:di|in|at|asal|dari|kota|kab|desa) ?\.? ?\p{L}+|(?:pada|tanggal|tgl|hari|jatuh|tepatnya|setiap|tiap|on|the|is|was|adalah|yaitu|yakni|itu|ini|beliau|almarhum|almarhumah|pak|bu|bapak|ibu|bulan|malam|pagi|dan|tahun|ke|yang|and|of|sabtu|minggu|senin|selasa|rabu|kamis|jumat)(?!\p{L})|\p{Lu}[\p{L}']*|tahun \d{4}, tepatnya)*$/u;
/** "Tanggal lahir penerima bantuan itu: …": behind these words a date is hardly another one. */
const dateOfBirth = /tanggal|tgl|t\.? ?t\.? ?l|birth ?da|date|d\.? ?o\.? ?b/iu;
const betweenWords = /^(?:[ (:]{1,3}\p{L}[\p{L}.'-]*,?){0,4}[ :,=()-]{1,3}$/u;
const reach = 70;
/** A law, a programme or a body is not born; what is said of it all the same is no birth date. */
const ofThings =
  /(?<!\p{L})(?:perda|uu|undang-undang|pergub|perbup|peraturan|regulasi|kebijakan|program|gagasan|ide|inovasi|aplikasi|organisasi|lembaga|perusahaan|bank|gerakan|award|penghargaan|piala|kerja sama|bpjs|komunitas|partai|yayasan)(?: \p{L}+){0,2} (?:pun |juga |telah |resmi )?$|(?<!(?:warga|asal|dari|di|putra|putri|bupati|gubernur|wali) )(?<!\p{L})(?:provinsi|kabupaten|kota|kecamatan|desa|pemkab)(?: \p{L}+){1,3} (?:pun |juga |telah |resmi )?$/iu;
const ofBodies =
  /(?<!\p{L})(?:provinsi|kabupaten|kota|pemkab|kemerdekaan|ri|republik|indonesia|pt|bank|bpjs|perusahaan|partai|tni|polri|bhayangkara|sekolah|universitas|organisasi|yayasan|koran|harian|media|emas|perak|nu|muhammadiyah|company|bumn|bumd|rsud|hari jadi)(?!\p{L})/iu;
const dayBefore = new RegExp(
  `${fullDate}[ ,(]{0,3}(?:(?:adalah|merupakan|ialah|is|was|tempat|dan|ia|dia|beliau|sebagai|he|she|hari|tanggal|the|his|her) ?){0,5}(?:lahir(?!nya (?:uu|perda|undang))(?:nya)?|kelahiran(?:nya)?|dilahirkan|born|birthday|birth)(?!\\p{L})`,
  'giu',
);
const inBrackets = new RegExp(`\\( ?(?:\\p{L}[\\p{L} ]{1,30}, ?)?(?:${withYear}) ?(?:\\)|-)`, 'giu');

/** A year says how old somebody is; the day opens bank accounts and builds a NIK. */
export const birthDate: GuardRule = {
  id: 'birth-date',
  leastDigits: 0,
  hint: /lahir|lhr|born|birth|d\. ?o\.|dob|t\. ?t\.|ttl|b\.|ultah|ulang tahun|turn|milad|\(/i,
  says: 'looks like a full birth date: write the year alone',
  find: (text, { kind }) => [
    ...datesBehind(text, born, ({ index }) => !ofThings.test(text.slice(Math.max(0, index - 60), index))),
    ...datesBehind(text, anniversary, ({ index, 0: word }) => {
      const around = text.slice(Math.max(0, index - 30), index + word.length + 40);
      return !ofBodies.test(around);
    }),
    ...Array.from(text.matchAll(dayBefore), ({ index, 0: { length } }) => ({
      start: index,
      end: index + length,
    })).filter(({ start }) => !/(?:nomor|no\.?) ?$/iu.test(text.slice(Math.max(0, start - 6), start))),
    ...Array.from(text.matchAll(inBrackets)).flatMap(({ index, 0: words }) => {
      const name = nameBefore(text, index);
      const isOfPerson =
        kind === 'Person' ? /\p{L}, /u.test(words) : name !== null && isPersonName(name.name) && isLongAgo(words);
      return isOfPerson ? [{ start: index, end: index + words.length }] : [];
    }),
  ],
};

/** Whoever gets a prize was born some time ago; a newer day behind a name is that of an event. */
function isLongAgo(words: string): boolean {
  const printed = Number(/(?:19|20)\d{2}/.exec(words)?.[0] ?? Number.NaN);
  return printed < 2006;
}

function datesBehind(text: string, cue: RegExp, fits: (match: RegExpExecArray) => boolean): Span[] {
  return Array.from(text.matchAll(cue)).flatMap((match) => {
    const from = match.index + match[0].length;
    const window = text.slice(from, from + reach);
    anyDate.lastIndex = 0;
    const date = anyDate.exec(window);
    const words = window.slice(0, date?.index ?? 0);
    const fitsBetween = between.test(words) || (dateOfBirth.test(match[0]) && betweenWords.test(words));
    if (date === null || !fitsBetween || !fits(match)) return [];
    return [{ start: match.index, end: from + date.index + date[0].length }];
  });
}
