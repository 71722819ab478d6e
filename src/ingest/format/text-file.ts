import { lstatSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, relative, sep } from 'node:path';
import { oddCharacters } from './odd-characters.ts';
import type { Problem } from './problems.ts';

/** One article makes some ten thousand bytes of dossier; what is a hundred times larger is something else. */
const maxBytes = 5_000_000;
/** Of one sort of trouble these are listed; who has more sees it by then. */
const maxListed = 20;

/**
 * The text of a file that was written by hand, without a byte order mark at its start. It is UTF-8 and holds nothing
 * that cannot be seen; what keeps it from being so is added to `problems`, and null is the answer.
 * @param shownName the file's name as problems show it
 */
export function readTextFile(path: string, shownName: string, problems: Problem[]): string | null {
  try {
    const wrong = whyNotReadable(path);
    if (wrong === null) return textOf(readFileSync(path), shownName, problems);
    problems.push({ file: shownName, line: 1, column: 1, message: wrong });
  } catch (error) {
    const { code = 'unknown reason' } = error as NodeJS.ErrnoException;
    problems.push({ file: shownName, line: 1, column: 1, message: `cannot be read: ${code}` });
  }
  return null;
}

/** The text that these bytes are, under the same rules. */
export function textOf(bytes: Uint8Array, file: string, problems: Problem[]): string | null {
  const other = otherEncoding(bytes);
  if (other !== null) {
    problems.push({ file, line: 1, column: 1, message: `is ${other}: save it as UTF-8` });
    return null;
  }
  return cleanText(bytes, file, problems);
}

/**
 * The text of bytes that are UTF-8 as far as anybody sees, or a part of them that ends with a line.
 * @param firstLine the line of the file on which they begin
 */
export function cleanText(bytes: Uint8Array, file: string, problems: Problem[], firstLine = 1): string | null {
  const broken = !isUtf8(bytes);
  const text = new TextDecoder('utf-8').decode(bytes); // drops the mark at the start, and puts U+FFFD for what is broken
  const found = oddCharacters(text, maxListed + 1);
  if (found.length === 0) return text;
  const lines = lineStarts(text);
  const report = (at: number, message: string): unknown => {
    const { line, column } = placeOf(at, lines);
    return problems.push({ file, line: firstLine - 1 + line, column, message });
  };
  for (const { at, message } of found.slice(0, maxListed))
    report(at, broken && text[at] === '\uFFFD' ? 'is not UTF-8 here: save the file as UTF-8' : message);
  const next = found[maxListed];
  if (next !== undefined) report(next.at, 'more such characters stand from here on');
  return null;
}

function whyNotReadable(path: string): string | null {
  const stats = statSync(path);
  if (!stats.isFile()) return 'is not a file';
  if (lstatSync(path).isSymbolicLink() && leadsOut(path))
    return 'is a link that leads out of its folder: put the file itself there';
  if (stats.size <= maxBytes) return null;
  return `is ${inMegabytes(stats.size)} MB, and ${inMegabytes(maxBytes)} MB is the limit: a dossier is about one article`;
}

function leadsOut(path: string): boolean {
  const way = relative(realpathSync(dirname(path)), realpathSync(path));
  return way === '..' || way.startsWith(`..${sep}`);
}

function inMegabytes(bytes: number): string {
  return (Math.ceil(bytes / 10_000) / 100).toString();
}

/** UTF-16 and UTF-32 by their mark, or by the zeros that every second or fourth byte of plain words then is. */
export function otherEncoding(bytes: Uint8Array): string | null {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return 'UTF-32';
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff)) return 'UTF-16';
  const start = bytes.subarray(0, 4096);
  const zeros = [0, 0, 0, 0];
  start.forEach((byte, at) => {
    if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  });
  const mostly = zeros.filter((count) => count > start.length / 8).length;
  return mostly === 3 ? 'UTF-32 without a mark' : mostly > 0 ? 'UTF-16 without a mark' : null;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

function lineStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(/\n/g), (match) => match.index + 1)];
}

/** Line and column, from 1, in UTF-16 units as editors count. */
function placeOf(at: number, starts: readonly number[]): { line: number; column: number } {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle;
  }
  return { line: low + 1, column: at - (starts[low] ?? 0) + 1 };
}
