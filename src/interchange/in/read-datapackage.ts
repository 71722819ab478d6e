import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { type DossierFile, shown } from '../../ingest/format/dossier-files.ts';
import type { Problem } from '../../ingest/format/problems.ts';
import type { Table } from '../table/table.ts';
import { allTables } from '../table/tables.ts';
import { unzipInto } from '../zip/unzip-into.ts';
import { type CarriedPart, carriedPart } from './carried-parts.ts';
import { DossiersFrom, mostProblems } from './dossiers-from.ts';
import { descriptorName, readDescriptor } from './package-descriptor.ts';
import { readTable, type TablesFolder } from './read-table.ts';
import type { TableRow } from './table-cells.ts';
import { claimOfRow, decisionOfRow, nameOfRow, sourceOfRow } from './table-rows.ts';

/** Whether a file is named as a Data Package: `datapackage.json`, or one packed as `.datapackage.zip`. */
export function isDatapackageName(path: string): boolean {
  return basename(path) === descriptorName || /\.datapackage\.zip$/i.test(path);
}

/**
 * Reads a Data Package that Jejak wrote, packed or not, as the dossiers that it was made of.
 * @param problems receives what is wrong, at the lines of its tables
 */
export async function* readDatapackage(path: string, problems: (readonly Problem[])[]): AsyncGenerator<DossierFile> {
  const found: Problem[] = [];
  problems.push(found);
  const isPacked = basename(path) !== descriptorName;
  const folder = isPacked ? mkdtempSync(join(tmpdir(), `jejak-spool-${process.pid}-`)) : dirname(path);
  try {
    const names = new Set([descriptorName, ...allTables.map(({ name }) => `${name}.csv`)]);
    const wrong = isPacked ? await whyNotUnpacked(path, folder, names) : null;
    const checksums = wrong === null ? readDescriptor(folder) : { wrong };
    if ('wrong' in checksums) found.push({ file: shown(path), line: 1, column: 1, message: checksums.wrong });
    else {
      const shownAs = shown(isPacked ? path : folder);
      yield* readTables({ folder, shown: shownAs, checksums, found }, problems);
    }
  } finally {
    if (isPacked) rmSync(folder, { recursive: true, force: true });
  }
}

async function whyNotUnpacked(path: string, folder: string, names: ReadonlySet<string>): Promise<string | null> {
  try {
    await unzipInto(path, folder, names);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}

async function* readTables(tables: TablesFolder, problems: (readonly Problem[])[]): AsyncGenerator<DossierFile> {
  const { shown: file, found } = tables;
  const dossiers = new DossiersFrom(file);
  try {
    for await (const { part, table, line } of partsIn(tables)) {
      const at = { line, file: `${file}/${table.name}.csv` };
      const wrong = 'wrong' in part ? part.wrong : dossiers.add(part, at);
      if (wrong !== null) found.push({ ...at, column: 1, message: wrong });
      if (found.length >= mostProblems) return;
    }
    if (found.length === 0) yield* dossiers.all(problems);
  } finally {
    dossiers.close();
  }
}

interface Found {
  readonly part: CarriedPart | { readonly wrong: string };
  readonly table: Table;
  readonly line: number;
}

async function* partsIn(tables: TablesFolder): AsyncGenerator<Found> {
  for await (const row of readTable('sources', tables)) yield { ...row, part: carriedPart('source', sourceOfRow(row)) };
  for await (const row of readTable('names', tables))
    yield { ...row, part: carriedPart('name', nameOfRow(row), row.text('entity')) };
  for await (const row of readTable('decisions', tables))
    yield { ...row, part: carriedPart('decision', decisionOfRow(row)) };
  yield* claimsIn(tables);
}

/** Claims and their evidence are in the order of the ids of claims, so that no more than one claim is held. */
async function* claimsIn(tables: TablesFolder): AsyncGenerator<Found> {
  const before = tables.found.length;
  // Where a row could not be read, what belongs to it has no other.
  const outOfStep = (row: TableRow, wrong: string): Found[] =>
    tables.found.length > before ? [] : [{ ...row, part: { wrong: `${wrong}: both stand in the order of claims` } }];
  const evidence = readTable('evidence', tables);
  try {
    let next = await evidence.next();
    for await (const claim of readTable('claims', tables)) {
      const passages: TableRow[] = [];
      while (!next.done && next.value.text('claim') === claim.text('id')) {
        passages.push(next.value);
        next = await evidence.next();
      }
      for (const { row, claim: said } of claimOfRow(claim, passages))
        yield { line: row.line, table: row.table, part: carriedPart('claim', said) };
      if (passages.length > 0) continue;
      if (!next.done && next.value.text('claim') < claim.text('id')) break;
      yield* outOfStep(claim, 'has no evidence in evidence.csv');
      return;
    }
    if (!next.done) yield* outOfStep(next.value, 'is evidence of no claim in claims.csv');
  } finally {
    await evidence.return(undefined);
  }
}
