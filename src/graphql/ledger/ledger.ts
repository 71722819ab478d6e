import type { View } from '../../ontology/view.ts';
import type { ConferralRow } from '../../store/rows.ts';
import { askAnswering } from '../answering.ts';
import type { Context } from '../context.ts';
import { visibleClaims } from '../visible.ts';
import { type ConferralFacts, conferralFacts } from './conferral-facts.ts';
import { anchorsOf, type ConferralFilterShape, matchesConferral } from './conferral-filter.ts';

/**
 * The conferrals that a filter holds for, as the view lets one see them. Two round trips however many there are: one
 * for the conferrals near the filter's anchor, one for all claims on them and on their editions, with the evidence.
 * The filter itself is applied here, on what the view shows: no database knows what could be known in April 2023.
 */
export async function ledger(where: ConferralFilterShape, view: View, context: Context): Promise<ConferralFacts[]> {
  anchorsOf(where); // refuses a malformed id before anything is read
  return askAnswering(where, context, (answering) => ledgerOf(answering, view, context), isEmpty);
}

async function ledgerOf(where: ConferralFilterShape, view: View, context: Context): Promise<ConferralFacts[]> {
  const rows = await conferralsNear(where, context);
  const conferrals = [...new Set(rows.map(({ conferral }) => conferral))];
  const facts = await Promise.all(conferrals.map((id) => factsOfConferral(id, view, context, rows)));
  return facts.filter((row) => row !== null).filter((row) => matchesConferral(row, where));
}

function isEmpty(found: readonly unknown[]): boolean {
  return found.length === 0;
}

/**
 * One conferral under a view, or null when none of its claims was to be seen then. Worked out once a request: each
 * field of a conferral asks for it, and a loader would make each of them wait for its next batch.
 */
export function factsOfConferral(
  id: string,
  view: View,
  context: Context,
  rows: readonly ConferralRow[] = [],
): Promise<ConferralFacts | null> {
  const key = `${id} ${view.asOf} ${view.knownAt}`;
  const facts = context.ledgerRows.get(key) ?? workOut(id, view, context, rows);
  context.ledgerRows.set(key, facts);
  return facts;
}

async function workOut(
  id: string,
  view: View,
  context: Context,
  rows: readonly ConferralRow[],
): Promise<ConferralFacts | null> {
  const { claimsBySubject } = context.loaders;
  // Asked for together with the conferral, so that both come in one batch; a loader forgets nothing within a request.
  const known = rows
    .filter(({ conferral, edition }) => conferral === id && edition !== null)
    .map(({ edition }) => edition ?? '');
  const [own, ...ofKnown] = await Promise.all([id, ...known].map((subject) => claimsBySubject.load(subject)));
  const visible = await visibleClaims(own ?? [], view, context);
  if (visible.length === 0) return null;
  const editions = visible.filter(({ type }) => type === 'IN_EDITION').map(({ object }) => object ?? '');
  const others = editions.filter((edition) => !known.includes(edition));
  const ofOthers = await Promise.all(others.map((edition) => claimsBySubject.load(edition)));
  const ofEditions = await visibleClaims([...ofKnown, ...ofOthers].flat(), view, context);
  return conferralFacts(id, view, visible, ofEditions);
}

async function conferralsNear(where: ConferralFilterShape, { store }: Context): Promise<ConferralRow[]> {
  const anchors = anchorsOf(where);
  if (anchors === null) return store.read('conferrals-all', {});
  const found = await Promise.all(
    anchors.map(({ by, ids }): Promise<ConferralRow[]> => {
      if (by === 'edition') return store.read('conferrals-in-edition', { ids });
      if (by === 'award') return store.read('conferrals-of-award', { ids });
      return store.read('conferrals-of-party', { ids, roles: by });
    }),
  );
  return found.flat();
}
