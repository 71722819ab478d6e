import { compare } from '../../../ontology/claim.ts';
import { type FacetField, nothing } from '../../../ontology/ledger-row.ts';
import type { Marks } from './marks.ts';
import type { Matching } from './row-matcher.ts';

/** How many rows have each mark, and in how many of these another of the same field stands beside it. */
export interface MarkCounts {
  readonly counts: Uint32Array;
  readonly beside: Uint32Array;
}

/** Counts all marks of rows in one pass, whatever field is asked for then. */
export function markCounts({ rows, is }: Matching): MarkCounts {
  const { size, starts, marksOfRows, marks } = rows.columns;
  const { fields } = marks;
  const [counts, beside] = [new Uint32Array(marks.size), new Uint32Array(marks.size)];
  for (let row = 0; row < size; row += 1) {
    if (is[row] === 0) continue;
    const end = starts[row + 1] ?? 0;
    let before = -1;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const mark = marksOfRows[at] ?? 0;
      const field = fields[mark] ?? 0;
      counts[mark] = (counts[mark] ?? 0) + 1;
      // Marks of a field stand together.
      if (field === before || (at + 1 < end && field === fields[marksOfRows[at + 1] ?? 0]))
        beside[mark] = (beside[mark] ?? 0) + 1;
      before = field;
    }
  }
  return { counts, beside };
}

/** So many rows have these values, one for each field asked for. */
export interface ValueCount {
  readonly values: readonly string[];
  readonly count: number;
  /** In how many of these a field that has one value only has several. */
  readonly contested: number;
}

/** The most frequent values of a field. @param mayBeSeveral whether several values of a row contradict each other not */
export function countsByField(
  { counts, beside }: MarkCounts,
  marks: Marks,
  { field, mayBeSeveral, first }: { field: FacetField; mayBeSeveral: boolean; first: number },
): ValueCount[] {
  const found = new Most(first);
  for (const mark of marks.ofField(field)) {
    const count = counts[mark] ?? 0; // one that came later has none
    if (count === 0 || !found.takes(count)) continue;
    found.add({ values: [marks.valueOf(mark)], count, contested: mayBeSeveral ? 0 : (beside[mark] ?? 0) });
  }
  return found.sorted();
}

/** The rows between two numbers, as `countsByFields` goes through them. */
export interface Groups {
  readonly byKey: Map<string, { readonly marks: readonly number[]; count: number; contested: number }>;
}

/** Counts the rows between two numbers by the values of several fields; a row with two values counts under each. @returns how often it counted */
export function countInto(
  { byKey }: Groups,
  { rows, is }: Matching,
  fields: readonly { readonly field: FacetField; readonly mayBeSeveral: boolean }[],
  [from, to]: readonly [number, number],
): number {
  const { starts, marksOfRows, marks } = rows.columns;
  let counted = 0;
  for (let row = from; row < to; row += 1) {
    if (is[row] === 0) continue;
    const own = marksOfRows.subarray(starts[row] ?? 0, starts[row + 1] ?? 0);
    const lists = fields.map(({ field }) => [...own].filter((mark) => marks.fieldOf(mark) === field));
    const isContested = fields.some(({ mayBeSeveral }, at) => !mayBeSeveral && (lists[at]?.length ?? 0) > 1);
    for (const combination of combinations(lists)) {
      const key = combination.join(' ');
      const group = byKey.get(key) ?? { marks: combination, count: 0, contested: 0 };
      byKey.set(key, group);
      group.count += 1;
      if (isContested) group.contested += 1;
      counted += 1;
    }
  }
  return counted;
}

export function mostOf({ byKey }: Groups, marks: Marks, first: number): ValueCount[] {
  const found = new Most(first);
  for (const { marks: numbers, count, contested } of byKey.values())
    if (found.takes(count)) found.add({ values: numbers.map((mark) => marks.valueOf(mark)), count, contested });
  return found.sorted();
}

/** Each way to take one of each list. */
export function combinations<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((made, list) => made.flatMap((row) => list.map((one) => [...row, one])), [[]]);
}

/** The first of what is counted, the most first, ties by their values, what is not known last. */
class Most {
  readonly #first: number;
  #found: ValueCount[] = [];
  /** What has fewer is not among the first. */
  #least = 1;

  constructor(first: number) {
    this.#first = first;
  }

  takes(count: number): boolean {
    return count >= this.#least;
  }

  add(one: ValueCount): void {
    this.#found.push(one);
    if (this.#found.length >= this.#first * 8 + 1_000) this.#cut();
  }

  sorted(): ValueCount[] {
    this.#cut();
    return this.#found;
  }

  #cut(): void {
    this.#found = this.#found
      .sort((a, b) => b.count - a.count || compareAll(a.values.map(sortText), b.values.map(sortText)))
      .slice(0, this.#first);
    if (this.#found.length === this.#first) this.#least = this.#found.at(-1)?.count ?? 1;
  }
}

function sortText(value: string): string {
  return value === nothing ? '~' : value;
}

export function compareAll(a: readonly string[], b: readonly string[]): number {
  for (const [at, value] of a.entries()) {
    const order = compare(value, b[at] ?? '');
    if (order !== 0) return order;
  }
  return 0;
}
