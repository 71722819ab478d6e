import type { Assertion, Data, Datum } from '../claim.ts';
import type { Fields } from '../ontology.ts';
import { earliestDay, type PartialDate } from '../values/partial-date.ts';
import { areToldApart, compareOldest, fullestFirst, type Lot, lotsOf } from './lots.ts';
import { agree, both } from './values.ts';

/** One of several times that something is so: its lines, and what they say of it together. */
interface Time {
  said: Data;
  readonly assertions: Assertion[];
  readonly told: Map<string, string>;
}

/**
 * Parts lines by qualifiers, such as the years of funding. Those that say most found a time first; one that says less
 * joins the time with which it has most in common, and of several the one that was told first. A line that names no date
 * joins the last time that had begun by the day of its source.
 */
export function partByQualifiers(
  names: readonly string[],
  fields: Fields,
  assertions: readonly Assertion[],
): Assertion[][] {
  const times: Time[] = [];
  const isDated = names.some((name) => dating.includes(name));
  const undated = (said: Data): boolean => isDated && dateIn(said) === '';
  for (const lot of fullestFirst(lotsOf(assertions, names, undated), weightOf)) {
    const known = bestOf(
      times.filter((time) => !areToldApart(time.told, lot.told) && agreeAll(time.said, lot.said, fields)),
      lot,
    );
    const time = known ?? { said: {}, assertions: [], told: new Map<string, string>() };
    if (known === null) times.push(time);
    time.said = bothAll(time.said, lot.said, fields);
    time.assertions.push(...lot.assertions);
    for (const [dossier, text] of lot.told) time.told.set(dossier, text);
  }
  return times.map((time) => time.assertions);
}

const dating: readonly string[] = ['date', 'year'];

function bestOf(fitting: readonly Time[], { said, assertions }: Lot): Time | null {
  const [day = ''] = assertions.map(({ sourceDay }) => sourceDay);
  const shared = (time: Time): number => Object.keys(said).filter((name) => time.said[name] !== undefined).length;
  const begun = (time: Time): string => {
    const date = dateIn(said) === '' ? dateIn(time.said) : '';
    return date <= day ? date : '';
  };
  const [best = null] = [...fitting].sort(
    (a, b) =>
      shared(b) - shared(a) ||
      (begun(a) < begun(b) ? 1 : begun(a) > begun(b) ? -1 : compareOldest(a.assertions, b.assertions)),
  );
  return best;
}

/** The first day of what is dated by a date or by a year; empty for all else. */
function dateIn({ date, year }: Data): string {
  const dated = date ?? year;
  return dated === undefined ? '' : earliestDay(String(dated).padStart(4, '0') as PartialDate); // the ontology types both
}

function agreeAll(a: Data, b: Data, fields: Fields): boolean {
  return Object.entries(b).every(([name, value]) => {
    const known = a[name];
    return known === undefined || agree(fields[name] ?? 'Text', known, value);
  });
}

function bothAll(a: Data, b: Data, fields: Fields): Data {
  const merged: Record<string, Datum> = { ...a };
  for (const [name, value] of Object.entries(b)) {
    const known = merged[name];
    merged[name] = known === undefined ? value : both(fields[name] ?? 'Text', known, value);
  }
  return merged;
}

/** How much is said: each qualifier, the parts of a category, the precision of a date. */
function weightOf(said: Data): number {
  return Object.entries(said).reduce((sum, [name, value]) => sum + 100 + detailOf(name, value), 0);
}

function detailOf(name: string, value: Datum): number {
  if (name === 'date') return String(value).length;
  return typeof value === 'object' ? Object.keys(value).length : 0;
}
