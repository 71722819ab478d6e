import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { splitName } from '../../ontology/names/split-name.ts';
import type { Block, Span } from '../article.ts';
import { capital, isStop } from './capitals.ts';
import { findBodies } from './find-bodies.ts';
import { officeEnd } from './office-end.ts';

/** A post as it is printed, and, where one stands beside it, its holder. */
export interface FoundOffice extends Span {
  /** Without Pj, Plt and the like. */
  readonly office: string;
  readonly acting: boolean;
  /** The words of the region or body that the post is of; null where none is printed. */
  readonly of: Span | null;
  readonly holder: FoundPerson | null;
  /** Office and holder together. */
  readonly both: Span;
  /** False where nothing says how far the post's name goes: a holder's name may stand at its end. */
  readonly isClear: boolean;
}

export interface FoundPerson extends Span {
  readonly name: string;
  /** With titles and degrees, as printed. */
  readonly printed: string;
}

/** Posts of one government: what follows is its region, and behind that the holder. */
const regional =
  'Wakil Gubernur|Gubernur|Wagub|Wakil Bupati|Bupati|Wabup|Wakil Wali ?[Kk]ota|Wali ?[Kk]ota|Walikota|Sekretaris Daerah|Sekda(?:prov|kab|kot?)?|Deputy Governor of|Governor of|Regent of|Mayor of';
/** Posts with a word of their own: what follows is the holder. */
const whole =
  'Mendagri|Menaker|Menkes|Menkeu|Mensos|Mendikbud(?:ristek)?|Mendikdasmen|Menparekraf|MenPAN-RB|Menpan-?RB|Menteri PAN-RB|Menko (?:PMK|Perekonomian|Polhukam|Marves)|Menag|Mentan|Menhub|Menlu|Menhan|MenLHK|Kapolri|Vice President|President';
/** Posts of a body or a field: where the name of that ends and the holder's begins, a comma or a title says. */
const others =
  'Wakil Presiden|Wapres|Presiden|Wakil Menteri|Menteri|Sekretaris Jenderal|Sekjen|Direktur Jenderal|Dirjen|Direktur Utama|Dirut|Direktur|Kepala Dinas|Kepala Desa|Kepala|Kadis|Ketua Umum|Wakil Ketua|Ketua|Rektor|Dekan|Camat|Lurah|Kapolda|Kapolres|Panglima|Deputi|Asisten|Staf Ahli|General Manager|Manajer|Komisaris(?: Utama)?|Bendahara|Sekretaris|Inspektur|Kajati|Kajari|Koordinator|Minister of|Director of|Chair of|Head of';

const head = new RegExp(
  String.raw`(?<![\p{L}])(?<!(?:Peraturan|Keputusan|Instruksi|Kantor|Rumah Dinas|Piala|Penghargaan|Anugerah)\s)(?:(?<acting>Pj|Plt|Plh|Pjs|Penjabat|Acting)\.?\s)?(?<post>(?<regional>${regional})|(?<whole>${whole})|${others})(?![\p{L}-])`,
  'gu',
);
const titles = String.raw`(?:(?:Prof|Dr|dr|Drs|Dra|Ir|drg|Hj|H|KH|R|Tgk|Letjen|Mayjen|Brigjen|Irjen|Kombes|Jenderal|Bapak|Ibu)\.?\s?(?:\([^)]{1,20}\)\s)?){0,5}`;
const degree = String.raw`(?:,\s?(?:(?:\p{Lu}\p{L}{0,4}\.\s?)+\p{L}{0,5}\.?|(?:SE|SH|MH|MM|MT|ST|SP|MP|MSi|M\.?Si|MPd|MAP|MBA|PhD|SIP|MA|SSos|STP|MKes)\.?(?![\p{L}])))`;
const personWords = String.raw`${capital}(?:\s(?:${capital}|\p{Lu}\.|bin|binti|al|el)){0,4}`;
const personAhead = new RegExp(`^(?<titles>${titles})(?<name>${personWords})(?<degrees>${degree}*)`, 'u');
const personBehind = new RegExp(
  String.raw`(?<all>(?<titles>${titles})(?<name>${personWords})(?<degrees>${degree}*))(?:,\s|\s\(|\s(?:selaku|sebagai)\s)$`,
  'u',
);

/** Posts and their holders: `Gubernur Jambi Dr. H. Al Haris, S.Sos., MH.`, `Budi Umpama, Kepala Sekolah Contoh`. */
export function findOffices({ text, start }: Block, index: NameIndex): FoundOffice[] {
  const found: FoundOffice[] = [];
  for (const match of text.matchAll(head)) {
    const from = match.index;
    if (found.some((other) => from + start < other.both.end)) continue;
    const { acting, post = '', regional: ofRegion, whole: byItself } = match.groups ?? {};
    const afterPost = from + match[0].length;
    const postAt = afterPost - post.length;
    const { end, isClear } =
      byItself !== undefined
        ? { end: afterPost, isClear: true }
        : officeEnd(text, afterPost, { post, isRegional: ofRegion !== undefined }, index);
    const ahead = holderAhead(text, end, index);
    const behind = ahead === null ? holderBehind(text, from, index) : null;
    const holder = ahead ?? behind;
    const office = text.slice(postAt, end);
    if (office === post && byItself === undefined && holder === null) continue; // "Gubernur" alone names no post
    const of = end > afterPost ? { start: start + afterPost + 1, end: start + end } : null;
    const shifted = holder === null ? null : { ...holder, start: holder.start + start, end: holder.end + start };
    const both = {
      start: start + Math.min(from, behind?.start ?? from),
      end: start + Math.max(end, ahead?.end ?? end),
    };
    found.push({
      start: start + postAt,
      end: start + end,
      office,
      acting: acting !== undefined,
      of,
      holder: shifted,
      both,
      isClear:
        isClear ||
        behind !== null ||
        (ahead !== null && /^[,\s]\s?(?:Prof|Drs?|Dra|Ir|Hj?|KH)?\b[.,]|^,/.test(text.slice(end))),
    });
  }
  return found;
}

/** The holder behind a post, after a blank, a comma or "yang dijabat". */
function holderAhead(text: string, end: number, index: NameIndex): FoundPerson | null {
  const joint = /^(?:,\s|\s)(?:yakni\s|yaitu\s)?/.exec(text.slice(end));
  if (joint === null) return null;
  const at = end + joint[0].length;
  const match = personAhead.exec(text.slice(at));
  const person = match === null ? null : personOf(match.groups ?? {}, at, index);
  // Behind a comma one capitalised word may be anything.
  return person !== null && joint[0].startsWith(',') && !person.printed.includes(' ') ? null : person;
}

function holderBehind(text: string, from: number, index: NameIndex): FoundPerson | null {
  const match = personBehind.exec(text.slice(Math.max(0, from - 120), from));
  if (match === null) return null;
  const at = Math.max(0, from - 120) + match.index;
  const person = personOf(match.groups ?? {}, at, index);
  return person?.name.includes(' ') ? person : null;
}

/** A person's name out of the words, or null where they are those of something else. */
export function personOf(
  { titles = '', name = '', degrees = '' }: Record<string, string | undefined>,
  at: number,
  index: NameIndex,
): FoundPerson | null {
  const words = name.split(' ');
  const stop = words.findIndex(isStop);
  const kept = stop < 0 ? name : words.slice(0, stop).join(' ');
  const printed = stop < 0 ? `${titles}${name}${degrees}` : `${titles}${kept}`;
  if (kept === '' || isSomethingElse(kept, index)) return null;
  const clean = splitName(`${titles}${kept}`).name;
  return { name: titleCase(clean), printed: printed.trim(), start: at, end: at + printed.trimEnd().length };
}

function isSomethingElse(name: string, index: NameIndex): boolean {
  head.lastIndex = 0;
  const ids = [...index.named(name), ...index.namedBare(name)];
  if (ids.some((id) => entityKindOf(id) === 'Person')) return false;
  if (ids.length > 0) return true;
  if (new RegExp(`^(?:${head.source})`, 'u').test(name)) return true;
  if (
    /^(?:Provinsi|Kabupaten|Kota|Pemprov|Pemkab|Pemkot|Pemerintah|Kab|PT|CV|Award|Penghargaan|Anugerah|RI)\b/.test(name)
  )
    return true;
  if (/\d/.test(name) || /^[\p{Lu}]{2,}$/u.test(name)) return true;
  return findBodies({ text: name, start: 0, end: name.length }).length > 0;
}

/** A name printed in capitals as names are written: AL HARIS is Al Haris. */
export function titleCase(name: string): string {
  if (name !== name.toUpperCase()) return name;
  return name.toLowerCase().replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase());
}
