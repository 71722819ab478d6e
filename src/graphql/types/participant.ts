import { answeringNode } from '../../graph/canonical-id.ts';
import { claimsOfTypes } from '../../graph/claims-about.ts';
import { type ClaimNode, type EntityNode, entityNode } from '../../graph/nodes.ts';
import { onceThere, type ThereOrNot } from '../../graph/once-there.ts';
import type { ClaimType } from '../../ontology/ontology.ts';
import { isFact } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { EntityClaimRef, EntityRef } from './refs.ts';

export const Participant = builder.objectRef<ClaimNode>('Participant').implement({
  description: 'Somebody who had a part in an event or an edition, with the claim that says so.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, resolve: ({ subject, view }) => entityNode(subject, view) }),
    onBehalfOf: t.field({
      type: EntityRef,
      nullable: true,
      description: 'For whom: whose speech was read, whose seat was taken. Where a source says so; never inferred.',
      resolve: (claim, _args, context) => entityIn(claim, 'onBehalfOf', context),
    }),
    claim: t.field({ type: EntityClaimRef, resolve: (claim) => claim }),
  }),
});

/** Those who have this part, by the facts that lead to the entity. */
export async function participants(
  entity: EntityNode,
  types: readonly ClaimType[],
  context: Context,
): Promise<ClaimNode[]> {
  return (await claimsOfTypes(entity, { types, direction: 'OBJECT' }, context)).filter(isFact);
}

/** The entity that a qualifier names. */
export function entityIn(
  { qualifiers, view }: ClaimNode,
  name: string,
  context: Context,
): ThereOrNot<EntityNode> | null {
  const id = qualifiers[name] as string | undefined; // typed as EntityId by the ontology
  return id === undefined ? null : answeringNode(id, view, context);
}

/** The entities to which facts of this type lead. */
export function objectsOf(claims: ThereOrNot<ClaimNode[]>): ThereOrNot<EntityNode[]> {
  return onceThere(claims, (found) => found.map(({ object, view }) => entityNode(object ?? '', view)));
}
