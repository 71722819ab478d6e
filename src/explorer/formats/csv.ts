import { JejakError } from '../../errors.ts';
import { csvLine, csvLines } from '../../interchange/csv.ts';
import type { ExplorerAnswer, PageModel } from '../answer.ts';
import { formatNumber } from '../format/numbers.ts';
import type { Cell, Table } from '../page.ts';
import { Refused } from '../problems.tsx';
import { csvRows } from '../rows-shown.ts';
import { sayingWhereItBreaks } from './breaking-off.ts';

/**
 * All rows of a page's table, those of its later pages too; they are asked for one page at a time while they are read.
 * One that breaks off, such as one that nobody has counted beyond {@link csvRows} rows, says so in its last line.
 * @throws {JejakError} NOT_FOUND when the page has no table
 * @throws {Refused} when it has more than {@link csvRows} rows
 */
export function csvAnswer(
  opening: PageModel,
  goOn: (after: string) => Promise<PageModel>,
  report: (error: unknown) => void,
): ExplorerAnswer {
  const { table } = opening.opened;
  const { words, language } = opening.request;
  if (table === undefined) throw new JejakError('NOT_FOUND', `${opening.route.page.name} has no table`);
  if (table.count !== null && table.count > csvRows)
    throw new Refused(words.site.tooManyRows(formatNumber(table.count, language), formatNumber(csvRows, language)));
  return {
    status: 200,
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="jejak-${fileName(opening)}.csv"`,
    },
    body: sayingWhereItBreaks(
      csvLines(table.columns, allRows(table, goOn)),
      (code, message) => csvLine([words.site.breaksOff(code, message)]),
      report,
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

function fileName({ route }: PageModel): string {
  return [route.page.name, ...(route.id === '' ? [] : [route.id.replace(':', '-')])].join('-');
}
