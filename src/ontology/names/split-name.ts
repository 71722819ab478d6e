import { foldName } from './fold-name.ts';
import { arms, honorary, degrees as knownDegrees, ranks, titles } from './titles.ts';

/** A printed name taken apart: honorifics before, the name itself, degrees behind. */
export interface PrintedName {
  readonly name: string;
  readonly honorifics: readonly string[];
  readonly degrees: readonly string[];
}

// After a comma, or with a dot inside, a short token is an academic degree: S.Sos., MH., M.Si, Ph.D, SE.
const degree = /^(?:[A-Z][A-Za-z]{0,4}\.)+[A-Za-z]{0,5}\.?$|^[A-Z]{2,5}\.?$|^Ph\.?D\.?$/;

/**
 * Takes `Dr. H. Al Haris, S.Sos., MH.` apart into honorifics (Dr., H.), name (Al Haris) and degrees (S.Sos., MH.); titles
 * may be glued (`Dr.H.Al Haris`), and degrees may follow without a comma. A lone word is always the name, even where it
 * is also a title.
 */
export function splitName(printed: string): PrintedName {
  const [head = '', ...tail] = printed.trim().split(/,\s*/);
  const words = head.split(/\s+/).flatMap(unglued);
  const before: string[] = [];
  while (words.length > 1 && isTitle(words[0] ?? '', before)) before.push(words.shift() ?? '');
  const behind = tail.flatMap(degreesIn);
  if (!behind.every(isDegree)) return { name: printed.trim(), honorifics: [], degrees: [] };
  while (words.length > 1 && endsInDegree(words)) behind.unshift(words.pop() ?? '');
  return { name: words.join(' '), honorifics: before, degrees: behind };
}

/** `Dr.H.Budi` as `Dr.`, `H.` and `Budi`; a word that begins with no title stays whole, as `S.H.` and `K.H.` do. */
function unglued(word: string): string[] {
  if (titles.has(joined(word))) return [word];
  const parts = word.match(/[^.]+\.?/g) ?? [];
  let first = 0;
  while (first < parts.length - 1 && (parts[first] ?? '').endsWith('.') && titles.has(foldName(parts[first] ?? '')))
    first += 1;
  return first === 0 ? [word] : [...parts.slice(0, first), parts.slice(first).join('')];
}

function isTitle(word: string, before: readonly string[]): boolean {
  const title = joined(word);
  if (titles.has(title)) return true;
  return arms.has(title) ? before.some((one) => ranks.has(joined(one))) : before.length > 0 && honorary.has(title);
}

/** `K.H.` is `kh`, and `(Purn)` is `purn`. */
function joined(word: string): string {
  return foldName(word).replaceAll(' ', '');
}

/** The degrees between two commas; `S. Sos.` is one. */
function degreesIn(part: string): string[] {
  return part
    .replace(/(?<![\p{L}])([A-Z]{1,2}\.)\s+(?=[A-Z][a-z]+\.?(?:\s|$))/gu, '$1')
    .split(/\s+/)
    .filter((word) => word !== '');
}

function isDegree(word: string): boolean {
  return degree.test(word) || knownDegrees.has(word.replace(/\.$/, ''));
}

function endsInDegree(words: readonly string[]): boolean {
  const last = words.at(-1) ?? '';
  if (last.includes('.')) return degree.test(last) && !/^[A-Z]\.$/.test(last);
  // Two words of a name stay: "Budi SE" may be called so.
  return words.length > 2 && knownDegrees.has(last);
}
