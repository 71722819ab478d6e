import { createHash } from 'node:crypto';
import { type CsvCell, csvLine } from '../csv.ts';
import { type ExportRun, iriOf } from '../graph/export-run.ts';
import type { Cell, Column, Table } from '../table/table.ts';
import { allTables } from '../table/tables.ts';
import { type ZipEntry, zipStream } from '../zip/zip-stream.ts';

/** Of the tables of a package: a reader takes the one that it knows. */
export const packageFormat = 1;

/** What became of a table on its way into the archive. */
interface Resource {
  readonly table: Table;
  readonly bytes: number;
  readonly sha256: string;
}

/**
 * The graph as a Data Package v2 (https://datapackage.org): tables as CSV in UTF-8 without a byte order mark, and
 * `datapackage.json`, which says what each column is, with the size and checksum of each file.
 */
export function writeDatapackage(run: ExportRun): AsyncGenerator<Uint8Array> {
  const resources: Resource[] = [];
  const files = allTables.map(
    (table): ZipEntry => ({
      name: fileOf(table),
      content: () => counted(table, run, (resource) => resources.push(resource)),
    }),
  );
  return zipStream([...files, { name: 'datapackage.json', content: () => descriptor(run, resources) }]);
}

async function* counted(table: Table, run: ExportRun, done: (resource: Resource) => void): AsyncGenerator<string> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const line of linesOf(table, run)) {
    hash.update(line);
    bytes += Buffer.byteLength(line);
    yield line;
  }
  done({ table, bytes, sha256: hash.digest('hex') });
}

async function* linesOf(table: Table, run: ExportRun): AsyncGenerator<string> {
  yield csvLine(table.columns.map(({ name }) => name));
  for await (const row of table.rows(run)) yield csvLine(row.map(cellOf));
}

/** As Table Schema has it: `true` and `false`, a list or record as JSON. */
function cellOf(cell: Cell): CsvCell {
  if (cell === null || typeof cell === 'string' || typeof cell === 'number') return cell;
  return JSON.stringify(cell);
}

async function* descriptor({ about, language }: ExportRun, resources: readonly Resource[]): AsyncGenerator<string> {
  const { title, version, view, licence, licences, citation, root, site } = about;
  const described = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'jejak',
    id: iriOf(about, `dataset-${version}`),
    title,
    description: `${view}\n\n${licence}`,
    ...(site === null ? {} : { homepage: site }),
    version,
    licenses: licences,
    contributors: [{ title: 'Jejak', roles: ['author'] }],
    // Beyond the standard: of which state and view of the graph this is, and how to cite it.
    jejak: { format: packageFormat, view, citation, merkleRoot: root, language },
    resources: resources.map((resource) => resourceOf(resource, language)),
  };
  yield `${JSON.stringify(described, null, 2)}\n`;
}

function resourceOf({ table, bytes, sha256 }: Resource, language: 'id' | 'en'): object {
  const references = table.leadsTo.map(({ column, table: other }) => ({
    fields: [column],
    reference: { resource: other, fields: ['id'] },
  }));
  return {
    ...{ name: table.name, type: 'table', title: table.is[language], path: fileOf(table) },
    ...{ format: 'csv', mediatype: 'text/csv', encoding: 'utf-8', bytes, hash: `sha256:${sha256}` },
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.columns.map((column) => fieldOf(column, language)),
      primaryKey: table.key,
      ...(references.length === 0 ? {} : { foreignKeys: references }),
      missingValues: [''],
    },
  };
}

function fieldOf({ name, type, is, required, words }: Column, language: 'id' | 'en'): object {
  const constraints = { ...(required === true ? { required } : {}), ...(words === undefined ? {} : { enum: words }) };
  return {
    ...{ name, type, title: is[language] },
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
  };
}

function fileOf({ name }: Table): string {
  return `${name}.csv`;
}
