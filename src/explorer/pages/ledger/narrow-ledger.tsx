import type { Query } from '../../core/query.ts';
import { ChosenList } from '../../ui/form/chosen-list.tsx';
import { type FilterName, filterNames } from '../../ui/ledger/filters.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import type { AskedLedger } from './asked-ledger.ts';
import { FilterForm } from './filter-form.tsx';
import { ledgerPageWords } from './words.ts';

/** The filters in use, each with the way out of it. */
export function ChosenFilters({ ledger: { labels, query } }: { ledger: AskedLedger }) {
  const { to } = usePageContext();
  const words = useWords(ledgerPageWords);
  return (
    <ChosenList
      label={words.chosen}
      chosen={labels.map(({ name, value }) => ({
        key: name,
        text: `${words.filters[name]}: ${value}`,
        title: words.remove(words.filters[name], value),
        href: to('ledger', { query: without(query, name) }),
      }))}
      removeAll={{ text: words.removeAll, href: to('ledger', { query: without(query, ...filterNames) }) }}
    />
  );
}

/** The form that sets them. */
export function NarrowLedger({ ledger }: { ledger: AskedLedger }) {
  const words = useWords(ledgerPageWords);
  return (
    <details class="narrow" open={ledger.labels.length > 0 && ledger.answer.conferrals.totalCount === 0}>
      <summary>{words.narrow}</summary>
      <FilterForm ledger={ledger} />
    </details>
  );
}

function without(query: Query, ...names: readonly FilterName[]): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.some((one) => one === name)));
}
