import { LRUCache } from 'lru-cache';
import { RateLimiterMemory } from 'rate-limiter-flexible';

/** Clients that are remembered at one time: strangers cannot make a server hold more. */
const mostClients = 20_000;

/**
 * Points by client in a window of time that begins with the first of them. Of clients beyond `mostClients` the one that
 * was longest silent is forgotten.
 */
export class BoundedLimiter {
  readonly points: number;
  readonly seconds: number;
  readonly #limiter: RateLimiterMemory;
  readonly #keys: LRUCache<string, true>;

  constructor({ points, seconds }: { points: number; seconds: number }, most = mostClients) {
    this.points = points;
    this.seconds = seconds;
    this.#limiter = new RateLimiterMemory({ points, duration: seconds, keyPrefix: '' });
    this.#keys = new LRUCache({ max: most, dispose: (_value, key) => void this.#limiter.delete(key) });
  }

  /** Clients that are remembered now. */
  get size(): number {
    return this.#keys.size;
  }

  /** Counts points, whole ones, whether or not so many are left; negative ones are given back. */
  async count(key: string, points: number): Promise<Counted> {
    if (!this.#keys.has(key)) this.#keys.set(key, true);
    else this.#keys.get(key);
    const { consumedPoints, msBeforeNext } = await this.#limiter.penalty(key, points);
    return { left: this.points - consumedPoints, resetMs: msBeforeNext };
  }
}

export interface Counted {
  /** Points that are left in the window; below 0 where more were counted. */
  readonly left: number;
  /** Until the window ends. */
  readonly resetMs: number;
}
