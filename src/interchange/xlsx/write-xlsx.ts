import { badInput } from '../../errors.ts';
import type { Label } from '../../ontology/ontology.ts';
import type { ExportRun } from '../graph/export-run.ts';
import type { Cell, Table } from '../table/table.ts';
import { readTables } from '../table/tables.ts';
import { xmlText } from '../xml.ts';
import { type ZipEntry, zipStream } from '../zip/zip-stream.ts';

/** What one sheet of Excel holds, and one cell (Microsoft, Excel specifications and limits). */
const mostRows = 1_048_576;
const mostInCell = 32_767;

const aboutName: Label = { id: 'Baca dahulu', en: 'Read first' };
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relationships = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const content = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * The tables as one workbook (ECMA-376, SpreadsheetML), sheet by sheet as they are read: a library that can do so in memory
 * that does not grow was not to be had. A text is a text and no formula.
 * @throws {JejakError} BAD_USER_INPUT for a graph with more rows than a sheet holds
 */
export function writeXlsx(run: ExportRun): AsyncGenerator<Uint8Array> {
  const names = [aboutName[run.language], ...readTables.map(({ name }) => name)];
  const sheets = names.map((_name, index): ZipEntry => {
    const table = readTables[index - 1];
    return {
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: () => sheetOf(table === undefined ? aboutRows(run) : tableRows(table, run)),
    };
  });
  return zipStream([
    text('[Content_Types].xml', contentTypes(names.length)),
    text('_rels/.rels', related([['officeDocument', 'xl/workbook.xml']])),
    text('xl/workbook.xml', workbook(names)),
    text(
      'xl/_rels/workbook.xml.rels',
      related(names.map((_name, at) => ['worksheet', `worksheets/sheet${at + 1}.xml`])),
    ),
    ...sheets,
  ]);
}

function text(name: string, whole: string): ZipEntry {
  return {
    name,
    content: async function* () {
      yield xml + whole;
    },
  };
}

function contentTypes(count: number): string {
  const sheets = Array.from({ length: count }, (_, at) => override(`worksheets/sheet${at + 1}.xml`, 'worksheet'));
  const rels = `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`;
  const defaults = `${rels}<Default Extension="xml" ContentType="application/xml"/>`;
  return `<Types xmlns="${packaged}/content-types">${defaults}${override('workbook.xml', 'sheet.main')}${sheets.join('')}</Types>`;
}

function override(part: string, type: string): string {
  return `<Override PartName="/xl/${part}" ContentType="${content}.${type}+xml"/>`;
}

function related(parts: readonly (readonly [type: string, target: string])[]): string {
  const rows = parts.map(
    ([type, target], at) => `<Relationship Id="r${at + 1}" Type="${relationships}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${packaged}/relationships">${rows.join('')}</Relationships>`;
}

function workbook(names: readonly string[]): string {
  const sheets = names.map((name, at) => `<sheet name="${xmlText(name)}" sheetId="${at + 1}" r:id="r${at + 1}"/>`);
  return `<workbook xmlns="${main}" xmlns:r="${relationships}"><sheets>${sheets.join('')}</sheets></workbook>`;
}

async function* sheetOf(rows: AsyncIterable<readonly Cell[]>): AsyncGenerator<string> {
  // The first row stays in sight.
  const pane = '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>';
  yield `${xml}<worksheet xmlns="${main}"><sheetViews><sheetView workbookViewId="0">${pane}</sheetView></sheetViews><sheetData>`;
  let count = 0;
  for await (const row of rows) {
    count += 1;
    if (count > mostRows)
      throw badInput('--format', `a sheet of Excel holds ${mostRows} rows, and there are more: take datapackage`);
    yield `<row r="${count}">${row.map(cellXml).join('')}</row>`;
  }
  yield '</sheetData></worksheet>';
}

async function* tableRows(table: Table, run: ExportRun): AsyncGenerator<readonly Cell[]> {
  yield table.columns.map(({ name }) => name);
  yield* table.rows(run);
}

/** What the workbook is, and what its columns mean. */
async function* aboutRows({ about, language }: ExportRun): AsyncGenerator<readonly Cell[]> {
  yield [about.title, about.version];
  for (const line of [about.view, about.licence, about.citation, about.root, about.site])
    if (line !== null) yield [line];
  for (const { name, is, columns } of readTables) {
    yield [name, is[language]];
    for (const column of columns) yield [`${name}.${column.name}`, column.is[language]];
  }
}

function cellXml(cell: Cell): string {
  if (cell === null) return '<c/>';
  if (typeof cell === 'number') return `<c><v>${cell}</v></c>`;
  if (typeof cell === 'boolean') return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  const words = typeof cell === 'string' ? cell : isTexts(cell) ? cell.join('; ') : JSON.stringify(cell);
  const shown = words.length > mostInCell ? `${words.slice(0, mostInCell - 1)}…` : words;
  return `<c t="inlineStr"><is><t xml:space="preserve">${xmlText(shown)}</t></is></c>`;
}

function isTexts(cell: Cell): cell is readonly string[] {
  return Array.isArray(cell) && cell.every((one) => typeof one === 'string');
}
