/**
 * Events on their way to somebody who may read slowly, or has left. So many wait at most: beyond that they give way to one
 * that says so, since to lose some without a word would be to say that they did not happen.
 */
export class EventQueue<T> implements AsyncIterableIterator<T> {
  readonly #most: number;
  readonly #instead: (first: T) => T;
  readonly #onEnd: () => void;
  #waiting: T[] = [];
  #isCut = false;
  #reader: { resolve(result: IteratorResult<T>): void; reject(error: Error): void } | null = null;
  #ended: { readonly error: Error | null } | null = null;

  /**
   * @param instead what is said in the place of more than `most` events, the first of which it is told
   * @param onEnd called once, as soon as nobody reads any more
   */
  constructor(most: number, instead: (first: T) => T, onEnd: () => void) {
    this.#most = most;
    this.#instead = instead;
    this.#onEnd = onEnd;
  }

  push(events: readonly T[]): void {
    if (this.#ended !== null) return;
    for (const event of events) {
      if (this.#isCut) break;
      this.#waiting.push(event);
      const [first] = this.#waiting;
      if (this.#waiting.length <= this.#most || first === undefined) continue;
      this.#waiting = [this.#instead(first)];
      this.#isCut = true;
    }
    this.#serve();
  }

  /** Nothing more comes: the reader gets what waits, and then the end, or the error. */
  end(error: Error | null = null): void {
    if (this.#ended !== null) return;
    this.#ended = { error };
    this.#onEnd();
    this.#serve();
  }

  next(): Promise<IteratorResult<T>> {
    return new Promise((resolve, reject) => {
      this.#reader = { resolve, reject };
      this.#serve();
    });
  }

  async return(): Promise<IteratorResult<T>> {
    this.#waiting = [];
    this.end();
    return { done: true, value: undefined };
  }

  [Symbol.asyncIterator](): this {
    return this;
  }

  #serve(): void {
    const reader = this.#reader;
    if (reader === null) return;
    if (this.#waiting.length > 0) {
      this.#reader = null;
      if (this.#waiting.length === 1) this.#isCut = false;
      reader.resolve({ done: false, value: this.#waiting.shift() as T }); // one waits, as was just seen
    } else if (this.#ended !== null) {
      this.#reader = null;
      if (this.#ended.error === null) reader.resolve({ done: true, value: undefined });
      else reader.reject(this.#ended.error);
    }
  }
}
