import type { GraphContext } from '../context.ts';
import { type Compared, type ComparisonName, matches, type Operands } from './comparisons.ts';
import { isGiven, type Maybe } from './given.ts';

// Filters that compare values of one thing and lead nowhere: neither joined nor held in any snapshot.

/** The inputs of such a filter: what each field compares, and what GraphQL says of it. */
export type ValueInputs = Readonly<
  Record<string, { readonly compares: ComparisonName; readonly description?: string }>
>;

interface ValueInput<T, C extends ComparisonName> {
  readonly compares: C;
  readonly description?: string;
  readonly values: (thing: T, context: GraphContext) => readonly Compared<C>[] | Promise<readonly Compared<C>[]>;
}

/** Its fields with what they mean; what needs no read comes first. */
export type ValueTable<T> = Readonly<
  Record<string, { readonly [C in ComparisonName]: ValueInput<T, C> }[ComparisonName]>
>;

/** The filter as it is given. */
export type GivenValues<Table extends ValueInputs> = {
  readonly [K in keyof Table]?: Maybe<Operands<Table[K]['compares']>>;
};

/** Those of the things that the filter holds for, in their order. */
export async function thatMatch<T>(
  table: ValueTable<T>,
  things: readonly T[],
  where: Readonly<Record<string, Maybe<object>>>,
  context: GraphContext,
): Promise<readonly T[]> {
  let left = things;
  for (const [name, { compares, values }] of Object.entries(table)) {
    const asked = where[name];
    if (!isGiven(asked)) continue;
    const found = await Promise.all(left.map((thing) => values(thing, context)));
    left = left.filter((_, index) => matches(compares, (found[index] ?? []) as never, asked)); // what its own row compares
  }
  return left;
}
