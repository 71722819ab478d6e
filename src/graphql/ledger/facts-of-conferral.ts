import { factsOfClaims } from '../../ontology/conferral-facts.ts';
import type { View } from '../../ontology/view.ts';
import type { Context } from '../context.ts';
import { entityNode } from '../nodes.ts';
import { visibleClaims } from '../visible.ts';
import type { ConferralFacts } from './conferral-facts.ts';

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
