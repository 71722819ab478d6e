import type { Query } from '../../core/query.ts';
import { BarChart } from '../../picture/bars/bar-chart.tsx';
import { ribbonsOf, yearBars } from '../../picture/charts/chart-data.ts';
import { chartWords } from '../../picture/charts/words.ts';
import { FlowChart } from '../../picture/flow/flow-chart.tsx';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { AskedLedger } from './asked-ledger.ts';

/** The largest flows, beside which the chart of years has room; the page of charts has more. */
const mostRibbons = 6;

/** What the rows come to, as pictures; each part leads to its rows. One year, or one giver alone, needs no picture. */
export function LedgerPictures({ ledger: { charts, query, filters } }: { ledger: AskedLedger }) {
  const { language, to, toId } = usePageContext();
  const words = useWords(chartWords);
  const rows = (narrowed: Query): string => to('ledger', { query: { ...query, ...narrowed } });
  const bars = yearBars(charts, language, rows);
  const status = filters.status ?? 'CONFERRED';
  const counted = (narrowed: Query): string => rows({ status, ...narrowed });
  const flows = ribbonsOf(charts, language, counted, mostRibbons);
  const isFlow = flows.length > 1 && flows.some(({ from }) => from.id !== null);
  if (bars.length < 2 && !isFlow) return null;
  const { rows: _rows, sort: _sort, order: _order, ...filtered } = query;
  const larger = (chart: string) => (
    <p class="muted">
      <a href={to('charts', { query: { chart, ...filtered } })}>{words.larger}</a>
    </p>
  );
  return (
    <div class="ledger-pictures">
      {bars.length < 2 ? null : (
        <div>
          <BarChart caption={words.years} language={language} bars={bars} />
          {larger('years')}
        </div>
      )}
      {isFlow ? (
        <div class="ledger-flow">
          <FlowChart flows={flows} caption={words.flow} language={language} href={toId} tallest={120} />
          {larger('flow')}
        </div>
      ) : null}
    </div>
  );
}
