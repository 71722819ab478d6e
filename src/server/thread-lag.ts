const everyMs = 10;

/** How late the one thread of JavaScript is with what falls due, while anything is at work. */
export class ThreadLag {
  #ms = 0;
  #last = 0;
  #timer: NodeJS.Timeout | null = null;

  /** Milliseconds: of late the longest, halved with each moment that was shorter. */
  get ms(): number {
    return this.#timer === null ? 0 : Math.max(this.#ms, performance.now() - this.#last - everyMs);
  }

  begin(): void {
    this.#ms = 0;
    this.#last = performance.now();
    this.#timer = setInterval(() => {
      const now = performance.now();
      this.#ms = Math.max(now - this.#last - everyMs, this.#ms / 2);
      this.#last = now;
    }, everyMs).unref();
  }

  end(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}
