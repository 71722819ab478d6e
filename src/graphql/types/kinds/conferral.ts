import { factsOf } from '../../../graph/claims-about.ts';
import type { ConferralNode } from '../../../graph/conferral-facts.ts';
import { factsUnder } from '../../../graph/findings/facts.ts';
import { possiblySameAs } from '../../../graph/findings/possibly-twice.ts';
import { factsOfConferral } from '../../../graph/ledger/facts-of-conferral.ts';
import { estimates } from '../../../graph/meter/prices.ts';
import { type EntityNode, entityNode } from '../../../graph/nodes.ts';
import { onceThere, type ThereOrNot } from '../../../graph/once-there.ts';
import { presentersOfWhole } from '../../../graph/presenters-of-whole.ts';
import { isReachedCertain, reachedStatus } from '../../../graph/reached-status.ts';
import { contestedIn, type PartyShape, type Readings } from '../../../ontology/conferral-facts.ts';
import type { Role, ConferralStatus as StatusWord } from '../../../ontology/ontology.ts';
import { dateBetween, type PartialDate } from '../../../ontology/values/partial-date.ts';
import type { LedgerPageRow } from '../../../store/rows.ts';
import { builder, listMultiplier } from '../../builder.ts';
import type { Context } from '../../context.ts';
import { ConferralStatus, Level } from '../../enums.ts';
import { ViewInput, viewOf } from '../../inputs/view.ts';
import { Assessment } from '../assessment.ts';
import { Category } from '../category.ts';
import { objectsOf, Participant, participants } from '../participant.ts';
import { Party, type PartyNode } from '../party.ts';
import { EntityRef, ValueClaimRef } from '../refs.ts';
import { edgeOf } from './edge-of.ts';
import { entityType } from './entity.ts';

export const Conferral = entityType('Conferral');

const contestable = {
  edition: 'In which edition.',
  award: 'Of which award.',
  level: 'The level of the edition.',
  area: 'The area of the edition.',
  labelYear: "The year on the edition's label.",
  date: 'The day of the status.',
  category: 'The category, in one of its parts.',
  rank: 'The rank.',
  grade: 'The grade.',
  listed: 'The place in a printed list.',
} as const satisfies Record<keyof Readings, string>;

const ContestedField = builder.enumType('ContestedField', {
  description: 'What of a conferral sources may give two values of, though it can only have one.',
  values: Object.fromEntries(
    Object.entries(contestable).map(([name, description]) => [
      name.replace(/[A-Z]/g, '_$&').toUpperCase(),
      { value: name as keyof Readings, description },
    ]),
  ),
});

export const ConferralConnection = builder.connectionObject(
  { type: Conferral, name: 'ConferralConnection', description: 'Rows of the ledger, in the order asked for.' },
  edgeOf('Conferral', 'A conferral'),
);

builder.objectFields(Conferral, (t) => ({
  possiblySameAs: t.field({
    type: [Conferral],
    complexity: { field: 1 + estimates.possiblySame.units, multiplier: listMultiplier },
    description:
      'Conferrals that may tell of the same win: an editor has left open whether their editions, recipients or they themselves are the same (POSSIBLY_SAME_AS).',
    resolve: async ({ id, view }, _args, context) =>
      (await possiblySameAs(id, view, context)).map(({ row }) => entityNode(row.id, view)),
  }),
  award: t.field({
    type: EntityRef,
    nullable: true,
    description: 'By its edition, or by itself where no edition is known.',
    resolve: (c, _args, context) =>
      onceThere(rowOf(c) ?? factsOfConferral(c, context), (known) => related(known?.award, c)),
  }),
  edition: t.field({
    type: EntityRef,
    nullable: true,
    resolve: (c, _args, context) =>
      onceThere(rowOf(c) ?? factsOfConferral(c, context), (known) => related(known?.edition, c)),
  }),
  level: t.field({
    type: Level,
    nullable: true,
    description: 'Of its edition; where nobody names that, as a source says of the award.',
    resolve: (c, _args, context) => onceThere(factsOfConferral(c, context), (facts) => facts?.level ?? null),
  }),
  area: t.field({
    type: EntityRef,
    nullable: true,
    description: 'Whose round it is in; null at national level.',
    resolve: (c, _args, context) => onceThere(factsOfConferral(c, context), (facts) => related(facts?.area, c)),
  }),
  labelYear: t.int({
    nullable: true,
    description: 'The year on the label of its edition.',
    resolve: (c, _args, context) => onceThere(factsOfConferral(c, context), (facts) => facts?.labelYear ?? null),
  }),
  category: t.field({
    type: Category,
    nullable: true,
    resolve: (c, _args, context) => onceThere(factsOfConferral(c, context), (facts) => facts?.category ?? null),
  }),
  status: t.field({
    type: ConferralStatus,
    nullable: true,
    description: 'The last status reached, under the view given here or at the root; null when none is known then.',
    args: { view: t.arg({ type: ViewInput }) },
    resolve: (c, { view }, context) =>
      onceThere(
        view ? factsOfConferral({ ...c, view: viewOf(view) }, context) : (rowOf(c) ?? statusOf(c, context)),
        (known) => known?.status ?? null,
      ),
  }),
  certain: t.boolean({
    description:
      'Whether a source says its status outright, and each of its recipients; false where somebody inferred one of these.',
    resolve: (c, _args, context) => rowOf(c)?.certain ?? isReachedCertain(c, context),
  }),
  statuses: t.field({
    type: [ValueClaimRef],
    description:
      'The statuses reached, the oldest first, under the view given here or at the root. Wishes and plans are under claims.',
    args: { view: t.arg({ type: ViewInput }) },
    resolve: (c, { view }, context) =>
      onceThere(factsOfConferral(view ? { ...c, view: viewOf(view) } : c, context), (facts) => facts?.statuses ?? []),
  }),
  date: t.field({
    type: 'PartialDate',
    nullable: true,
    description: 'The day of the status; null when no source gives it.',
    resolve: (c, _args, context) => {
      const row = rowOf(c);
      return row ? dateOf(row) : onceThere(factsOfConferral(c, context), (facts) => facts?.date ?? null);
    },
  }),
  contested: t.field({
    type: [ContestedField],
    description:
      'What can only be one way and is said in several: the first source stands here, filters and totals find all, and the claims keep them apart.',
    resolve: async (c, _args, context) => {
      const facts = await factsOfConferral(c, context);
      return facts === null ? [] : contestedIn(facts);
    },
  }),
  recipients: t.field({
    type: [Party],
    resolve: (c, _args, context) => parties(c, 'RECIPIENT', context, rowOf(c)?.recipients),
  }),
  presenters: t.field({
    type: [Party],
    description: 'Who handed it over. Speaking at the ceremony is not handing over.',
    resolve: (c, _args, context) => parties(c, 'PRESENTER', context, rowOf(c)?.presenters),
  }),
  presentersOfWhole: t.field({
    type: [Participant],
    description:
      'Who is said to have handed over the awards of its whole edition or ceremony; the claim is on that one. Of this conferral no source says it by itself, and filters by presenter do not find it.',
    resolve: async (c, _args, context) => {
      const facts = await factsOfConferral(c, context);
      return facts === null ? [] : presentersOfWhole(facts, factsUnder(c.view, context));
    },
  }),
  assessments: t.field({
    type: [Assessment],
    description: 'Who assessed this recipient, and in which stage: a field visit, an interview.',
    resolve: (c, _args, context) => participants(c, ['ASSESSED'], context),
  }),
  partOf: t.field({
    type: [EntityRef],
    description: 'The groups, counted before anybody was named, one of which this is.',
    resolve: (c, _args, context) => objectsOf(factsOf(c, ['PART_OF'], context)),
  }),
  parts: t.field({
    type: [EntityRef],
    description: 'Of a counted group: those who were named later.',
    resolve: async (c, _args, context) =>
      (await participants(c, ['PART_OF'], context)).map(({ subject, view }) => entityNode(subject, view)),
  }),
  conferrers: t.field({
    type: [Party],
    description: 'The body that confers it.',
    resolve: (c, _args, context) => parties(c, 'CONFERRER', context),
  }),
  acceptedBy: t.field({
    type: [Party],
    description: 'Who took it, for the recipient.',
    resolve: (c, _args, context) => parties(c, 'ACCEPTED_BY', context),
  }),
  proposers: t.field({ type: [Party], resolve: (c, _args, context) => parties(c, 'PROPOSER', context) }),
  witnesses: t.field({ type: [Party], resolve: (c, _args, context) => parties(c, 'WITNESS', context) }),
}));

/** What a page of the ledger knows of a conferral without its claims. */
function rowOf({ row }: ConferralNode): LedgerPageRow | undefined {
  return row;
}

/** The parties in a role; of those that a row has, the claims are read only should more be asked of them. */
function parties(
  conferral: ConferralNode,
  role: Role,
  context: Context,
  inRow?: readonly string[],
): ThereOrNot<PartyNode[]> {
  const { id, view } = conferral;
  const known = (): ThereOrNot<readonly PartyShape[]> =>
    onceThere(factsOfConferral(conferral, context), (facts) => facts?.parties[role] ?? []);
  if (inRow === undefined)
    return onceThere(known(), (list) => list.map((party) => ({ entity: party.entity, view, whole: () => party })));
  const whole = (entity: string): ThereOrNot<PartyShape> =>
    onceThere(known(), (list) => {
      const party = list.find((one) => one.entity === entity);
      if (party === undefined) throw new Error(`the row of ${id} has ${entity}, and its claims do not`);
      return party;
    });
  return inRow.map((entity) => ({ entity, view, whole: () => whole(entity) }));
}

function statusOf(conferral: EntityNode, context: Context): ThereOrNot<{ readonly status: StatusWord | null }> {
  return onceThere(reachedStatus(conferral, context), (status) => ({ status }));
}

function dateOf({ earliest, latest }: LedgerPageRow): PartialDate | null {
  return earliest === null || latest === null ? null : dateBetween(earliest, latest);
}

function related(id: string | null | undefined, { view }: EntityNode): EntityNode | null {
  return id === null || id === undefined ? null : entityNode(id, view);
}
