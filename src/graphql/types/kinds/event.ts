import { factsOf } from '../../../graph/claims-about.ts';
import { type EntityNode, entityNode } from '../../../graph/nodes.ts';
import { onceThere, type ThereOrNot } from '../../../graph/once-there.ts';
import { occurrenceOf } from '../../../graph/time/occurrence.ts';
import type { PartialDate } from '../../../ontology/values/partial-date.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Participant, participants } from '../participant.ts';
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
  weekday: t.string({
    nullable: true,
    description: 'The weekday as printed, which may be all that a source says of the day.',
    resolve: (event, _args, context) =>
      onceThere(saidOfEvent(event, 'printedWeekday', context), (said) => said as string | null), // as the ontology types it
  }),
  online: t.boolean({
    nullable: true,
    description: 'Whether it was held online; null when no source says.',
    resolve: (event, _args, context) =>
      onceThere(saidOfEvent(event, 'online', context), (said) => said as boolean | null), // as the ontology types it
  }),
  attendees: t.field({
    type: [Participant],
    description: 'Who was there. Whoever spoke or signed is under `speakers` and `signatories`.',
    resolve: (event, _args, context) => participants(event, ['ATTENDED'], context),
  }),
  absentees: t.field({
    type: [Participant],
    description: 'Who was not there, where a source says so.',
    resolve: (event, _args, context) => participants(event, ['ABSENT_FROM'], context),
  }),
  speakers: t.field({
    type: [Participant],
    resolve: (event, _args, context) => participants(event, ['SPOKE_AT'], context),
  }),
  signatories: t.field({
    type: [Participant],
    resolve: (event, _args, context) => participants(event, ['SIGNED_AT'], context),
  }),
  presenters: t.field({
    type: [Participant],
    description: 'Who handed out the awards there, said of the whole event.',
    resolve: (event, _args, context) => participants(event, ['PRESENTED_AT'], context),
  }),
  launched: t.field({
    type: [EntityRef],
    description: 'The programmes, awards and regulations that were launched there.',
    resolve: async (event, _args, context) =>
      (await participants(event, ['LAUNCHED_AT'], context)).map(({ subject, view }) => entityNode(subject, view)),
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

/** What the first source that speaks of it says beside the day of an event; null where none does. */
function saidOfEvent(event: EntityNode, name: string, context: Context): ThereOrNot<unknown> {
  return onceThere(
    factsOf(event, ['OCCURRED'], context),
    (claims) => claims.map(({ qualifiers }) => qualifiers[name]).find((value) => value !== undefined) ?? null,
  );
}
