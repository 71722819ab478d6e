import { type ClaimNode, entityNode } from '../../graph/nodes.ts';
import type { Word } from '../../ontology/ontology.ts';
import { builder } from '../builder.ts';
import { Stage } from '../enums.ts';
import { EntityClaimRef, EntityRef } from './refs.ts';

export const Assessment = builder.objectRef<ClaimNode>('Assessment').implement({
  description: 'Who assessed an edition or one recipient, in which stage and when, with the claim that says so.',
  fields: (t) => ({
    assessor: t.field({ type: EntityRef, resolve: ({ subject, view }) => entityNode(subject, view) }),
    stage: t.field({
      type: Stage,
      nullable: true,
      description: 'Null where no source says what it was.',
      resolve: ({ qualifiers }) => (qualifiers['stage'] as Word<'Stage'> | undefined) ?? null, // as the ontology types it
    }),
    date: t.expose('validFrom', {
      type: 'PartialDate',
      nullable: true,
      description: 'Null where no source says when.',
    }),
    claim: t.field({ type: EntityClaimRef, resolve: (claim) => claim }),
  }),
});
