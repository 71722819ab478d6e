import type { Store } from '../../../store/store.ts';
import type { GraphVersion } from '../../version/graph-version.ts';
import type { IndexedRows } from './indexed-rows.ts';
import { RowStore } from './row-store.ts';

export interface IndexOptions {
  /** What it may take of memory; a ledger that would take more has no index. */
  readonly bytes: number;
  /** The database answers as fast for a ledger with fewer rows. */
  readonly least?: number;
}

/** About what a row takes, as it was measured (docs/decisions/0039-the-ledger-has-an-index-in-memory.md). */
const bytesARow = 350;
/** Rows that are read at one time, if no turn has written more. */
const rowsAtOnce = 2_000;
const turnsAtOnce = 1_000;
/** How often it is brought up to date while somebody waits; a graph that is written to faster is asked itself. */
const mostTries = 8;

/**
 * All rows of the ledger in the memory of this process, for questions that begin nowhere: which hold, how many, in which
 * order. It is one version of the graph. Rows carry the turn in which they were written, so that a later version costs the
 * rows that are new in it. One a server.
 */
export class LedgerIndex {
  readonly #store: Pick<Store, 'read'>;
  readonly #version: GraphVersion;
  readonly #options: Required<IndexOptions>;
  /** The version that it is; none before the first question. */
  #number = -1;
  #rows: IndexedRows | null = null;
  #held: Held | null = null;
  #catchingUp: Promise<void> | null = null;

  constructor(store: Pick<Store, 'read'>, version: GraphVersion, { bytes, least = 5_000 }: IndexOptions) {
    this.#store = store;
    this.#version = version;
    this.#options = { bytes, least };
  }

  /**
   * The rows of the version that is current. Who asks first waits until they are read; what that takes is charged to nobody,
   * since it is done for all.
   * @returns null where the database is to be asked: of a small ledger, of one too large, and while it changes all the time
   * @throws {JejakError} when the database does not answer
   */
  async rows(): Promise<IndexedRows | null> {
    for (let tries = 0; tries < mostTries; tries += 1) {
      const number = await this.#version.current();
      if (number <= this.#number) return this.#rows;
      this.#catchingUp ??= this.#catchUp(number).finally(() => {
        this.#catchingUp = null;
      });
      await this.#catchingUp;
    }
    return null;
  }

  async #catchUp(number: number): Promise<void> {
    const [state] = await this.#store.read('version', {});
    if (this.#held === null || !this.#goesOn(this.#held, state)) this.#held = await this.#readAll(state);
    else await this.#readSince(this.#held, state);
    const [now] = await this.#store.read('version', {});
    // Rows that were written while others were read are not known to be whole.
    if (now?.turn !== state?.turn || now?.mark !== state?.mark) return;
    this.#rows = this.#held?.rows.rows() ?? null;
    this.#number = number;
  }

  /** Whether what is held is an earlier version of this graph, from which it is not far. */
  #goesOn({ turn, mark, rows }: Held, state: State | undefined): boolean {
    if (state === undefined || state.turn < turn || (state.turn === turn && state.mark !== mark)) return false;
    return rows.gone <= rows.live / 2 + 1_000;
  }

  async #readAll(state: State | undefined): Promise<Held | null> {
    const turns = await this.#store.read('ledger-turns', {});
    const size = turns.reduce((sum, { count }) => sum + count, 0);
    const isWhole = turns.every(({ turn }) => turn !== null);
    const { least, bytes } = this.#options;
    if (state === undefined || !isWhole || size < least || size * bytesARow > bytes) return null;
    const rows = new RowStore();
    for (let at = 0; at < turns.length; ) {
      const some: number[] = [];
      for (let count = 0; at < turns.length && count < rowsAtOnce && some.length < turnsAtOnce; at += 1) {
        some.push(turns[at]?.turn ?? 0);
        count += turns[at]?.count ?? 0;
      }
      rows.put(await this.#store.read('ledger-of-turns', { turns: some }));
    }
    return { rows, ...state };
  }

  async #readSince(held: Held, state: State | undefined): Promise<void> {
    if (state === undefined) return;
    for (let from = held.turn + 1; from <= state.turn; from += turnsAtOnce) {
      const turns = Array.from({ length: Math.min(turnsAtOnce, state.turn + 1 - from) }, (_, index) => from + index);
      const read = await this.#store.read('ledger-of-turns', { turns });
      if (read.length > 0) held.rows.put(read);
    }
    // All that came is there; if the database has fewer, some have gone.
    const [size] = await this.#store.read('ledger-size', {});
    if (size?.count !== held.rows.live)
      held.rows.keepOnly(new Set((await this.#store.read('ledger-ids', {})).map(({ conferral }) => conferral)));
    Object.assign(held, state);
  }
}

interface State {
  readonly turn: number;
  readonly mark: number | null;
}

/** Rows as of a turn. */
interface Held extends State {
  readonly rows: RowStore;
}
