import { ledgerRow } from '../../ontology/ledger-row.ts';
import type { View } from '../../ontology/view.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import type { GraphContext } from '../context.ts';
import type { RowFacets } from '../filter/condition.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { kept } from '../kept.ts';
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
  return kept('rows under', [where, view], context, async () => rowsOf(await ledger(where, view, context), context));
}

/** One read, for the provinces of regencies. */
async function rowsOf(facts: readonly ConferralFacts[], { loaders, meter }: GraphContext): Promise<RowUnder[]> {
  const recipients = facts.flatMap(({ parties }) => parties.RECIPIENT.map(({ entity }) => entity));
  const regencies = [...new Set(recipients)].filter((id) => id.startsWith('regency:'));
  const records = await loaders.record.loadMany(regencies);
  const provinces = new Map<string, string>();
  for (const record of records) {
    if (record instanceof Error) throw record;
    if (record !== null && record.province !== null) provinces.set(record.id, record.province);
  }
  await meter.chargeInTurn('ledgerRow', facts.length);
  return facts.map((one) => {
    const row = ledgerRow(one, provinces);
    return {
      facts: one,
      row: {
        ...{ marks: row.rowMarks, earliest: row.rowEarliest, latest: row.rowLatest },
        otherDays: row.rowOtherDays,
      },
    };
  });
}
