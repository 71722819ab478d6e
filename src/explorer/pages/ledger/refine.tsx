import { formatNumber } from '../../core/format/numbers.ts';
import type { Language } from '../../core/language.ts';
import type { FilterName } from '../../ui/ledger/filters.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import type { AskedLedger } from './asked-ledger.ts';
import { ledgerPageWords } from './words.ts';

/** A value that the rows have, and how many of them have it. */
interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What else the rows can be narrowed down by: each value a link, with the rows that would remain. */
export function Refine({ ledger }: { ledger: AskedLedger }) {
  const { language, to } = usePageContext();
  const words = useWords(ledgerPageWords);
  const groups = groupsOf(ledger, language).filter(
    // A value that all rows have, or that is chosen, narrows nothing.
    ({ name, values }) => ledger.filters[name] === undefined && values.length > 0,
  );
  if (groups.length === 0) return null;
  return (
    <section class="refine" aria-label={words.refine}>
      <p class="muted">{words.refineHint}</p>
      <div class="facets">
        {groups.map(({ name, values }) => (
          <div key={name}>
            <h2>{words.filters[name]}</h2>
            <ul>
              {values.map(({ value, label, count }) => (
                <li key={value}>
                  <a
                    href={to('ledger', { query: { ...ledger.query, [name]: value } })}
                    aria-label={words.only(words.filters[name], label)}
                  >
                    {label}
                  </a>{' '}
                  <span class="muted">{formatNumber(count, language)}</span>
                </li>
              ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

type FacetEntity = { readonly id: string; readonly name: string } | null;

function groupsOf({ answer }: AskedLedger, language: Language): readonly { name: FilterName; values: FacetValue[] }[] {
  const all = answer.conferrals.totalCount;
  const narrower = (values: FacetValue[]) => values.filter(({ count }) => count < all);
  const entity = (found: FacetEntity, count: number) =>
    found === null ? [] : [{ value: found.id, label: found.name, count }];
  return [
    { name: 'award', values: narrower(answer.awards.flatMap(({ award, count }) => entity(award, count))) },
    {
      name: 'level',
      values: narrower(
        answer.levels.flatMap(({ level, count }) =>
          level === null ? [] : [{ value: level, label: labelOf('Level', level, language), count }],
        ),
      ),
    },
    { name: 'area', values: narrower(answer.areas.flatMap(({ area, count }) => entity(area, count))) },
    {
      name: 'province',
      values: narrower(answer.provinces.flatMap(({ province, count }) => entity(province, count))),
    },
    {
      name: 'kind',
      values: narrower(
        answer.kinds.flatMap(({ recipientKind, count }) =>
          recipientKind === null
            ? []
            : [{ value: recipientKind, label: labelOf('EntityKind', recipientKind, language), count }],
        ),
      ),
    },
  ];
}
