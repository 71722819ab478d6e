import { type Asking, nobody } from '../graphql/context.ts';
import type { Reader } from '../store/store.ts';

/**
 * The work for one request. It ends before it is done when its client leaves or its time is up; from then on nothing
 * more is asked of the database. A write that was taken on has all the time
 * it needs, and once it has begun it goes on until it is done. One for each request, so it is lighter than an AbortSignal.
 */
export class Operation {
  /** Who asks. */
  readonly asking: Asking;
  /** The address that it came from; null where that is not known. */
  readonly client: string | null;
  #reason: Error | null = null;
  #takenOn = false;
  #writing = false;
  readonly #listeners: ((reason: Error) => void)[] = [];

  constructor(asking: Asking = nobody, client: string | null = null) {
    this.asking = asking;
    this.client = client;
  }

  /** Why it ended before it was done; null while it goes on. */
  get ended(): Error | null {
    return this.#reason;
  }

  /** Its time is up, unless it is a write that was taken on. */
  timeUp(reason: Error): void {
    if (!this.#takenOn) this.end(reason);
  }

  takeOn(): void {
    this.goOn();
    this.#takenOn = true;
  }

  /** @throws the reason when it has ended */
  goOn(): void {
    if (this.#reason !== null) throw this.#reason;
  }

  /**
   * From here on nothing ends it before it is done: what is written is never answered as refused.
   * @throws the reason when it has ended
   */
  beginWriting(): void {
    this.goOn();
    this.#writing = true;
  }

  end(reason: Error): void {
    if (this.#reason !== null || this.#writing) return;
    this.#reason = reason;
    for (const listener of this.#listeners) listener(reason);
  }

  onEnd(listener: (reason: Error) => void): void {
    if (this.#reason === null) this.#listeners.push(listener);
    else listener(this.#reason);
  }
}

/** The store, for as long as the operation goes on. */
export function readerFor(operation: Operation, store: Reader): Reader {
  return {
    read: (question, parameters) =>
      operation.ended === null ? store.read(question, parameters) : Promise.reject(operation.ended),
  };
}
