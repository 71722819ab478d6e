import type { Facts } from './facts.ts';

/** Each two of a list, once, in the order of the list. They are charged before there are any: of a long list they are many. */
export function pairsOf<T>(items: readonly T[], { meter }: Pick<Facts, 'meter'>): [T, T][] {
  meter.charge('pair', (items.length * (items.length - 1)) / 2);
  return items.flatMap((left, index) => items.slice(index + 1).map((right): [T, T] => [left, right]));
}

/** Each two that have the same key: of three thousand winners with ranks of their own there are none. */
export function pairsWithin<T>(items: readonly T[], keyOf: (item: T) => string, facts: Pick<Facts, 'meter'>): [T, T][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()].flatMap((group) => pairsOf(group, facts));
}
