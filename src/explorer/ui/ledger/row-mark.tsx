import { formatNumber } from '../../core/format/numbers.ts';
import type { ClaimFragment, ClaimType, LedgerRowFragment } from '../../core/operation-types.ts';
import { MarkOfClaims } from '../claim/evidence-note.tsx';
import { usePageContext, useWords } from '../page-context.tsx';
import { ledgerWords } from './words.ts';

/** The one mark of a row, which opens the evidence of all that stands in it; and the way to the page of the conferral. */
export function RowMark({ row: { id, name, claims } }: { row: LedgerRowFragment }) {
  const { toId, language } = usePageContext();
  const words = useWords(ledgerWords);
  const all = claims.edges.map(({ node }) => node).sort((a, b) => placeOf(a) - placeOf(b));
  const more = claims.totalCount - all.length;
  return (
    <>
      {all.length === 0 ? null : <MarkOfClaims claims={all} name={name} />}{' '}
      <a class="muted" href={toId(id)} aria-label={words.detailsOf(name)}>
        {more > 0 ? words.moreDetails(formatNumber(more, language)) : words.details}
      </a>
    </>
  );
}

/** Who received what comes before where it belongs. */
const order: readonly ClaimType[] = ['RECIPIENT', 'PRESENTER', 'CONFERRER', 'ACCEPTED_BY', 'STATUS'];

function placeOf({ type }: ClaimFragment): number {
  const place = order.indexOf(type);
  return place === -1 ? order.length : place;
}
