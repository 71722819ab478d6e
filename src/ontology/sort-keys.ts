// Texts that sort as what they stand for, by their bytes, so that several keys joined make one key: both engines and
// JavaScript then agree, and the place of a row is a text that another can be compared with. All of it is ASCII.

/** Of something unknown: behind everything else, whichever way that runs. */
export const unknownKey = '~';

/** Behind every key that there is. */
export const maxKey = '\u007f';

/** The blank at the end sorts before any letter, so that a text stands before the longer ones that begin with it. */
export function textKey(text: string): string {
  return `${text} `;
}

/** @param value up to ten thousand million either side of zero, with at most four decimals */
export function numberKey(value: number): string {
  return (value + 1e10).toFixed(4).padStart(16, '0');
}

/** A key that sorts the other way: each character is exchanged for its opposite among the printable ones. */
export function reversed(key: string): string {
  return String.fromCharCode(...Array.from(key, (character) => 0x20 + 0x7e - character.charCodeAt(0)));
}
