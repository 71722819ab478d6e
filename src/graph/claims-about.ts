import { claimTypeNames } from '../ontology/claim-rules.ts';
import type { ClaimType } from '../ontology/ontology.ts';
import { isFact } from '../ontology/view.ts';
import type { GraphContext } from './context.ts';
import type { ClaimNode, EntityNode } from './nodes.ts';
import { load, onceThere, type ThereOrNot } from './once-there.ts';
import { visibleClaims } from './visible.ts';

/** Which end of a claim an entity is. */
export type DirectionName = 'SUBJECT' | 'OBJECT' | 'BOTH';

const loaderOf = { SUBJECT: 'claimsBySubject', OBJECT: 'claimsByObject', BOTH: 'claimsAbout' } as const;

/** The claims on an entity that its view lets one see, each once. */
export function claimsAbout(
  { id, view }: EntityNode,
  { types = claimTypeNames, direction }: { types?: readonly ClaimType[]; direction: DirectionName },
  context: GraphContext,
): ThereOrNot<ClaimNode[]> {
  return onceThere(load(context.loaders[loaderOf[direction]], id), (claims) => {
    const asked = claims.filter(({ type }) => types.includes(type));
    return visibleClaims(asked, view, context);
  });
}

/**
 * The same, read for these types alone: a thousand awards may lead to somebody who holds one office. What is said of an
 * entity itself is never as much, and is read whole, since others ask for it too.
 */
export function claimsOfTypes(
  entity: EntityNode,
  { types, direction }: { types: readonly ClaimType[]; direction: DirectionName },
  context: GraphContext,
): ThereOrNot<ClaimNode[]> {
  if (direction === 'SUBJECT') return claimsAbout(entity, { types, direction }, context);
  const { id, view } = entity;
  return context.loaders.claimsOfTypes.load({ id, types }).then((claims) =>
    visibleClaims(
      claims.filter(({ object }) => direction === 'BOTH' || object === id),
      view,
      context,
    ),
  );
}

/** Those claims on an entity as subject that say something is so: no wish, no plan, nothing that is only disputed. */
export function factsOf(
  entity: EntityNode,
  types: readonly ClaimType[],
  context: GraphContext,
): ThereOrNot<ClaimNode[]> {
  return onceThere(claimsAbout(entity, { types, direction: 'SUBJECT' }, context), (claims) => claims.filter(isFact));
}
