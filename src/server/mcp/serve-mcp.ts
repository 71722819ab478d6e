import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { type ErrorCode, JejakError } from '../../errors.ts';
import { limits } from '../../graphql/limits.ts';
import { bodyText } from '../body-text.ts';
import type { Answers } from '../cache/answers.ts';
import type { GraphQLHandler } from '../graphql-handler.ts';
import { tooNested } from '../plugins/use-text-limits.ts';
import { operationOf, siteFor } from '../requests.ts';
import { loadSdk } from './load-sdk.ts';
import type { McpAccess } from './mcp-access.ts';
import { makeMcpServer } from './mcp-server.ts';
import { ownDoor } from './own-door.ts';
import { whyClosed } from './who-may-ask.ts';

export interface ServedMcp {
  readonly handler: GraphQLHandler;
  readonly answers: Answers;
  readonly access: McpAccess;
  /** Where readers reach the pages; null takes what is known of it: see site-of.ts. */
  readonly site: string | null;
}

const allow = 'POST, OPTIONS';

/**
 * MCP over streamable HTTP at `/mcp`. Nothing is kept between messages: each POST is answered with JSON, and there is no
 * stream to GET and no session to DELETE.
 */
export function serveMcp({ handler, answers, access, site }: ServedMcp): Hono {
  const app = new Hono();
  app.all('/mcp', async (c, next) => {
    if (access === 'off') return refusal(404, 'NOT_FOUND', 'mcp: is switched off here (JEJAK_MCP)');
    const closed = whyClosed(c, access, site);
    if (closed !== null) return refusal(403, 'FORBIDDEN', closed);
    await next();
    // Let in above: a page of this machine, such as an inspector, which has to be named.
    const origin = c.req.header('origin');
    if (origin !== undefined)
      for (const [name, value] of Object.entries(forOrigin(origin))) c.res.headers.set(name, value);
    return;
  });
  app.options('/mcp', () => new Response(null, { status: 204, headers: { allow } }));
  app.post(
    '/mcp',
    bodyLimit({
      maxSize: limits.bodyBytes,
      onError: () => refusal(413, 'BODY_TOO_LARGE', `body: is at most ${limits.bodyBytes} bytes; send less at once`),
    }),
    async (c) => {
      const message = messageIn(bodyText(Buffer.from(await c.req.arrayBuffer())));
      return message instanceof Response ? message : answer(c, message, { handler, answers, site });
    },
  );
  app.all('/mcp', () =>
    refusal(405, 'BAD_USER_INPUT', 'method: is POST; there is no stream to listen to, and no session to end', {
      allow,
    }),
  );
  return app;
}

async function answer(
  c: Context,
  message: object,
  { handler, answers, site }: Omit<ServedMcp, 'access'>,
): Promise<Response> {
  try {
    const sdk = await loadSdk();
    const server = makeMcpServer(sdk, {
      door: ownDoor(handler, answers, operationOf(handler, c)),
      site: siteFor(c, site),
      logError: handler.logError,
    });
    const transport = new sdk.HttpTransport({ enableJsonResponse: true });
    await server.connect(transport as Parameters<typeof server.connect>[0]); // its handlers may be undefined, which it does not say
    try {
      return await transport.handleRequest(c.req.raw, { parsedBody: message });
    } finally {
      await server.close();
    }
  } catch (error) {
    if (error instanceof JejakError && error.code === 'NOT_INSTALLED') return refusal(501, error.code, error.message);
    throw error;
  }
}

/** One message of JSON-RPC; lists of them, which the protocol has given up, would be many requests in one. */
function messageIn(body: string | null): object | Response {
  let message: unknown;
  try {
    message = JSON.parse(body ?? '');
  } catch {
    return refusal(400, 'BAD_USER_INPUT', 'body: is not JSON in UTF-8', {}, -32_700);
  }
  if (typeof message !== 'object' || message === null || Array.isArray(message))
    return refusal(400, 'BAD_USER_INPUT', 'body: is one message of JSON-RPC, an object', {}, -32_600);
  if (tooNested({ variables: message }, limits.nesting) === null) return message;
  return refusal(
    400,
    'QUERY_TOO_DEEP',
    `body: brackets within brackets go ${limits.nesting} deep at most`,
    {},
    -32_600,
  );
}

/** What is turned away before it is a call, as JSON-RPC has errors. */
function refusal(
  status: number,
  code: ErrorCode,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  rpcCode = -32_000,
): Response {
  const body = { jsonrpc: '2.0', error: { code: rpcCode, message, data: { code } }, id: null };
  return Response.json(body, { status, headers });
}

function forOrigin(origin: string): Record<string, string> {
  return {
    'access-control-allow-origin': origin,
    'access-control-allow-methods': 'POST',
    'access-control-allow-headers': 'content-type, accept, mcp-protocol-version, mcp-session-id, last-event-id',
    vary: 'accept, accept-encoding, origin',
  };
}
