import DataLoader from 'dataloader';
import { bytesOf } from './bytes-of.ts';
import type { Entries } from './version-cache.ts';

/** What requests have read of one version of the graph, by the names of loaders. */
export type CachedGraph = Entries<unknown>;

/** How many values a loader finds for how many keys: one each, in their order. */
type Batch<K, V> = (keys: readonly K[]) => Promise<V[]>;

/**
 * The batch function of a loader, which looks into what is kept first, reads what is missing, and keeps it. Values belong
 * to all who ask: nobody changes them.
 * @param what of which kind the values are
 */
function cachedBatch<K, V>(
  cached: CachedGraph | null,
  what: string,
  read: Batch<K, V>,
  keyOf: (key: K) => string,
): Batch<K, V> {
  if (cached === null) return read;
  return async (keys) => {
    const found = keys.map((key) => cached.get(`${what} ${keyOf(key)}`) as V | undefined); // as this name was set
    const missing = keys.filter((_, index) => found[index] === undefined);
    if (missing.length === 0) return found as V[]; // as was just seen
    const values = await read(missing);
    for (const [index, key] of missing.entries()) {
      const value = values[index];
      if (value !== undefined) cached.set(`${what} ${keyOf(key)}`, value, bytesOf(value));
    }
    const rest = values.values();
    return found.map((value) => (value === undefined ? (rest.next().value as V) : value)); // one for each that was missing
  };
}

/** How a loader is made that looks into what is kept, by its name. */
export function cachedLoaders(cached: CachedGraph | null) {
  return <K, V, C = K>(what: string, read: Batch<K, V>, options?: DataLoader.Options<K, V, C>): DataLoader<K, V, C> => {
    const { cacheKeyFn } = options ?? {};
    const keyOf = (key: K): string => String(cacheKeyFn === undefined ? key : cacheKeyFn(key));
    return new DataLoader(cachedBatch(cached, what, read, keyOf), options);
  };
}

/** A map of one request, in which stands as well what others have put there that read the same version. */
export class CachedMap<V> extends Map<string, V> {
  readonly #cached: CachedGraph;
  readonly #what: string;

  constructor(cached: CachedGraph, what: string) {
    super();
    this.#cached = cached;
    this.#what = what;
  }

  override get(key: string): V | undefined {
    return super.get(key) ?? (this.#cached.get(`${this.#what} ${key}`) as V | undefined); // as `set` puts it
  }

  override set(key: string, value: V): this {
    this.#cached.set(`${this.#what} ${key}`, value, bytesOf(value));
    return super.set(key, value);
  }
}
