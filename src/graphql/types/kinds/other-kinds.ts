import { entityType } from './entity.ts';

// The kinds that have no fields of their own: all there is to know of them are names and claims.

export const otherKinds = (['Place', 'Company', 'Organisation', 'Programme', 'Regulation', 'Award'] as const).map(
  entityType,
);
