import { JejakError } from '../../errors.ts';
import { csvLine, csvLines } from '../../interchange/csv.ts';
import type { ExplorerAnswer, PageModel } from '../core/answer.ts';
import { RefusedByPage } from '../core/errors.ts';
import { formatNumber } from '../core/format/numbers.ts';
import type { Cell, Table } from '../core/page.ts';
import { csvRows } from '../core/rows-shown.ts';
import { wordsIn } from '../core/words.ts';
import { siteWords } from '../ui/frame/words.ts';
import { markingWhereItBreaks } from './breaking-off.ts';
import { fileName } from './file-name.ts';

/**
 * All rows of a page's table, those of its later pages too; they are asked for one page at a time while they are read.
 * One that breaks off, such as one that nobody has counted beyond {@link csvRows} rows, says so in its last line.
 * @throws {JejakError} NOT_FOUND when the page has no table
 * @throws {RefusedByPage} when it has more than {@link csvRows} rows
 */
export function csvAnswer(
  model: PageModel,
  goOn: (after: string) => Promise<PageModel>,
  logError: (error: unknown) => void,
): ExplorerAnswer {
  const { table } = model.opened;
  const { language } = model.request;
  const words = wordsIn(siteWords, language);
  if (table === undefined) throw new JejakError('NOT_FOUND', `${model.route.page.name} has no table`);
  if (table.count !== null && table.count > csvRows)
    throw new RefusedByPage(words.tooManyRows(formatNumber(table.count, language), formatNumber(csvRows, language)));
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="jejak-${fileName(model)}.csv"`,
    },
    body: markingWhereItBreaks(
      csvLines(table.columns, allRows(table, goOn)),
      (code, message) => csvLine([words.breaksOff(code, message)]),
      logError,
    ),
  };
}

async function* allRows(table: Table, goOn: (after: string) => Promise<PageModel>): AsyncGenerator<readonly Cell[]> {
  yield* table.rows;
  let written = table.rows.length;
  for (let next = table.next; next !== null; ) {
    const { opened } = await goOn(next);
    const rows = opened.table?.rows ?? [];
    written += rows.length;
    if (written > csvRows) throw new JejakError('BAD_USER_INPUT', `the table has more than ${csvRows} rows`);
    yield* rows;
    next = opened.table?.next ?? null;
  }
}
