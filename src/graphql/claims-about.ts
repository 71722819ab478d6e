import type { Claim } from '../ontology/claim.ts';
import type { ClaimType } from '../ontology/ontology.ts';
import { isFact } from '../ontology/view.ts';
import { builder } from './builder.ts';
import type { Context } from './context.ts';
import { type ClaimNode, claimNode, type EntityNode } from './nodes.ts';
import { visibleClaims } from './visible.ts';

export const Direction = builder.enumType('ClaimDirection', {
  description: 'Which end of a claim an entity is.',
  values: {
    SUBJECT: { description: 'The claim is said of it.' },
    OBJECT: { description: 'The claim leads to it.' },
    BOTH: { description: 'Either.' },
  } as const,
});

/** The claims on an entity that its view lets one see, each once. */
export async function claimsAbout(
  { id, view }: EntityNode,
  { types, direction }: { types: readonly ClaimType[]; direction: 'SUBJECT' | 'OBJECT' | 'BOTH' },
  context: Context,
): Promise<ClaimNode[]> {
  const none: readonly Claim[] = [];
  const [said, leading] = await Promise.all([
    direction === 'OBJECT' ? none : context.loaders.claimsBySubject.load(id),
    direction === 'SUBJECT' ? none : context.loaders.claimsByObject.load(id),
  ]);
  const unique = new Map([...said, ...leading].map((claim) => [claim.id, claim]));
  const asked = [...unique.values()].filter(({ type }) => types.includes(type));
  return (await visibleClaims(asked, view, context)).map(claimNode);
}

/** Those claims on an entity as subject that say something is so: no wish, no plan, nothing that is only disputed. */
export async function factsOf(entity: EntityNode, types: readonly ClaimType[], context: Context): Promise<ClaimNode[]> {
  return (await claimsAbout(entity, { types, direction: 'SUBJECT' }, context)).filter(isFact);
}
