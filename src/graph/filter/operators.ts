import { badInput } from '../../errors.ts';
import { parseNodeId } from '../../ontology/ids.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';

// Several operators in one filter must all hold; an empty filter holds for everything.

/** @typeParam T the type of the compared value */
export interface Matching<T> {
  readonly eq?: T | null | undefined;
  readonly in?: T[] | null | undefined;
  readonly not?: T | null | undefined;
}

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
