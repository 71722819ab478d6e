/** What one cell holds. Of a list the items stand behind each other with `; ` between; null is an empty cell. */
export type CsvCell = string | number | null | readonly string[];

const byteOrderMark = '\uFEFF';

/**
 * The places where a spreadsheet would find a formula: a mark that opens one (the last four are the same in full width),
 * at the start of a text, or behind what may end a cell. Windows set to Indonesian has semicolons between cells, and then
 * our quotation marks hold nothing together.
 */
const beforeFormula = /(?='*[=+\-@\t\r＝＋－＠])(?<=^|[;\t\r\n] *)/g;

/** The apostrophe that was put there. */
const guardingApostrophe = /(?<=^|[;\t\r\n] *)'(?='*[=+\-@\t\r＝＋－＠])/g;

/** What must stand in quotation marks, and what some reader would else split, trim or take for its own. */
const needsQuotes = /[",;'\t\r\n]|^\s|\s$/;

/**
 * A table as CSV, one line at a time: the header row, then the rows. RFC 4180: commas, CRLF behind every line, a
 * quotation mark doubled inside quotation marks. UTF-8 with a byte order mark, since Excel takes it for Latin-1 else.
 *
 * A spreadsheet runs text that begins with = + - @, a tab or a carriage return as a formula. Such text gets an apostrophe
 * before it, as OWASP advises (CSV injection): `=1+1` is written `'=1+1`. So that nothing is lost, text which already
 * has the apostrophe gets one more; whoever wants the text as it is takes one away before `'*[=+-@]`. Numbers are
 * written as they are: `-5` stays a number.
 *
 * An empty text and null are both an empty cell: CSV has no other.
 * @throws {RangeError} for a row with another number of cells than there are columns, and a number that is not finite
 */
export async function* csvLines(
  columns: readonly string[],
  rows: Iterable<readonly CsvCell[]> | AsyncIterable<readonly CsvCell[]>,
): AsyncGenerator<string> {
  yield byteOrderMark + csvLine(columns);
  let number = 0;
  for await (const row of rows) {
    number += 1;
    if (row.length !== columns.length)
      throw new RangeError(`row ${number} of the CSV has ${row.length} cells, and there are ${columns.length} columns`);
    yield csvLine(row);
  }
}

/** One line, with its end. */
export function csvLine(cells: readonly CsvCell[]): string {
  const written = cells.map(quoted).join(',');
  // A table of one column has lines with nothing on them, which readers skip: this is a row all the same.
  return `${written === '' ? '""' : written}\r\n`;
}

/** The text that a cell holds, without the apostrophe that stands before what opens a formula. */
export function plainCell(cell: string): string {
  return cell.replace(guardingApostrophe, '');
}

function quoted(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return digits(cell);
  const text = typeof cell === 'string' ? cell : cell.join('; ');
  const harmless = text.replace(beforeFormula, "'");
  return needsQuotes.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}

function digits(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell of the CSV is to be a number and is ${value}`);
  return String(value);
}
