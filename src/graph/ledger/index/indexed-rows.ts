import { LRUCache } from 'lru-cache';
import { keyPlace, newestFirstPlace, sortFields } from '../../../ontology/ledger-row.ts';
import { reversed, unknownKey } from '../../../ontology/sort-keys.ts';
import type { Dictionary } from './dictionary.ts';
import type { Marks } from './marks.ts';

/** Keys of a row: one for each field to sort by, going up, and its place in a printed list. */
export const keysARow = sortFields.length + 1;
const printedKey = sortFields.length;

/** What rows are written down as: in columns, each row by its number. */
export interface Columns {
  /** Rows that were ever written, those included that are gone. */
  readonly size: number;
  /** Those that are not. */
  readonly live: number;
  readonly isGone: Uint8Array;
  readonly ids: readonly string[];
  /** Live rows in the order of their ids. */
  readonly byId: Uint32Array;
  /** Where in `marksOfRows` those of a row begin; those of the next begin where they end. */
  readonly starts: Uint32Array;
  readonly marksOfRows: Uint32Array;
  /** `keysARow` numbers a row. */
  readonly keys: Uint32Array;
  readonly marks: Marks;
  /** One for each key. */
  readonly keyTexts: readonly Dictionary[];
}

/** How the database is told to sort: the places of keys in a row. */
export interface Places {
  readonly by: number;
  readonly further: readonly number[];
}

/** All rows of the ledger in one version of the graph. They stay as they are, whatever is written meanwhile. */
export class IndexedRows {
  readonly columns: Columns;
  /** There are thousands of ways to sort, and few that are asked for. */
  readonly #orders = new LRUCache<string, Uint32Array>({ max: 8 });

  constructor(columns: Columns) {
    this.columns = columns;
  }

  /** The live rows, sorted as the database sorts them. */
  order(places: Places): Uint32Array {
    const parts = partsOf(places);
    const name = JSON.stringify(parts);
    const known = this.#orders.get(name);
    if (known !== undefined) return known;
    // Sorted by what counts least first: what is equal stays as it was.
    let order = this.#sortedBy(this.columns.byId, { key: printedKey, descending: false });
    for (const part of parts.toReversed()) order = this.#sortedBy(order, part);
    this.#orders.set(name, order);
    return order;
  }

  /** The text that the database sorts a row by, and that stands in a cursor. */
  keyOf(row: number, places: Places): string {
    const { ids } = this.columns;
    const joined = partsOf(places).map(({ key, descending }) => {
      const up = this.#keyText(row, key);
      return descending && up !== unknownKey ? reversed(up) : up;
    });
    return `${joined.join('')}${this.#keyText(row, printedKey)} ${ids[row]}`;
  }

  #keyText(row: number, key: number): string {
    const { keyTexts, keys } = this.columns;
    return keyTexts[key]?.texts[keys[row * keysARow + key] ?? 0] ?? '';
  }

  #sortedBy(rows: Uint32Array, { key, descending }: Part): Uint32Array {
    const { keys, keyTexts } = this.columns;
    const texts = keyTexts[key];
    if (texts === undefined) return rows;
    const ranks = descending ? turned(texts.ranks(), texts.find(unknownKey)) : texts.ranks();
    const places = new Uint32Array(ranks.length + 1);
    for (const row of rows) {
      const rank = ranks[keys[row * keysARow + key] ?? 0] ?? 0;
      places[rank + 1] = (places[rank + 1] ?? 0) + 1;
    }
    for (let rank = 1; rank < places.length; rank += 1) places[rank] = (places[rank] ?? 0) + (places[rank - 1] ?? 0);
    const sorted = new Uint32Array(rows.length);
    for (const row of rows) {
      const rank = ranks[keys[row * keysARow + key] ?? 0] ?? 0;
      const place = places[rank] ?? 0;
      sorted[place] = row;
      places[rank] = place + 1;
    }
    return sorted;
  }
}

interface Part {
  readonly key: number;
  readonly descending: boolean;
}

function partsOf({ by, further }: Places): Part[] {
  return [by, ...further]
    .flatMap((place) => (place === newestFirstPlace ? [keyPlace('DATE', true), keyPlace('EDITION', false)] : place))
    .map((place) => ({ key: place >> 1, descending: place % 2 === 1 }));
}

/** Ranks the other way round; what is not known stays last. */
function turned(ranks: Uint32Array, unknown: number | undefined): Uint32Array {
  const last = ranks.length - 1;
  const behind = unknown === undefined ? last : last - 1;
  return ranks.map((rank, number) => (number === unknown ? last : behind - rank));
}
