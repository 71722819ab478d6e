const blanks = /[\t\n\r\u2028\u2029]+/g;
// Joiners (U+200C, U+200D) stay: some scripts are written with them.
const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
  /[\0-\x1F\x7F-\x9F\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]|[\u{E0000}-\u{E007F}]/gu;

/**
 * A text with nothing hidden in it: what cannot be seen, or turns the direction of writing, stands as its number,
 * `[U+202E]`, and a line break as a blank. For names that outsiders wrote, where markup cannot isolate them.
 */
export function visibleText(text: string): string {
  return text.replace(blanks, ' ').replace(unseen, (character) => `[${codePoint(character)}]`);
}

function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
