import { formatNumber } from '../../core/format/numbers.ts';
import { listPageJsonLd } from '../../core/list-page-json-ld.ts';
import { namesOf } from '../../core/names-of.ts';
import type { Page } from '../../core/page.ts';
import { wordsIn } from '../../core/words.ts';
import { ledgerCsv } from '../../ui/ledger/ledger-csv.ts';
import { LedgerTable } from '../../ui/ledger/ledger-table.tsx';
import { NextPage } from '../../ui/list/next-page.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { AskedLedger } from './asked-ledger.ts';
import { filterLabels } from './filter-labels.ts';
import { filterNames, idFilters, orderBy, readFilters, readOrder, whereOf } from './filters.ts';
import { NarrowLedger } from './narrow-ledger.tsx';
import { LedgerTotals, StatusSummary } from './totals.tsx';
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
  formats: ['json', 'csv'],
  hasClocks: true,
  reads: [...filterNames, 'sort', 'order'],
  open: async (request) => {
    const { ask, parameters, view, rows, after, language } = request;
    const filters = readFilters(parameters);
    const order = readOrder(parameters);
    const where = whereOf(filters);
    const ids = idFilters.flatMap((name) => filters[name] ?? []);
    const asked = { where, orderBy: orderBy(order), view, first: rows, after };
    if (request.format === 'csv') {
      const answer = await ask('LedgerRows', asked);
      return { title: '', description: '', body: null, table: ledgerCsv(answer.conferrals) };
    }
    const answer = await ask('LedgerPage', {
      ...asked,
      // What was not conferred is no award given, and no bar of a chart may say so.
      counted: filters.status === undefined ? { ...where, status: { eq: 'CONFERRED' } } : where,
      named: ids,
    });
    const { conferrals } = answer;
    const words = wordsIn(ledgerPageWords, language);
    const labels = filterLabels(filters, namesOf(ids, answer.named), language);
    const title = words.title(labels.map(({ value }) => value));
    const description = words.description(formatNumber(conferrals.totalCount, language));
    const ledger: AskedLedger = {
      filters,
      order,
      labels,
      answer,
      query: { ...parameters.preserved(filterNames), ...parameters.preserved(['sort', 'order', 'rows']) },
    };
    const table = ledgerCsv(conferrals);
    return {
      title,
      description,
      body: <LedgerBody ledger={ledger} after={after} />,
      table,
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

function LedgerBody({ ledger, after }: { ledger: AskedLedger; after: string | null }) {
  const { language } = usePageContext();
  const words = useWords(ledgerPageWords);
  const { conferrals } = ledger.answer;
  const rows = conferrals.edges.map(({ node }) => node);
  return (
    <>
      <p class="lead">{words.lead}</p>
      <NarrowLedger ledger={ledger} />
      {rows.length === 0 ? (
        <p class="empty">{ledger.labels.length === 0 ? words.nothing : words.none}</p>
      ) : (
        <>
          <StatusSummary ledger={ledger} />
          <LedgerTable rows={rows} caption={words.caption(formatNumber(conferrals.totalCount, language))} />
          <NextPage after={after} pageInfo={conferrals.pageInfo} />
          <LedgerTotals ledger={ledger} />
        </>
      )}
    </>
  );
}
