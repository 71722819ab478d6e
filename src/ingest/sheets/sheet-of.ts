import { basename } from 'node:path';
import { badInput } from '../../errors.ts';
import { CsvBroken, type CsvRow, csvRows } from '../csv/csv-rows.ts';
import { type SheetBytes, startOf, textBytes } from '../csv/sheet-bytes.ts';
import { delimiterIn, separatorIn } from '../csv/sheet-start.ts';
import { isWorkbookName, readWorkbook, sheetNamed } from '../csv/workbook/read-workbook.ts';
import { sheetCsv } from '../csv/workbook/sheet-csv.ts';
import type { CellProblem } from '../csv/workbook/workbook-marks.ts';
import { otherEncoding } from '../format/text-file.ts';
import { headerRowIn } from './header-row.ts';

/** A sheet that somebody has dropped, as far as is needed to say what its columns mean. */
export interface GivenSheet {
  readonly name: string;
  /** The sheets of the workbook that it is from, in its order; empty for CSV. */
  readonly sheets: readonly string[];
  /** Which of these it is. */
  readonly sheet: string | null;
  /** The line of the headers, or the row of a workbook, from 1. */
  readonly header: number;
  readonly headers: readonly string[];
  /** The first rows behind the header, with the line of each. */
  readonly rows: readonly CsvRow[];
  /** What cannot be read as it is shown, anywhere in it. */
  readonly problems: readonly CellProblem[];
  readonly delimiter: string;
  /** The whole of it as CSV: to be ingested, and kept in the archive. */
  readonly bytes: SheetBytes;
}

export interface SheetChoice {
  /** The sheet of a workbook; the first that holds anything unless given. */
  readonly sheet?: string | null;
  /** The row of the headers; looked for unless given. */
  readonly header?: number | null;
}

const mostBytes = 10_000_000;
/** So many rows tell what a column holds. */
const rowsRead = 100;

/**
 * Reads a sheet of winners, CSV or XLSX.
 * @param name of its file, which makes the ids of what it becomes
 * @throws {JejakError} BAD_USER_INPUT where it is neither, or cannot be read, with what to do
 */
export async function sheetOf(name: string, given: Uint8Array, choice: SheetChoice = {}): Promise<GivenSheet> {
  const isWorkbook = isWorkbookName(name) || Buffer.from(given.subarray(0, 4)).toString('latin1') === 'PK\x03\x04';
  return isWorkbook ? ofWorkbook(name, given, choice) : ofCsv(name, given, choice);
}

async function ofWorkbook(name: string, given: Uint8Array, choice: SheetChoice): Promise<GivenSheet> {
  const sheets = await readWorkbook(given);
  const filled = sheets.find(({ rows }) => rows.some((row) => row.some((cell) => cell !== '')));
  const one = sheetNamed(sheets, choice.sheet ?? filled?.name ?? null);
  const header = choice.header ?? headerRowIn(one.rows.map((cells, at) => ({ line: at + 1, cells })));
  const { text, problems } = sheetCsv(one, header);
  const bytes = textBytes(basename(name), text, true);
  const read = await rowsOf(bytes, ',', header);
  return {
    name: basename(name),
    sheets: sheets.map((sheet) => sheet.name),
    sheet: one.name,
    header,
    ...read,
    problems,
    delimiter: ',',
    bytes,
  };
}

async function ofCsv(name: string, given: Uint8Array, choice: SheetChoice): Promise<GivenSheet> {
  if (given.length > mostBytes)
    throw badInput('sheet', `is larger than ${mostBytes / 1_000_000} MB: take it in with "jejak ingest"`);
  const other = otherEncoding(given);
  if (other !== null || !isUtf8(given))
    throw badInput(
      'sheet',
      `is ${other ?? 'no UTF-8'}: save it as CSV in UTF-8 ("CSV UTF-8" where a program offers it)`,
    );
  const bytes = textBytes(basename(name), Buffer.from(given), false);
  const start = await startOf(bytes);
  const separator = separatorIn(start);
  const delimiter = separator ?? commonest(start);
  const header = choice.header ?? headerRowIn(linesIn(start, delimiter, separator === null ? 0 : 1));
  const read = await rowsOf(bytes, delimiter, header);
  return { name: basename(name), sheets: [], sheet: null, header, ...read, problems: [], delimiter, bytes };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The separator of most of the first lines: a title above the header has none. */
function commonest(start: Buffer): string {
  const lines = start.toString('utf8').split('\n').slice(0, 20);
  const counts = new Map<string, number>();
  for (const [at, line] of lines.entries()) {
    if (!/[,;\t]/.test(line)) continue;
    const delimiter = delimiterIn(start, at + 1);
    counts.set(delimiter, (counts.get(delimiter) ?? 0) + 1);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? ',';
}

/** The first lines by their separators alone: enough to see which of them holds the headers. */
function linesIn(start: Buffer, delimiter: string, passed: number): { line: number; cells: string[] }[] {
  const lines = start
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .slice(0, 30);
  return lines
    .map((line, at) => ({
      line: at + 1,
      cells: line.split(delimiter).map((cell) => cell.trim().replace(/^"|"$/g, '')),
    }))
    .slice(passed);
}

async function rowsOf(
  bytes: SheetBytes,
  delimiter: string,
  header: number,
): Promise<Pick<GivenSheet, 'headers' | 'rows'>> {
  const rows: CsvRow[] = [];
  try {
    for await (const row of csvRows(bytes, { delimiter, headerLine: header }, () => true)) {
      // The line that tells the separator is no row.
      if (row.line < header || (rows.length === 0 && /^"?sep=/i.test(row.raw))) continue;
      rows.push(row);
      if (rows.length > rowsRead) break;
    }
  } catch (error) {
    // Told with its line when the sheet is previewed or taken in; what stands before can be looked at.
    if (!(error instanceof CsvBroken)) throw error;
  }
  const [first, ...others] = rows;
  if (first === undefined) throw badInput('sheet', `has no row ${header} with headers`);
  return { headers: first.cells.map((cell) => cell.trim()), rows: others };
}
