/** A row with where it stands. */
interface Row {
  readonly line: number;
  readonly cells: readonly string[];
}

/** So far down a header is looked for: below a title, a date, a note. */
const farthest = 20;

/**
 * The line of the headers: the first row that is as full as those below it, and holds words that are all different.
 * @returns the first row that holds anything, where none is like that
 */
export function headerRowIn(rows: readonly Row[]): number {
  const filled = rows.slice(0, farthest * 2).filter(({ cells }) => cells.some(isFilled));
  const widest = Math.max(0, ...filled.map(({ cells }) => cells.filter(isFilled).length));
  const header = filled.slice(0, farthest).find(({ cells }) => {
    const words = cells.filter(isFilled).map((cell) => cell.trim().toLowerCase());
    return (
      words.length > 1 && words.length >= widest * 0.8 && words.every(isWord) && new Set(words).size === words.length
    );
  });
  return header?.line ?? filled[0]?.line ?? 1;
}

function isFilled(cell: string): boolean {
  return cell.trim() !== '';
}

/** A header says what stands below it; numbers and dates stand there themselves. */
function isWord(cell: string): boolean {
  return /\p{L}/u.test(cell) && !/^rp\b/i.test(cell);
}
