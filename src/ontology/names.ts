/** A printed name taken apart: honorifics before, the name itself, degrees behind. */
export interface PrintedName {
  readonly name: string;
  readonly honorifics: readonly string[];
  readonly degrees: readonly string[];
}

// Titles of office, religion, nobility, rank and learning that newspapers print before a name.
const honorifics = new Set(
  'h hj kh ir dr drs dra prof bapak bpk ibu pak bu haji hajjah kiai kyai ustaz ustad gus tgb raden rd letjen mayjen brigjen jenderal irjen kombes kolonel'.split(
    ' ',
  ),
);
// After a comma, or with a dot inside, a short token is an academic degree: S.Sos., MH., M.Si, Ph.D, SE.
const degree = /^(?:[A-Z][A-Za-z]{0,4}\.)+[A-Za-z]{0,5}\.?$|^[A-Z]{2,5}\.?$|^Ph\.?D\.?$/;

/**
 * Takes `Dr. H. Al Haris, S.Sos., MH.` apart into honorifics (Dr., H.), name (Al Haris) and degrees (S.Sos., MH.).
 * A lone word is always the name, even where it is also a title.
 */
export function splitName(printed: string): PrintedName {
  const [head = '', ...tail] = printed.trim().split(/,\s*/);
  const words = head.split(/\s+/);
  const before: string[] = [];
  while (words.length > 1 && isHonorific(words[0] ?? '')) before.push(words.shift() ?? '');
  const behind = tail.flatMap((part) => part.split(/\s+/)).filter((part) => part !== '');
  if (!behind.every((part) => degree.test(part))) return { name: printed.trim(), honorifics: [], degrees: [] };
  while (words.length > 1 && (words.at(-1) ?? '').includes('.') && degree.test(words.at(-1) ?? ''))
    behind.unshift(words.pop() ?? '');
  return { name: words.join(' '), honorifics: before, degrees: behind };
}

/** A name folded for comparison: no case, no diacritics, no apostrophes, punctuation as blanks. `Ma’ruf` is `maruf`. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/['’‘ʼ`´]/g, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** The words by which a name is found, folded, each once. */
export function nameTokens(name: string): string[] {
  return [
    ...new Set(
      foldName(name)
        .split(' ')
        .filter((token) => token !== ''),
    ),
  ];
}

/** The words of a search, folded; honorifics are left out unless nothing else was typed. */
export function searchTokens(text: string): string[] {
  const tokens = nameTokens(text);
  const telling = tokens.filter((token) => !honorifics.has(token));
  return telling.length > 0 ? telling : tokens;
}

function isHonorific(word: string): boolean {
  return honorifics.has(foldName(word));
}
