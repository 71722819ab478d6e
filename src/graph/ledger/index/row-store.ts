import { sortFields } from '../../../ontology/ledger-row.ts';
import type { IndexedRow } from '../../../store/rows.ts';
import { Dictionary } from './dictionary.ts';
import { IndexedRows, keysARow } from './indexed-rows.ts';
import { daysMark, Marks } from './marks.ts';
import { withRoom } from './with-room.ts';

/**
 * The columns that rows are added to. A row that is written anew gets a new number, and its old one is gone; so what was
 * handed out before is never changed.
 */
export class RowStore {
  readonly #marks = new Marks();
  readonly #keyTexts = Array.from({ length: keysARow }, () => new Dictionary());
  readonly #ids: string[] = [];
  readonly #numbers = new Map<string, number>();
  #starts = new Uint32Array(1_024);
  #marksOfRows = new Uint32Array(16_384);
  #keys = new Uint32Array(1_024 * keysARow);
  #isGone = new Uint8Array(1_024);
  /** Numbers by their ids, in runs that are merged: each is longer than the next. */
  #runs: Uint32Array[] = [];

  get live(): number {
    return this.#numbers.size;
  }

  /** Rows that are gone, whose place is not used again. */
  get gone(): number {
    return this.#ids.length - this.#numbers.size;
  }

  put(rows: readonly IndexedRow[]): void {
    const from = this.#ids.length;
    for (const row of rows) this.#add(row);
    const run = Uint32Array.from({ length: this.#ids.length - from }, (_, index) => from + index);
    this.#runs.push(run.sort((a, b) => (this.#idOf(a) < this.#idOf(b) ? -1 : 1)));
    this.#merge((long, short) => long.length <= short.length * 2);
  }

  /** Lets go of all rows but these. */
  keepOnly(ids: ReadonlySet<string>): void {
    for (const id of [...this.#numbers.keys()]) if (!ids.has(id)) this.#remove(id);
  }

  /** The rows by now. */
  rows(): IndexedRows {
    this.#merge(() => true);
    const byId = (this.#runs[0] ?? new Uint32Array()).filter((row) => this.#isGone[row] === 0);
    return new IndexedRows({
      ...{ size: this.#ids.length, live: this.live, isGone: this.#isGone.slice(0, this.#ids.length) },
      ...{ ids: this.#ids, byId, starts: this.#starts, marksOfRows: this.#marksOfRows, keys: this.#keys },
      ...{ marks: this.#marks, keyTexts: this.#keyTexts },
    });
  }

  #add({ conferral, tail, keys, marks, earliest, latest, otherDays }: IndexedRow): void {
    this.#remove(conferral);
    const row = this.#ids.push(conferral) - 1;
    this.#numbers.set(conferral, row);
    const days = [...(earliest === null ? [] : [`${earliest} ${latest}`]), ...(otherDays ?? [])].map(daysMark);
    const own = [...marks, ...days];
    const start = this.#starts[row] ?? 0;
    this.#starts = withRoom(this.#starts, row + 2);
    this.#marksOfRows = withRoom(this.#marksOfRows, start + own.length);
    this.#keys = withRoom(this.#keys, (row + 1) * keysARow);
    this.#isGone = withRoom(this.#isGone, row + 1);
    for (const [index, mark] of own.entries()) this.#marksOfRows[start + index] = this.#marks.numberOf(mark);
    this.#starts[row + 1] = start + own.length;
    const printed = tail.slice(0, -1 - conferral.length);
    for (const [index, text] of [...keys.slice(0, sortFields.length), printed].entries())
      this.#keys[row * keysARow + index] = this.#keyTexts[index]?.numberOf(text) ?? 0;
  }

  #remove(id: string): void {
    const row = this.#numbers.get(id);
    if (row === undefined) return;
    this.#isGone[row] = 1;
    this.#numbers.delete(id);
  }

  #idOf(row: number): string {
    return this.#ids[row] ?? '';
  }

  #merge(isDue: (long: Uint32Array, short: Uint32Array) => boolean): void {
    for (;;) {
      const [long, short] = this.#runs.slice(-2);
      if (long === undefined || short === undefined || !isDue(long, short)) return;
      this.#runs.splice(-2, 2, this.#merged(long, short));
    }
  }

  #merged(left: Uint32Array, right: Uint32Array): Uint32Array {
    const merged = new Uint32Array(left.length + right.length);
    for (let at = 0, l = 0, r = 0; at < merged.length; at += 1) {
      const [a, b] = [left[l], right[r]];
      const takesLeft = b === undefined || (a !== undefined && this.#idOf(a) <= this.#idOf(b));
      merged[at] = (takesLeft ? a : b) ?? 0; // one of both is there
      if (takesLeft) l += 1;
      else r += 1;
    }
    return merged;
  }
}
