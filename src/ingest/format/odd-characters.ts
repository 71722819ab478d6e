/** A character that no dossier needs, and where it stands, in UTF-16 units. */
export interface OddCharacter {
  readonly at: number;
  readonly message: string;
}

// Bytes 80 to BF, the second and later ones of a character in UTF-8, as Windows-1252 shows them.
const trailing = '[\\u0080-\\u00BF€‚ƒ„…†‡ˆ‰Š‹ŒŽ•˜™š›œžŸ]';

/** What is refused anywhere in a file, and why: it cannot be seen, or what is seen is not what is there. */
const oddities: readonly (readonly [pattern: RegExp, what: string, cure: string])[] = [
  [/\0/g, 'a NUL', 'take it out; the file may be no text at all'],
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  [/[\u0001-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F]/g, 'a control character', 'take it out'],
  [/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/g, 'a mark that turns the direction of writing', 'take it out'],
  [
    /[\u00AD\u180E\u200B-\u200D\u2060-\u2064\uFEFF]|[\u{E0000}-\u{E007F}]/gu,
    'a character that cannot be seen',
    'take it out; where the article has it, quote the words on one side of it',
  ],
  [/[\u2028\u2029]/g, 'a separator of lines or paragraphs', 'break the line as usual'],
  [/[\uFFFD\uFFFE\uFFFF\uFDD0-\uFDEF]/g, 'a sign that a character was lost', 'put in what the article prints'],
  [/\p{Surrogate}/gu, 'half a character (a lone surrogate)', 'put in what the article prints'],
  [/[\uFF01-\uFF5E]|[\u{1D400}-\u{1D7FF}]/gu, 'a full-width or styled letter, digit or mark', 'write the plain one'],
  [
    new RegExp(`Ã${trailing}|Â[\\u00A0-\\u00BF]|â€.?|ðŸ|ï»¿`, 'g'),
    'UTF-8 that was read as Latin-1 (such as "Ã©" for "é")',
    'open the text as UTF-8 and copy it again',
  ],
];

/** The odd characters of a text from left to right, the first `most` of them. */
export function oddCharacters(text: string, most: number): OddCharacter[] {
  return oddities
    .flatMap(([pattern, what, cure]) =>
      firstOf(text.matchAll(pattern), most).map((match) => ({
        at: match.index,
        message: `holds ${what}, ${codePoint(match[0])}: ${cure}`,
      })),
    )
    .sort((a, b) => a.at - b.at)
    .slice(0, most);
}

function firstOf<Item>(items: Iterable<Item>, most: number): Item[] {
  const first: Item[] = [];
  for (const item of items) {
    if (first.length === most) break;
    first.push(item);
  }
  return first;
}

function codePoint(text: string): string {
  return `U+${(text.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
