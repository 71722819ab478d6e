import { factsOf } from '../../../graph/claims-about.ts';
import { onceThere } from '../../../graph/once-there.ts';
import { occurrenceOf } from '../../../graph/time/occurrence.ts';
import { builder } from '../../builder.ts';
import { entityType } from './entity.ts';

// The kinds that have no fields of their own: all there is to know of them are names and claims.

export const otherKinds = (['Place', 'Company', 'Organisation', 'Regulation'] as const).map(entityType);

/** Those of which it may be known when they started. */
export const startedKinds = (['Programme', 'Award'] as const).map((kind) => {
  const ref = entityType(kind);
  builder.objectField(ref, 'started', (t) =>
    t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it started, such as the year of its first edition; null when no source says.',
      resolve: (entity, _args, context) =>
        onceThere(factsOf(entity, ['STARTED'], context), (claims) => occurrenceOf(claims)?.validFrom ?? null),
    }),
  );
  return ref;
});
