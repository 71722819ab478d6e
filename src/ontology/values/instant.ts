import { badInput } from '../../errors.ts';
import { earliestDay, latestDay, partialDate } from './partial-date.ts';

/** A point in time in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`: sorts as text on every engine. */
export type Instant = string & { readonly __instant: true };

/** When something was published, as narrowly as the source lets one say. */
export interface Interval {
  readonly earliest: Instant;
  readonly latest: Instant;
  /** The earliest day as printed, `YYYY-MM-DD`. */
  readonly day: string;
}

// Indonesia keeps three zones, UTC+7 to UTC+9. A printed time without an offset may be in any of them.
const easternmost = '+09:00';
const westernmost = '+07:00';
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/;
const withoutOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/;

export const instantRule = 'is a date and time with its UTC offset, such as 2023-04-30T00:00:00+07:00';

/** @throws {JejakError} BAD_USER_INPUT that names the field and the rule */
export function parseInstant(text: string, field: string): Instant {
  const instant = withOffset.test(text) ? toInstant(text) : null;
  if (instant === null) throw badInput(field, instantRule, text);
  return instant;
}

/**
 * The interval in which a printed date or time lies: exact with an offset, two hours wide without one (the three
 * Indonesian zones), a day, month or year wide for a partial date. Null when the text is neither.
 */
export function intervalOf(text: string): Interval | null {
  if (withOffset.test(text)) return interval(text, text);
  if (withoutOffset.test(text)) return interval(`${text}${easternmost}`, `${text}${westernmost}`);
  const date = partialDate(text);
  if (date === null) return null;
  return interval(`${earliestDay(date)}T00:00:00${easternmost}`, `${latestDay(date)}T23:59:59.999${westernmost}`);
}

/** The first day on which an article can have come out, as it prints it; null for what is no such text. */
export function firstDayPrinted(published: string): string | null {
  return intervalOf(published.split('/')[0] ?? '')?.day ?? null;
}

/** The last day on which an article can have come out, as it prints it, in its own zone; null for what is no such text. */
export function lastDayPrinted(published: string): string | null {
  const last = published.split('/').at(-1) ?? '';
  const date = partialDate(withOffset.test(last) || withoutOffset.test(last) ? last.slice(0, 10) : last);
  return date === null ? null : latestDay(date);
}

function interval(earliest: string, latest: string): Interval | null {
  const from = toInstant(earliest);
  const to = toInstant(latest);
  return from === null || to === null ? null : { earliest: from, latest: to, day: earliest.slice(0, 10) };
}

/** Date.parse takes 31 February for 3 March: a day that does not exist is refused here. */
function toInstant(text: string): Instant | null {
  const time = Date.parse(text);
  if (Number.isNaN(time) || partialDate(text.slice(0, 10)) === null || text.slice(11, 13) > '23') return null;
  const instant = new Date(time).toISOString();
  return instant.length === 24 ? (instant as Instant) : null; // Beyond 9999 the year has a sign and six digits and no longer sorts.
}
