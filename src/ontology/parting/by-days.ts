import { type Assertion, attestedDays, compare } from '../claim.ts';
import { earliestDay, latestDay, type PartialDate } from '../values/partial-date.ts';
import { areToldApart, fullestFirst, type Lot, lotsOf } from './lots.ts';
import { agree, both } from './values.ts';

/** One term: what its sources say of both ends, the days on which it certainly was, and its lines. */
interface Term {
  from: PartialDate | null;
  to: PartialDate | null;
  /** From the last day on which it can have begun to the first on which it can have ended, or to the last day attested. */
  core: Days;
  readonly assertions: Assertion[];
  readonly told: Map<string, string>;
}

type Days = readonly [first: string, last: string];

const beforeAll = '0000-01-01';
const afterAll = '9999-12-31';

/**
 * Parts lines on one office and one holder by days. A line that names a beginning or an end founds a term, or joins one
 * with which it agrees, or else one that it shares days with. A line that names neither was so on the days that it
 * attests, or on its source's own; it joins the term these days lie in, of two the one that begins last. An open end
 * reaches as far as the next term. What lies in none is a time of its own between its neighbours.
 */
export function partByDays(assertions: readonly Assertion[]): Assertion[][] {
  const isDated = ({ qualifiers }: Assertion): boolean =>
    qualifiers['from'] !== undefined || qualifiers['to'] !== undefined;
  const lots = fullestFirst(lotsOf(assertions.filter(isDated), ['from', 'to']), ({ from, to }) =>
    [from, to].reduce<number>((sum, date) => sum + (date === undefined ? 0 : 100 + String(date).length), 0),
  );
  const terms = termsOf(lots);
  const between = new Map<number, Assertion[]>();
  for (const assertion of assertions.filter((one) => !isDated(one))) {
    const days = attestedDays(assertion);
    const term = terms.findLast((_, at) => isWithin(days, windowOf(terms, at)));
    if (term !== undefined) term.assertions.push(assertion);
    else {
      const gap = terms.filter((one) => beginningOf(one) <= latestDay(days[0] as PartialDate)).length; // of one day at least
      between.set(gap, [...(between.get(gap) ?? []), assertion]);
    }
  }
  return [...terms.map((term) => term.assertions), ...between.values()];
}

/** The terms that lots found, in the order in which they begin. */
function termsOf(lots: readonly Lot[]): Term[] {
  const terms: Term[] = [];
  for (const lot of lots) {
    const one = termOf(lot);
    const free = terms
      .filter((term) => !areToldApart(term.told, lot.told))
      .sort((a, b) => compare(beginningOf(b), beginningOf(a)));
    const known = free.find((term) => agreeOn(term, one)) ?? free.find((term) => meet(term.core, one.core));
    if (known === undefined) terms.push(one);
    else join(known, one);
  }
  return terms.sort((a, b) => compare(beginningOf(a), beginningOf(b)));
}

function termOf({ said, assertions, told }: Lot): Term {
  // The ontology typed these when the dossier was read.
  const { from = null, to = null } = said as { from?: PartialDate; to?: PartialDate };
  return { from, to, core: coreOf(from, to, assertions), assertions: [...assertions], told: new Map(told) };
}

function coreOf(from: PartialDate | null, to: PartialDate | null, assertions: readonly Assertion[]): Days {
  const begun = from === null ? null : latestDay(from);
  const ended = to === null ? null : earliestDay(to);
  if (begun !== null && ended !== null) return begun <= ended ? [begun, ended] : [ended, begun];
  const days = assertions.flatMap((assertion) => attestedDays(assertion).map(earliestDay)).sort(compare);
  if (begun !== null) return [begun, days.findLast((day) => day > begun) ?? begun];
  const end = ended ?? afterAll; // a lot names one of both
  // The day of a source that names the end is past it: only what it attests lies in the term.
  return [days.find((day) => day < end) ?? end, end];
}

/** Whether both can be said of one term: their ends agree, and all days lie between them. */
function agreeOn(a: Term, b: Term): boolean {
  if (!agreeWhereGiven(a.from, b.from) || !agreeWhereGiven(a.to, b.to)) return false;
  const first = earliestOf(merged(a.from, b.from));
  const last = latestOf(merged(a.to, b.to));
  return [a.core, b.core].every(([begun, ended]) => begun >= first && ended <= last);
}

function agreeWhereGiven(a: PartialDate | null, b: PartialDate | null): boolean {
  return a === null || b === null || agree('PartialDate', a, b);
}

/** Of two ends of one term the narrower, where they agree; else the one that was there first. */
function merged(a: PartialDate | null, b: PartialDate | null): PartialDate | null {
  if (a === null || b === null) return a ?? b;
  return agree('PartialDate', a, b) ? (both('PartialDate', a, b) as PartialDate) : a; // of two dates one
}

function join(term: Term, other: Term): void {
  term.from = merged(term.from, other.from);
  term.to = merged(term.to, other.to);
  term.core = [
    [term.core[0], other.core[0]].sort(compare)[0] ?? '',
    [term.core[1], other.core[1]].sort(compare)[1] ?? '',
  ];
  term.assertions.push(...other.assertions);
  for (const [dossier, text] of other.told) term.told.set(dossier, text);
}

function meet(a: Days, b: Days): boolean {
  return a[0] <= b[1] && b[0] <= a[1];
}

function beginningOf({ from, core }: Term): string {
  return from === null ? core[0] : earliestDay(from);
}

/** The days that the term may reach over: an open end as far as its neighbour. */
function windowOf(terms: readonly Term[], at: number): Days {
  const { from, to } = terms[at] as Term; // a place in this list
  const before = terms[at - 1];
  const after = terms[at + 1];
  return [
    from === null && before !== undefined
      ? before.to === null
        ? before.core[1]
        : latestDay(before.to)
      : earliestOf(from),
    to === null && after !== undefined ? beginningOf(after) : latestOf(to),
  ];
}

function isWithin(days: readonly PartialDate[], [first, last]: Days): boolean {
  return days.every((day) => latestDay(day) >= first && earliestDay(day) <= last);
}

function earliestOf(date: PartialDate | null): string {
  return date === null ? beforeAll : earliestDay(date);
}

function latestOf(date: PartialDate | null): string {
  return date === null ? afterAll : latestDay(date);
}
