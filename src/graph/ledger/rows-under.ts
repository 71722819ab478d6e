import { ledgerRow } from '../../ontology/ledger-row.ts';
import type { View } from '../../ontology/view.ts';
import { belongingIn } from '../belonging.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import type { GraphContext } from '../context.ts';
import type { RowFacets } from '../filter/condition.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { kept } from '../kept.ts';
import { snapshotOf } from '../snapshot.ts';
import { ledger } from './ledger.ts';

/** A conferral under a view, with what a condition looks at. */
export interface RowUnder {
  readonly facts: ConferralFacts;
  readonly row: RowFacets;
}

/**
 * The rows that the ledger would have, if the graph held only what the view shows: worked out once a request, however many
 * totals of it are asked for their conferrals.
 * @throws {JejakError} as `ledger` does
 */
export function rowsUnder(where: ConferralFilter, view: View, context: GraphContext): Promise<RowUnder[]> {
  return kept('rows under', [where, view], context, async () =>
    rowsOf(await ledger(where, view, context), view, context),
  );
}

/** One round trip, for the provinces of regencies; one more for each step from a team or an office to its body. */
async function rowsOf(facts: readonly ConferralFacts[], view: View, context: GraphContext): Promise<RowUnder[]> {
  const snapshot = snapshotOf({ view, context });
  const belonging = await snapshot.settleEach(facts, (one) => belongingIn(one, snapshot));
  await context.meter.chargeInTurn('ledgerRow', facts.length);
  return facts.map((one, index) => {
    const row = ledgerRow(one, belonging[index] ?? new Map());
    return {
      facts: one,
      row: {
        ...{ marks: row.rowMarks, earliest: row.rowEarliest, latest: row.rowLatest },
        otherDays: row.rowOtherDays,
      },
    };
  });
}
