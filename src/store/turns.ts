import { sharedRound } from './event-loop.ts';

/** Lets the event loop go round whenever those who share this count have done so much together. */
export class Turns {
  readonly #slice: number;
  #done = 0;
  readonly #round = sharedRound(() => {
    this.#done = 0;
  });

  /** @param slice how much may be done in one go, in whatever unit it is counted */
  constructor(slice: number) {
    this.#slice = slice;
  }

  /** Whether others have waited long enough. */
  get isDue(): boolean {
    return this.#done >= this.#slice;
  }

  count(done: number): void {
    this.#done += done;
  }

  /**
   * What `work` makes, as soon as it is its turn. It runs in the very step in which that is seen, so that of all who wait
   * only as many go on as a slice has room for, where `work` counts what it does.
   */
  async inTurn<T>(work: () => T): Promise<T> {
    while (this.isDue) await this.#round();
    return work();
  }
}
