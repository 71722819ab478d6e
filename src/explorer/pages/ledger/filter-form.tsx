import { addressOf } from '../../address.ts';
import { labelOf } from '../../messages/glossary.ts';
import { Choice } from '../../parts/choice.tsx';
import { useReading } from '../../reading.tsx';
import { directions, idFilters, levels, recipientKinds, sorts, statuses } from './filters.ts';
import type { AskedLedger } from './narrow-ledger.tsx';

/** All that a form can set. Filters by an entity are set by the links of the page, and go along. */
export function FilterForm({ ledger: { filters, order, query } }: { ledger: AskedLedger }) {
  const { words, language, clocks } = useReading();
  const says = words.ledgerPage;
  const kept = {
    ...Object.fromEntries(idFilters.map((name) => [name, filters[name]])),
    rows: query['rows'],
    ...clocks,
  };
  const labelled = (group: 'Level' | 'EntityKind' | 'ConferralStatus', values: readonly string[]) =>
    values.map((value) => ({ value, label: labelOf(group, value, language) }));
  return (
    <form action={addressOf('ledger', language)} method="get" class="filter-form">
      {Object.entries(kept).map(([name, value]) =>
        value === undefined ? null : <input key={name} type="hidden" name={name} value={String(value)} />,
      )}
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
      <Choice
        name="level"
        label={says.filters.level}
        chosen={filters.level}
        options={labelled('Level', levels)}
        any={says.any}
      />
      <Choice
        name="kind"
        label={says.filters.kind}
        chosen={filters.kind}
        options={labelled('EntityKind', recipientKinds)}
        any={says.any}
      />
      <Choice
        name="status"
        label={says.filters.status}
        chosen={filters.status}
        options={labelled('ConferralStatus', statuses)}
        any={says.any}
      />
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
