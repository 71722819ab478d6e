import { formatNumber } from '../../core/format/numbers.ts';
import type { FilterName, LedgerFilters } from '../../ui/ledger/filters.ts';
import { ledgerWords } from '../../ui/ledger/words.ts';
import { usePageContext, useWords } from '../../ui/page-context.tsx';
import { labelOf } from '../../ui/vocabulary/value-labels.ts';
import type { AskedLedger } from './asked-ledger.ts';
import { ledgerPageWords } from './words.ts';

/** The most values of one kind that the page asks for: `first` in its question. */
const mostValues = 12;

/** How far the rows have come, so that nobody takes all of them for awards received. */
export function StatusSummary({ ledger }: { ledger: AskedLedger }) {
  const { language, to } = usePageContext();
  const row = useWords(ledgerWords);
  const words = useWords(ledgerPageWords);
  const { statuses } = ledger.answer;
  return (
    <p>
      {words.byStatus}:{' '}
      {statuses.map(({ status, count }, index) => (
        <span key={status}>
          {index === 0 ? '' : ', '}
          {status === null || ledger.filters.status !== undefined ? (
            `${formatNumber(count, language)} ${status === null ? row.noStatus : labelOf('ConferralStatus', status, language)}`
          ) : (
            <a href={to('ledger', { query: { ...ledger.query, status } })}>
              {formatNumber(count, language)} {labelOf('ConferralStatus', status, language)}
            </a>
          )}
        </span>
      ))}
    </p>
  );
}

/** What the rows come to: by year as a picture, by giver and recipient, and the ways to narrow them down. */
export function LedgerTotals({ ledger }: { ledger: AskedLedger }) {
  const { language } = usePageContext();
  const words = useWords(ledgerPageWords);
  const { answer, filters, query } = ledger;
  const { givers, recipients } = answer;
  const status = filters.status ?? 'CONFERRED';
  const twice = answer.twice[0]?.possiblyTwice ?? 0;
  const counted = { ...query, status };
  return (
    <>
      {recipients.length === 0 ? null : (
        <section aria-labelledby="jumlah">
          <h2 id="jumlah">{words.totals}</h2>
          <p class="muted">{words.totalsOf(labelOf('ConferralStatus', status, language))}</p>
          {twice > 0 ? <p class="is-contested">{words.possiblyTwice(formatNumber(twice, language))}</p> : null}
          <div class="totals">
            <Totals
              name="presenter"
              caption={words.byGiver}
              totals={givers.map(({ presenter, count }) => ({ entity: presenter, count }))}
              counted={counted}
              filters={filters}
            />
            <Totals
              name="recipient"
              caption={words.byRecipient}
              totals={recipients.map(({ recipient, count }) => ({ entity: recipient, count }))}
              counted={counted}
              filters={filters}
            />
          </div>
        </section>
      )}
    </>
  );
}

interface TotalsProps {
  readonly name: FilterName & ('presenter' | 'recipient');
  readonly caption: string;
  readonly totals: readonly {
    readonly entity: { readonly id: string; readonly name: string } | null;
    readonly count: number;
  }[];
  /** The parameters under which they were counted. */
  readonly counted: AskedLedger['query'];
  readonly filters: LedgerFilters;
}

function Totals({ name, caption, totals, counted, filters }: TotalsProps) {
  const { language, to } = usePageContext();
  const words = useWords(ledgerPageWords);
  return (
    <table>
      <caption>
        {caption}
        {totals.length < mostValues ? '' : `, ${words.largest(formatNumber(mostValues, language))}`}
      </caption>
      <thead>
        <tr>
          <th scope="col">{words.filters[name]}</th>
          <th scope="col" class="number">
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {totals.map(({ entity, count }) => (
          <tr key={entity?.id ?? ''}>
            <td>
              {entity === null ? (
                <span class="muted">{words.unnamed}</span>
              ) : filters[name] === entity.id ? (
                entity.name
              ) : (
                <a
                  href={to('ledger', { query: { ...counted, [name]: entity.id } })}
                  aria-label={words.only(words.filters[name], entity.name)}
                >
                  {entity.name}
                </a>
              )}
            </td>
            <td class="number">{formatNumber(count, language)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
