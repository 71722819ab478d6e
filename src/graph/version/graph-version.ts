import type { Store } from '../../store/store.ts';

/** Of a store, what tells whether the graph has changed. */
export type Versioned = Pick<Store, 'read' | 'writes' | 'isSoleWriter'>;

/**
 * Which version of the graph is current, as a number that only goes up in this process: two answers under one number are
 * answers of one graph. One a server.
 */
export class GraphVersion {
  readonly #store: Versioned;
  readonly #freshnessMs: number;
  /** How many versions the database has told of. */
  #number = 0;
  #told: string | null = null;
  /** Of the youngest question that was answered: when it was asked, and what this process had written by then. */
  #known: Asked = { at: Number.NEGATIVE_INFINITY, writes: -1 };
  #asking: (Asked & { readonly answer: Promise<number> }) | null = null;

  /** @param freshnessMs for how long an answer of the database counts where others can write as well; 0 asks each time */
  constructor(store: Versioned, freshnessMs: number) {
    this.#store = store;
    this.#freshnessMs = freshnessMs;
  }

  /**
   * The version by now, at once where that is known: where nobody else can write, and for a moment after it was asked. What
   * this process writes is known when it has been written.
   * @throws {JejakError} when the database does not answer
   */
  current(): number | Promise<number> {
    const writes = this.#store.writes();
    if (this.#store.isSoleWriter) return writes;
    const at = performance.now();
    if (this.#known.writes === writes && at - this.#known.at < this.#freshnessMs) return this.#number;
    const asking = this.#asking;
    // Who comes a moment later than the question may be told its answer, as if it had been given at that moment.
    if (asking?.writes === writes && at - asking.at <= this.#freshnessMs) return asking.answer;
    const mine = { at, writes, answer: this.#ask({ at, writes }) };
    this.#asking = mine;
    const done = (): void => {
      if (this.#asking === mine) this.#asking = null;
    };
    mine.answer.then(done, done);
    return mine.answer;
  }

  async #ask(asked: Asked): Promise<number> {
    const [version] = await this.#store.read('version', {});
    // Whoever was asked later knows better.
    if (asked.at < this.#known.at || asked.writes < this.#known.writes) return this.#number;
    const told = JSON.stringify(version ?? null);
    if (told !== this.#told) this.#number += 1;
    this.#told = told;
    this.#known = asked;
    return this.#number;
  }
}

interface Asked {
  readonly at: number;
  readonly writes: number;
}
