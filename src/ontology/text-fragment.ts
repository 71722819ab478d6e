import type { Passage } from './claim.ts';

/**
 * The address of an article that opens at a passage, with its words marked: a text directive, `#:~:text=prefix-,exact,-suffix`
 * (WICG, URL Fragment Text Directives). What stands around the words is said where an article has them at another place
 * before, since it would else open there; and only then, since a page that has been laid out otherwise since is still
 * found by the words alone. A fragment that the address has already is kept before it.
 */
export function addressOfPassage(url: string, passage: Omit<Passage, 'startAt' | 'endAt'>): string {
  const { exact, prefix, suffix, occurrence = 1 } = passage;
  const [before, behind] = occurrence > 1 ? [wordsBefore(prefix), wordsBehind(suffix)] : ['', ''];
  const parts = [
    ...(before === '' ? [] : [`${encoded(before)}-`]),
    encoded(inOneLine(exact)),
    ...(behind === '' ? [] : [`-${encoded(behind)}`]),
  ];
  const [page = ''] = url.split(':~:'); // a place that somebody else marked is not this one
  return `${page}${page.includes('#') ? '' : '#'}:~:text=${parts.join(',')}`;
}

/** The whole words right before a passage. A browser looks for them within one block, so a line is not left. */
function wordsBefore(prefix: string): string {
  const line = prefix.trimEnd().split(lineBreak).at(-1) ?? '';
  // The context is cut by its length, most often within a word; where a line or the whole text begins, it is not.
  const isCut = line.length === prefix.trimEnd().length && [...prefix].length >= contextLength;
  return inOneLine(isCut ? line.replace(/^\S*/u, '') : line);
}

function wordsBehind(suffix: string): string {
  const [line = ''] = suffix.trimStart().split(lineBreak);
  const isCut = line.length === suffix.trimStart().length && [...suffix].length >= contextLength;
  return inOneLine(isCut ? line.replace(/\S*$/u, '') : line);
}

/** How many characters before and behind the words are kept, so that they are found again when the text has moved. */
export const contextLength = 20;

const lineBreak = /[\n\r\u2028\u2029]+/u;

/** As a browser lays a text out: each run of blanks is one. */
function inOneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A hyphen, a comma and an ampersand have a meaning in a directive. */
function encoded(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}
