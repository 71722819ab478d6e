import { addressOf } from '../../core/address.ts';
import { recipientKinds } from '../../core/entity-kinds.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { KeptInputs } from '../../ui/form/preserved-inputs.tsx';
import { usePageContext } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/glossary.ts';
import type { AskedLedger } from './asked-ledger.ts';
import { directions, idFilters, levels, sorts, statuses } from './filters.ts';

/** The filters that are a word of a vocabulary. */
const choices = [
  { name: 'level', group: 'Level', values: levels },
  { name: 'kind', group: 'EntityKind', values: recipientKinds },
  { name: 'status', group: 'ConferralStatus', values: statuses },
] as const;

/** All that a form can set. Filters by an entity are set by the links of the page, and go along. */
export function FilterForm({ ledger: { filters, order, query } }: { ledger: AskedLedger }) {
  const { words, language, clocks } = usePageContext();
  const says = words.ledgerPage;
  const kept = {
    ...Object.fromEntries(idFilters.map((name) => [name, filters[name]])),
    rows: query['rows'],
    ...clocks,
  };
  return (
    <form action={addressOf('ledger', language)} method="get" class="filter-form">
      <KeptInputs query={kept} />
      <label>
        <span>{says.filters.q}</span>
        <input name="q" value={filters.q} maxLength={200} />
        <small>{says.qHint}</small>
      </label>
      <label>
        <span>{says.filters.year}</span>
        <input name="year" value={filters.year} inputMode="numeric" maxLength={4} placeholder="2024" />
        <small>{says.yearHint}</small>
      </label>
      {choices.map(({ name, group, values }) => (
        <Choice
          key={name}
          name={name}
          label={says.filters[name]}
          chosen={filters[name]}
          options={values.map((value) => ({ value, label: labelOf(group, value, language) }))}
          any={says.any}
        />
      ))}
      <Choice
        name="sort"
        label={says.sort}
        chosen={order.sort}
        options={sorts.map((value) => ({ value, label: says.sorts[value] }))}
      />
      <Choice
        name="order"
        label={says.order}
        chosen={query['order'] === undefined ? undefined : order.order}
        options={directions.map((value) => ({ value, label: says.orders[value] }))}
        any={says.usualOrder}
      />
      <div class="actions">
        <button type="submit">{says.apply}</button>
      </div>
    </form>
  );
}
