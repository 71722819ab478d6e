import { contextsFor, type GraphContext } from '../context.ts';
import {
  isAfterCursor,
  type Key,
  type Order,
  type Page,
  type PageArguments,
  pageOf,
  pageSize,
  readCursor,
} from '../paging.ts';
import { type Candidates, joined, readCandidates } from './candidates.ts';

/** Anything that a rule finds about an entity. */
export interface Found {
  readonly id: string;
  readonly rule: string;
  readonly about: string;
}

export interface Search<F extends Found> {
  readonly candidates: readonly Candidates[];
  /** What is found about one entity. */
  readonly at: (id: string, context: GraphContext) => Promise<readonly F[]>;
  /** Those that the filter holds for. */
  readonly keep: (found: readonly F[], context: GraphContext) => Promise<readonly F[]>;
  /** How many there can be at most, where the filter tells. */
  readonly most?: number | undefined;
}

/** By the entity that it is about, the rule, and the id: an order in which one can go on without looking back. */
export const findingKey = ({ about, rule, id }: Found): Key => [about, rule, id];

export function findingOrder(name: string): Order {
  return { name, descending: [false, false, false] };
}

const keyOrder = findingOrder('key');
const batch = { first: 100, most: 500 };
/** Rules look at so many before others get their turn. */
const placesAtOnce = 100;

/**
 * A page of what rules find anywhere. Entities where there may be something are read in the order of their ids, some
 * at a time, and looked at until the page is full; how many there are at all is worked out only when somebody asks.
 */
export async function pageOfFindings<F extends Found>(
  search: Search<F>,
  order: Order,
  page: PageArguments,
  context: GraphContext,
): Promise<Page<F>> {
  const from = readCursor(page.after, 'after', order);
  const backwards = typeof page.last === 'number' || typeof page.before === 'string';
  // One more than the page holds: whether there is a next one.
  const wanted = (page.first ?? pageSize.default) + 1;
  const everything = (): Promise<F[]> => collect(search, null, search.most ?? Infinity, context);
  const found = backwards
    ? await everything()
    : await collect(search, from, Math.min(wanted, search.most ?? Infinity), context);
  const isAll = backwards || (from === null && found.length < wanted);
  return {
    ...pageOf(found, findingKey, order, page),
    totalCount: async () => (isAll ? found : await everything()).length,
  };
}

/** What is found behind a key, until there is enough or nothing left. */
async function collect<F extends Found>(
  search: Search<F>,
  from: Key | null,
  enough: number,
  context: GraphContext,
): Promise<F[]> {
  const found: F[] = [];
  const nextContext = contextsFor(context);
  const look = async (ids: readonly string[]): Promise<void> => {
    const within = nextContext();
    for (let start = 0; start < ids.length; start += placesAtOnce) {
      const places = ids.slice(start, start + placesAtOnce);
      context.meter.charge('place', places.length);
      const at = await Promise.all(places.map((id) => search.at(id, within)));
      const behind = at.flat().filter((one) => isAfterCursor(findingKey(one), from, keyOrder));
      for (const one of await search.keep(behind, within)) found.push(one);
      await context.meter.breathe();
    }
  };
  const start = String(from?.[0] ?? '');
  if (start !== '') await look([start]); // The page before may have ended among several about one entity.
  for (let after = start, limit = batch.first; found.length < enough; limit = Math.min(limit * 2, batch.most)) {
    const lists = await Promise.all(
      joined(search.candidates).map((candidates) => readCandidates(candidates, after, limit, context.store)),
    );
    // A full list may go on: beyond the first such end, ids of that list are missing.
    const ends = lists.filter((ids) => ids.length === limit).map((ids) => ids.at(-1) ?? '');
    const end = ends.sort()[0];
    const ids = [...new Set(lists.flat())].filter((id) => end === undefined || id <= end).sort();
    await look(ids);
    if (end === undefined) break;
    after = end;
  }
  return found;
}
