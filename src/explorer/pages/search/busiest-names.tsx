import { formatNumber } from '../../core/format/numbers.ts';
import type { SearchStartQuery } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import { searchWords } from './words.ts';

/** Where to begin without a name: who received most, each with how many. Nothing where nobody received anything. */
export function BusiestNames({ totals }: { totals: SearchStartQuery['conferralTotals'] }) {
  const { language, toId } = usePageContext();
  const words = useWords(searchWords);
  const names = (totals ?? []).flatMap(({ recipient, count }) => (recipient === null ? [] : [{ ...recipient, count }]));
  if (names.length === 0) return null;
  return (
    <section aria-labelledby="terbanyak">
      <h2 id="terbanyak">{words.busiest}</h2>
      <ul class="results">
        {names.map(({ id, kind, name, count }) => (
          <li key={id}>
            <a href={toId(id)}>{name}</a> <span class="kind">{labelOf('EntityKind', kind, language)}</span>{' '}
            <span class="muted">{words.received(count, formatNumber(count, language))}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
