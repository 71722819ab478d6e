import { Shed } from '../load/shed.ts';
import type { BoundedLimiter, Counted } from './bounded-limiter.ts';

/** The units of a minute by client; null limits nobody. */
export type Budgets = BoundedLimiter | null;

/** What each request costs beside its work, in units: to be read, and to be answered with what is kept. */
export const requestUnits = 25;

/** What one request may take from the budget of its client: asked for by estimate, and settled by the work. */
export class Allowance {
  readonly #budgets: BoundedLimiter;
  readonly #key: string;
  #last: Counted;
  /** What is set aside for its questions now, in units. */
  #held = 0;

  constructor(budgets: BoundedLimiter, key: string) {
    this.#budgets = budgets;
    this.#key = key;
    this.#last = { left: budgets.points, resetMs: budgets.seconds * 1_000 };
  }

  /** Counts the request itself. @returns why it is not taken on; null where something was left */
  async enter(): Promise<Shed | null> {
    await this.#count(requestUnits);
    return this.#last.left < 0 ? this.refusal : null;
  }

  /**
   * Sets the estimate of a question aside until it is settled: what many ask at one time counts before it is done. At most
   * half of a budget is for all questions of one request, so that a small one is enough for a page that asks several.
   * @returns gives it back
   * @throws {Shed} TOO_MANY_REQUESTS where less is left
   */
  async hold(estimate: number): Promise<() => void> {
    const units = Math.max(0, Math.min(Math.ceil(estimate), Math.floor(this.#budgets.points / 2) - this.#held));
    this.#held += units;
    await this.#count(units);
    const { left, resetMs } = this.#last;
    const until = performance.now() + resetMs;
    // A window that has begun since is no poorer by it.
    const release = (): void => {
      this.#held -= units;
      if (performance.now() < until) void this.#count(-units);
    };
    if (left >= 0) return release;
    release();
    throw this.refusal;
  }

  /** Counts work that was done, in units. */
  charge(units: number): void {
    void this.#count(Math.ceil(units));
  }

  /** What a client is told that has nothing left. */
  get refusal(): Shed {
    return new Shed('TOO_MANY_REQUESTS', this.retryAfterSeconds);
  }

  /** Seconds after which the budget is whole again. */
  get retryAfterSeconds(): number {
    return Math.max(1, Math.ceil(this.#last.resetMs / 1_000));
  }

  /** As of draft-ietf-httpapi-ratelimit-headers-10; the unit of the quota is ours, and is none of those registered there. */
  get headers(): Readonly<Record<string, string>> {
    const { points, seconds } = this.#budgets;
    return {
      'ratelimit-policy': `"cost";q=${points};qu="cost-units";w=${seconds}`,
      ratelimit: `"cost";r=${Math.max(0, this.#last.left)};t=${this.retryAfterSeconds}`,
    };
  }

  async #count(units: number): Promise<void> {
    this.#last = await this.#budgets.count(this.#key, units);
  }
}
