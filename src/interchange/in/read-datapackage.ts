import { createReadStream, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { parse } from 'csv-parse';
import { type DossierFile, shown } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import { plainCell } from '../csv.ts';
import type { Table } from '../table/table.ts';
import { allTables } from '../table/tables.ts';
import { unzipInto } from '../zip/unzip-into.ts';
import { type CarriedPart, carriedPart } from './carried-parts.ts';
import { DossiersFrom } from './dossiers-from.ts';
import { type TableRow, valueOfCell, whyNotCell } from './table-cells.ts';
import { claimOfRow, decisionOfRow, nameOfRow, sourceOfRow } from './table-rows.ts';

const mostProblems = 100;

/** Whether a file is named as a Data Package: `datapackage.json`, or one packed as `.datapackage.zip`. */
export function isDatapackageName(path: string): boolean {
  return basename(path) === 'datapackage.json' || /\.datapackage\.zip$/i.test(path);
}

/**
 * Reads a Data Package that Jejak wrote, packed or not, as the dossiers that it was made of.
 * @param problems receives what is wrong, at the lines of its tables
 */
export async function* readDatapackage(path: string, problems: (readonly Problem[])[]): AsyncGenerator<DossierFile> {
  const found: Problem[] = [];
  problems.push(found);
  const isPacked = basename(path) !== 'datapackage.json';
  const folder = isPacked ? mkdtempSync(join(tmpdir(), `jejak-spool-${process.pid}-`)) : dirname(path);
  try {
    const names = new Set(['datapackage.json', ...allTables.map(fileOf)]);
    if (isPacked) await unzipInto(path, folder, names);
    yield* readTables(folder, shown(path), found, problems);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    found.push({ file: shown(path), line: 1, column: 1, message: error.message });
  } finally {
    if (isPacked) rmSync(folder, { recursive: true, force: true });
  }
}

async function* readTables(
  folder: string,
  file: string,
  found: Problem[],
  problems: (readonly Problem[])[],
): AsyncGenerator<DossierFile> {
  const whole = whyNotWhole(folder);
  if (whole !== null) {
    found.push({ file, line: 1, column: 1, message: whole });
    return;
  }
  const dossiers = new DossiersFrom(file);
  try {
    for await (const { part, table, line } of partsIn(folder, file, found)) {
      if ('wrong' in part) found.push({ file: `${file}/${fileOf(table)}`, line, column: 1, message: part.wrong });
      else dossiers.add(part, { line, file: `${file}/${fileOf(table)}` });
      if (found.length >= mostProblems) return;
    }
    if (found.length === 0) yield* dossiers.all(problems);
  } finally {
    dossiers.close();
  }
}

function whyNotWhole(folder: string): string | null {
  const descriptor = join(folder, 'datapackage.json');
  if (!existsSync(descriptor)) return 'holds no datapackage.json';
  try {
    JSON.parse(readFileSync(descriptor, 'utf8'));
  } catch {
    return 'has a datapackage.json that is not JSON';
  }
  const missing = allTables.map(fileOf).filter((name) => !existsSync(join(folder, name)));
  return missing.length === 0 ? null : `lacks ${missing.join(', ')}: a Data Package of Jejak has all of its tables`;
}

interface Found {
  readonly part: CarriedPart | { readonly wrong: string };
  readonly table: Table;
  readonly line: number;
}

async function* partsIn(folder: string, file: string, found: Problem[]): AsyncGenerator<Found> {
  const rows = (name: string): AsyncGenerator<TableRow> => rowsOf(folder, file, tableNamed(name), found);
  for await (const row of rows('sources')) yield { ...row, part: carriedPart('source', sourceOfRow(row)) };
  for await (const row of rows('names'))
    yield { ...row, part: carriedPart('name', nameOfRow(row), row.text('entity')) };
  for await (const row of rows('decisions')) yield { ...row, part: carriedPart('decision', decisionOfRow(row)) };
  // Both are in the order of claims, so that no more than one claim is held.
  const evidence = rows('evidence');
  let next = await evidence.next();
  for await (const claim of rows('claims')) {
    const passages: TableRow[] = [];
    while (!next.done && next.value.text('claim') === claim.text('id')) {
      passages.push(next.value);
      next = await evidence.next();
    }
    for (const { row, claim: said } of claimOfRow(claim, passages))
      yield { line: row.line, table: row.table, part: carriedPart('claim', said) };
  }
  if (!next.done) {
    const { line, table } = next.value;
    yield {
      line,
      table,
      part: { wrong: 'is evidence of no claim here: claims and evidence stand in the order of claims' },
    };
  }
}

/** The rows of a table with its cells as values; what is no value of its column is told, and the row left out. */
async function* rowsOf(folder: string, file: string, table: Table, found: Problem[]): AsyncGenerator<TableRow> {
  const name = `${file}/${fileOf(table)}`;
  const parser = createReadStream(join(folder, fileOf(table))).pipe(parse({ bom: true, info: true }));
  let columns: string[] | null = null;
  try {
    for await (const { record, info } of parser as AsyncIterable<{ record: string[]; info: { lines: number } }>) {
      const tell = (message: string): unknown => found.push({ file: name, line: info.lines, column: 1, message });
      if (columns === null) {
        columns = record;
        const missing = table.columns.filter((column) => !record.includes(column.name));
        if (missing.length === 0) continue;
        tell(`has no column ${missing.map((column) => `"${column.name}"`).join(', ')}; it has ${record.join(', ')}`);
        return;
      }
      const values = new Map<string, unknown>();
      for (const column of table.columns) {
        const cell = plainCell(record[columns.indexOf(column.name)] ?? '');
        const wrong = whyNotCell(cell, column);
        if (wrong !== null) tell(`${column.name} ${wrong}`);
        values.set(column.name, wrong === null ? valueOfCell(cell, column) : null);
      }
      yield { line: info.lines, table, values, text: (column) => String(values.get(column) ?? '') };
      if (found.length >= mostProblems) return;
    }
  } catch (error) {
    const { message, lines = 1 } = error as Error & { lines?: number };
    found.push({ file: name, line: lines, column: 1, message: `cannot be read as CSV: ${message}` });
  }
}

function tableNamed(name: string): Table {
  const table = allTables.find((one) => one.name === name);
  if (table === undefined) throw new Error(`there is no table ${name}`);
  return table;
}

function fileOf({ name }: Pick<Table, 'name'>): string {
  return `${name}.csv`;
}
