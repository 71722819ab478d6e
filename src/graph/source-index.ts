import { compare } from '../ontology/claim.ts';
import type { Reads } from '../store/queries.ts';
import type { Store } from '../store/store.ts';
import type { GraphVersion } from './version/graph-version.ts';

/** When a source came out. */
export type SourceKey = Reads['source-keys']['row'];

/** The keys of all sources. */
export interface SourceKeys {
  /** By moment, then by id. */
  readonly oldestFirst: readonly SourceKey[];
  /** By moment, the latest first, then by id. */
  readonly newestFirst: readonly SourceKey[];
  /** The same the other way round. */
  readonly newestLast: readonly SourceKey[];
}

/** About what a key takes in all orders. */
const bytesAKey = 250;
/** Of more, the database is asked: they would have to be read anew behind each write. */
const mostKeys = 50_000;

/**
 * When each source came out, in the memory of this process, for pages that are cut out of all of them by time: a database
 * that orders by no index looks at every source for each. It is one version of the graph, and read by whoever asks first.
 * One a server.
 */
export class SourceIndex {
  readonly #store: Pick<Store, 'read'>;
  readonly #version: GraphVersion;
  readonly #most: number;
  #number = -1;
  #keys: Promise<SourceKeys | null> | null = null;

  /** @param bytes what it may take of memory */
  constructor(store: Pick<Store, 'read'>, version: GraphVersion, { bytes }: { readonly bytes: number }) {
    this.#store = store;
    this.#version = version;
    this.#most = Math.min(mostKeys, Math.floor(bytes / bytesAKey));
  }

  /**
   * The keys of the version that is current. What reading them takes is charged to nobody, since it is done for all.
   * @returns null where there are too many, and the database is to be asked
   * @throws {JejakError} when the database does not answer
   */
  async keys(): Promise<SourceKeys | null> {
    const number = await this.#version.current();
    if (this.#keys !== null && number <= this.#number) return this.#keys;
    const reading = this.#read();
    this.#number = number;
    this.#keys = reading;
    // Whoever asks next tries again.
    reading.catch(() => {
      if (this.#keys === reading) this.#keys = null;
    });
    return reading;
  }

  async #read(): Promise<SourceKeys | null> {
    const rows = await this.#store.read('source-keys', { limit: this.#most + 1 });
    if (rows.length > this.#most) return null;
    const byId = (a: SourceKey, b: SourceKey): number => compare(a.id, b.id);
    const oldestFirst = rows.toSorted((a, b) => compare(a.earliest, b.earliest) || byId(a, b));
    const newestFirst = rows.toSorted((a, b) => compare(b.earliest, a.earliest) || byId(a, b));
    return { oldestFirst, newestFirst, newestLast: newestFirst.toReversed() };
  }
}

/** The first of the keys that are asked for, as many as there may be. */
export function firstOf(
  keys: readonly SourceKey[],
  limit: number,
  isAsked: (key: SourceKey) => boolean,
): readonly SourceKey[] {
  const found: SourceKey[] = [];
  for (const key of keys) {
    if (found.length === limit) break;
    if (isAsked(key)) found.push(key);
  }
  return found;
}
