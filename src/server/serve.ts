import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getRequestListener } from '@hono/node-server';
import { JejakError } from '../errors.ts';
import type { App } from './app.ts';
import { postListener } from './post-listener.ts';

export interface Serving {
  readonly url: string;
  /** Takes no new connection, lets requests under way end, at most `graceMs` long. */
  close(graceMs?: number): Promise<void>;
}

/** @throws {JejakError} BAD_USER_INPUT when the port is taken or may not be used */
export async function serve(app: App, { port, host }: { port: number; host: string }): Promise<Serving> {
  const takesPost = app.door === undefined ? () => false : postListener(app.door);
  const routes = getRequestListener(app.fetch);
  const server = await new Promise<Server>((resolve, reject) => {
    const starting = createServer((request, response) => {
      if (!takesPost(request, response)) void routes(request, response);
    });
    starting.listen(port, host, () => resolve(starting));
    starting.once('error', (error: NodeJS.ErrnoException) => {
      const why =
        error.code === 'EADDRINUSE' ? 'is taken by another process' : `cannot be used (${error.code ?? error.message})`;
      reject(
        new JejakError('BAD_USER_INPUT', `PORT: ${host}:${port} ${why}; set PORT to another one`, { cause: error }),
      );
    });
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    url: `http://${addressToVisit(host)}:${taken}`,
    close: (graceMs = 5_000) =>
      new Promise((resolve) => {
        // A connection falls idle only once its last answer is given, and would be kept open for the next question.
        const idle = setInterval(() => server.closeIdleConnections(), 50);
        const late = setTimeout(() => server.closeAllConnections(), graceMs);
        server.close(() => {
          clearInterval(idle);
          clearTimeout(late);
          resolve();
        });
      }),
  };
}

/** An address that a browser on this machine can open: "all addresses" is none. */
function addressToVisit(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1';
  return host.includes(':') ? `[${host}]` : host;
}
