import { badInput } from '../../errors.ts';
import { type Instant, instantRule, parseInstant } from './instant.ts';
import { partialDate } from './partial-date.ts';

/** A whole day, `YYYY-MM-DD`, as a source prints it on its own clock. */
export type Day = string & { readonly __day: true };

/**
 * Up to when one looks on the second clock. A moment is held against the moment at which a source can first have been
 * read; a day against the day that it prints. Most articles print no hour, and no one moment parts two days in a country
 * of three zones: what is of the 12th can have come out before what is of the 11th.
 */
export type KnownAt = Instant | Day;

/** When a source came out: the earliest moment at which it can have been read, and the day as printed. */
export interface CameOut {
  readonly earliest: string;
  readonly day: string;
}

export function isDay(known: KnownAt): known is Day {
  return known.length === 10;
}

/** Whether a source could be read by then. */
export function isKnownBy({ earliest, day }: CameOut, known: KnownAt): boolean {
  return isDay(known) ? day <= known : earliest <= known;
}

/** The last moment at which anywhere on earth it is this day still: for a first look, never for the last word. */
export function latestMoment(known: KnownAt): Instant {
  // The clock furthest behind is twelve hours behind UTC; parseKnownAt lets only days through that exist.
  return isDay(known) ? (new Date(Date.parse(`${known}T23:59:59.999-12:00`)).toISOString() as Instant) : known;
}

/** Before a day begins is when the one before has ended. */
export function dayBefore(day: Day): Day {
  return new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10) as Day; // a day that exists
}

/** @throws {JejakError} BAD_USER_INPUT that names the field and the rule */
export function parseKnownAt(text: string, field: string): KnownAt {
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    if (partialDate(text) === null) throw badInput(field, `${instantRule}, or a day that exists`, text);
    return text as KnownAt;
  }
  return parseInstant(text, field);
}
