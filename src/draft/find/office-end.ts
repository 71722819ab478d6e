import { entityKindOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { capital, isStop } from './capitals.ts';
import { findBodies } from './find-bodies.ts';

/** Where the name of a post ends, and whether anything says so: "Kadis Perindag Burhanudin" may hold a name. */
export interface OfficeEnd {
  readonly end: number;
  readonly isClear: boolean;
}

const ministries =
  /^(?:Koordinator(?: Bidang)?(?: [\p{Lu}][\p{L}]+)+?|Dalam Negeri|Luar Negeri|Ketenagakerjaan|Kesehatan|Keuangan|Sosial|Agama|Pertanian|Perhubungan|Pertahanan|Perdagangan|Perindustrian|Lingkungan Hidup(?: dan Kehutanan)?|Pendidikan(?: Dasar dan Menengah)?|Pemuda dan Olahraga|Pariwisata|BUMN|Pemberdayaan Perempuan dan Perlindungan Anak|Desa)(?=\s|$)/u;
const nextWord = new RegExp(String.raw`^\s(${capital}|RI|dan(?=\s\p{Lu})|&)`, 'u');
const title = /^\s(?:Prof|Dr|dr|Drs|Dra|Ir|drg|Hj|H|KH)\.?\s\p{Lu}/u;

/** Behind its region or body, and before its holder. @param from the place behind the word for the post */
export function officeEnd(
  text: string,
  from: number,
  { post, isRegional }: { readonly post: string; readonly isRegional: boolean },
  index: NameIndex,
): OfficeEnd {
  const ends = wordEnds(text, from);
  if (isRegional) return regionEnd(text, from, ends, index);
  if (/Presiden|Wapres/.test(post)) {
    const country = /^\s(?:RI|Republik Indonesia)\b/.exec(text.slice(from));
    return { end: from + (country?.[0].length ?? 0), isClear: true };
  }
  const ministry = post.endsWith('Menteri') ? ministries.exec(text.slice(from + 1)) : null;
  if (ministry !== null) return { end: from + 1 + ministry[0].length, isClear: true };
  const last = ends.at(-1) ?? from;
  const body = findBodies({ text: text.slice(from + 1, last), start: from + 1, end: last }).find(
    ({ start }) => start === from + 1,
  );
  if (body !== undefined) return { end: last, isClear: body.end === last };
  const known = ends
    .toReversed()
    .find((end) => index.named(text.slice(from + 1, end)).some((id) => entityKindOf(id) !== 'Person'));
  return { end: known ?? last, isClear: known !== undefined || ends.length < 2 };
}

/** Where each capitalised word behind the post ends, up to a title or a word of no name. */
function wordEnds(text: string, from: number): number[] {
  const ends: number[] = [];
  for (let at = from; ends.length < 9; ) {
    const match = nextWord.exec(text.slice(at));
    if (match === null || (match[1] !== 'dan' && isStop(match[1] ?? '')) || title.test(text.slice(at))) break;
    at += match[0].length;
    ends.push(at);
  }
  return ends;
}

function regionEnd(text: string, from: number, ends: readonly number[], index: NameIndex): OfficeEnd {
  const isRegion = (end: number): boolean => {
    const words = text.slice(from + 1, end);
    return [...index.named(words), ...index.namedBare(words)].some((id) => /^(?:province|regency):/.test(id));
  };
  const known = ends.toReversed().find(isRegion);
  if (known !== undefined) return { end: known, isClear: true };
  const [first, second] = ends;
  if (second !== undefined && /^\s(?:Provinsi|Kabupaten|Kota|Kab\.|Prov\.)\s/.test(text.slice(from)))
    return { end: second, isClear: false };
  // "Gubernur Kepulauan, Ani Misal": one word before a comma is a region that nobody knows, and no holder.
  if (first !== undefined && ends.length === 1 && /^(?:\s\([^)]*\))?,/.test(text.slice(first)))
    return { end: first, isClear: false };
  return { end: from, isClear: ends.length < 3 };
}
