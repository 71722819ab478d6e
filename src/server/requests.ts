import type { Socket } from 'node:net';
import type { HttpBindings } from '@hono/node-server';
import type { Context } from 'hono';
import { type Auth, nobody } from '../graphql/context.ts';
import { KeptAnswer } from './cache/kept-answer.ts';
import { type Client, noClient } from './clients/client-address.ts';
import { clientLeft, type GraphQLHandler } from './graphql-handler.ts';
import { exchangeOf } from './observe/exchanges.ts';
import type { Operation } from './operation.ts';
import { asResponse } from './packed.ts';
import type { Answer } from './short-path.ts';
import { siteOf } from './site-of.ts';

/** The work on a request, which ends when its client leaves. */
export function operationOf(handler: GraphQLHandler, c: Context, auth: Auth = nobody): Operation {
  const operation = handler.begin(auth, exchangeOf(c));
  c.req.raw.signal.addEventListener('abort', () => clientLeft(operation));
  return operation;
}

/** What goes out; compressed already where it is kept so. Yoga's Response is no instance of the global one. */
export async function sent(answer: Answer | KeptAnswer | Response, { req }: Context): Promise<Response> {
  if ('text' in answer) return answer;
  return asResponse(answer instanceof KeptAnswer ? await answer.packed(req.header('accept-encoding')) : answer);
}

/** Undefined where there is no port, as in a test that asks the app itself. */
export function socketOf({ env }: Context): Socket | undefined {
  return (env as Partial<HttpBindings> | undefined)?.incoming?.socket;
}

/** Who a request came from. */
export function clientOf(c: Context): Client {
  return exchangeOf(c)?.client ?? noClient;
}

/** The origin of the site as readers have it. @param site where somebody has set it */
export function siteFor(c: Context, site: string | null): string {
  const { origin, hostname } = new URL(c.req.url);
  return site ?? siteOf({ origin, hostname }, socketOf(c));
}
