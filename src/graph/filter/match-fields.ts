import { isGiven } from './operators.ts';
import type { Predicate } from './predicate.ts';
import { allHold, type Joined, matchesJoined, type Truth } from './truth.ts';

type FieldName<W> = Exclude<keyof W, keyof Joined<W>> & string;

/** What each field of a filter asks of a thing. In the order in which they are held against it: what needs no read first. */
export type Fields<T, W> = {
  readonly [F in FieldName<W>]-?: (thing: T, asked: NonNullable<W[F]>, predicate: Predicate) => Truth;
};

type Part<T> = (thing: T, predicate: Predicate) => Truth;

/**
 * Whether a filter holds of a thing: all of its fields that are given, and what joins it to others. Only those are looked
 * at, since a filter may have hundreds of parts with one field each.
 */
export function matcher<T, W extends Joined<W>>(
  fields: Fields<T, W>,
): (thing: T, where: W, predicate: Predicate) => Truth {
  const known = new WeakMap<W, readonly Part<T>[]>();
  const names = Object.keys(fields) as FieldName<W>[]; // Fields has no other keys
  const partsOf = (where: W): Part<T>[] => {
    const parts = names.flatMap((name): Part<T>[] => {
      const asked = where[name];
      if (!isGiven(asked)) return [];
      const given = asked as NonNullable<W[typeof name]>; // as was just seen
      return [(thing, predicate) => fields[name](thing, given, predicate)];
    });
    const isJoined = [where.and, where.or, where.not].some(isGiven);
    if (isJoined) parts.push((thing, by) => matchesJoined(where, (part) => matches(thing, part, by)));
    return parts;
  };
  const matches = (thing: T, where: W, predicate: Predicate): Truth => {
    predicate.charge(where);
    let parts = known.get(where);
    if (parts === undefined) {
      parts = partsOf(where);
      known.set(where, parts);
    }
    return allHold(parts, (part) => part(thing, predicate));
  };
  return matches;
}
