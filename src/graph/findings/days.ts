import { earliestDay, latestDay, type PartialDate } from '../../ontology/values/partial-date.ts';
import type { ClaimView } from '../../ontology/view.ts';

/** The days that a partial date, or a time from one to another, may mean. */
export interface Span {
  readonly first: string;
  readonly last: string;
}

export function spanOf(from: PartialDate, to: PartialDate = from): Span {
  return { first: earliestDay(from), last: latestDay(to) };
}

/** Whether two spans share no day: dates that differ only in how precise they are share some. */
export function areDisjoint(a: Span, b: Span): boolean {
  return a.last < b.first || b.last < a.first;
}

/** The days of an event by one claim on when it occurred; null where it gives none that can be read. */
export function spanOfOccurrence({ value }: ClaimView): Span | null {
  const {
    date,
    from = date,
    to = from,
  } = (value ?? {}) as { date?: PartialDate; from?: PartialDate; to?: PartialDate }; // as the ontology types OCCURRED
  if (from === undefined) return null;
  const span = spanOf(from, to);
  return span.first <= span.last ? span : null;
}
