import type { Principal } from '../../graphql/writes.ts';
import { Allowance, type Budgets } from '../clients/allowance.ts';
import type { Client } from '../clients/client-address.ts';
import type { Shed } from '../load/shed.ts';
import type { Operation } from '../operation.ts';
import { requestIdOf } from './request-id.ts';
import type { Named } from './request-kind.ts';

/** One request and its answer, whichever way they go: who asks, under which id, and what is done for it. */
export class Exchange {
  readonly id: string;
  readonly client: Client;
  readonly method: string;
  readonly began = performance.now();
  named: Named;
  /** Where the graph is asked; null until it is. */
  operation: Operation | null = null;
  /** The id of its trace; null where there is none. */
  trace: string | null = null;
  #allowance: Allowance | null = null;

  constructor(method: string, named: Named, client: Client, id: string | undefined) {
    this.id = requestIdOf(id);
    this.client = client;
    this.method = method;
    this.named = named;
  }

  get allowance(): Allowance | null {
    return this.#allowance;
  }

  /**
   * Counts it to its client, or to the token that it came with.
   * @returns why it is not taken on; null where it is
   */
  async enter(budgets: Budgets, principal: Principal | null = null): Promise<Shed | null> {
    const { bucket } = this.client;
    if (budgets === null || bucket === null) return null;
    this.#allowance ??= new Allowance(budgets, principal === null ? bucket : `token ${principal.name}`);
    return this.#allowance.enter();
  }

  /** What each answer tells of it. */
  headers(status: number): Readonly<Record<string, string>> {
    const allowance = this.#allowance;
    if (allowance === null) return { 'x-request-id': this.id };
    const later = status === 429 ? { 'retry-after': String(allowance.retryAfterSeconds) } : {};
    return { 'x-request-id': this.id, ...allowance.headers, ...later };
  }
}

/** What is told of an exchange when it is over. */
export interface Ended {
  readonly status: number;
  /** That went out on its connection. */
  readonly bytes: number;
  /** Its client left before the answer was whole. */
  readonly left: boolean;
}

/** Whoever hears of exchanges: a log, metrics, traces. */
export interface Observer {
  ended(exchange: Exchange, ended: Ended): void;
  /** Goes around all that is done for it; absent where nothing needs to. */
  around?<T>(exchange: Exchange, headers: Headers, work: () => Promise<T>): Promise<T>;
  /**
   * The same around each operation in GraphQL.
   * @param own its name, where it is one of the server's own; null for what a caller sent
   */
  aroundOperation?<T>(operation: Operation, own: string | null, work: () => Promise<T>): Promise<T>;
}

/** Headers of a request by their names in lower case. */
export type Headers = Readonly<Record<string, string | readonly string[] | undefined>>;
