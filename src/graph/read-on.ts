import type { JejakError } from '../errors.ts';
import { compare } from '../ontology/claim.ts';
import { maxKey } from '../ontology/sort-keys.ts';
import { type Order, type Page, type PageArguments, pageAsked, pageOfSorted } from './paging.ts';

/** A list in the order of its ids, too long to be read as a whole. */
export interface ReadOn<T extends { readonly id: string }> {
  /** The next ids of what may belong to the list: behind one, or before one, the nearest first. */
  readonly next: (from: string, limit: number, backwards: boolean) => Promise<readonly string[]>;
  /** What belongs to it, of these ids, in whatever order. */
  readonly keep: (ids: readonly string[]) => Promise<readonly T[]>;
  /** Whether all of `next` belongs to it, so that no more is read than a page holds. */
  readonly keepsAll: boolean;
  /** How many it holds, where the database can tell; null where each must be looked at. */
  readonly count: () => Promise<number | null>;
  /** How many ids may be looked at for one page, or for one count. */
  readonly most: number;
  readonly tooMany: () => JejakError;
}

const batch = { first: 100, most: 2_000 };

/**
 * A page of a list, by reading on from its cursor until it is full. What comes or goes between two pages moves nothing.
 * @throws {JejakError} BAD_USER_INPUT as `pageOf` does; what `tooMany` makes when the page is not full by then
 */
export async function pageReadOn<T extends { readonly id: string }>(
  list: ReadOn<T>,
  order: Order,
  args: PageArguments,
): Promise<Page<T>> {
  const page = pageAsked(args, order);
  const key = (cursor: typeof page.after): string | null => (cursor === null ? null : String(cursor[0]));
  const [after, before] = [key(page.after) ?? '', key(page.before) ?? maxKey];
  const rows = await collect(list, { after, before, enough: page.size + 1, backwards: page.backwards });
  return {
    ...(await pageOfSorted(
      rows,
      page,
      (node) => ({ node, key: [node.id] }),
      order,
      async () => (await collect(list, { after: '', before: maxKey, enough: 1, backwards: false })).length > 0,
    )),
    totalCount: async () =>
      (await list.count()) ??
      (await collect(list, { after: '', before: maxKey, enough: Infinity, backwards: false })).length,
  };
}

interface Stretch {
  readonly after: string;
  readonly before: string;
  readonly enough: number;
  readonly backwards: boolean;
}

async function collect<T extends { readonly id: string }>(
  list: ReadOn<T>,
  { after, before, enough, backwards }: Stretch,
): Promise<T[]> {
  const found: T[] = [];
  let from = backwards ? before : after;
  let limit = list.keepsAll && enough !== Infinity ? enough : batch.first;
  for (let looked = 0; ; limit = Math.min(limit * 2, batch.most)) {
    const ids = await list.next(from, Math.min(limit, list.most + 1 - looked), backwards);
    const inside = ids.filter((id) => id > after && id < before);
    looked += inside.length;
    const kept = [...(await list.keep(inside))].sort((a, b) => compare(a.id, b.id) * (backwards ? -1 : 1));
    found.push(...kept);
    if (found.length >= enough) return found.slice(0, enough);
    if (ids.length < limit && looked <= list.most) return found;
    if (inside.length < ids.length) return found;
    if (looked > list.most) throw list.tooMany();
    from = ids.at(-1) ?? from;
  }
}
