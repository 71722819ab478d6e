import { factsOf } from '../../../graph/claims-about.ts';
import { type EntityNode, entityNode } from '../../../graph/nodes.ts';
import { onceThere, type ThereOrNot } from '../../../graph/once-there.ts';
import { occurrenceOf } from '../../../graph/time/occurrence.ts';
import type { PartialDate } from '../../../ontology/values/partial-date.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { EntityRef } from '../refs.ts';
import { entityType } from './entity.ts';

export const Event = entityType('Event');

builder.objectFields(Event, (t) => ({
  date: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'When it took place; null when no source says.',
    resolve: (event, _args, context) => dateOfEvent(event, context),
  }),
  places: t.field({
    type: [EntityRef],
    description: 'Where it took place, as sources print it.',
    resolve: (event, _args, context) =>
      onceThere(factsOf(event, ['LOCATED_IN'], context), (claims) =>
        claims.map(({ object, view }) => entityNode(object ?? '', view)),
      ),
  }),
}));

/** The day, month or year in which an event took place; the first day of one that went on. */
export function dateOfEvent(event: EntityNode, context: Context): ThereOrNot<PartialDate | null> {
  return onceThere(factsOf(event, ['OCCURRED'], context), (claims) => occurrenceOf(claims)?.validFrom ?? null);
}
