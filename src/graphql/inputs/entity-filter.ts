import { ClaimTypeFilter, EntityKindFilter, IdFilter, StringFilter } from './operator-filters.ts';
import {
  ClaimListFilter,
  ConferralListFilter,
  EntityFilter,
  NeighbourFilter,
  NeighbourListFilter,
} from './thing-filters.ts';

NeighbourFilter.implement({
  description: 'Another entity that a claim joins to this one; wishes and plans join nothing.',
  fields: (t) => ({
    type: t.field({ type: ClaimTypeFilter, description: 'The type of the claim, whichever way it runs.' }),
    entity: t.field({ type: EntityFilter }),
  }),
});

EntityFilter.implement({
  description: 'Which entities; all that is given must hold.',
  fields: (t) => ({
    id: t.field({ type: IdFilter }),
    kind: t.field({ type: EntityKindFilter }),
    name: t.field({ type: StringFilter }),
    otherNames: t.field({ type: StringFilter, description: 'Holds when one of them fits; `not` when none does.' }),
    description: t.field({ type: StringFilter }),
    province: t.field({ type: IdFilter, description: 'Of a regency: the province that it is in.' }),
    claims: t.field({ type: ClaimListFilter, description: 'On it as subject or object, wishes and plans included.' }),
    conferrals: t.field({
      type: ConferralListFilter,
      description: 'Of an award or an edition what was conferred; of anybody else where it is a party.',
    }),
    neighbours: t.field({ type: NeighbourListFilter }),
    and: t.field({ type: [EntityFilter] }),
    or: t.field({ type: [EntityFilter] }),
    not: t.field({ type: EntityFilter }),
  }),
});
