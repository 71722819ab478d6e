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
import { quotedWords } from '../read-details.ts';
import { readTree } from '../read-dossier.ts';
import type { Spot, Yaml, YamlEntry, YamlMap, YamlText } from '../yaml.ts';
import { CsvBroken, type CsvRow, csvRows } from './csv-rows.ts';
import type { Mapping } from './read-mapping.ts';

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
  const sheet: Sheet = {
    file,
    slug: slugOf(file.replace(/\.csv$/i, '')),
    sha256: await sha256Of(path),
    mapping,
    found,
  };
  try {
    const rows = csvRows(path, mapping.delimiter ?? (await delimiterOf(path)));
    const header = (await rows.next()).value as CsvRow | undefined;
    const columns = header === undefined ? null : columnsOf(header, sheet);
    let part: CsvRow[] = [];
    let count = 0;
    for await (const row of rows) {
      if (columns === null || problems.reduce((sum, list) => sum + list.length, 0) > mostProblems) return;
      part.push(row);
      if (part.length < rowsADossier) continue;
      count += 1;
      yield* dossierOf(part, count, columns, sheet, problems);
      part = [];
    }
    if (part.length > 0 && columns !== null) yield* dossierOf(part, count + 1, columns, sheet, problems);
    else if (count === 0 && columns !== null) tell(sheet, 1, 1, 'there are no rows behind the header');
  } catch (error) {
    if (!(error instanceof CsvBroken)) throw error;
    tell(sheet, error.line, 1, error.message);
  }
}

interface Sheet {
  readonly file: string;
  readonly slug: string;
  readonly sha256: string;
  readonly mapping: Mapping;
  readonly found: Problem[];
}

/** The number of the column for each key. */
type Columns = ReadonlyMap<string, number>;

function columnsOf({ cells, line }: CsvRow, sheet: Sheet): Columns | null {
  const headers = cells.map((cell) => cell.trim());
  for (const [index, header] of headers.entries()) {
    if (header === '') tell(sheet, line, index + 1, `column ${index + 1} has no header`);
    else if (headers.indexOf(header) < index) tell(sheet, line, index + 1, `two columns have the header "${header}"`);
  }
  const columns = new Map<string, number>();
  for (const [key, { header, spot }] of sheet.mapping.columns) {
    const index = headers.indexOf(header);
    if (index >= 0) columns.set(key, index);
    else {
      spot.problem(`${sheet.file} has no column "${header}"; it has ${headers.join(', ')}`);
      tell(sheet, line, 1, `there is no column "${header}", which the mapping names`);
    }
  }
  return sheet.found.length > 0 ? null : columns;
}

/** A dossier out of some rows, read as one that was written by hand would be. */
function* dossierOf(
  rows: readonly CsvRow[],
  part: number,
  columns: Columns,
  sheet: Sheet,
  problems: (readonly Problem[])[],
): Generator<DossierFile> {
  const found: Problem[] = [];
  problems.push(found);
  const number = String(part).padStart(4, '0');
  const places = new Map<Spot, Passage>();
  const conferrals = rows.map((row) => conferralOf(row, columns, sheet, found, places));
  const root = spotAt(sheet.file, rows[0]?.line ?? 1, 1, found);
  const draft = readTree(`dossier:${sheet.slug}-${number}`, treeOf(conferrals, number, rows, sheet, root), found);
  if (draft === null) return;
  yield {
    path: sheet.file,
    draft,
    locator: { find: ({ spot }) => places.get(spot) ?? null, signature: null, proves: true },
    atOnce: true,
  };
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
function conferralOf(
  row: CsvRow,
  columns: Columns,
  { file, slug, mapping }: Sheet,
  found: Problem[],
  places: Map<Spot, Passage>,
): Yaml {
  const rowSpot = spotAt(file, row.line, 1, found);
  const words = quotedWords(row.raw);
  const evidence = text(words, rowSpot);
  places.set(evidence, {
    exact: words,
    prefix: '',
    suffix: '',
    startAt: row.startAt,
    endAt: row.startAt + codePointsIn(words),
  });
  const own = new Map<string, YamlEntry>(mapping.all);
  own.set('evidence', entry(evidence));
  for (const [key, index] of columns) {
    const cell = row.cells[index]?.trim() ?? '';
    const spot = spotAt(file, row.line, row.raw.indexOf(cell) + 1, found);
    if (/^[=+@\t]|^-[^\d]/.test(cell)) spot.problem('this cell begins like a formula: write what it stands for');
    else if (cell.includes('\uFFFD')) spot.problem('this cell is not UTF-8: save the sheet as CSV in UTF-8');
    else if (cell !== '') put(own, key.split('.'), text(cell, spot));
  }
  const recipient = textIn(own.get('recipient'))?.text;
  if (recipient === undefined) rowSpot.problem('this row names no recipient');
  const title = textIn(own.get('name'))?.text ?? textIn(own.get('edition'))?.text ?? slug;
  if (!columns.has('name')) own.set('name', entry(text(`${title}: ${recipient ?? ''}`, rowSpot)));
  const id = textIn(own.get('id'))?.text ?? `conferral:${slug}-line-${row.line}`;
  own.delete('id');
  return map(rowSpot, [[id, { key: rowSpot, value: { is: 'map', entries: own, problem: rowSpot.problem } }]]);
}

/** Puts a cell under a key, or with dots under keys of keys. What the mapping says for all stays beside it. */
function put(entries: Map<string, YamlEntry>, [key = '', ...rest]: readonly string[], cell: YamlText): void {
  if (rest.length === 0) {
    entries.set(key, entry(cell));
    return;
  }
  const known = entries.get(key)?.value;
  const inside = new Map(known?.is === 'map' ? known.entries : []);
  put(inside, rest, cell);
  entries.set(key, entry({ is: 'map', entries: inside, problem: cell.problem }));
}

async function delimiterOf(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read({ buffer: Buffer.alloc(10_000), position: 0 });
    const [header = ''] = buffer.toString('utf8', 0, bytesRead).split('\n');
    const counts = [',', ';', '\t'].map((delimiter) => [header.split(delimiter).length, delimiter] as const);
    return counts.reduce((most, next) => (next[0] > most[0] ? next : most))[1];
  } finally {
    await file.close();
  }
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
