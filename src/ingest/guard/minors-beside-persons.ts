import { learner, schoolClass, schoolShort, young } from './minor-words.ts';
import { type Person, personsIn } from './persons.ts';
import type { Span } from './rule.ts';

const cue = new RegExp(`(?<![\\p{L}-])(?:${learner}|${young}|${schoolClass})(?![\\p{L}-])`, 'giu');
const school = new RegExp(
  `(?<![\\p{L}.-])(?:${schoolShort})(?: ?N(?:egeri)?(?!\\p{L}))?(?= ?\\d{1,3}(?!\\d)| \\p{Lu}|$|[,;)|/])`,
  'gu',
);

/** Where these words stand before the word for a child, it is no child who is spoken of. */
export const ofOthers =
  /(?<!\p{L})(?:guru|kepala|orang ?tua|wali|ayah|bunda|dokter|psikolog|pemerhati|perlindungan|hak|lulusan|alumni|mantan|eks|bekas|program|lomba|beasiswa|festival|kategori|forum|penghargaan|anugerah|ajang|olimpiade|organisasi|ikatan|persatuan|pembina|pelatih|pengasuh|pengurus|yayasan|panti|sekolah|gerakan|komunitas|tingkat|jenjang|antar|kejuaraan|turnamen|ramah|peduli|sejak|semasa|ketika|saat|waktu|masih (?=kecil)|rumah|teachers?|for|junior|youth|komnas|tentang)(?: (?:para|sang|seorang))? $/iu;
/** Where these do, there are many, who are told one by one behind a colon or "yakni" if at all. */
const ofMany =
  /(?<!\p{L})(?:para|kaum|ratusan|ribuan|puluhan|jutaan|belasan|sejumlah|semua|seluruh|setiap|tiap|sebagian|banyak|beberapa|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|all|many|several|two|three|four|five|six|(?<!(?:kelas|grade|year|juara|sd|smp|sma|mi|mts|ma|tk) )\d+|orang|of)(?: orang)? $/iu;
const oneByOne = /(?:yakni|yaitu|antara lain|di antaranya|diantaranya|masing-masing|adalah|bernama|namely|:)/iu;
/** A word that does something, or joins somebody else, parts a child from a name behind it. */
const parting =
  /(?<!\p{L})(?:me(?!i )(?:[lmnrwy]|ng)\p{Ll}{3,}|di\p{Ll}{4,}|ter(?:pilih|masuk|libat)|ber(?:hasil|sama|main|tanding|kumpul)|hadir|ikut|kini|akan|telah|sudah|oleh|kepada|dengan|untuk|bagi|dan|serta|atau|guru|kepala|kepsek|pelatih|wali|won|wins|receiv\p{L}+|was|were|is|are|by|who|and|from whom|with|took|gave|present\p{L}+|untuk|dalam|tentang|berprestasi yang)(?!\p{L})/iu;
/** What may stand between a name and the word that tells of them. */
const leadingOn =
  /^ ?(?:[,(/|:;"'-] ?|-- ?)?(?:(?:\p{Lu}[\p{L}'.]+|seorang|sang|yang|masih|adalah|merupakan|ialah|kini|sebagai|berstatus|status(?:nya)?|baru|juga|hanyalah|sekarang|duduk|di|bangku|sedang|tengah|asal|dari|warga|usia|umur|berusia|berumur|tahun|thn|th|nama samaran|perempuan|laki-laki|putri|putra|bersekolah|sekolah|belajar|menjadi|siswa|siswi|pelajar|murid|a|an|the|is|in|at|was|who is|who's|still|only|just|then|young|local|year-old|aged|of|\d{1,3}|kelas|berprestasi|tunarungu|tunanetra)[ ,()-]{1,3}){0,7}$/u;
const isClass = /^(?:kelas|grade|year)/iu;
const definite =
  /^(?: \p{L}+| [\dIVX]{1,4}[A-H]?| \d{1,2} tahun){0,4} (?:itu|tersebut|ini)(?!\p{L})|^ \p{L}+ (?:itu|tersebut)/iu;
const theEnglish = /^the /iu;
const stops = /[.!?;](?= |$)/u;

/**
 * Every word for a child, a pupil or a class that tells of a person named beside it: in apposition before or behind
 * ("Budi, siswa kelas 5 …", "siswi SMKN 3 … bernama Wulan"), or in the sentence before ("… Budi. Siswa itu …").
 */
export function minorsBesidePersons(text: string): Span[] {
  const persons = personsIn(text);
  if (persons.length === 0) return [];
  const near = neighbours(persons);
  return Array.from(text.matchAll(cue)).flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    const lead = text.slice(Math.max(0, index - 28), index);
    if (ofOthers.test(lead) || /^-(?:siswi|anak)/iu.test(text.slice(end, end + 6))) return [];
    const isMany = !isClass.test(word) && ofMany.test(lead);
    const { before, behind } = near(index, end);
    if (before !== undefined && !isMany && tellsOf(text, before, index, end, word))
      return [{ start: before.start, end }];
    if (behind !== undefined && isNamedBehind(text, end, behind, isMany)) return [{ start: index, end: behind.end }];
    return [];
  });
}

function tellsOf(text: string, person: Person, at: number, end: number, word: string): boolean {
  if (person.isGrownUp) return false;
  const between = text.slice(person.end, at);
  if (between.length <= 70 && between !== ' ' && leadingOn.test(between)) return true;
  const isDefinite = definite.test(text.slice(end, end + 50)) || theEnglish.test(word);
  return isDefinite && between.length <= 200;
}

function isNamedBehind(text: string, from: number, person: Person, isMany: boolean): boolean {
  const between = text.slice(from, person.start).replace(/ a\. ?n\. $/u, ' atas nama ');
  if (person.isGrownUp || between.length > 90 || stops.test(between)) return false;
  if (isMany && !oneByOne.test(between)) return false;
  if (parting.test(between.replace(oneByOne, ''))) return false;
  // "siswi Rani Umpama", "siswi asal Bangko, Rani": one word without a comma may be anything with a capital
  return (
    /[,:(/"-] ?$|(?:bernama|inisial|yakni|yaitu|named|called|atas nama|itu) $/u.test(between) ||
    person.name.includes(' ') ||
    between === ' '
  );
}

const grownUps =
  /(?<!\p{L})(?:guru|bunda|himpaudi|kepala|kepsek|pengawas|pelatih|pembina|pembimbing|alumni|alumnus|lulusan|komite|dosen|teacher|headmaster|principal|coach|mantan|wali (?:kelas|murid)|tamat|lulus|bersekolah di)(?!\p{L})/iu;
const atPlace =
  /(?<!\p{L})(?:di|ke|halaman|aula|lapangan|gedung|depan|oleh|kunjungan|at|to|in|bantuan|dan|kepada|untuk) $/iu;

/** A name with its school right before or behind it, parted by a mark: "Budi - SMPN 7", "SMPN 1 Bangko, Budi, …". */
export function personsOfSchools(text: string): Span[] {
  const persons = personsIn(text);
  if (persons.length === 0) return [];
  const near = neighbours(persons);
  return Array.from(text.matchAll(school)).flatMap(({ index, 0: word }) => {
    const end = index + word.length;
    if (grownUps.test(text.slice(Math.max(0, index - 120), end + 60))) return [];
    const { before, behind } = near(index, end);
    if (
      before !== undefined &&
      !before.isGrownUp &&
      /^ ?(?:[,;:(/|]|-) ?(?:(?:dari|asal|siswa|siswi|pelajar|from|sekolah|asal sekolah):? )?$/u.test(
        text.slice(before.end, index),
      )
    )
      return [{ start: before.start, end }];
    if (behind === undefined || behind.isGrownUp || atPlace.test(text.slice(Math.max(0, index - 14), index))) return [];
    const between = text.slice(end, behind.start);
    const isApposed = /^[ \p{L}\d'.]{0,50}(?:[,:|/(;]| -) ?$/u.test(between) && !parting.test(between);
    return isApposed && /^ ?(?:[,.;|/()]|$| -)/u.test(text.slice(behind.end, behind.end + 3))
      ? [{ start: index, end: behind.end }]
      : [];
  });
}

/** The persons right before and right behind a place; places must be asked for in the order of the text. */
function neighbours(persons: readonly Person[]) {
  let next = 0;
  return (start: number, end: number): { before: Person | undefined; behind: Person | undefined } => {
    while (next < persons.length && (persons[next]?.end ?? 0) <= start) next += 1;
    let behind = next;
    while (behind < persons.length && (persons[behind]?.start ?? 0) < end) behind += 1;
    return { before: persons[next - 1], behind: persons[behind] };
  };
}
