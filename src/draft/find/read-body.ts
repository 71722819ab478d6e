import { isCommonWord, isGivenName } from '../words/lexicon.ts';
import { type Split, splitRun } from '../words/split-run.ts';
import { type BodyHead, bodyHeads } from './body-heads.ts';
import { behindName, isNamedBehind } from './body-tail.ts';
import { capital, isStop } from './capitals.ts';
import type { Mention } from './finding.ts';
import { isTitle } from './read-person.ts';
import { regionsNamed } from './read-region.ts';
import type { ReadingContext } from './reading-context.ts';

/** A body at its place; `holderAt` where its name gives way to that of a person without a comma. */
export interface FoundBody {
  readonly mention: Mention;
  readonly lies: boolean;
  readonly holderAt: number | null;
  /** How surely the body ends there: of a holder without a comma only the words tell. */
  readonly margin: number;
}

const heads = bodyHeads.map((head) => ({
  head,
  pattern: new RegExp(`(?<![\\p{L}-])(?:${head.words})(?![\\p{L}\\p{N}])`, 'uy'),
}));

const next = new RegExp(
  String.raw`\s(?:(?<joint>dan|&)\s(?=\p{Lu}))?(?<word>${capital}(?:-${capital})*|\d{1,3}(?![\d.,/]*\d)|dr\.(?=\s\p{Lu}))`,
  'uy',
);

/** `Dinas Pangan, Pertanian dan Perikanan`: a comma within a name, where "dan" and a further field follow. */
const commaWithin =
  /,\s(?=(?<fields>(?:\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?,\s)*\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?),?\sdan\s\p{Lu})/uy;

const form = /^(?:Provinsi|Kabupaten|Kota|Kab|Prov|Kecamatan|Perwakilan|Wilayah|Cabang|Pabrik|Unit|Regional)$/;

const mostWords = 9;

/**
 * The body whose name begins at `from`, by the word that it begins with; null where none does.
 * @param expectsHolder behind a post: the words may end in the name of who holds it
 */
export function readBody(
  text: string,
  from: number,
  context: ReadingContext,
  expectsHolder: boolean,
): FoundBody | null {
  for (const { head, pattern } of heads) {
    pattern.lastIndex = from;
    const match = pattern.exec(text);
    if (match === null) continue;
    const found = fromHead(text, from, from + match[0].length, head, context, expectsHolder);
    if (found !== null) return found;
  }
  return null;
}

function fromHead(
  text: string,
  from: number,
  headEnd: number,
  head: BodyHead,
  context: ReadingContext,
  expectsHolder: boolean,
): FoundBody | null {
  const ends = wordEnds(text, from, headEnd, head, context);
  if (ends.length === 0 && head.alone === undefined) return null;
  if (
    ends.length === 1 &&
    /^(?:Ini|Itu|Daerah|Pusat|Negeri|Terkait|Setempat|Terbaik)$/.test(text.slice(headEnd, ends[0]).trim())
  )
    return null;
  const split = expectsHolder ? splitAt(text, from, headEnd, ends, head, context) : null;
  const end = split === null ? (ends.at(-1) ?? headEnd) : split.end;
  const tail = behindName(text, end, split !== null && split.end !== ends.at(-1), context);
  const printed = text.slice(from, tail.end);
  const name = tail.short === null ? printed : printed.replace(` (${tail.short})`, '');
  const holderAt = split !== null && split.end !== ends.at(-1) ? split.end + 1 : null;
  return {
    mention: {
      ...{
        kind: head.kind,
        name: name.replace(/\s+/g, ' '),
        sure: head.sure,
        reason: head.reason,
        start: from,
        end: tail.end,
      },
      otherNames: tail.short === null ? [] : [tail.short],
    },
    lies: head.lies === true,
    holderAt,
    margin: split?.margin ?? 3,
  };
}

/** Where each word of the name may end, the word that begins it left out. */
function wordEnds(
  text: string,
  from: number,
  headEnd: number,
  head: BodyHead,
  { beginsOther }: ReadingContext,
): number[] {
  const ends: number[] = [];
  let hasRegion = false;
  for (let at = headEnd; ends.length < mostWords; ) {
    const comma = head.joins === true && ends.length > 0 ? commaAt(text, at) : 0;
    next.lastIndex = at + comma;
    const match = next.exec(text);
    const word = match?.groups?.['word'] ?? '';
    if (
      match === null ||
      (isStop(word) && !/^(?:Dalam|Atas|Kita|Kami|Lanjut|Bersama|Masuk)$/.test(word)) ||
      (hasRegion && form.test(word))
    )
      break;
    const at2 = at + comma + match[0].length - word.length;
    if (/^\.(?:\s?\p{Lu}|drg?\b)/u.test(text.slice(at + comma + match[0].length)) && isTitle(word)) break;
    if (
      match.groups?.['joint'] !== undefined &&
      (head.joins === undefined ||
        (isHead(text, at2) && !(word === 'Perpustakaan' && head.words.startsWith('Dinas'))) ||
        beginsOther(text, at2))
    )
      break;
    if (ends.length > 0 && beginsOther(text, at2) && !form.test(word)) break;
    // "Desa Contoh Kecamatan Umpama": where it lies is no part of the name; of an office it is.
    if (head.kind === 'Place' && form.test(word)) break;
    if (word === 'dr.' && !/^RS/.test(head.words)) break;
    const goesOn = /^\s\p{Lu}/u.test(text.slice(at + match[0].length));
    if (head.lies === true && /^(?:Kabupaten|Kota|Provinsi|Kecamatan)$/.test(word) && ends.length > 0 && goesOn) break;
    if (form.test(word)) hasRegion = /^(?:Provinsi|Kabupaten|Kota)$/.test(word);
    at += comma + match[0].length;
    ends.push(at);
    if (word === 'RI') break;
  }
  while (/\sdr\.$/.test(text.slice(from, ends.at(-1) ?? from))) ends.pop();
  return ends;
}

/** One where a comma stands within a name, of which the fields behind are words of the language; else 0. */
function commaAt(text: string, at: number): number {
  commaWithin.lastIndex = at;
  const fields = commaWithin.exec(text)?.groups?.['fields'] ?? '';
  const words = fields.split(/,?\s/).filter((word) => word !== '');
  return words.length > 0 && words.every((word) => isCommonWord(word) && !isGivenName(word)) ? 1 : 0;
}

function isHead(text: string, at: number): boolean {
  return heads.some(({ head, pattern }) => {
    pattern.lastIndex = at;
    return !/^(?:Balai|Taman|Pasar)/.test(head.words) && pattern.test(text) && head.kind !== 'Place';
  });
}

function splitAt(
  text: string,
  from: number,
  headEnd: number,
  ends: readonly number[],
  head: BodyHead,
  context: ReadingContext,
): { end: number; margin: number } {
  // A comma and somebody's name, or nothing more of a sentence: all of the words are the body's.
  const last = ends.at(-1) ?? headEnd;
  const rest = text.slice(last);
  if (
    isNamedBehind(rest) &&
    !context.beginsOther(text, last + (/^[^,]*,\s?/.exec(rest)?.[0].length ?? 0)) &&
    !/^,\s(?:\p{Lu}\p{L}{0,4}\.\s?)+/u.test(rest)
  )
    return { end: last, margin: 3 };
  if (/^(?:\s\([^)]{2,20}\))?,\s(?:Prof|Drs?|Dra|Ir|Hj?|KH|dr)\b/u.test(rest)) return { end: last, margin: 3 };
  const bounds = [headEnd, ...ends];
  const words = [
    text.slice(from, headEnd),
    ...ends.map((end, at) =>
      text
        .slice(bounds[at], end)
        .trim()
        .replace(/^(?:dan|&)\s/, ''),
    ),
  ];
  const titled = words.findIndex(
    (word, at) =>
      at > 0 &&
      isTitle(word) &&
      /^(?:Prof|Drs?|dr|Dra|Ir|Hj?|KH|Kolonel|Letkol|Mayor|Kapten|Brigjen|Mayjen|Letjen|Laks\p{Ll}+|Kombes|AKBP|Kompol|AKP|Iptu|Ipda|Irjen|Komjen|Jenderal|Ns|Apt)(?!\p{L})/u.test(
        word,
      ),
  );
  if (titled > 0) return { end: bounds[titled - 1] ?? last, margin: 3 };
  // "SD Negeri 3" is no name yet.
  const telling = words.findIndex(
    (word, at) => at > 0 && !/^(?:Negeri|Inpres|Islam|IT|Swasta|Kristen|Katolik|Muhammadiyah|\d+)$/.test(word),
  );
  const least = head.alone === undefined ? Math.max(2, Math.min(telling, words.length - 1) + 1) : 1;
  const split: Split = splitRun(words, least, {
    isBody: (count) => context.isBody(text.slice(from, bounds[count - 1])),
    isCalled: context.isCalled,
    isRegion: (start, end) => regionsNamed(words.slice(start, end).join(' '), context.index).length > 0,
  });
  return { end: bounds[split.body - 1] ?? last, margin: split.margin };
}
