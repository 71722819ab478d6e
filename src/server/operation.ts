import { type Asking, nobody } from '../graphql/context.ts';
import type { Reader } from '../store/store.ts';

/**
 * The work for one request. It ends before it is done when its client leaves or its time is up; from then on nothing
 * more is asked of the database. One for each request, so it is lighter than an AbortSignal.
 */
export class Operation {
  /** Who asks. */
  readonly asking: Asking;
  /** The address that the request came from; null where it came from within the process. */
  readonly client: string | null;
  #reason: Error | null = null;
  #signal: AbortSignal | null = null;
  readonly #listeners: ((reason: Error) => void)[] = [];
  /** What the database was asked and has not answered. */
  readonly #reads = new Set<Promise<unknown>>();

  constructor(asking: Asking = nobody, client: string | null | undefined = null) {
    this.asking = asking;
    this.client = client ?? null;
  }

  /** Why it ended before it was done; null while it goes on. */
  get ended(): Error | null {
    return this.#reason;
  }

  /** The same for whoever takes a signal; made when it is asked for. */
  get signal(): AbortSignal {
    if (this.#signal === null) {
      const controller = new AbortController();
      this.onEnd((reason) => controller.abort(reason));
      this.#signal = controller.signal;
    }
    return this.#signal;
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

  /** The database's answer, remembered as under way until it is there. */
  reading<T>(read: Promise<T>): Promise<T> {
    this.#reads.add(read);
    const done = (): void => void this.#reads.delete(read);
    read.then(done, done);
    return read;
  }

  /** Resolves when the database is at work for it no more; after the end no other question comes. */
  async settled(): Promise<void> {
    await Promise.allSettled(this.#reads);
  }
}

/** The store, for as long as the operation goes on. */
export function readerFor(operation: Operation, store: Reader): Reader {
  return {
    read: (question, parameters) =>
      operation.ended === null
        ? operation.reading(store.read(question, parameters, operation))
        : Promise.reject(operation.ended),
  };
}
