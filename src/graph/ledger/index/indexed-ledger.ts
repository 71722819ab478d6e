import { LRUCache } from 'lru-cache';
import { hasClock, type View } from '../../../ontology/view.ts';
import type { GraphContext } from '../../context.ts';
import type { Condition } from '../../filter/condition.ts';
import type { ConferralFilter } from '../../filter/filters.ts';
import { conditionOf, isFlat } from '../../filter/row-condition.ts';
import { kept } from '../../kept.ts';
import { ledgerPlan } from '../ledger-plan.ts';
import type { IndexedRows, Places } from './indexed-rows.ts';
import { countInto, countsByField, type Groups, markCounts, mostOf, type ValueCount } from './row-counts.ts';
import { type Matching, matchingRows } from './row-matcher.ts';

interface Asked {
  readonly where: ConferralFilter;
  readonly also?: readonly Condition[] | undefined;
  readonly view: View;
}

/**
 * The rows that a question asks for, out of the index: where it begins nowhere, and rows tell all that its filter asks. Once a
 * request, however many ask for pages, counts and totals of them.
 * @returns null where the index does not serve
 */
export async function indexedLedger({ where, also, view }: Asked, context: GraphContext): Promise<Matching | null> {
  const { ledgerIndex, meter } = context;
  if (ledgerIndex === null || hasClock(view) || !isFlat(where)) return null;
  const conditions = [conditionOf(where), ...(also ?? [])];
  if (ledgerPlan(conditions).anchor !== 'ALL') return null;
  return kept('indexed ledger', conditions, context, async () => {
    const rows = await ledgerIndex.rows();
    if (rows === null) return null;
    const matches = matchesOf(rows);
    const name = JSON.stringify(conditions);
    const known = matches.get(name);
    if (known !== undefined) return known;
    await meter.chargeInTurn('indexedRow', rows.columns.size);
    const found = matchingRows(rows, { is: 'all', of: conditions });
    if (found !== null) matches.set(name, found);
    return found;
  });
}

/** Filters whose rows are kept while the graph stands: further pages of a list, and others who ask for the same. */
const mostKept = 8;

const matchesKnown = new WeakMap<IndexedRows, LRUCache<string, Matching>>();

function matchesOf(rows: IndexedRows): LRUCache<string, Matching> {
  const matches = matchesKnown.get(rows) ?? new LRUCache<string, Matching>({ max: mostKept });
  matchesKnown.set(rows, matches);
  return matches;
}

/** What of a ledger a page shows. */
export interface Stretch {
  readonly keys: Places;
  readonly backwards: boolean;
  /** Keys that stand before and behind all that it may show. */
  readonly between: { readonly after: string; readonly before: string };
  readonly limit: number;
}

/** The ids of so many rows at most, as a page has them: backwards the last one first. */
export function idsOn({ rows, is }: Matching, { keys, backwards, between, limit }: Stretch): string[] {
  const order = rows.order(keys);
  const keyAt = (place: number): string => rows.keyOf(order[place] ?? 0, keys);
  const from = firstPlace(order.length, (place) => keyAt(place) > between.after);
  const to = firstPlace(order.length, (place) => keyAt(place) >= between.before);
  const found: string[] = [];
  for (let step = 0; step < to - from && found.length < limit; step += 1) {
    const row = order[backwards ? to - 1 - step : from + step] ?? 0;
    if (is[row] === 1) found.push(rows.columns.ids[row] ?? '');
  }
  return found;
}

/** The first of so many places for which it holds, as it does for all that come behind; their number when for none. */
function firstPlace(length: number, holds: (place: number) => boolean): number {
  let [low, high] = [0, length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Rows that are counted before others get their turn. */
const rowsAtOnce = 5_000;

/** How many rows there are of each value, or of each combination of values, the most first. */
export async function indexedCounts(
  matching: Matching,
  by: Parameters<typeof countInto>[2],
  first: number,
  context: GraphContext,
): Promise<ValueCount[]> {
  const { meter } = context;
  const { marks, size } = matching.rows.columns;
  const [only, ...more] = by;
  if (only !== undefined && more.length === 0)
    return countsByField(await countsOf(matching, context), marks, { ...only, first });
  const groups: Groups = { byKey: new Map() };
  for (let from = 0; from < size; from += rowsAtOnce) {
    const counted = countInto(groups, matching, by, [from, Math.min(from + rowsAtOnce, size)]);
    await meter.chargeInTurn('operand', counted);
  }
  return mostOf(groups, marks, first);
}

const countsKnown = new WeakMap<Matching, Promise<ReturnType<typeof markCounts>>>();

/** One pass for all fields that are counted of the same rows. */
function countsOf(matching: Matching, { meter }: GraphContext): Promise<ReturnType<typeof markCounts>> {
  const known = countsKnown.get(matching);
  if (known !== undefined) return known;
  const made = meter.chargeInTurn('indexedRow', matching.rows.columns.size).then(() => markCounts(matching));
  countsKnown.set(matching, made);
  made.catch(() => countsKnown.delete(matching)); // whoever was charged had no more to spend
  return made;
}
