import type { View } from '../../ontology/view.ts';
import { askByCanonicalIds } from '../canonical-id.ts';
import type { ConferralFacts } from '../conferral-facts.ts';
import type { GraphContext } from '../context.ts';
import { rowCondition } from '../filter/candidates.ts';
import { conferralsNear } from '../filter/conferrals-near.ts';
import type { ConferralFilter } from '../filter/filters.ts';
import { Predicate } from '../filter/predicate.ts';
import { kept } from '../kept.ts';
import { snapshotOf } from '../snapshot.ts';
import { withinLimit } from './work-limit.ts';

/**
 * The conferrals that a filter holds for, as the view lets one see them, worked out from the claims themselves. Two round
 * trips however many there are: one for the conferrals near the filter's anchor, one for all claims on them and on their
 * editions, with the evidence; and those for what the filter asks of other things. The filter itself is applied here, on what the view shows: no database knows
 * what could be known in April 2023.
 * @throws {JejakError} TOO_MANY_CONFERRALS when too many lie near the anchor
 */
export async function ledger(where: ConferralFilter, view: View, context: GraphContext): Promise<ConferralFacts[]> {
  const facts = await kept('ledger', [where, view], context, () =>
    askByCanonicalIds(where, context, (canonical) => ledgerOf(canonical, view, context), isEmpty),
  );
  snapshotOf({ view, context }).remember(facts);
  return facts;
}

async function ledgerOf(where: ConferralFilter, view: View, context: GraphContext): Promise<ConferralFacts[]> {
  const rows = await conferralsNear(await rowCondition(where, context), context);
  const editions = new Map<string, string[]>();
  for (const { conferral, edition } of rows)
    editions.set(conferral, [...(editions.get(conferral) ?? []), ...(edition === null ? [] : [edition])]);
  withinLimit([...editions], 'claims');
  return heldFor(where, editions, view, context);
}

/** Of these conferrals those that the filter holds for; the editions are those that are known to be theirs. */
export async function heldFor(
  where: ConferralFilter,
  editions: ReadonlyMap<string, readonly string[]>,
  view: View,
  context: GraphContext,
): Promise<ConferralFacts[]> {
  const snapshot = snapshotOf({ view, context });
  const rows = await snapshot.settleEach([...editions], ([id, known]) => snapshot.conferral(id, known));
  const facts = rows.filter((row) => row !== null);
  const predicate = new Predicate(snapshot);
  const holds = await snapshot.settleEach(facts, (row) => predicate.holds('Conferral', row, where));
  return facts.filter((_, index) => holds[index]);
}

function isEmpty(found: readonly unknown[]): boolean {
  return found.length === 0;
}
