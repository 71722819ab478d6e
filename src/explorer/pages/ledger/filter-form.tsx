import { recipientKinds } from '../../core/entity-kinds.ts';
import { Choice } from '../../ui/form/choice.tsx';
import { PreservedInputs } from '../../ui/form/preserved-inputs.tsx';
import { directions, idFilters, levels, sorts, statuses } from '../../ui/ledger/filters.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import type { AskedLedger } from './asked-ledger.ts';
import { ledgerPageWords } from './words.ts';

/** The filters that are a word of a vocabulary. */
const choices = [
  { name: 'level', group: 'Level', values: levels },
  { name: 'kind', group: 'EntityKind', values: recipientKinds },
  { name: 'status', group: 'ConferralStatus', values: statuses },
] as const;

/** All that a form can set. Filters by an entity are set by the links of the page, and go along. */
export function FilterForm({ ledger: { filters, order, query } }: { ledger: AskedLedger }) {
  const { language, clocks, formAction, to } = usePageContext();
  const words = useWords(ledgerPageWords);
  const preserved = {
    ...Object.fromEntries(idFilters.flatMap((name) => (name === 'about' ? [] : [[name, filters[name]]]))),
    rows: query['rows'],
    ...clocks,
  };
  return (
    <form action={formAction('ledger')} method="get" class="filter-form">
      <PreservedInputs query={preserved} />
      {/* Where scripts run, choosing a name that is offered puts its id here, and sends the form. */}
      <input type="hidden" name="about" value={filters.about} />
      <label>
        <span>{words.filters.q}</span>
        <input
          name="q"
          value={filters.q}
          maxLength={200}
          autocomplete="off"
          data-search={to('search', { format: 'json' })}
          data-id-field="about"
          data-when-chosen="send"
        />
        <small>{words.qHint}</small>
      </label>
      <label>
        <span>{words.filters.year}</span>
        <input name="year" value={filters.year} inputMode="numeric" maxLength={4} placeholder="2024" />
        <small>{words.yearHint}</small>
      </label>
      {choices.map(({ name, group, values }) => (
        <Choice
          key={name}
          name={name}
          label={words.filters[name]}
          chosen={filters[name]}
          options={values.map((value) => ({ value, label: labelOf(group, value, language) }))}
          any={words.any}
        />
      ))}
      <Choice
        name="sort"
        label={words.sort}
        chosen={order.sort}
        options={sorts.map((value) => ({ value, label: words.sorts[value] }))}
      />
      <Choice
        name="order"
        label={words.order}
        chosen={query['order'] === undefined ? undefined : order.order}
        options={directions.map((value) => ({ value, label: words.orders[value] }))}
        any={words.usualOrder}
      />
      <div class="actions">
        <button type="submit">{words.apply}</button>
      </div>
    </form>
  );
}
