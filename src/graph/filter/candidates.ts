import type { GraphContext } from '../context.ts';
import type { Operands } from './comparisons.ts';
import type { Condition } from './condition.ts';
import { conferralsNear } from './conferrals-near.ts';
import type { Field } from './fields.ts';
import { type ConferralFilter, type Filters, filters } from './filters.ts';
import { isGiven, type Maybe } from './given.ts';
import { byClaims, indexSeeks } from './index-seek.ts';
import { conditionOf, listsIn } from './row-condition.ts';
import type { Candidates, FilterName } from './things.ts';
import type { Joined, ListMatching } from './truth.ts';

/**
 * Things among which is each that a filter can hold for, from the ids that it names, backwards through its relations. They
 * are never too few, under no view, and the filter is then held against each. `all`, `none` and `not` bound nothing.
 * @returns null when the filter names nothing to begin at
 */
export async function candidatesOf<N extends FilterName>(
  name: N,
  where: Filters[N],
  context: GraphContext,
): Promise<Candidates[N][] | null> {
  if (name === 'Conferral')
    return (await conferralCandidates(where as ConferralFilter, context)) as Candidates[N][] | null; // N is Conferral
  const given = where as Readonly<Record<string, unknown>> & Joined<Filters[N]>; // by the names of its fields
  for (const [key, field] of Object.entries<Field<N>>(filters[name].fields)) {
    if (field.near === undefined || !isGiven(given[key])) continue;
    const found = await foundBy(field, given[key], context);
    if (found !== null) return eachOnce(await field.near(found as never, context)); // what its own row says it takes
  }
  const joined = await joinedCandidates(given, (part) => candidatesOf(name, part, context));
  return joined === null ? null : eachOnce(joined);
}

/** A filter on the ledger as a condition on rows, with the parties that its relations lead to. */
export async function rowCondition(where: ConferralFilter, context: GraphContext): Promise<Condition> {
  const known = new Map<object, readonly string[]>();
  for (const [field, asked] of listsIn(where)) {
    const found = field.list === 'Party' ? await foundBy(field, asked, context) : null;
    if (found !== null) known.set(asked, [...new Set(found as string[])]); // parties are known by their ids
  }
  return conditionOf(where, known);
}

async function conferralCandidates(where: ConferralFilter, context: GraphContext) {
  const condition = await rowCondition(where, context);
  return indexSeeks(condition, byClaims) === null ? null : conferralsNear(condition, context);
}

/** The ids of which a filter asks for one; null when it names none, so that it bounds nothing. */
export function idsNamed(asked: Maybe<Operands<'Id'>>): readonly string[] | null {
  return isGiven(asked?.eq) ? [asked.eq] : (asked?.in ?? null);
}

/** What bounds a field: the ids that it names, or the candidates of what it is related to. */
async function foundBy<N extends FilterName>(
  field: Field<N>,
  asked: unknown,
  context: GraphContext,
): Promise<readonly unknown[] | null> {
  if (field.is !== undefined) return candidatesOf(field.is, asked as Filters[typeof field.is], context);
  if (field.list === undefined) return idsNamed(asked as Operands<'Id'>);
  const { some, single } = asked as ListMatching<never>;
  for (const part of [some, single].filter(isGiven)) {
    const found = await candidatesOf<FilterName>(field.list, part, context);
    if (found !== null) return found;
  }
  return null;
}

/** What bounds one of `and` bounds the whole; `or` is bounded when each of its parts is. */
async function joinedCandidates<W, T>(
  { and, or }: Joined<W>,
  candidates: (part: W) => Promise<T[] | null>,
): Promise<T[] | null> {
  for (const part of and ?? []) {
    const found = await candidates(part);
    if (found !== null) return found;
  }
  if (!isGiven(or)) return null;
  const found = await Promise.all(or.map(candidates));
  return found.every((part) => part !== null) ? found.flat() : null;
}

function eachOnce<T extends Candidates[FilterName]>(things: readonly T[]): T[] {
  const keyOf = (thing: Candidates[FilterName]): string => {
    if (typeof thing === 'string') return thing;
    return 'id' in thing ? thing.id : `${thing.conferral} ${thing.edition}`;
  };
  return [...new Map(things.map((thing) => [keyOf(thing), thing])).values()];
}
