import { JejakError } from '../../errors.ts';
import type { Reader } from '../../store/store.ts';
import { Turns } from '../../store/turns.ts';
import { prices, type Work } from './prices.ts';

/** After so many units the event loop gets its turn: some 20 ms, in which nobody else is answered. */
const slice = 5_000;

/**
 * The work on one request, charged where it is done: rows read, claims viewed, values and pairs compared. It ends the
 * request once that is more than its budget.
 */
export class Meter {
  readonly budget: number;
  readonly #counts = new Map<Work, number>();
  readonly #over: (error: JejakError) => void;
  readonly #turns = new Turns(slice);
  #operands = 0;
  #spent = 0;
  /** Of what was before it began anew. */
  #spentBefore = 0;
  #reads = 0;
  #rows = 0;

  /**
   * @param budget units, see prices.ts
   * @param over told once the budget is exceeded, so that whatever else the request is doing ends as well
   */
  constructor(budget: number, over: (error: JejakError) => void = () => {}) {
    this.budget = budget;
    this.#over = over;
  }

  /** Units charged so far. */
  get spent(): number {
    return Math.ceil(this.#spent);
  }

  /** What was done since the meter was made: its units, questions to the database, and rows that these brought. */
  get total(): { readonly units: number; readonly reads: number; readonly rows: number } {
    return { units: this.#spentBefore + this.#spent, reads: this.#reads, rows: this.#rows };
  }

  /** @throws {JejakError} BUDGET_EXCEEDED when all that was charged is more than the budget */
  charge(work: Work, times = 1): void {
    const units = prices[work].weight * times;
    this.#counts.set(work, (this.#counts.get(work) ?? 0) + times);
    this.#spent += units;
    this.#turns.count(units);
    if (this.#spent <= this.budget) return;
    const error = new JejakError('BUDGET_EXCEEDED', this.#message());
    this.#over(error);
    throw error;
  }

  /** Begins anew: a stream has its budget for each event. */
  renew(): void {
    this.#counts.clear();
    this.#spentBefore += this.#spent;
    this.#spent = 0;
  }

  /** Adds the values of a filter to those of the others in the query. @returns how many they are together */
  countOperands(count: number): number {
    this.#operands += count;
    return this.#operands;
  }

  /** How often this kind of work was done. */
  count(work: Work): number {
    return this.#counts.get(work) ?? 0;
  }

  /** Whether others have waited long enough. By work and not by time, so that a question takes the same reads each time. */
  get isDue(): boolean {
    return this.#turns.isDue;
  }

  /** Lets the event loop go round when others have waited long enough: time limits fire, and `/healthz` answers. */
  breathe(): Promise<void> {
    return this.#turns.inTurn(() => {});
  }

  /** Charges work that many do at one time, as soon as it is its turn: of all who wait, a slice goes on after each pause. */
  chargeInTurn(work: Work, times: number): Promise<void> {
    return this.#turns.inTurn(() => this.charge(work, times));
  }

  /** The store, each row charged by its columns. */
  reader(store: Reader): Reader {
    return {
      read: async (question, parameters) => {
        this.#reads += 1;
        const rows = await store.read(question, parameters);
        this.#rows += rows.length;
        const [first] = rows;
        if (first !== undefined) this.charge('row', (rows.length * Math.max(Object.keys(first).length, 4)) / 8);
        return rows;
      },
    };
  }

  #message(): string {
    const [dearest] = [...this.#counts].sort(([a, x], [b, y]) => prices[b].weight * y - prices[a].weight * x);
    const [work, times] = dearest ?? ['row', 0];
    return `work: ${this.spent} units, at most ${this.budget} allowed, the most of it for ${Math.ceil(times)} times ${prices[work].what}; ${prices[work].less}`;
  }
}
