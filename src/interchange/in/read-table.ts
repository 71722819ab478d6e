import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { CsvError, parse } from 'csv-parse';
import { quoteInput } from '../../errors.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import { plainCell } from '../csv.ts';
import type { Table } from '../table/table.ts';
import { allTables } from '../table/tables.ts';
import { mostProblems } from './dossiers-from.ts';
import type { Checksums } from './package-descriptor.ts';
import { type TableRow, valueOfCell, whyNotCell } from './table-cells.ts';

/** A package whose tables are read. */
export interface TablesFolder {
  readonly folder: string;
  /** The folder, or the archive, as problems show it. */
  readonly shown: string;
  readonly checksums: Checksums;
  readonly found: Problem[];
}

/** Nothing that an export writes into one row is longer; a quotation mark that nothing closes would swallow the file. */
const longestRow = 5_000_000;

/** The rows of a table with its cells as values. What is no value of its column is told, and its row left out. */
export async function* readTable(
  name: string,
  { folder, shown, checksums, found }: TablesFolder,
): AsyncGenerator<TableRow> {
  const table = tableNamed(name);
  const file = `${shown}/${name}.csv`;
  const before = found.length;
  const hash = createHash('sha256');
  const parser = parse({ bom: true, info: true, max_record_size: longestRow });
  const counted = new PassThrough().on('data', (chunk: Buffer) => void hash.update(chunk));
  // What goes wrong on the way comes out of the parser.
  pipeline(createReadStream(join(folder, `${name}.csv`)), counted, parser).catch(() => {});
  let columns: string[] | null = null;
  const tell = (line: number, message: string): unknown => found.push({ file, line, column: 1, message });
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      if (columns !== null) {
        const row = rowOf(record, columns, table, (message) => tell(info.lines, message));
        if (row !== null) yield { ...row, line: info.lines };
        if (found.length >= mostProblems) return;
        continue;
      }
      columns = record;
      const missing = table.columns.filter((column) => !record.includes(column.name));
      if (missing.length === 0) continue;
      const has = record.map((column) => quoteInput(column)).join(', ');
      tell(info.lines, `has no column ${missing.map((column) => `"${column.name}"`).join(', ')}; it has ${has}`);
      return;
    }
    if (columns === null) tell(1, 'is empty: even a table without rows has a line of headers');
    else if (found.length === before && checksums.get(`${name}.csv`) !== hash.digest('hex'))
      tell(1, 'was changed since it was exported: its sha256 is not that of datapackage.json; export it again');
  } catch (error) {
    tell((error as { lines?: number }).lines ?? 1, whyNotCsv(error));
  }
}

function rowOf(
  record: readonly string[],
  columns: readonly string[],
  table: Table,
  tell: (message: string) => void,
): Omit<TableRow, 'line'> | null {
  const values = new Map<string, unknown>();
  let isSound = true;
  for (const column of table.columns) {
    const cell = plainCell(record[columns.indexOf(column.name)] ?? '');
    const wrong = whyNotCell(cell, column);
    if (wrong === null) values.set(column.name, valueOfCell(cell, column));
    else tell(`${column.name} ${wrong}`);
    isSound &&= wrong === null;
  }
  return isSound ? { table, values, text: (column) => String(values.get(column) ?? '') } : null;
}

const reasons: Readonly<Record<string, string>> = {
  CSV_RECORD_INCONSISTENT_FIELDS_LENGTH: 'has another number of cells than the line of headers',
  CSV_RECORD_INCONSISTENT_COLUMNS: 'has another number of cells than the line of headers',
  CSV_QUOTE_NOT_CLOSED: 'opens a quotation mark that nothing closes',
  CSV_MAX_RECORD_SIZE: `is a row of more than ${longestRow} characters: a quotation mark may be missing`,
};

/** In our own words: those of the library quote the row. */
function whyNotCsv(error: unknown): string {
  if (!(error instanceof CsvError)) throw error;
  const { code } = error;
  return reasons[code] ?? `is no CSV with commas in UTF-8 (${code}): export it again`;
}

function tableNamed(name: string): Table {
  const table = allTables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`there is no table ${name}`);
  return table;
}
