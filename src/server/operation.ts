import { Meter } from '../graph/meter/meter.ts';
import type { CachedGraph } from '../graph/version/cached-reads.ts';
import { type Auth, nobody } from '../graphql/context.ts';
import { limits } from '../graphql/limits.ts';
import type { Reader } from '../store/store.ts';
import { Reads } from './load/reads.ts';

interface Whole {
  readonly budget: number;
  readonly kept: Operation['kept'];
  readonly reads: Reads;
}

/**
 * The work for one request. It ends before it is done when its client leaves or its time is up; from then on nothing
 * more is asked of the database. A write that was taken on has all the time it needs, and once it has begun it goes on
 * until it is done. One for each request, so it is lighter than an AbortSignal.
 */
export class Operation {
  /** Who asks. */
  readonly auth: Auth;
  /** The address that the request came from; null where it came from within the process. */
  readonly client: string | null;
  /** What is done for it; it ends the operation when that is more than one may cost. */
  readonly meter: Meter;
  /** What its parts have in common: see graphql/kept.ts. */
  readonly kept: Map<string, Promise<unknown>>;
  /** What is kept of the version of the graph that was current when it began; null where it reads all by itself. */
  cached: CachedGraph | null = null;
  /** Why the database does not answer, where that was found out before it was asked anything; null otherwise. */
  unreachable: unknown = null;
  #reason: Error | null = null;
  #signal: AbortSignal | null = null;
  #accepted = false;
  #writing = false;
  readonly #listeners: ((reason: Error) => void)[] = [];
  /** What the database is asked. */
  readonly #reads: Reads;

  /** @param whole what it shares with the request that it is a part of; a budget of its own otherwise, see graphql/meter/prices.ts */
  constructor(auth: Auth = nobody, client: string | null = null, whole: Partial<Whole> = {}) {
    const { budget = limits.complexity, kept = new Map(), reads = new Reads() } = whole;
    this.auth = auth;
    this.client = client;
    this.kept = kept;
    this.#reads = reads;
    this.meter = new Meter(budget, (error) => this.end(error));
  }

  /** One of several questions of a request. It ends with it, shares what is kept, and has a budget of its own. */
  part(): Operation {
    const { kept, meter } = this;
    const part = new Operation(this.auth, this.client, { budget: meter.budget, kept, reads: this.#reads });
    part.cached = this.cached;
    part.unreachable = this.unreachable;
    this.onEnd((reason) => part.end(reason));
    return part;
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

  /** Its time is up, unless it is a write that was taken on. */
  timeUp(reason: Error): void {
    if (!this.#accepted) this.end(reason);
  }

  accept(): void {
    this.goOn();
    this.#accepted = true;
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

  /**
   * The database's answer to one question.
   * @throws the reason when it has ended
   */
  read<T>(ask: () => Promise<T>): Promise<T> {
    return this.#reads.run(async () => {
      this.goOn();
      return ask();
    });
  }

  /** Resolves when the database is at work for it no more; after the end no other question comes. */
  settled(): Promise<void> {
    return this.#reads.settled();
  }
}

/** The store, for as long as the operation goes on; rows are charged to its meter. */
export function readerFor(operation: Operation, store: Reader): Reader {
  return operation.meter.reader({
    read: (question, parameters) =>
      operation.read(() => {
        // It was asked a moment ago, and took its time to say nothing.
        if (operation.unreachable !== null) throw operation.unreachable;
        return store.read(question, parameters, operation);
      }),
  });
}
