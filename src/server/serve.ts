import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { getRequestListener, RequestError } from '@hono/node-server';
import { JejakError } from '../errors.ts';
import { noLog } from '../log.ts';
import { arrived } from '../store/event-loop.ts';
import type { App } from './app.ts';
import { errorResponse } from './error-response.ts';
import { type LoadLimits, loadLimits } from './load/load-limits.ts';
import { seldom } from './load/seldom.ts';
import { cutUnread } from './load/unread-answers.ts';
import { closeWhereUnread } from './load/unread-bodies.ts';
import { refuseUnreadable, refuseWithoutHost } from './load/unreadable-requests.ts';
import { asResponse } from './packed.ts';
import { postListener } from './post-listener.ts';

export interface Serving {
  readonly url: string;
  /**
   * Says at `/readyz` and to all new work that it stops, and lets requests under way end; then takes no new connection.
   * What has not ended after `graceMs` is cut off.
   */
  close(graceMs?: number): Promise<void>;
}

/** @throws {JejakError} BAD_USER_INPUT when the port is taken or may not be used */
export async function serve(app: App, { port, host }: { port: number; host: string }): Promise<Serving> {
  const limits = app.work?.limits ?? loadLimits;
  const server = serverOf(app, limits);
  await listen(server, { port, host });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${addressToVisit(host)}:${taken}`,
    close: async (graceMs = limits.drainMs) => {
      const until = performance.now() + graceMs;
      // A balancer that asks meanwhile sends nobody here any more, and who comes all the same is told to come again.
      if (app.work !== undefined && graceMs > 0)
        await Promise.all([wait(limits.farewellMs), Promise.race([app.work.stop(), wait(graceMs)])]);
      await closed(server, Math.max(0, until - performance.now()));
    },
  };
}

function serverOf(app: App, limits: LoadLimits): Server {
  const { handler, work, answers, exchanges, log = noLog } = app;
  const takesPost =
    handler === undefined || answers === undefined || exchanges === undefined
      ? () => false
      : postListener(handler, answers, exchanges);
  const routes = getRequestListener(app.fetch, {
    // HTTP/1.0 names no host, and those who check whether a server is alive still speak it.
    hostname: 'localhost',
    errorHandler: (error) => {
      if (error instanceof RequestError)
        return asResponse(errorResponse('BAD_USER_INPUT', `request: ${error.message}`));
      handler?.logError(error);
      return asResponse(errorResponse('INTERNAL', 'A bug of ours; it has been logged.'));
    },
  });
  const server = createServer(
    {
      headersTimeout: limits.requestSeconds * 1_000,
      requestTimeout: limits.requestSeconds * 1_000,
      connectionsCheckingInterval: 1_000,
      keepAliveTimeout: limits.idleSeconds * 1_000,
      requireHostHeader: false, // refused below, as everything else is
    },
    (request, response) => {
      if (work?.stopping) response.setHeader('connection', 'close');
      if (refuseWithoutHost(request, response)) return;
      closeWhereUnread(request, response);
      if (!takesPost(request, response)) void routes(request, response);
    },
  );
  server.maxConnections = limits.connections;
  server.on('connection', arrived);
  const dropped = seldom<undefined>((count) =>
    log.warn({ event: 'connection.dropped', count, most: limits.connections }, 'dropped connections beyond the limit'),
  );
  server.on('drop', () => {
    server.closeIdleConnections(); // the next ones are to find room
    dropped(undefined);
  });
  cutUnread(server, limits, log);
  refuseUnreadable(server);
  return server;
}

function listen(server: Server, { port, host }: { port: number; host: string }): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken by another process' : `cannot be used (${error.code ?? error.message})`;
      reject(
        new JejakError('BAD_USER_INPUT', `PORT: ${host}:${port} ${why}; set PORT to another one`, { cause: error }),
      );
    });
    server.listen(port, host, () => resolve());
  });
}

function closed(server: Server, graceMs: number): Promise<void> {
  return new Promise((resolve) => {
    // A connection falls idle only once its last answer is given, and would be kept open for the next question.
    const idle = setInterval(() => server.closeIdleConnections(), 50);
    const late = setTimeout(() => server.closeAllConnections(), graceMs);
    server.close(() => {
      clearInterval(idle);
      clearTimeout(late);
      resolve();
    });
  });
}

/** An address that a browser on this machine can open: "all addresses" is none. */
function addressToVisit(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
