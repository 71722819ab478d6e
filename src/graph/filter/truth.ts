import { isGiven, type Maybe } from './given.ts';

/** What is to hold of the things in a list. */
export interface ListMatching<W> {
  readonly some?: Maybe<W>;
  /** Holds of an empty list. */
  readonly all?: Maybe<W>;
  readonly none?: Maybe<W>;
  /** Exactly one. */
  readonly single?: Maybe<W>;
}

/** Whether something holds; undefined while something that decides it is not loaded yet. */
export type Truth = boolean | undefined;

/**
 * Whether something holds of each. What is not known yet is asked of the others all the same, so that it is loaded
 * together, unless one fails.
 * @param mostUnknown after how many that are not known the rest is not asked
 */
export function allHold<T>(items: Iterable<T>, holds: (item: T) => Truth, mostUnknown = Infinity): Truth {
  let unknown = 0;
  for (const item of items) {
    const truth = holds(item);
    if (truth === false) return false;
    if (truth === undefined) unknown += 1;
    if (unknown >= mostUnknown) break;
  }
  return unknown > 0 ? undefined : true;
}

/** Whether it holds of one or more. */
function anyHolds<T>(items: Iterable<T>, holds: (item: T) => Truth, mostUnknown?: number): Truth {
  return opposite(allHold(items, (item) => opposite(holds(item)), mostUnknown));
}

function oneHolds<T>(items: Iterable<T>, holds: (item: T) => Truth): Truth {
  let [holding, unknown] = [0, 0];
  for (const item of items) {
    const truth = holds(item);
    if (truth === true) holding += 1;
    if (truth === undefined) unknown += 1;
    if (holding > 1) return false;
  }
  return unknown > 0 ? undefined : holding === 1;
}

function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether a list fits, each of its things by what `fits` says of it. @param items undefined while they are not loaded */
export function matchesList<T, W>(
  items: readonly T[] | undefined,
  filter: Maybe<ListMatching<W>>,
  fits: (item: T, where: W) => Truth,
): Truth {
  const { some, all, none, single } = filter ?? {};
  if (![some, all, none, single].some(isGiven)) return true;
  if (items === undefined) return undefined;
  const each = (where: W) => (item: T) => fits(item, where);
  return allOf([
    () => !isGiven(some) || anyHolds(items, each(some)),
    () => !isGiven(all) || allHold(items, each(all)),
    () => !isGiven(none) || opposite(anyHolds(items, each(none))),
    () => !isGiven(single) || oneHolds(items, each(single)),
  ]);
}

/** What is given must all hold, and with it all of `and`, one of `or` (of none: nothing), and not `not`. */
export interface Joined<W> {
  readonly and?: Maybe<readonly W[]>;
  readonly or?: Maybe<readonly W[]>;
  readonly not?: Maybe<W>;
}

/** So many parts that are not known yet ask for enough to be loaded: a filter of hundreds is not gone through for nothing. */
const unknownAtOnce = 4;

/** Whether `and`, `or` and `not` hold, each part by what `fits` says of it. */
export function matchesJoined<W>({ and, or, not }: Joined<W>, fits: (part: W) => Truth): Truth {
  return allOf([
    () => !isGiven(and) || allHold(and, fits, unknownAtOnce),
    () => !isGiven(or) || anyHolds(or, fits, unknownAtOnce),
    () => !isGiven(not) || opposite(fits(not)),
  ]);
}

function allOf(parts: readonly (() => Truth)[]): Truth {
  return allHold(parts, (part) => part());
}
