import type { IncomingMessage, ServerResponse } from 'node:http';
import type { HttpBindings } from '@hono/node-server';
import type { Context, MiddlewareHandler } from 'hono';
import type { Principal } from '../../graphql/writes.ts';
import type { Budgets } from '../clients/allowance.ts';
import { type ClientOf, noClient } from '../clients/client-address.ts';
import type { Shed } from '../load/shed.ts';
import { type Ended, Exchange, type Headers, type Observer } from './exchange.ts';
import { namedAt } from './request-kind.ts';

export interface ExchangesOptions {
  readonly clientOf: ClientOf;
  readonly budgets: Budgets;
  readonly observers: readonly Observer[];
  /** Who is refused gets this. */
  readonly refused: (shed: Shed, c: Context) => Promise<Response>;
}

/** Kinds that cost next to nothing, and that whoever watches over the server asks for. */
const free: ReadonlySet<string> = new Set(['probe', 'asset']);

/** Where each request is let in, gets its id, and is told of: one place for both ways in. */
export class Exchanges {
  readonly #options: ExchangesOptions;
  readonly #around: readonly NonNullable<Observer['around']>[];

  constructor(options: ExchangesOptions) {
    this.#options = options;
    this.#around = options.observers.flatMap(({ around }) => around ?? []);
  }

  /** For the routes of the app. It stands before all others. */
  get middleware(): MiddlewareHandler {
    return async (c, next) => {
      const { incoming, outgoing } = (c.env ?? {}) as Partial<HttpBindings>;
      const request = incoming as IncomingMessage | undefined;
      const client = this.#clientAt(request, c.req.header('x-forwarded-for'));
      const exchange = new Exchange(c.req.method, namedAt(c), client, c.req.header('x-request-id'));
      c.set('exchange', exchange);
      const told = request === undefined ? null : this.#whenClosed(exchange, request, outgoing as ServerResponse);
      await this.around(exchange, request?.headers ?? c.req.header(), async () => {
        // What comes to /graphql is counted there, since a token has a budget of its own.
        const isAsked = !free.has(exchange.named.kind) && exchange.named.kind !== 'graphql';
        const shed = isAsked ? await this.enter(exchange) : null;
        if (shed !== null) c.res = await this.#options.refused(shed, c);
        else await next();
      });
      exchange.operation?.settle();
      for (const [name, value] of Object.entries(exchange.headers(c.res.status))) c.res.headers.set(name, value);
      if (told === null)
        this.#ended(exchange, {
          status: c.res.status,
          bytes: Number(c.res.headers.get('content-length') ?? 0),
          left: false,
        });
    };
  }

  /** For a query that is answered straight from its socket. */
  posted(request: IncomingMessage, response: ServerResponse): Exchange {
    const client = this.#clientAt(request, request.headers['x-forwarded-for']?.toString());
    const exchange = new Exchange('POST', graphql, client, request.headers['x-request-id']?.toString());
    this.#whenClosed(exchange, request, response);
    return exchange;
  }

  /** @returns why it is not taken on; null where it is */
  enter(exchange: Exchange, principal: Principal | null = null): Promise<Shed | null> {
    return exchange.enter(this.#options.budgets, principal);
  }

  around<T>(exchange: Exchange, headers: Headers, work: () => Promise<T>): Promise<T> {
    return this.#around.reduceRight((inner, around) => () => around(exchange, headers, inner), work)();
  }

  #clientAt(request: IncomingMessage | undefined, forwarded: string | undefined) {
    return request === undefined ? noClient : this.#options.clientOf(request.socket.remoteAddress, forwarded);
  }

  #whenClosed(exchange: Exchange, { socket }: IncomingMessage, response: ServerResponse): true {
    if (this.#options.observers.length === 0 && this.#options.budgets === null) return true;
    const before = socket.bytesWritten;
    response.once('close', () => {
      exchange.operation?.settle(); // of what streamed since it was answered
      const left = !response.writableFinished;
      this.#ended(exchange, { status: response.statusCode, bytes: socket.bytesWritten - before, left });
    });
    return true;
  }

  #ended(exchange: Exchange, ended: Ended): void {
    for (const observer of this.#options.observers) observer.ended(exchange, ended);
  }
}

const graphql = { kind: 'graphql', name: null, language: null } as const;

/** The exchange that a request of the routes belongs to. */
export function exchangeOf(c: Context): Exchange | null {
  return (c.get('exchange') as Exchange | undefined) ?? null;
}
