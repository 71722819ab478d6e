import type { Query } from '../../core/address.ts';
import { ChosenList } from '../../ui/form/chosen-list.tsx';
import { usePageContext } from '../../ui/page-context.tsx';
import type { AskedLedger } from './asked-ledger.ts';
import { FilterForm } from './filter-form.tsx';
import { type FilterName, filterNames } from './filters.ts';

/** The filters in use, each with the way out of it, and the form that sets them. */
export function NarrowLedger({ ledger }: { ledger: AskedLedger }) {
  const { words, to } = usePageContext();
  const says = words.ledgerPage;
  const { labels, query } = ledger;
  return (
    <>
      <ChosenList
        label={says.chosen}
        chosen={labels.map(({ name, value }) => ({
          key: name,
          text: `${says.filters[name]}: ${value}`,
          title: says.remove(says.filters[name], value),
          href: to('ledger', { query: without(query, name) }),
        }))}
        removeAll={{ text: says.removeAll, href: to('ledger', { query: without(query, ...filterNames) }) }}
      />
      <details class="narrow" open={labels.length > 0 && ledger.answer.conferrals.totalCount === 0}>
        <summary>{says.narrow}</summary>
        <FilterForm ledger={ledger} />
      </details>
    </>
  );
}

function without(query: Query, ...names: readonly FilterName[]): Query {
  return Object.fromEntries(Object.entries(query).filter(([name]) => !names.some((one) => one === name)));
}
