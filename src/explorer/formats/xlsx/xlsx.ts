import { JejakError } from '../../../errors.ts';
import type { ExplorerAnswer, PageModel } from '../../core/answer.ts';
import { RefusedByPage } from '../../core/errors.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import type { Table } from '../../core/page.ts';
import { xlsxRows } from '../../core/rows-shown.ts';
import { wordsIn } from '../../core/words.ts';
import { fileName } from '../file-name.ts';
import { evidenceSheet } from './evidence-sheet.ts';
import { readingSheet } from './reading-sheet.ts';
import { rowsSheet } from './rows-sheet.ts';
import { xlsxWords } from './words.ts';
import { writeWorkbook } from './write-workbook.ts';

/**
 * All rows of a page's table as a workbook for people: the rows under heads in the language of the page, with whole
 * names; the evidence of each row; and how to read them. Made whole before it is sent: one that broke off would be no file.
 * @throws {JejakError} NOT_FOUND when the page has no table
 * @throws {RefusedByPage} when it has more than {@link xlsxRows} rows
 */
export async function xlsxAnswer(
  model: PageModel,
  goOn: (after: string) => Promise<PageModel>,
): Promise<ExplorerAnswer> {
  const { language } = model.request;
  const { table } = model.opened;
  if (table === undefined) throw new JejakError('NOT_FOUND', `${model.route.page.name} has no table`);
  const words = wordsIn(xlsxWords, language);
  const tooMany = (rows: string) => new RefusedByPage(words.tooMany(rows, formatNumber(xlsxRows, language)));
  if (table.count !== null && table.count > xlsxRows) throw tooMany(formatNumber(table.count, language));
  const parts = [table];
  let count = table.rows.length;
  for (let next = table.next; next !== null; ) {
    const part: Table | undefined = (await goOn(next)).opened.table;
    if (part === undefined) break;
    parts.push(part);
    count += part.rows.length;
    if (count > xlsxRows) throw tooMany(`${formatNumber(xlsxRows, language)}+`);
    next = part.next;
  }
  const rows = parts.flatMap((part) => part.rows);
  const claims = parts.flatMap((part) => part.claims);
  const evidence = evidenceSheet(claims, model.request);
  const file = await writeWorkbook([
    rowsSheet(table.columns, rows, language),
    ...(evidence === null ? [] : [evidence]),
    readingSheet(model),
  ]);
  return {
    status: 200,
    headers: {
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'content-disposition': `attachment; filename="jejak-${fileName(model)}.xlsx"`,
      'content-length': String(file.length),
    },
    body: inOnePiece(file),
  };
}

async function* inOnePiece(file: Uint8Array): AsyncGenerator<Uint8Array> {
  yield file;
}
