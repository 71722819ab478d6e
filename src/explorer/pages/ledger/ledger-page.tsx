import { feedFormats, isFeedFormat } from '../../core/feed.ts';
import { formatNumber } from '../../core/format/numbers.ts';
import { listPageJsonLd } from '../../core/list-page-json-ld.ts';
import { namesOf } from '../../core/names-of.ts';
import { isTableFormat, type Page, type PageRequest } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { filterLabels } from '../../ui/ledger/filter-labels.ts';
import { filterNames, idFilters, orderBy, readFilters, readOrder, whereOf } from '../../ui/ledger/filters.ts';
import { ledgerCsv } from '../../ui/ledger/ledger-csv.ts';
import type { AskedLedger } from './asked-ledger.ts';
import { LedgerBody } from './ledger-body.tsx';
import { ledgerFeed } from './ledger-feed.ts';
import { withWholeEdition } from './whole-editions.ts';
import { ledgerPageWords } from './words.ts';

declare module '../../core/site-map.ts' {
  interface PageNames {
    readonly ledger: true;
  }
}

/** Who awarded whom: all conferrals, to narrow down, sort, count and take along. */
export const ledgerPage: Page = {
  name: 'ledger',
  paths: { id: '/penghargaan', en: '/en/awards' },
  menu: ledgerPageWords.menu,
  formats: ['json', 'csv', 'xlsx', ...feedFormats],
  hasClocks: true,
  reads: [...filterNames, 'sort', 'order'],
  feedReads: filterNames,
  open: async (request) => {
    const { ask, parameters, view, rows, after, before, language } = request;
    const filters = readFilters(parameters);
    const order = readOrder(parameters);
    const where = whereOf(filters);
    const ids = idFilters.flatMap((name) => filters[name] ?? []);
    if (isFeedFormat(request.format)) return ledgerFeed(filters, request);
    const asked = { where, orderBy: orderBy(order) };
    const place = before === null ? { first: rows, after } : { last: rows, before };
    if (isTableFormat(request.format)) {
      const answer = await ask('LedgerRows', { ...asked, view, ...place });
      const { title } = wordsIn(ledgerPageWords, language);
      const rowsAlone = { description: '', body: null, table: ledgerCsv(answer.conferrals) };
      return { title: title(filterLabels(filters, new Map(), language).map(({ value }) => value)), ...rowsAlone };
    }
    // What was not conferred is no award given, and no picture of what was received may say so.
    const counted = filters.status === undefined ? { ...where, status: { eq: 'CONFERRED' as const } } : where;
    const [answer, charts] = await Promise.all([
      ask('LedgerPage', { ...asked, view, ...place, counted, named: ids }),
      ask('LedgerCharts', { where, counted, view }),
    ]);
    const conferrals =
      order.sort === 'edition' ? await withWholeEdition(answer.conferrals, asked, request) : answer.conferrals;
    const words = wordsIn(ledgerPageWords, language);
    const labels = filterLabels(filters, namesOf(ids, answer.named), language);
    const title = words.title(labels.map(({ value }) => value));
    const description = words.description(formatNumber(conferrals.totalCount, language));
    const ledger: AskedLedger = {
      ...{ filters, order, labels, charts },
      answer: { ...answer, conferrals },
      start: startOf(request, conferrals),
      query: { ...parameters.preserved(filterNames), ...parameters.preserved(['sort', 'order', 'rows']) },
    };
    return {
      title,
      description,
      body: <LedgerBody ledger={ledger} />,
      table: ledgerCsv(conferrals),
      jsonLd: listPageJsonLd(request, ledgerPage, {
        title,
        description,
        builtAt: answer.dataset.builtAt,
        total: conferrals.totalCount,
        items: conferrals.edges.map(({ node }) => node),
      }),
    };
  },
};

/** The place of the first row: the address tells that of the first going on, of the last going back. */
function startOf(
  { parameters, after, before }: PageRequest,
  { edges, pageInfo }: AskedLedger['answer']['conferrals'],
): number | null {
  const row = parameters.int('row', { least: 1, most: 999_999_999 }) ?? null;
  if (!pageInfo.hasPreviousPage && after === null) return 1;
  if (row === null || before === null) return row;
  return Math.max(1, row - edges.length + 1);
}
