import { isQuiet, sharedRound } from '../../store/event-loop.ts';

/** The embedded engine answers four at one time in this process; Neo4j has others to answer too. */
const mostAtOnce = 4;

/**
 * What a request asks of the database, a few questions at a time and the others in their order: by what the first ones
 * bring it ends at its budget, before the rows of them all are held.
 */
export class Reads {
  readonly #underWay = new Set<Promise<unknown>>();
  readonly #waiting: (() => void)[] = [];
  #taken = 0;
  /** What has been brought meanwhile is gone on with together, so that the next questions are asked together too. */
  readonly #round = sharedRound();

  /** The answer to what `ask` asks, once it is its turn. */
  async run<T>(ask: () => Promise<T>): Promise<T> {
    if (this.#taken < mostAtOnce) this.#taken += 1;
    else await new Promise<void>((begin) => this.#waiting.push(begin));
    let read: Promise<T> | null = null;
    try {
      read = ask();
      this.#underWay.add(read);
      const answer = await read;
      if (!isQuiet()) await this.#round();
      return answer;
    } finally {
      if (read !== null) this.#underWay.delete(read);
      const next = this.#waiting.shift();
      if (next === undefined) this.#taken -= 1;
      else next();
    }
  }

  /** Resolves when the database is at work on nothing that was asked so far. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#underWay);
  }
}
