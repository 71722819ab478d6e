import { LRUCache } from 'lru-cache';

/** What is kept of one version of the graph, until it moves. What was used longest ago gives way to what is new. */
export class Entries<T> {
  readonly #kept: LRUCache<string, { readonly value: T }>;
  #closed = false;

  constructor(bytes: number) {
    this.#kept = new LRUCache({ maxSize: bytes });
  }

  /** @returns undefined where nothing is kept; null is a value as any other */
  get(key: string): T | undefined {
    return this.#kept.get(key)?.value;
  }

  /** Keeps nothing once the version has moved: it was worked out from a graph that is not there any more. */
  set(key: string, value: T, bytes: number): void {
    if (!this.#closed) this.#kept.set(key, { value }, { size: Math.ceil(bytes) + keyBytes + key.length });
  }

  /** Bytes that are held, as they were said. */
  get bytes(): number {
    return this.#kept.calculatedSize;
  }

  close(): void {
    this.#closed = true;
    this.#kept.clear();
  }
}

/** About what an entry takes beside its key and its value. */
const keyBytes = 120;

/** What is kept across requests, bounded in bytes, for one version of the graph at a time. */
export class VersionCache<T> {
  readonly #bytes: number;
  #version = -1;
  #entries: Entries<T>;

  constructor(bytes: number) {
    this.#bytes = bytes;
    this.#entries = new Entries(bytes);
  }

  /** Bytes that are held now. */
  get bytes(): number {
    return this.#entries.bytes;
  }

  /**
   * What is kept of this version; what was kept of an older one is let go. A request holds on to it for as long as it takes,
   * so that what it has read is never put down under a later version.
   * @returns null when a later version is known
   */
  at(version: number): Entries<T> | null {
    if (version < this.#version) return null;
    if (version > this.#version) {
      this.#version = version;
      this.#entries.close();
      this.#entries = new Entries(this.#bytes);
    }
    return this.#entries;
  }
}
