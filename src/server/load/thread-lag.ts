import { goRound } from '../../store/event-loop.ts';

const everyMs = 10;

/** How late the one thread of JavaScript is with work that could go on, watched while anything is at work and a moment longer. */
export class ThreadLag {
  #ms = 0;
  #last = 0;
  #atWork = false;
  #isWaiting = false;
  #timer: NodeJS.Timeout | null = null;

  /** Milliseconds: of late the longest, halved with each moment that was shorter. */
  get ms(): number {
    return this.#timer === null ? 0 : Math.max(this.#ms, performance.now() - this.#last - everyMs);
  }

  begin(): void {
    this.#atWork = true;
    if (this.#timer !== null) return;
    this.#ms = 0;
    this.#last = performance.now();
    this.#timer = setInterval(() => this.#look(), everyMs).unref();
  }

  end(): void {
    this.#atWork = false;
  }

  #look(): void {
    if (this.#isWaiting) return;
    this.#isWaiting = true;
    void goRound().then(() => {
      this.#isWaiting = false;
      const now = performance.now();
      this.#ms = Math.max(now - this.#last - everyMs, this.#ms / 2);
      this.#last = now;
      if (this.#atWork || this.#timer === null) return;
      clearInterval(this.#timer);
      this.#timer = null;
    });
  }
}
