import { factsOf } from '../../../graph/claims-about.ts';
import { type ClaimNode, type EntityNode, entityNode } from '../../../graph/nodes.ts';
import { allThere, onceThere, type ThereOrNot } from '../../../graph/once-there.ts';
import { formsOf } from '../../../graph/shown-texts.ts';
import { compare } from '../../../ontology/claim.ts';
import type { Level as LevelWord, Word } from '../../../ontology/ontology.ts';
import { earliestDay, type PartialDate } from '../../../ontology/values/partial-date.ts';
import { inLanguage, type Language as LanguageWord } from '../../../ontology/wording.ts';
import { builder } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { Language, Level, Stage } from '../../enums.ts';
import { Assessment } from '../assessment.ts';
import { languageArg } from '../language-of.ts';
import { Participant, participants } from '../participant.ts';
import { EntityClaimRef, EntityRef } from '../refs.ts';
import { entityType } from './entity.ts';
import { dateOfEvent } from './event.ts';

export const Edition = entityType('Edition');

const EditionEvent = builder.objectRef<ClaimNode>('EditionEvent').implement({
  description: 'An event of an edition, with the claim that makes it one.',
  fields: (t) => ({
    event: t.field({ type: EntityRef, resolve: ({ object, view }) => entityNode(object ?? '', view) }),
    stage: t.field({
      type: Stage,
      nullable: true,
      description: 'Null where no source says what it was.',
      resolve: ({ qualifiers }) => (qualifiers['stage'] as Word<'Stage'> | undefined) ?? null, // as the ontology types it
    }),
    claim: t.field({ type: EntityClaimRef, resolve: (claim) => claim }),
  }),
});

builder.objectFields(Edition, (t) => ({
  award: t.field({
    type: EntityRef,
    nullable: true,
    resolve: (edition, _args, context) => onceThere(editionOf(edition, context), (found) => found?.award ?? null),
  }),
  level: t.field({
    type: Level,
    nullable: true,
    resolve: (edition, _args, context) => onceThere(editionOf(edition, context), (found) => found?.level ?? null),
  }),
  area: t.field({
    type: EntityRef,
    nullable: true,
    description: 'Whose round it is; null at national level.',
    resolve: (edition, _args, context) => onceThere(editionOf(edition, context), (found) => found?.area ?? null),
  }),
  labelYear: t.int({
    nullable: true,
    description: 'The year on the label, which need not be that of the ceremony.',
    resolve: (edition, _args, context) => onceThere(editionOf(edition, context), (found) => found?.labelYear ?? null),
  }),
  ordinal: t.int({
    nullable: true,
    description: 'How manieth edition of the award it is: for the 7th time it was held.',
    resolve: (edition, _args, context) => onceThere(editionOf(edition, context), (found) => found?.ordinal ?? null),
  }),
  presenters: t.field({
    type: [Participant],
    description: 'Who handed out its awards, said of the whole edition.',
    resolve: (edition, _args, context) => participants(edition, ['PRESENTED_AT'], context),
  }),
  assessments: t.field({
    type: [Assessment],
    description: 'Who assessed it, and in which stage.',
    resolve: (edition, _args, context) => participants(edition, ['ASSESSED'], context),
  }),
  assessmentPeriod: t.string({
    nullable: true,
    args: { language: t.arg({ type: Language, description: languageArg }) },
    resolve: (edition, { language }, context) =>
      onceThere(editionOf(edition, context), (found) => found?.assessmentPeriod(language ?? null) ?? null),
  }),
  announcementDate: t.field({
    type: 'PartialDate',
    nullable: true,
    resolve: (edition, _args, context) =>
      onceThere(editionOf(edition, context), (found) => found?.announcementDate ?? null),
  }),
  ceremonyDate: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'Of the event that is its ceremony, the first where there are two; an interview is none.',
    resolve: ceremonyDate,
  }),
  events: t.field({
    type: [EditionEvent],
    description: 'Its ceremonies, interviews and announcements, by the ids of the claims.',
    resolve: (edition, _args, context) => factsOf(edition, ['HELD_AT'], context),
  }),
}));

function editionOf(edition: EntityNode, context: Context) {
  return onceThere(factsOf(edition, ['EDITION_OF'], context), ([claim]) => roundOf(claim, edition));
}

function roundOf(claim: ClaimNode | undefined, edition: EntityNode) {
  if (claim === undefined) return null;
  const { labelYear, ordinal, level, area, assessmentPeriod, announcementDate } = claim.qualifiers as {
    labelYear?: number;
    ordinal?: number;
    level?: LevelWord;
    area?: string;
    assessmentPeriod?: string;
    announcementDate?: PartialDate;
  }; // as the ontology types the qualifiers of EDITION_OF
  return {
    award: entityNode(claim.object ?? '', edition.view),
    area: area === undefined ? null : entityNode(area, edition.view),
    ...{ labelYear, ordinal, level, announcementDate },
    assessmentPeriod: (language: LanguageWord | null): string | null =>
      assessmentPeriod === undefined
        ? null
        : inLanguage(assessmentPeriod, formsOf(claim, 'assessmentPeriod', assessmentPeriod), language).text,
  };
}

function ceremonyDate(edition: EntityNode, _args: unknown, context: Context): ThereOrNot<PartialDate | null> {
  const dates = onceThere(factsOf(edition, ['HELD_AT'], context), (events) =>
    allThere(
      events
        .filter(({ qualifiers }) => qualifiers['stage'] === 'CEREMONY')
        .map(({ object }) => dateOfEvent(entityNode(object ?? '', edition.view), context)),
    ),
  );
  return onceThere(
    dates,
    (known) => known.filter((date) => date !== null).sort((a, b) => compare(earliestDay(a), earliestDay(b)))[0] ?? null,
  );
}
