import { builder } from '../builder.ts';
import { ClaimRef, EntityRef, EvidenceRef, SourceRef } from './refs.ts';

// One connection a noun, wherever it is paged through: a client writes its fragment once.

export const ClaimConnection = builder.connectionObject(
  { type: ClaimRef, name: 'ClaimConnection' },
  { name: 'ClaimEdge' },
);
export const EntityConnection = builder.connectionObject(
  { type: EntityRef, name: 'EntityConnection' },
  { name: 'EntityEdge' },
);
export const SearchConnection = builder.connectionObject(
  { type: EntityRef, name: 'SearchConnection' },
  { name: 'SearchEdge' },
);
export const EvidenceConnection = builder.connectionObject(
  { type: EvidenceRef, name: 'EvidenceConnection' },
  { name: 'EvidenceEdge' },
);
export const SourceConnection = builder.connectionObject(
  { type: SourceRef, name: 'SourceConnection' },
  { name: 'SourceEdge' },
);
