import type { PartyShape } from '../../ontology/conferral-facts.ts';
import type { View } from '../../ontology/view.ts';
import { builder } from '../builder.ts';
import { claimNode, entityNode } from '../nodes.ts';
import { EntityClaimRef, EntityRef } from './refs.ts';

export const Party = builder.objectRef<PartyShape & { readonly view: View }>('Party').implement({
  description: 'A party to a conferral, with the claim that makes it one.',
  fields: (t) => ({
    entity: t.field({ type: EntityRef, resolve: ({ entity, view }) => entityNode(entity, view) }),
    onBehalfOf: t.field({
      type: EntityRef,
      nullable: true,
      description: 'For whom, where a source says so; never inferred.',
      resolve: ({ onBehalfOf, view }) => (onBehalfOf === null ? null : entityNode(onBehalfOf, view)),
    }),
    capacity: t.field({
      type: EntityRef,
      nullable: true,
      description: 'The office as whose holder it stood there, where a source says so.',
      resolve: ({ capacity, view }) => (capacity === null ? null : entityNode(capacity, view)),
    }),
    claim: t.field({ type: EntityClaimRef, resolve: ({ claim }) => claimNode(claim) }),
  }),
});
