import {
  BooleanFilter,
  ConferralStatusFilter,
  DateFilter,
  EntityKindFilter,
  IdFilter,
  IntFilter,
  LevelFilter,
  ModalityFilter,
  PartyRoleFilter,
  StandingFilter,
  StringFilter,
} from './operator-filters.ts';
import { ClaimListFilter, ConferralFilter, EntityFilter, PartyFilter, PartyListFilter } from './thing-filters.ts';

PartyFilter.implement({
  description: 'Which parties to a conferral, by who they are and by what the claim says that makes them one.',
  fields: (t) => ({
    entity: t.field({ type: EntityFilter }),
    role: t.field({ type: PartyRoleFilter }),
    holds: t.field({
      type: IdFilter,
      description:
        'An office that this person is said to hold on the day of the conferral, or at any time where no day is known.',
    }),
    onBehalfOf: t.field({ type: IdFilter, description: 'For whom, where a source says so.' }),
    capacity: t.field({ type: IdFilter, description: 'The office as whose holder it stood there.' }),
    rank: t.field({ type: IntFilter, description: 'The rank that this party got.' }),
    grade: t.field({ type: StringFilter }),
    modality: t.field({ type: ModalityFilter }),
    standing: t.field({ type: StandingFilter }),
    certain: t.field({ type: BooleanFilter }),
    independentSources: t.field({ type: IntFilter, description: 'How many origins say so.' }),
    and: t.field({ type: [PartyFilter] }),
    or: t.field({ type: [PartyFilter] }),
    not: t.field({ type: PartyFilter }),
  }),
});

ConferralFilter.implement({
  description: 'Which conferrals; all that is given must hold.',
  fields: (t) => ({
    award: t.field({ type: IdFilter }),
    edition: t.field({ type: IdFilter }),
    recipient: t.field({ type: IdFilter }),
    presenter: t.field({ type: IdFilter }),
    conferrer: t.field({ type: IdFilter }),
    acceptedBy: t.field({ type: IdFilter }),
    proposer: t.field({ type: IdFilter }),
    witness: t.field({ type: IdFilter }),
    party: t.field({ type: IdFilter, description: 'In whatever role.' }),
    area: t.field({ type: IdFilter, description: 'The area of the edition, such as province:jambi.' }),
    province: t.field({
      type: IdFilter,
      description: 'The province that received it, or that of a regency that did, as totals count it.',
    }),
    status: t.field({
      type: ConferralStatusFilter,
      description: 'The status under the view. A nomination is no award received.',
    }),
    level: t.field({ type: LevelFilter }),
    labelYear: t.field({ type: IntFilter, description: "The year on the edition's label." }),
    date: t.field({ type: DateFilter, description: 'The day of that status, where a source gives one.' }),
    recipientKind: t.field({ type: EntityKindFilter }),
    name: t.field({ type: StringFilter }),
    category: t.field({ type: StringFilter, description: 'The label of the category.' }),
    recipients: t.field({
      type: PartyListFilter,
      description: 'What is asked together must hold of one and the same.',
    }),
    presenters: t.field({ type: PartyListFilter, description: 'Who handed it over.' }),
    conferrers: t.field({ type: PartyListFilter }),
    acceptors: t.field({ type: PartyListFilter, description: 'Who took it, for the recipient.' }),
    proposers: t.field({ type: PartyListFilter }),
    witnesses: t.field({ type: PartyListFilter }),
    parties: t.field({ type: PartyListFilter, description: 'In whatever role.' }),
    claims: t.field({ type: ClaimListFilter, description: 'On the conferral as subject or object.' }),
    and: t.field({ type: [ConferralFilter] }),
    or: t.field({ type: [ConferralFilter] }),
    not: t.field({ type: ConferralFilter }),
  }),
});
