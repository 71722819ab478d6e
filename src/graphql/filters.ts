import { badInput } from '../errors.ts';
import { parseNodeId } from '../ontology/ids.ts';
import type { Instant } from '../ontology/values/instant.ts';
import { earliestDay, latestDay, type PartialDate } from '../ontology/values/partial-date.ts';
import { builder } from './builder.ts';
import { ClaimTypeEnum, ConferralStatus, EntityKind, Level, Modality, PartyRole, Stance, Standing } from './enums.ts';

// Operators as inputs. Several operators in one filter must all hold; an empty filter holds for everything.

/** @typeParam T the type of the compared value */
export interface Matching<T> {
  readonly eq?: T | null | undefined;
  readonly in?: T[] | null | undefined;
  readonly not?: T | null | undefined;
}

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

/** Whether one of the values fits; a filter that is not there fits everything, and `not` fits an absent value. */
export function matchesAny<T>(values: readonly T[], filter: Matching<T> | null | undefined): boolean {
  if (filter === null || filter === undefined) return true;
  const { eq, in: list, not } = filter;
  if (eq !== null && eq !== undefined && !values.includes(eq)) return false;
  if (list !== null && list !== undefined && !values.some((value) => list.includes(value))) return false;
  return not === null || not === undefined || !values.includes(not);
}

export interface DateMatching extends Matching<PartialDate> {
  readonly gte?: PartialDate | null | undefined;
  readonly lte?: PartialDate | null | undefined;
}

export function matchesDate(date: PartialDate | null, filter: DateMatching | null | undefined): boolean {
  if (filter === null || filter === undefined) return true;
  const { eq, in: list, not, gte, lte } = filter;
  const within = (other: PartialDate): boolean =>
    date !== null && earliestDay(date) >= earliestDay(other) && latestDay(date) <= latestDay(other);
  if (eq !== null && eq !== undefined && !within(eq)) return false;
  if (list !== null && list !== undefined && !list.some(within)) return false;
  if (not !== null && not !== undefined && within(not)) return false;
  if (gte !== null && gte !== undefined && (date === null || earliestDay(date) < earliestDay(gte))) return false;
  return lte === null || lte === undefined || (date !== null && latestDay(date) <= latestDay(lte));
}

export interface TextMatching extends Matching<string> {
  readonly contains?: string | null | undefined;
  readonly startsWith?: string | null | undefined;
}

export function matchesText(text: string, filter: TextMatching | null | undefined): boolean {
  return matchesTexts([text], filter);
}

/** Whether one of the texts fits each operator, and none fits `not`. */
export function matchesTexts(texts: readonly string[], filter: TextMatching | null | undefined): boolean {
  if (!matchesAny(texts, filter)) return false;
  const { contains, startsWith } = filter ?? {};
  if (isGiven(contains) && !texts.some((text) => text.includes(contains))) return false;
  return !isGiven(startsWith) || texts.some((text) => text.startsWith(startsWith));
}

export interface NumberMatching extends Matching<number> {
  readonly gte?: number | null | undefined;
  readonly lte?: number | null | undefined;
}

export function matchesNumber(number: number | null, filter: NumberMatching | null | undefined): boolean {
  if (!matchesAny(number === null ? [] : [number], filter)) return false;
  const { gte, lte } = filter ?? {};
  if (isGiven(gte) && (number === null || number < gte)) return false;
  return !isGiven(lte) || (number !== null && number <= lte);
}

export interface InstantMatching {
  readonly gte?: Instant | null | undefined;
  readonly lte?: Instant | null | undefined;
}

export function matchesInstant(instant: Instant, filter: InstantMatching | null | undefined): boolean {
  const { gte, lte } = filter ?? {};
  return (!isGiven(gte) || instant >= gte) && (!isGiven(lte) || instant <= lte);
}

export function isGiven<T>(value: T | null | undefined): value is T {
  return value !== null && value !== undefined;
}

/** The ids of which a filter asks for one. Null when it names none, so that it anchors nothing. */
export function idsNamed(filter: Matching<string> | null | undefined): string[] | null {
  return isGiven(filter?.eq) ? [filter.eq] : (filter?.in ?? null);
}

/** The ids that a filter asks for, each checked. Null when it names none, so that it anchors nothing. */
export function idsAskedFor(filter: Matching<string> | null | undefined, field: string): string[] | null {
  if (filter === null || filter === undefined) return null;
  const { eq, in: list, not } = filter;
  if (list !== null && list !== undefined && list.length > 100) throw badInput(`${field}.in`, 'holds at most 100 ids');
  for (const id of [eq, not, ...(list ?? [])]) if (id !== null && id !== undefined) parseNodeId(id, field);
  return idsNamed(filter);
}
