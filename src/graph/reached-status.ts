import type { ConferralStatus } from '../ontology/ontology.ts';
import { hasClock } from '../ontology/view.ts';
import type { GraphContext } from './context.ts';
import { factsOfConferral } from './ledger/facts-of-conferral.ts';
import type { Head } from './loaders.ts';
import type { EntityNode } from './nodes.ts';
import { onceThere, type ThereOrNot } from './once-there.ts';

/**
 * How far a conferral came under its view; null where no source says. Without clocks whatever row told of it told that
 * too, and nothing is read.
 */
export function reachedStatus(conferral: EntityNode, context: GraphContext): ThereOrNot<ConferralStatus | null> {
  const told = toldOf(conferral, context)?.reached;
  if (told !== undefined) return told;
  return onceThere(factsOfConferral(conferral, context), (facts) => facts?.status ?? null);
}

/** Whether that is certain, and who the recipients are; told by the same rows. */
export function isReachedCertain(conferral: EntityNode, context: GraphContext): ThereOrNot<boolean> {
  const told = toldOf(conferral, context)?.certain;
  if (told !== undefined && told !== null) return told;
  return onceThere(factsOfConferral(conferral, context), (facts) => facts?.certain ?? true);
}

function toldOf({ id, view }: EntityNode, context: GraphContext): Head | undefined {
  return hasClock(view) ? undefined : context.heads.get(id);
}
