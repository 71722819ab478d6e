import { type Asking, nobody } from '../graphql/context.ts';
import { limits } from '../graphql/limits.ts';
import { Meter } from '../graphql/meter.ts';
import type { Reader } from '../store/store.ts';

/**
 * The work for one request. It ends before it is done when its client leaves or its time is up; from then on nothing
 * more is asked of the database. One for each request, so it is lighter than an AbortSignal.
 */
export class Operation {
  /** Who asks. */
  readonly asking: Asking;
  /** What is done for it; it ends the operation when that is more than one may cost. */
  readonly meter: Meter;
  /** What its parts have in common: see graphql/kept.ts. */
  readonly kept: Map<string, Promise<unknown>>;
  #reason: Error | null = null;
  readonly #listeners: ((reason: Error) => void)[] = [];

  /** @param budget units of work, see graphql/prices.ts */
  constructor(asking: Asking = nobody, budget = limits.complexity, kept: Operation['kept'] = new Map()) {
    this.kept = kept;
    this.asking = asking;
    this.meter = new Meter(budget, (error) => this.end(error));
  }

  /** One of several questions of a request. It ends with it, shares what is kept, and has a budget of its own. */
  part(): Operation {
    const part = new Operation(this.asking, this.meter.budget, this.kept);
    this.onEnd((reason) => part.end(reason));
    return part;
  }

  /** Why it ended before it was done; null while it goes on. */
  get ended(): Error | null {
    return this.#reason;
  }

  end(reason: Error): void {
    if (this.#reason !== null) return;
    this.#reason = reason;
    for (const listener of this.#listeners) listener(reason);
  }

  onEnd(listener: (reason: Error) => void): void {
    if (this.#reason === null) this.#listeners.push(listener);
    else listener(this.#reason);
  }
}

/** The store, for as long as the operation goes on; rows are charged to its meter. */
export function readerFor(operation: Operation, store: Reader): Reader {
  return operation.meter.reader({
    read: (question, parameters) =>
      operation.ended === null ? store.read(question, parameters) : Promise.reject(operation.ended),
  });
}
