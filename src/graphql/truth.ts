import { isGiven } from './filters.ts';

/** What is to hold of the things in a list. */
export interface ListMatching<W> {
  readonly some?: W | null | undefined;
  /** Holds of an empty list. */
  readonly all?: W | null | undefined;
  readonly none?: W | null | undefined;
  /** Exactly one. */
  readonly single?: W | null | undefined;
}

/** Whether something holds; undefined while something that decides it is not loaded yet. */
export type Truth = boolean | undefined;

/** Whether all hold. What is not known yet is asked all the same, so that it is loaded together, unless one fails. */
export function allHold(parts: Iterable<Truth>): Truth {
  let known = true;
  for (const part of parts) {
    if (part === false) return false;
    if (part === undefined) known = false;
  }
  return known ? true : undefined;
}

function anyHolds(parts: Iterable<Truth>): Truth {
  let known = true;
  for (const part of parts) {
    if (part === true) return true;
    if (part === undefined) known = false;
  }
  return known ? false : undefined;
}

function oneHolds(parts: Iterable<Truth>): Truth {
  let [holding, unknown] = [0, 0];
  for (const part of parts) {
    if (part === true) holding += 1;
    if (part === undefined) unknown += 1;
    if (holding > 1) return false;
  }
  return unknown > 0 ? undefined : holding === 1;
}

export function opposite(truth: Truth): Truth {
  return truth === undefined ? undefined : !truth;
}

/** Whether a list fits, each of its things by what `fits` says of it. @param items undefined while they are not loaded */
export function matchesList<T, W>(
  items: readonly T[] | undefined,
  filter: ListMatching<W> | null | undefined,
  fits: (item: T, where: W) => Truth,
): Truth {
  const { some, all, none, single } = filter ?? {};
  if (![some, all, none, single].some(isGiven)) return true;
  if (items === undefined) return undefined;
  function* each(where: W): Generator<Truth> {
    for (const item of items ?? []) yield fits(item, where);
  }
  function* parts(): Generator<Truth> {
    if (isGiven(some)) yield anyHolds(each(some));
    if (isGiven(all)) yield allHold(each(all));
    if (isGiven(none)) yield opposite(anyHolds(each(none)));
    if (isGiven(single)) yield oneHolds(each(single));
  }
  return allHold(parts());
}

/** What is given must all hold, and with it all of `and`, one of `or` (of none: nothing), and not `not`. */
export interface Joined<W> {
  readonly and?: readonly W[] | null | undefined;
  readonly or?: readonly W[] | null | undefined;
  readonly not?: W | null | undefined;
}

/** So many parts that are not known yet ask for enough to be loaded: a filter of hundreds is not gone through for nothing. */
const unknownAtOnce = 4;

/** Whether `and`, `or` and `not` hold, each part by what `fits` says of it. */
export function matchesJoined<W>({ and, or, not }: Joined<W>, fits: (part: W) => Truth): Truth {
  function* each(list: readonly W[]): Generator<Truth> {
    let unknown = 0;
    for (const part of list) {
      const truth = fits(part);
      yield truth;
      if (truth === undefined) unknown += 1;
      if (unknown === unknownAtOnce) return;
    }
  }
  function* parts(): Generator<Truth> {
    if (isGiven(and)) yield allHold(each(and));
    if (isGiven(or)) yield anyHolds(each(or));
    if (isGiven(not)) yield opposite(fits(not));
  }
  return allHold(parts());
}
