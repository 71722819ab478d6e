import { answeringNode } from '../../graph/canonical-id.ts';
import { type EntityNode, entityNode } from '../../graph/nodes.ts';
import { onceThere, type ThereOrNot } from '../../graph/once-there.ts';
import type { PartyShape } from '../../ontology/conferral-facts.ts';
import type { View } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { entityIn } from './participant.ts';
import { EntityClaimRef, EntityRef } from './refs.ts';

export interface PartyNode {
  readonly entity: string;
  readonly view: View;
  /** With the claim that makes it one. */
  readonly whole: () => ThereOrNot<PartyShape>;
}

export const Party = builder.objectRef<PartyNode>('Party').implement({
  description: 'A party to a conferral, with the claim that makes it one.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, resolve: ({ entity, view }) => entityNode(entity, view) }),
    onBehalfOf: t.field({
      type: EntityRef,
      nullable: true,
      description: 'For whom, where a source says so; never inferred.',
      resolve: ({ whole, view }, _args, context) =>
        onceThere(whole(), ({ onBehalfOf }) => orNone(onBehalfOf, view, context)),
    }),
    capacity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The office as whose holder it stood there, where a source says so.',
      resolve: ({ whole, view }, _args, context) =>
        onceThere(whole(), ({ capacity }) => orNone(capacity, view, context)),
    }),
    behind: t.field({
      type: EntityRef,
      nullable: true,
      description: 'Of a recipient: behind whom it is ranked, where a source says that instead of a number.',
      resolve: ({ whole }, _args, context) => onceThere(whole(), ({ claim }) => entityIn(claim, 'behind', context)),
    }),
    nthTime: t.int({
      nullable: true,
      description: 'Of a recipient: how manieth time it receives the award, as a source says.',
      resolve: ({ whole }) =>
        onceThere(whole(), ({ claim }) => (claim.qualifiers['nthTime'] as number | undefined) ?? null), // as the ontology types it
    }),
    claim: t.field({ type: EntityClaimRef, resolve: ({ whole }) => onceThere(whole(), ({ claim }) => claim) }),
  }),
});

function orNone(id: string | null, view: View, context: Context): ThereOrNot<EntityNode> | null {
  return id === null ? null : answeringNode(id, view, context);
}
