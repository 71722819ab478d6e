import { type Assertion, compareAssertions, type Data, type Datum, sortKeys } from '../claim.ts';

/** Lines that say the same of what tells one time from another. */
export interface Lot {
  /** What they say of it. */
  readonly said: Data;
  readonly assertions: readonly Assertion[];
  /** What each of their dossiers says of it, as text. */
  readonly told: Told;
}

/** What dossiers say of what tells one time from another, as text. */
export type Told = ReadonlyMap<string, string>;

/**
 * The lines as lots, each in the order of sources.
 * @param apart of which lines each dossier's are a lot of their own
 */
export function lotsOf(
  assertions: readonly Assertion[],
  names: readonly string[],
  apart: (said: Data) => boolean = () => false,
): Lot[] {
  const lots = new Map<string, { said: Data; assertions: Assertion[]; told: Map<string, string> }>();
  for (const assertion of [...assertions].sort(compareAssertions)) {
    const said = Object.fromEntries(names.flatMap((name) => entryOf(assertion.qualifiers, name)));
    const text = JSON.stringify(sortKeys(said));
    const key = apart(said) ? `${text} ${assertion.dossier}` : text;
    const lot = lots.get(key) ?? { said, assertions: [], told: new Map<string, string>() };
    lots.set(key, lot);
    lot.assertions.push(assertion);
    lot.told.set(assertion.dossier, text);
  }
  return [...lots.values()];
}

/** Whether a dossier says one thing here and another there: two lines of one dossier that differ are of two times. */
export function areToldApart(one: Told, other: Told): boolean {
  return [...other].some(([dossier, text]) => (one.get(dossier) ?? text) !== text);
}

/** Those that say most come first; of those that say as much, the older one, so that the order of arrival is none. */
export function fullestFirst(lots: readonly Lot[], weight: (said: Data) => number): Lot[] {
  return [...lots].sort((a, b) => weight(b.said) - weight(a.said) || compareOldest(a.assertions, b.assertions));
}

/** By the oldest line of each; of one dossier's two, by the line written first. */
export function compareOldest(a: readonly Assertion[], b: readonly Assertion[]): number {
  const [first, second] = [a[0], b[0]];
  return first === undefined || second === undefined ? a.length - b.length : compareAssertions(first, second);
}

function entryOf(data: Data, name: string): [string, Datum][] {
  const value = data[name];
  return value === undefined ? [] : [[name, value]];
}
