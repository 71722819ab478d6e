import type { ConferralStatus } from '../ontology/ontology.ts';
import { hasClock } from '../ontology/view.ts';
import type { GraphContext } from './context.ts';
import { factsOfConferral } from './ledger/facts-of-conferral.ts';
import type { EntityNode } from './nodes.ts';
import { onceThere, type ThereOrNot } from './once-there.ts';

/**
 * How far a conferral came under its view; null where no source says. Without clocks whatever row told of it told that
 * too, and nothing is read.
 */
export function reachedStatus(conferral: EntityNode, context: GraphContext): ThereOrNot<ConferralStatus | null> {
  const told = hasClock(conferral.view) ? undefined : context.heads.get(conferral.id)?.reached;
  if (told !== undefined) return told;
  return onceThere(factsOfConferral(conferral, context), (facts) => facts?.status ?? null);
}
