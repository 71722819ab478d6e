const segmenter = new Intl.Segmenter('id', { granularity: 'grapheme' });

/** Widths in parts of the type size. A little wide on purpose: nobody knows which font the reader has. */
const narrow = /^[ijl.,:;'’|!()[\]/-]$/;
const broad = /^[mwMW@%]$/;
const full = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Extended_Pictographic}]/u;

/** How wide a text is in a generic sans-serif, in the units of `size`: an estimate, seldom too small. */
export function textWidth(text: string, size: number): number {
  let width = 0;
  for (const character of graphemes(text)) width += share(character);
  return width * size;
}

/**
 * A text in at most `most` lines of at most `width`, broken at blanks where it has them. What does not fit is cut
 * from the last line and stands as an ellipsis.
 */
export function wrap(text: string, { size, width, most }: { size: number; width: number; most: number }): string[] {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const lines: string[] = [];
  let line = '';
  while (words.length > 0) {
    const word = words[0] ?? '';
    const longer = line === '' ? word : `${line} ${word}`;
    if (textWidth(longer, size) <= width) {
      line = longer;
      words.shift();
    } else if (lines.length === most - 1) {
      return [...lines, cut(longer, size, width)];
    } else if (line === '') {
      const head = fitting(word, size, width);
      lines.push(head);
      words[0] = word.slice(head.length);
    } else {
      lines.push(line);
      line = '';
    }
  }
  return line === '' ? lines : [...lines, line];
}

function cut(text: string, size: number, width: number): string {
  return `${fitting(text, size, width - textWidth('…', size)).trimEnd()}…`;
}

// At least one character, so that a word too wide for any line still ends.
function fitting(text: string, size: number, width: number): string {
  let taken = '';
  let used = 0;
  for (const character of graphemes(text)) {
    used += share(character) * size;
    if (taken !== '' && used > width) break;
    taken += character;
  }
  return taken;
}

// Nearly all names are ASCII, and there the segmenter finds letters, at a hundred times the price.
function graphemes(text: string): Iterable<string> {
  return /^[ -~]*$/.test(text) ? text : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

function share(character: string): number {
  if (narrow.test(character)) return 0.36;
  if (broad.test(character)) return 0.96;
  if (character === ' ') return 0.32;
  if (full.test(character)) return 1.1;
  return /^\p{Uppercase}/u.test(character) ? 0.71 : 0.61;
}
