import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { hideNumbers } from '../../errors.ts';
import type { Passage } from '../../ontology/claim.ts';
import { slugOf } from '../../ontology/ids.ts';
import { codePointsIn } from '../code-points.ts';
import type { DossierFile } from '../dossier-files.ts';
import type { Problem } from '../problems.ts';
import { readTree } from '../read-dossier.ts';
import { cleanText, otherEncoding } from '../text-file.ts';
import type { Spot, Yaml, YamlEntry, YamlMap, YamlText } from '../yaml.ts';
import { cellPlace } from './cell-place.ts';
import { CsvBroken, type CsvRow, csvRows } from './csv-rows.ts';
import type { MappedColumn, Mapping } from './read-mapping.ts';
import { rowWords } from './row-words.ts';

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
  path: string,
  mapping: Mapping,
  problems: (readonly Problem[])[],
): AsyncGenerator<DossierFile> {
  const found: Problem[] = [];
  problems.push(found);
  const file = basename(path);
  const start = await startOf(path);
  const sheet: Sheet = {
    file,
    slug: slugOf(file.replace(/\.csv$/i, '')),
    sha256: await sha256Of(path),
    delimiter: mapping.delimiter ?? delimiterIn(start),
    mapping,
    found,
    ids: new Map(),
  };
  const other = otherEncoding(start);
  if (other !== null) return tell(sheet, 1, 1, `is ${other}: save the sheet as CSV in UTF-8`);
  try {
    for await (const part of dossiersOf(path, sheet)) {
      problems.push(part.found);
      if (part.file !== null) yield part.file;
      if (found.length + part.found.length > mostProblems) return;
    }
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error;
    tell(sheet, error.line, 1, error.message);
  }
}

interface Sheet {
  readonly file: string;
  readonly slug: string;
  readonly sha256: string;
  readonly delimiter: string;
  readonly mapping: Mapping;
  readonly found: Problem[];
  /** Of ids that a column gives, the lines. */
  readonly ids: Map<string, number>;
}

/** The column of each key, by its number. */
type Columns = ReadonlyMap<string, MappedColumn & { readonly index: number }>;

interface Part {
  readonly file: DossierFile | null;
  readonly found: readonly Problem[];
}

async function* dossiersOf(path: string, sheet: Sheet): AsyncGenerator<Part> {
  const { file, delimiter, found } = sheet;
  const rows = csvRows(
    path,
    delimiter,
    (bytes, line) => found.length <= mostProblems && cleanText(bytes, file, found, line) !== null,
  );
  const header = (await rows.next()).value as CsvRow | undefined;
  if (header === undefined && found.length === 0) tell(sheet, 1, 1, 'is empty: its first row holds the headers');
  const columns = header === undefined ? null : columnsOf(header, sheet);
  if (columns === null) return;
  let count = 0;
  let part: CsvRow[] = [];
  for await (const row of rows) {
    part.push(row);
    if (part.length < rowsADossier) continue;
    count += 1;
    yield dossierOf(part, count, columns, sheet);
    part = [];
  }
  if (part.length > 0) yield dossierOf(part, count + 1, columns, sheet);
  else if (count === 0 && found.length === 0) tell(sheet, 1, 1, 'there are no rows behind the header');
}

function columnsOf({ cells, raw, line }: CsvRow, sheet: Sheet): Columns | null {
  const headers = cells.map((cell) => cell.trim());
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
      column.spot.problem(`${sheet.file} has no column "${column.header}"; it has ${headers.join(', ')}`);
      tell(sheet, line, 1, `there is no column "${column.header}", which the mapping names`);
    }
  }
  return sheet.found.length > 0 ? null : columns;
}

/** A dossier out of some rows, read as one that was written by hand would be. */
function dossierOf(rows: readonly CsvRow[], part: number, columns: Columns, sheet: Sheet): Part {
  const found: Problem[] = [];
  const number = String(part).padStart(4, '0');
  const places = new Map<Spot, Passage>();
  const conferrals = rows.map((row) => conferralOf(row, columns, sheet, found, places));
  const root = spotAt(sheet.file, rows[0]?.line ?? 1, 1, found);
  const draft = readTree(`dossier:${sheet.slug}-${number}`, treeOf(conferrals, number, rows, sheet, root), found);
  const locator = {
    find: ({ spot }: { spot: Spot }) => places.get(spot) ?? null,
    signature: null,
    proves: true,
  };
  return { found, file: draft === null ? null : { path: sheet.file, draft, locator, atOnce: true } };
}

function treeOf(
  conferrals: readonly Yaml[],
  number: string,
  rows: readonly CsvRow[],
  { mapping, sha256 }: Sheet,
  root: Spot,
): YamlMap {
  const [first, last] = [rows[0]?.line ?? 0, rows.at(-1)?.line ?? 0];
  const source = new Map(mapping.source);
  const id = textIn(source.get('id'));
  const title = textIn(source.get('title'));
  if (id !== null) source.set('id', entry({ ...id, text: `${id.text}-${number}` }));
  if (title !== null) source.set('title', entry({ ...title, text: `${title.text} (lines ${first}–${last})` }));
  if (!source.has('sha256')) source.set('sha256', entry(text(sha256, root)));
  else if (textIn(source.get('sha256'))?.text !== sha256)
    source.get('sha256')?.value.problem('is not the checksum of the sheet: leave it out, and it is worked out');
  return map(root, [
    ['source', entry({ is: 'map', entries: source, problem: root.problem })],
    ...(mapping.entities === null ? [] : [['entities', entry(mapping.entities)] as const]),
    ['conferrals', entry({ is: 'list', items: conferrals, problem: root.problem })],
  ]);
}

/** A row as one item under `conferrals`. */
function conferralOf(row: CsvRow, columns: Columns, sheet: Sheet, found: Problem[], places: Map<Spot, Passage>): Yaml {
  const { slug, mapping } = sheet;
  const rowSpot = spotIn(sheet.file, row, found);
  const words = rowWords(row.raw);
  const evidence = text(words, rowSpot);
  const endAt = row.startAt + codePointsIn(words);
  places.set(evidence, { exact: words, prefix: '', suffix: '', startAt: row.startAt, endAt });
  const own = new Map<string, YamlEntry>(mapping.all);
  own.set('evidence', entry(evidence));
  for (const [name, { index, key }] of columns) {
    const cell = row.cells[index]?.trim() ?? '';
    const spot = cellSpot(sheet, row, index, found);
    if (/^[=+@]|^-[^\d]/.test(cell)) spot.problem('this cell begins like a formula: write what it stands for');
    else if (cell !== '') put(own, name.split('.'), { key, value: text(cell, spot) });
  }
  const recipient = textIn(own.get('recipient'))?.text;
  if (recipient === undefined) rowSpot.problem('this row names no recipient');
  const title = textIn(own.get('name'))?.text ?? textIn(own.get('edition'))?.text ?? slug;
  if (!columns.has('name')) own.set('name', entry(text(`${title}: ${recipient ?? ''}`, rowSpot)));
  return map(rowSpot, [
    [idOf(own, row, sheet), { key: rowSpot, value: { is: 'map', entries: own, problem: rowSpot.problem } }],
  ]);
}

/** The id in the column for it, which no row before may have; else one made of the line. */
function idOf(own: Map<string, YamlEntry>, { line }: CsvRow, { slug, ids }: Sheet): string {
  const given = textIn(own.get('id'));
  own.delete('id');
  if (given === null) return `conferral:${slug}-line-${line}`;
  const earlier = ids.get(given.text);
  if (earlier !== undefined) given.problem(`this id stands in line ${earlier} already`);
  ids.set(given.text, line);
  return given.text;
}

/** Puts a cell under a key, or with dots under keys of keys. What the mapping says for all stays beside it. */
function put(entries: Map<string, YamlEntry>, [name = '', ...rest]: readonly string[], cell: YamlEntry): void {
  if (rest.length === 0) {
    entries.set(name, cell);
    return;
  }
  const known = entries.get(name)?.value;
  const inside = new Map(known?.is === 'map' ? known.entries : []);
  put(inside, rest, cell);
  entries.set(name, { key: cell.key, value: { is: 'map', entries: inside, problem: cell.value.problem } });
}

async function startOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(10_000), position: 0 });
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** The separator that the header has most of. */
function delimiterIn(start: Buffer): string {
  const [header = ''] = start.toString('utf8').split('\n');
  const counts = [',', ';', '\t'].map((delimiter) => [header.split(delimiter).length, delimiter] as const);
  return counts.reduce((most, next) => (next[0] > most[0] ? next : most))[1];
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path)) hash.update(chunk as Buffer);
  return hash.digest('hex');
}

function tell({ file, found }: Sheet, line: number, column: number, message: string): void {
  spotAt(file, line, column, found).problem(message);
}

function spotAt(file: string, line: number, column: number, found: Problem[]): Spot {
  return { problem: (message) => void found.push({ file, line, column, message: hideNumbers(message) }) };
}

/** A row, which can point at words in it. */
function spotIn(file: string, { raw, line }: Pick<CsvRow, 'raw' | 'line'>, found: Problem[]): Spot {
  return {
    problem: (message, words = '') => {
      const before = raw.slice(0, Math.max(raw.indexOf(words), 0)).split('\n');
      const column = (before.at(-1) ?? '').length + 1;
      found.push({ file, line: line + before.length - 1, column, message: hideNumbers(message) });
    },
  };
}

function cellSpot(
  { file, delimiter }: Sheet,
  { raw, line }: Pick<CsvRow, 'raw' | 'line'>,
  index: number,
  found: Problem[],
): Spot {
  return {
    problem: (message) => {
      const place = cellPlace(raw, index, delimiter);
      found.push({ file, line: line + place.line - 1, column: place.column, message: hideNumbers(message) });
    },
  };
}

function text(content: string, { problem }: Spot): YamlText {
  return { is: 'text', text: content, problem };
}

function entry(value: Yaml): YamlEntry {
  return { key: value, value };
}

function map({ problem }: Spot, entries: readonly (readonly [string, YamlEntry])[]): YamlMap {
  return { is: 'map', entries: new Map(entries), problem };
}

function textIn(found: YamlEntry | undefined): YamlText | null {
  return found?.value.is === 'text' ? found.value : null;
}
