import { badInput } from '../errors.ts';

/** What an item sorts by, ending in something unique. Null stands last in either direction. */
export type Key = readonly (string | number | null)[];

/** How a list is sorted: its name, and for each part of the key whether it runs down. */
export interface Order {
  readonly name: string;
  readonly descending: readonly boolean[];
}

export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export interface Page<T> {
  readonly edges: { readonly cursor: string; readonly node: T }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  readonly totalCount: () => number | Promise<number>;
}

export const pageSize = { default: 50, max: 100 };

/**
 * One page of a list. Cursors hold the key of an item, not its place, so that pages stay right while rows come and go.
 * @throws {JejakError} BAD_USER_INPUT for a page size outside 1–100, or a cursor that is not one of this order
 */
export function pageOf<T>(items: readonly T[], keyOf: (item: T) => Key, order: Order, args: PageArguments): Page<T> {
  const backwards = readSize(args);
  const after = readCursor(args.after, 'after', order);
  const before = readCursor(args.before, 'before', order);
  const keyed = items.map((node) => ({ node, key: keyOf(node) })).sort((a, b) => compareKeys(a.key, b.key, order));
  const inside = keyed.filter(
    ({ key }) => isAfterCursor(key, after, order) && (before === null || compareKeys(key, before, order) < 0),
  );
  const size = args.last ?? args.first ?? pageSize.default;
  const shown = backwards ? inside.slice(Math.max(0, inside.length - size)) : inside.slice(0, size);
  const edges = shown.map(({ node, key }) => new Edge(node, key, order));
  const cut = inside.length > shown.length;
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? before !== null && keyed.length > 0 : cut,
      hasPreviousPage: backwards ? cut : after !== null && keyed.length > 0,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
    totalCount: () => items.length,
  };
}

/** The arguments of a page, read: which way, how many rows, and between which keys. */
export interface PageAsked {
  readonly backwards: boolean;
  readonly size: number;
  readonly after: Key | null;
  readonly before: Key | null;
}

/** @throws {JejakError} BAD_USER_INPUT as `pageOf` does */
export function pageAsked(args: PageArguments, order: Order): PageAsked {
  return {
    backwards: readSize(args),
    size: args.last ?? args.first ?? pageSize.default,
    after: readCursor(args.after, 'after', order),
    before: readCursor(args.before, 'before', order),
  };
}

/**
 * One page out of rows that somebody else has sorted and cut: the first that follow, one more than the page holds.
 * @param rows forwards in the order; backwards the other way round
 * @param isThere whether the list has any row at all, asked only when a cursor leads to an empty page
 */
export async function pageOfSorted<R, T>(
  rows: readonly R[],
  { backwards, size, after, before }: PageAsked,
  edgeOf: (row: R) => { node: T; key: Key },
  order: Order,
  isThere: () => Promise<boolean>,
): Promise<Omit<Page<T>, 'totalCount'>> {
  const shown = rows.slice(0, size);
  if (backwards) shown.reverse();
  const edges = shown.map(edgeOf).map(({ node, key }) => new Edge(node, key, order));
  const cut = rows.length > size;
  const cursor = backwards ? before : after;
  const beyond = cursor !== null && (rows.length > 0 || (await isThere()));
  return {
    edges,
    pageInfo: {
      hasNextPage: backwards ? beyond : cut,
      hasPreviousPage: backwards ? cut : beyond,
      get startCursor() {
        return edges[0]?.cursor ?? null;
      },
      get endCursor() {
        return edges.at(-1)?.cursor ?? null;
      },
    },
  };
}

/** As the complexity plugin takes it. */
interface PageCost {
  readonly field: number;
  readonly multiplier: number;
}

/**
 * What a page costs: what is asked of a row, once for each row. Where no size is given, the page is as long as such
 * lists commonly are, not as long as it might be.
 * @param beside units that finding the page is expected to cost, as such or by its arguments: see estimate.ts
 */
export function pageCost(common: number, beside?: number): (args: PageArguments) => PageCost;
export function pageCost<A extends PageArguments>(common: number, beside: (args: A) => number): (args: A) => PageCost;
export function pageCost(common: number, beside: number | ((args: never) => number) = 0) {
  return (args: PageArguments) => ({
    // The arguments are of the type that `beside` takes, by the types above.
    field: 1 + (typeof beside === 'number' ? beside : beside(args as never)),
    multiplier: args.first ?? args.last ?? common,
  });
}

/** A list that is sorted by one unique text, going up. */
export function byId(name: string): Order {
  return { name, descending: [false] };
}

/** Writes its cursor only when somebody asks: most queries ask for nodes alone. */
class Edge<T> {
  readonly node: T;
  readonly #key: Key;
  readonly #order: Order;

  constructor(node: T, key: Key, order: Order) {
    this.node = node;
    this.#key = key;
    this.#order = order;
  }

  get cursor(): string {
    return writeCursor(this.#key, this.#order);
  }
}

function readSize({ first, last }: PageArguments): boolean {
  const given = { first, last };
  for (const [name, size] of Object.entries(given)) {
    if (typeof size === 'number' && (size < 1 || size > pageSize.max))
      throw badInput(name, `is from 1 to ${pageSize.max}`, size);
  }
  if (typeof first === 'number' && typeof last === 'number')
    throw badInput('last', 'is given instead of first, not beside it');
  return typeof last === 'number';
}

function writeCursor(key: Key, { name }: Order): string {
  return Buffer.from(JSON.stringify([name, ...key])).toString('base64url');
}

/** Reads a cursor of this order; anything else, from a typing error to a cursor of another list, is refused. */
export function readCursor(cursor: string | null | undefined, field: string, { name, descending }: Order): Key | null {
  if (cursor === null || cursor === undefined) return null;
  try {
    const [order, ...key] = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[];
    const whole =
      key.length === descending.length &&
      key.every((part) => part === null || ['string', 'number'].includes(typeof part));
    if (order === name && whole) return key as (string | number | null)[];
  } catch {
    // Not JSON, so not a cursor: refused below like any other.
  }
  throw badInput(
    field,
    'is not a cursor of this list in this order: take endCursor or startCursor from the page before',
    cursor,
  );
}

/** Whether a row stands behind a cursor; all do where there is none. */
export function isAfterCursor(key: Key, after: Key | null, order: Order): boolean {
  return after === null || compareKeys(key, after, order) > 0;
}

function compareKeys(a: Key, b: Key, { descending }: Order): number {
  for (const [index, down] of descending.entries()) {
    const x = a[index] ?? null;
    const y = b[index] ?? null;
    if (x === y) continue;
    if (x === null) return 1;
    if (y === null) return -1;
    return (x < y ? -1 : 1) * (down ? -1 : 1);
  }
  return 0;
}
