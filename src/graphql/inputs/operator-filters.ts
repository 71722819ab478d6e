import { builder } from '../builder.ts';
import { ClaimTypeEnum, ConferralStatus, EntityKind, Level, Modality, PartyRole, Stance, Standing } from '../enums.ts';

// Operators as inputs: see operators.ts for what holds.

export const IdFilter = builder.inputType('IdFilter', {
  description: 'Compares an id. Of a list of related things it holds when any one of them fits; `not` when none does.',
  fields: (t) => ({ eq: t.id(), in: t.idList(), not: t.id() }),
});
export const EntityKindFilter = builder.inputType('EntityKindFilter', {
  description: 'Compares a kind. Of a list of related things it holds when any one of them fits; `not` when none does.',
  fields: (t) => ({
    eq: t.field({ type: EntityKind }),
    in: t.field({ type: [EntityKind] }),
    not: t.field({ type: EntityKind }),
  }),
});
export const ClaimTypeFilter = builder.inputType('ClaimTypeFilter', {
  description: 'Compares what a claim says.',
  fields: (t) => ({
    eq: t.field({ type: ClaimTypeEnum }),
    in: t.field({ type: [ClaimTypeEnum] }),
    not: t.field({ type: ClaimTypeEnum }),
  }),
});
export const ConferralStatusFilter = builder.inputType('ConferralStatusFilter', {
  description: 'Compares how far a conferral has come.',
  fields: (t) => ({
    eq: t.field({ type: ConferralStatus }),
    in: t.field({ type: [ConferralStatus] }),
    not: t.field({ type: ConferralStatus }),
  }),
});
export const LevelFilter = builder.inputType('LevelFilter', {
  description: 'Compares the level of the edition; where none is known, only `not` holds.',
  fields: (t) => ({ eq: t.field({ type: Level }), in: t.field({ type: [Level] }), not: t.field({ type: Level }) }),
});
export const ModalityFilter = builder.inputType('ModalityFilter', {
  description: 'Compares the strongest modality among the evidence.',
  fields: (t) => ({
    eq: t.field({ type: Modality }),
    in: t.field({ type: [Modality] }),
    not: t.field({ type: Modality }),
  }),
});
export const StandingFilter = builder.inputType('StandingFilter', {
  description: 'Compares whether anybody disputes it.',
  fields: (t) => ({
    eq: t.field({ type: Standing }),
    in: t.field({ type: [Standing] }),
    not: t.field({ type: Standing }),
  }),
});
export const StanceFilter = builder.inputType('StanceFilter', {
  description: 'Compares whether a passage supports the claim or disputes it.',
  fields: (t) => ({ eq: t.field({ type: Stance }), in: t.field({ type: [Stance] }), not: t.field({ type: Stance }) }),
});
export const PartyRoleFilter = builder.inputType('PartyRoleFilter', {
  description: 'Compares what a party is to the conferral.',
  fields: (t) => ({
    eq: t.field({ type: PartyRole }),
    in: t.field({ type: [PartyRole] }),
    not: t.field({ type: PartyRole }),
  }),
});
export const IntFilter = builder.inputType('IntFilter', {
  description: 'Compares a number; `gte` and `lte` include what they name. What has none fits `not` alone.',
  fields: (t) => ({ eq: t.int(), in: t.intList(), not: t.int(), gte: t.int(), lte: t.int() }),
});
export const BooleanFilter = builder.inputType('BooleanFilter', {
  description: 'Compares a yes or no.',
  fields: (t) => ({ eq: t.boolean(), not: t.boolean() }),
});
export const StringFilter = builder.inputType('StringFilter', {
  description:
    '`contains` and `startsWith` look at the text as it is, capitals included. Of several texts one must fit, and none `not`.',
  fields: (t) => ({
    eq: t.string(),
    in: t.stringList(),
    not: t.string(),
    contains: t.string(),
    startsWith: t.string(),
  }),
});
export const DateFilter = builder.inputType('DateFilter', {
  description:
    'Compares partial dates: `eq: "2024"` holds for every day of 2024, `gte` and `lte` include what they name.',
  fields: (t) => ({
    eq: t.field({ type: 'PartialDate' }),
    in: t.field({ type: ['PartialDate'] }),
    not: t.field({ type: 'PartialDate' }),
    gte: t.field({ type: 'PartialDate' }),
    lte: t.field({ type: 'PartialDate' }),
  }),
});

export const DateTimeFilter = builder.inputType('DateTimeFilter', {
  description: 'Compares a moment; both ends are included.',
  fields: (t) => ({ gte: t.field({ type: 'DateTime' }), lte: t.field({ type: 'DateTime' }) }),
});
