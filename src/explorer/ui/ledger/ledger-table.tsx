import type { LedgerRowFragment } from '../../core/operation-types.ts';
import { usePageContext, useWords } from '../page-context.tsx';
import { labelOf } from '../vocabulary/value-labels.ts';
import { Explained } from '../vocabulary/word.tsx';
import { RowMark } from './row-mark.tsx';
import { CategoryOf, DateOf, Givers, isReceived, RankOf, Recipients, StatusOf } from './row-parts.tsx';
import { ledgerWords } from './words.ts';

interface Props {
  readonly rows: readonly LedgerRowFragment[];
  /** What the rows are, for whoever does not see what stands over them. */
  readonly caption: string;
}

/** Who awarded whom, one conferral a row, with one mark for the evidence of all that stands in it. */
export function LedgerTable({ rows, caption }: Props) {
  const { columns, evidence } = useWords(ledgerWords);
  return (
    <table class="rows ledger">
      <caption>{caption}</caption>
      <thead>
        <tr>
          {Object.entries(columns).map(([name, label]) => (
            <th key={name} scope="col">
              {label}
            </th>
          ))}
          <th scope="col">{evidence}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <LedgerRow key={row.id} row={row} />
        ))}
      </tbody>
    </table>
  );
}

function LedgerRow({ row }: { row: LedgerRowFragment }) {
  const { columns } = useWords(ledgerWords);
  return (
    <tr class={isReceived(row) ? undefined : 'is-not-received'}>
      <td data-label={columns.giver}>
        <Givers row={row} />
      </td>
      <td data-label={columns.award}>
        <AwardOf row={row} />
      </td>
      <td data-label={columns.recipient}>
        <Recipients row={row} />
      </td>
      <td data-label={columns.date}>
        <DateOf row={row} />
      </td>
      <td data-label={columns.status}>
        <StatusOf row={row} />
      </td>
      <td class="row-mark">
        <RowMark row={row} />
      </td>
    </tr>
  );
}

function AwardOf({ row }: { row: LedgerRowFragment }) {
  const { language, toId } = usePageContext();
  const words = useWords(ledgerWords);
  const { award, edition, level, category } = row;
  const named = edition ?? award;
  return (
    <>
      {named === null ? <Explained term="gap">{words.noAward}</Explained> : <a href={toId(named.id)}>{named.name}</a>}
      {edition === null && level !== null ? (
        <span class="muted"> {words.openEdition(labelOf('Level', level, language))}</span>
      ) : null}
      {category === null ? null : (
        <p>
          <CategoryOf row={row} /> <RankOf row={row} />
        </p>
      )}
    </>
  );
}
