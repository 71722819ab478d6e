import { type Log, noLog } from '../../log.ts';
import type { Operation } from '../operation.ts';
import { type LoadLimits, loadLimits } from './load-limits.ts';
import { seldom } from './seldom.ts';
import { Shed } from './shed.ts';
import { ThreadLag } from './thread-lag.ts';

interface Waiting {
  readonly begin: () => void;
  /** Null for work that has begun before, which is never shed. */
  readonly shed: (() => void) | null;
}

/**
 * Bounds the requests that are at work on the graph at one time. A few more wait, as long as their turn comes soon; all
 * beyond are shed at once, so that those who are taken on are answered soon.
 */
export class WorkQueue {
  readonly limits: LoadLimits;
  readonly #waiting: Waiting[] = [];
  readonly #idle: (() => void)[] = [];
  readonly #lag = new ThreadLag();
  readonly #tell: (shed: Shed) => void;
  /** Made once: thousands a second may be told, and where an error was made is dear to find out. */
  readonly #sheds: { readonly OVERLOADED: Shed; readonly STOPPING: Shed };
  /** How many may be at work: halved when the thread is late, and raised by one once so many have ended in time. */
  #room: number;
  #atWork = 0;
  #done = 0;
  /** Milliseconds from one end to the next while others wait, smoothed. */
  #pace = 0;
  #lastEnd = 0;
  #stopping = false;

  constructor(limits: Partial<LoadLimits> = {}, log: Log = noLog) {
    this.limits = { ...loadLimits, ...limits };
    const { atWork, atWorkLate, retryAfterSeconds } = this.limits;
    this.#sheds = {
      OVERLOADED: new Shed('OVERLOADED', retryAfterSeconds),
      STOPPING: new Shed('STOPPING', retryAfterSeconds),
    };
    this.#room = Math.min(atWork, Math.max(atWorkLate, atWork / 2));
    this.#tell = seldom((count, { code }) => {
      const now = { atWork: this.#atWork, waiting: this.#waiting.length, lagMs: Math.round(this.#lag.ms) };
      log.warn({ event: 'request.shed', code, count, ...now }, 'requests were not taken on');
    });
  }

  get stopping(): boolean {
    return this.#stopping;
  }

  /** What it holds at this moment. */
  get now(): { readonly atWork: number; readonly waiting: number } {
    return { atWork: this.#atWork, waiting: this.#waiting.length };
  }

  /** What `work` makes, once there is room for it; or that there was none. */
  async run<T>(operation: Operation, work: () => T | Promise<T>): Promise<T | Shed> {
    if (this.#stopping) return this.#shed();
    if (!this.#enter()) {
      const shed = await this.#wait();
      if (shed !== null) return shed;
    }
    return this.#during(operation, work);
  }

  /** What `work` makes, for a request whose answer has begun: it waits before all others, however long it takes. */
  async goOn<T>(operation: Operation, work: () => T | Promise<T>): Promise<T> {
    if (!this.#enter()) await new Promise<void>((begin) => this.#waiting.unshift({ begin, shed: null }));
    return this.#during(operation, work);
  }

  /** From now on everything is shed. Resolves when nothing is at work any more. */
  stop(): Promise<void> {
    this.#stopping = true;
    for (const { shed } of [...this.#waiting]) shed?.();
    return this.#atWork === 0 ? Promise.resolve() : new Promise((resolve) => this.#idle.push(resolve));
  }

  #enter(): boolean {
    if (this.#atWork + 1 > this.#room) return false;
    if (this.#atWork === 0) this.#lag.begin();
    this.#atWork += 1;
    return true;
  }

  async #during<T>(operation: Operation, work: () => T | Promise<T>): Promise<T> {
    try {
      return await work();
    } finally {
      // Of an operation that has ended the database may still be at work, and that counts.
      if (operation.ended === null) this.#leave();
      else void operation.settled().then(() => this.#leave());
    }
  }

  #leave(): void {
    const { atWork, atWorkLate, lateMs } = this.limits;
    this.#keepPace();
    this.#room =
      this.#lag.ms > lateMs
        ? Math.min(this.#room, Math.max(atWorkLate, this.#room / 2))
        : Math.min(atWork, this.#room + 1 / this.#room);
    this.#atWork -= 1;
    while (this.#waiting.length > 0 && this.#enter()) this.#waiting.shift()?.begin();
    if (this.#atWork > 0) return;
    this.#lag.end();
    for (const resolve of this.#idle.splice(0)) resolve();
  }

  #keepPace(): void {
    const now = performance.now();
    if (this.#waiting.length > 0 && this.#done > 0) this.#pace += (now - this.#lastEnd - this.#pace) / 8;
    this.#lastEnd = now;
    this.#done += 1;
  }

  /** Resolves with null when it may begin. */
  #wait(): Promise<Shed | null> | Shed {
    const { waiting, waitingSurely, expectedMs, waitMs, stillMs } = this.limits;
    const ahead = this.#waiting.length;
    if (ahead >= waiting || (ahead + 1) * this.#pace > expectedMs) return this.#shed();
    return new Promise((resolve) => {
      const before = this.#done;
      const shed = (): void => {
        clearTimeout(timer);
        const at = this.#waiting.indexOf(mine);
        if (at >= 0) this.#waiting.splice(at, 1);
        resolve(this.#shed());
      };
      const begin = (): void => {
        clearTimeout(timer);
        resolve(null);
      };
      const mine: Waiting = { begin, shed };
      const isSure = ahead < waitingSurely;
      let timer = setTimeout(() => {
        if (this.#done === before && !isSure) shed();
        else timer = setTimeout(shed, waitMs - stillMs);
      }, stillMs);
      this.#waiting.push(mine);
    });
  }

  #shed(): Shed {
    const shed = this.#sheds[this.#stopping ? 'STOPPING' : 'OVERLOADED'];
    this.#tell(shed);
    return shed;
  }
}
