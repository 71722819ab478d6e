import { compare } from '../../ontology/claim.ts';
import { readings } from '../../ontology/parting/values.ts';
import type { ClaimView } from '../../ontology/view.ts';

/**
 * Of several claims on when an event took place the one that stands: the oldest, or a narrower one that agrees with it.
 * "April 2023" and "13 April 2023" are one date, of which the day is known.
 */
export function occurrenceOf(claims: readonly ClaimView[]): ClaimView | undefined {
  const dated = claims.filter(({ validFrom }) => validFrom !== null);
  const oldestFirst = dated.toSorted((a, b) => compare(a.firstKnown, b.firstKnown) || compare(a.id, b.id));
  const [standing] = readings(
    'PartialDate',
    oldestFirst.map(({ validFrom }) => String(validFrom)),
  );
  return oldestFirst.find(({ validFrom }) => validFrom === standing) ?? claims[0];
}
