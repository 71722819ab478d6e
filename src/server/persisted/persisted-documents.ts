import { createHash } from 'node:crypto';
import { LRUCache } from 'lru-cache';
import { knownForms } from './known-forms.ts';

/** Characters of documents that clients sent with their hashes, and are kept; the longest may be a tenth of it. */
const mostKept = 2_000_000;

/**
 * Documents of GraphQL by the SHA-256 of their text. Those that the server knows stay; what clients send beside a hash is
 * kept while there is room, so that they need not send it again.
 */
export class PersistedDocuments {
  readonly #known: ReadonlyMap<string, string>;
  readonly #sent = new LRUCache<string, string>({
    maxSize: mostKept,
    maxEntrySize: mostKept / 10,
    sizeCalculation: (text) => text.length + 1,
  });

  /** @param texts those that the server knows, as they stand in their files */
  constructor(texts: readonly string[] = []) {
    this.#known = new Map(texts.flatMap(knownForms).map((text) => [sha256(text), text]));
  }

  /** @param hash in hexadecimal; null where no text is known by it */
  textOf(hash: string): string | null {
    return this.#known.get(hash) ?? this.#sent.get(hash) ?? null;
  }

  /** Keeps a text under its hash, which it must have. */
  keep(hash: string, text: string): void {
    if (!this.#known.has(hash)) this.#sent.set(hash, text);
  }
}

export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
