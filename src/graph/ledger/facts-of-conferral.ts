import type { ConferralFacts, ConferralNode } from '../conferral-facts.ts';
import type { GraphContext } from '../context.ts';
import { snapshotOf } from '../snapshot.ts';

/** One conferral under its view, or null when none of its claims was to be seen then; at once, where they are loaded. */
export function factsOfConferral(
  { id, view, inEdition }: ConferralNode,
  context: GraphContext,
): ConferralFacts | null | Promise<ConferralFacts | null> {
  const snapshot = snapshotOf({ view, context });
  const work = () => snapshot.conferral(id, inEdition ? [inEdition] : []);
  const ready = work();
  return ready === undefined ? snapshot.settle(work) : ready;
}
