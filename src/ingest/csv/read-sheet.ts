import { basename } from 'node:path';
import type { Passage } from '../../ontology/claim.ts';
import { slugOf } from '../../ontology/ids.ts';
import type { DossierFile } from '../format/dossier-files.ts';
import type { Problem } from '../format/problems.ts';
import { readTree } from '../format/read-dossier.ts';
import type { StatedEdition } from '../format/read-editions.ts';
import { cleanText, otherEncoding } from '../format/text-file.ts';
import type { SourceLocation } from '../format/yaml.ts';
import { shownFile, whyPrivateName } from '../guard/guard-file-name.ts';
import { guardRow } from '../guard/guard-row.ts';
import { CsvBroken, type CsvRow, csvRows } from './csv-rows.ts';
import type { MappedColumn, Mapping } from './read-mapping.ts';
import { conferralOf, treeOf } from './row-tree.ts';
import { type Columns, cellSpot, type Sheet, spotAt, tell } from './sheet.ts';
import { type SheetBytes, sha256Of, startOf } from './sheet-bytes.ts';
import { delimiterIn, separatorIn } from './sheet-start.ts';

/** Rows that make one dossier: a transaction, and what is in memory at a time. */
const rowsADossier = 500;
/** Who has more problems sees it by then. */
const mostProblems = 100;

/**
 * Reads a sheet of winners as dossiers of 500 rows: a row is a conferral, and its own words are the evidence. One sheet
 * is one origin, however many dossiers it makes.
 * @param problems receives a list for the sheet, and one for each dossier
 */
export async function* readSheet(
  bytes: SheetBytes,
  mapping: Mapping,
  problems: (readonly Problem[])[],
): AsyncGenerator<DossierFile> {
  const { path } = bytes;
  const found: Problem[] = [];
  problems.push(found);
  const file = shownFile(basename(path));
  const wrong = whyPrivateName(path);
  if (wrong !== null) {
    found.push({ file, line: 1, column: 1, message: wrong });
    return;
  }
  const start = await startOf(bytes);
  const separator = separatorIn(start);
  const sheet: Sheet = {
    file,
    slug: slugOf(basename(path).replace(/\.(?:csv|xlsx|xlsm)$/i, '')),
    sha256: await sha256Of(bytes),
    delimiter: mapping.delimiter ?? separator ?? delimiterIn(start, mapping.header),
    isWorkbook: bytes.isWorkbook,
    mapping,
    found,
    ids: new Map(),
  };
  const other = otherEncoding(start);
  if (other !== null) return tell(sheet, 1, 1, `is ${other}: save the sheet as CSV in UTF-8`);
  try {
    for await (const part of dossiersOf(bytes, sheet, separator !== null)) {
      problems.push(part.found);
      if (part.file !== null) yield part.file;
      if (found.length + part.found.length > mostProblems) return;
    }
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error;
    tell(sheet, error.line, 1, error.message);
  }
}

interface Part {
  readonly file: DossierFile | null;
  readonly found: readonly Problem[];
}

/** @param isTold whether the first line tells the separator, and is no row */
async function* dossiersOf(bytes: SheetBytes, sheet: Sheet, isTold: boolean): AsyncGenerator<Part> {
  const { file, delimiter, found, mapping } = sheet;
  const rows = csvRows(
    bytes,
    { delimiter, headerLine: mapping.header },
    (written, line) => found.length <= mostProblems && cleanText(written, file, found, line) !== null,
  );
  if (isTold) await rows.next();
  const header = (await rows.next()).value as CsvRow | undefined;
  if (header === undefined && found.length === 0)
    tell(
      sheet,
      1,
      1,
      mapping.header === 1
        ? 'is empty: its first row holds the headers'
        : `has no line ${mapping.header}, in which the mapping has its headers`,
    );
  const columns = header === undefined ? null : columnsOf(header, sheet);
  if (header === undefined || columns === null) return;
  const headers = header.cells.map((cell) => cell.trim());
  let count = 0;
  let part: CsvRow[] = [];
  for await (const row of rows) {
    part.push(row);
    if (part.length < rowsADossier) continue;
    count += 1;
    yield dossierOf(part, count, columns, headers, sheet);
    part = [];
  }
  if (part.length > 0) yield dossierOf(part, count + 1, columns, headers, sheet);
  else if (count === 0 && found.length === 0) tell(sheet, 1, 1, 'there are no rows behind the header');
}

function columnsOf({ cells, raw, line }: CsvRow, sheet: Sheet): Columns | null {
  const headers = cells.map((cell) => cell.trim());
  guardRow(headers, [], (index, message) => cellSpot(sheet, { raw, line }, index, sheet.found).problem(message));
  if (sheet.found.length > 0) return null;
  for (const [index, header] of headers.entries()) {
    const tellHere = (message: string): void => cellSpot(sheet, { raw, line }, index, sheet.found).problem(message);
    if (header === '') tellHere(`column ${index + 1} has no header`);
    else if (headers.indexOf(header) < index) tellHere(`two columns have the header "${header}"`);
  }
  const columns = new Map<string, MappedColumn & { index: number }>();
  for (const [key, column] of sheet.mapping.columns) {
    const index = headers.indexOf(column.header);
    if (index >= 0) columns.set(key, { ...column, index });
    else {
      column.location.problem(`${sheet.file} has no column "${column.header}"; it has ${headers.join(', ')}`);
      tell(sheet, line, 1, `there is no column "${column.header}", which the mapping names`);
    }
  }
  return sheet.found.length > 0 ? null : columns;
}

/** A dossier out of some rows, read as one that was written by hand would be. */
function dossierOf(
  rows: readonly CsvRow[],
  part: number,
  columns: Columns,
  headers: readonly string[],
  sheet: Sheet,
): Part {
  const found: Problem[] = [];
  for (const row of rows)
    guardRow(row.cells, headers, (index, message) => cellSpot(sheet, row, index, found).problem(message));
  const number = String(part).padStart(4, '0');
  const places = new Map<SourceLocation, Passage>();
  const editions = new Map<string, StatedEdition>();
  const conferrals = rows.map((row) => conferralOf(row, columns, sheet, found, places, editions));
  const root = spotAt(sheet.file, rows[0]?.line ?? 1, 1, found);
  const tree = treeOf(conferrals, number, rows, sheet, root);
  const draft = readTree(`dossier:${sheet.slug}-${number}`, tree, found, !hasNames(columns), [...editions.values()]);
  const locator = {
    find: ({ location }: { location: SourceLocation }) => places.get(location) ?? null,
    signature: null,
    proves: true,
  };
  return { found, file: draft === null ? null : { path: sheet.file, draft, written: null, locator, atOnce: true } };
}

/** Whether each row names its conferral, in one language or in two. */
function hasNames(columns: Columns): boolean {
  return [...columns.keys()].some((key) => key.split('.')[0] === 'name');
}
