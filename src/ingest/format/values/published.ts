import { quoteInput } from '../../../errors.ts';
import { type Interval, intervalOf } from '../../../ontology/values/instant.ts';
import type { SourceEntry } from '../dossier.ts';
import { pattern, type ValueType } from './value-type.ts';
import { dayIn, text } from './value-types.ts';

/** As printed, and the time that it may mean. */
export type Published = Pick<SourceEntry, 'published' | 'publishedEarliest' | 'publishedLatest' | 'publishedDay'>;

/** Nothing that was printed before has a web page, a byline and an award. */
export const firstNewspaper = 1800;
const year = '(?:1[89]|[2-9]\\d)\\d{2}';
const minute = '(?:[01]\\d|2[0-3]):[0-5]\\d';
const offset = '(?:Z|[+-]\\d{2}:\\d{2})';
const moment = (years: string) =>
  `(?:${dayIn(years)}|${years}-\\d{2}-\\d{2}T${minute}(?::[0-5]\\d(?:\\.\\d{1,9}(?=${offset}))?)?${offset}?)`;

/** When an article came out: a date, a time, or two of them with a slash between. What is not printed is not padded. */
export const published: ValueType<Published> = {
  schema: {
    anyOf: [
      { type: 'integer', minimum: firstNewspaper, maximum: 9999 },
      pattern(`${moment(year)}(?:/${moment('\\d{4}')})?`, 'a date or a time'),
    ],
  },
  read: (value, called) => {
    const printed = text.read(value, called);
    if (printed === null) return null;
    const [first = '', last = first, ...rest] = printed.split('/');
    const begin = intervalOf(first);
    const end: Interval | null = intervalOf(last);
    if (rest.length === 0 && begin !== null && end !== null && begin.earliest <= end.latest && inOrder(first, last))
      return {
        ...{ published: printed, publishedEarliest: begin.earliest, publishedLatest: end.latest },
        publishedDay: begin.day,
      };
    value.problem(
      `published is a date (2024-09-12), a time (2023-04-13T22:39, with +07:00 where printed) or two with a slash between, got ${quoteInput(printed)}`,
    );
    return null;
  },
};

/** Two days that follow each other overlap in the three zones; printed the wrong way round they still are wrong. */
function inOrder(first: string, last: string): boolean {
  const [from, to] = [first.slice(0, 10), last.slice(0, 10)];
  return from.length < 10 || to.length < 10 || from <= to;
}
