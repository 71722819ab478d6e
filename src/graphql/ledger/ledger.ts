import { factsOfClaims } from '../../ontology/conferral-facts.ts';
import type { View } from '../../ontology/view.ts';
import type { ConferralRow } from '../../store/rows.ts';
import { askAnswering } from '../answering.ts';
import type { Context } from '../context.ts';
import { entityNode } from '../nodes.ts';
import { visibleClaims } from '../visible.ts';
import type { ConferralFacts } from './conferral-facts.ts';
import { anchorsOf, type ConferralFilterShape, matchesConferral } from './conferral-filter.ts';
import { withinLimit } from './work-limit.ts';

/**
 * The conferrals that a filter holds for, as the view lets one see them, worked out from the claims themselves. Two round trips however many there are: one
 * for the conferrals near the filter's anchor, one for all claims on them and on their editions, with the evidence.
 * The filter itself is applied here, on what the view shows: no database knows what could be known in April 2023.
 * @throws {JejakError} TOO_MANY_CONFERRALS when too many lie near the anchor
 */
export async function ledger(where: ConferralFilterShape, view: View, context: Context): Promise<ConferralFacts[]> {
  anchorsOf(where); // refuses a malformed id before anything is read
  return askAnswering(where, context, (answering) => ledgerOf(answering, view, context), isEmpty);
}

async function ledgerOf(where: ConferralFilterShape, view: View, context: Context): Promise<ConferralFacts[]> {
  const rows = await conferralsNear(where, context);
  const editions = new Map<string, string[]>();
  for (const { conferral, edition } of rows)
    editions.set(conferral, [...(editions.get(conferral) ?? []), ...(edition === null ? [] : [edition])]);
  withinLimit([...editions], 'claims');
  const facts = await Promise.all([...editions].map(([id, known]) => factsOfConferral(id, view, context, known)));
  return facts.filter((row) => row !== null).filter((row) => matchesConferral(row, where));
}

function isEmpty(found: readonly unknown[]): boolean {
  return found.length === 0;
}

/**
 * One conferral under a view, or null when none of its claims was to be seen then. Worked out once a request: each
 * field of a conferral asks for it, and a loader would make each of them wait for its next batch.
 * @param editions those of its editions that are known already, so that its claims and theirs come in one batch
 */
export function factsOfConferral(
  id: string,
  view: View,
  context: Context,
  editions: readonly string[] = [],
): Promise<ConferralFacts | null> {
  const key = `${id} ${view.asOf} ${view.knownAt}`;
  const facts = context.ledgerRows.get(key) ?? workOut(id, view, context, editions);
  context.ledgerRows.set(key, facts);
  return facts;
}

async function workOut(
  id: string,
  view: View,
  context: Context,
  known: readonly string[],
): Promise<ConferralFacts | null> {
  const { claimsBySubject } = context.loaders;
  const [own, ...ofKnown] = await Promise.all([id, ...known].map((subject) => claimsBySubject.load(subject)));
  const visible = await visibleClaims(own ?? [], view, context);
  if (visible.length === 0) return null;
  const editions = visible.filter(({ type }) => type === 'IN_EDITION').map(({ object }) => object ?? '');
  const others = editions.filter((edition) => !known.includes(edition));
  const ofOthers = await Promise.all(others.map((edition) => claimsBySubject.load(edition)));
  const ofEditions = await visibleClaims([...ofKnown, ...ofOthers].flat(), view, context);
  return { ...entityNode(id, view), ...factsOfClaims(id, visible, ofEditions) };
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
