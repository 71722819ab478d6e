import { claimTypeNames } from '../ontology/claim-rules.ts';
import type { ClaimType } from '../ontology/ontology.ts';
import { isFact } from '../ontology/view.ts';
import type { GraphContext } from './context.ts';
import type { ClaimNode, EntityNode } from './nodes.ts';
import { visibleClaims } from './visible.ts';

/** Which end of a claim an entity is. */
export type DirectionName = 'SUBJECT' | 'OBJECT' | 'BOTH';

const loaderOf = { SUBJECT: 'claimsBySubject', OBJECT: 'claimsByObject', BOTH: 'claimsAbout' } as const;

/** The claims on an entity that its view lets one see, each once. */
export async function claimsAbout(
  { id, view }: EntityNode,
  { types = claimTypeNames, direction }: { types?: readonly ClaimType[]; direction: DirectionName },
  context: GraphContext,
): Promise<ClaimNode[]> {
  const claims = await context.loaders[loaderOf[direction]].load(id);
  const asked = claims.filter(({ type }) => types.includes(type));
  return visibleClaims(asked, view, context);
}

/**
 * The same, read for these types alone: a thousand awards may lead to somebody who holds one office. What is said of an
 * entity itself is never as much, and is read whole, since others ask for it too.
 */
export async function claimsOfTypes(
  entity: EntityNode,
  { types, direction }: { types: readonly ClaimType[]; direction: DirectionName },
  context: GraphContext,
): Promise<ClaimNode[]> {
  if (direction === 'SUBJECT') return claimsAbout(entity, { types, direction }, context);
  const { id, view } = entity;
  const claims = await context.loaders.claimsOfTypes.load({ id, types });
  return visibleClaims(
    claims.filter(({ object }) => direction === 'BOTH' || object === id),
    view,
    context,
  );
}

/** Those claims on an entity as subject that say something is so: no wish, no plan, nothing that is only disputed. */
export async function factsOf(
  entity: EntityNode,
  types: readonly ClaimType[],
  context: GraphContext,
): Promise<ClaimNode[]> {
  return (await claimsAbout(entity, { types, direction: 'SUBJECT' }, context)).filter(isFact);
}
