import type { AddressInfo } from 'node:net';
import { serve as listen, type ServerType } from '@hono/node-server';
import { JejakError } from '../errors.ts';
import type { App } from './app.ts';

export interface Serving {
  readonly url: string;
  /** Takes no new connection, lets requests under way end, at most `graceMs` long. */
  close(graceMs?: number): Promise<void>;
}

/** @throws {JejakError} BAD_USER_INPUT when the port is taken or may not be used */
export async function serve(app: App, { port, host }: { port: number; host: string }): Promise<Serving> {
  const server = await new Promise<ServerType>((resolve, reject) => {
    const starting = listen({ fetch: app.fetch, port, hostname: host }, () => resolve(starting));
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
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}`,
    close: (graceMs = 5_000) =>
      new Promise((resolve) => {
        const timer = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), graceMs);
        server.close(() => {
          clearTimeout(timer);
          resolve();
        });
        if ('closeIdleConnections' in server) server.closeIdleConnections();
      }),
  };
}
