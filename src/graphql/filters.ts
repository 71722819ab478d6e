import { badInput } from '../errors.ts';
import { parseNodeId } from '../ontology/ids.ts';
import { earliestDay, latestDay, type PartialDate } from '../ontology/values/partial-date.ts';
import { builder } from './builder.ts';
import { ClaimTypeEnum, ConferralStatus, EntityKind, Level, Modality, Standing } from './enums.ts';

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
export const BooleanFilter = builder.inputType('BooleanFilter', {
  description: 'Compares a yes or no.',
  fields: (t) => ({ eq: t.boolean(), not: t.boolean() }),
});
export const StringFilter = builder.inputType('StringFilter', {
  description: '`contains` and `startsWith` look at the text as it is, capitals included.',
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
  return (
    matchesAny([text], filter) && text.includes(filter?.contains ?? '') && text.startsWith(filter?.startsWith ?? '')
  );
}

/** The ids that a filter asks for, each checked. Null when it names none, so that it anchors nothing. */
export function idsAskedFor(filter: Matching<string> | null | undefined, field: string): string[] | null {
  if (filter === null || filter === undefined) return null;
  const { eq, in: list, not } = filter;
  if (list !== null && list !== undefined && list.length > 100) throw badInput(`${field}.in`, 'holds at most 100 ids');
  for (const id of [eq, not, ...(list ?? [])]) if (id !== null && id !== undefined) parseNodeId(id, field);
  if (eq !== null && eq !== undefined) return [eq];
  return list ?? null;
}
