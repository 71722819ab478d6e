import { Meter } from '../graph/meter/meter.ts';
import type { CachedGraph } from '../graph/version/cached-reads.ts';
import { type Auth, nobody } from '../graphql/context.ts';
import { limits } from '../graphql/limits.ts';
import type { Reader } from '../store/store.ts';
import type { Allowance } from './clients/allowance.ts';
import { Reads } from './load/reads.ts';
import type { Asked, CacheUse, Tally } from './observe/tally.ts';

interface Whole {
  readonly budget: number;
  readonly kept: Operation['kept'];
  readonly reads: Reads;
  readonly tally: Tally;
  /** What it may take from the budget of its client; null where that is not limited. */
  readonly allowance: Allowance | null;
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
  /** What it came to, its parts included, as far as that is settled. */
  readonly tally: Tally;
  /** What was asked, as far as that was read. */
  asked: Asked | null = null;
  cacheUse: CacheUse = 'none';
  /** Units that it was expected to cost. */
  expected = 0;
  readonly #allowance: Allowance | null;
  #release: (() => void) | null = null;
  #settled = { units: 0, reads: 0, rows: 0 };
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
    const { budget = limits.complexity, kept = new Map(), reads = new Reads(), allowance = null } = whole;
    const { tally = { cost: 0, work: 0, reads: 0, rows: 0 } } = whole;
    this.auth = auth;
    this.client = client;
    this.kept = kept;
    this.tally = tally;
    this.#allowance = allowance;
    this.#reads = reads;
    this.meter = new Meter(budget, (error) => this.end(error));
  }

  /** One of several questions of a request. It ends with it, shares what is kept, and has a budget of its own. */
  part(): Operation {
    const { kept, meter, tally } = this;
    const shared = { budget: meter.budget, kept, tally, reads: this.#reads, allowance: this.#allowance };
    const part = new Operation(this.auth, this.client, shared);
    part.cached = this.cached;
    part.unreachable = this.unreachable;
    this.onEnd((reason) => part.end(reason));
    return part;
  }

  /**
   * Takes note of what a question is expected to cost, and sets that aside of the budget of its client until it is settled.
   * @throws {Shed} TOO_MANY_REQUESTS, where there is such a budget, so then it is to be waited for
   */
  expect(cost: number): Promise<void> | undefined {
    this.expected = cost;
    this.tally.cost += cost;
    return this.#allowance?.hold(cost).then((release) => {
      this.#release = release;
    });
  }

  /** Adds what was done since it was last settled to the tally, and charges it to the client. */
  settle(): void {
    const now = this.meter.total;
    const work = now.units - this.#settled.units;
    this.tally.work += work;
    this.tally.reads += now.reads - this.#settled.reads;
    this.tally.rows += now.rows - this.#settled.rows;
    this.#settled = now;
    if (work > 0) this.#allowance?.charge(work);
    this.#release?.();
    this.#release = null;
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
