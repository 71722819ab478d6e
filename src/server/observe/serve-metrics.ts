import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Registry } from 'prom-client';
import { JejakError } from '../../errors.ts';

export interface MetricsServing {
  readonly url: string;
  close(): Promise<void>;
}

/**
 * `/metrics` on an address of its own, so that whoever reads pages does not reach it.
 * @throws {JejakError} BAD_USER_INPUT when the address is taken or cannot be used
 */
export async function serveMetrics(
  registry: Registry,
  { host, port }: { readonly host: string; readonly port: number },
  logError: (error: unknown) => void,
): Promise<MetricsServing> {
  const server = createServer((request, response) => {
    const isAsked = request.url?.split('?')[0] === '/metrics';
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    if (!isAsked || !isRead) return void response.writeHead(isAsked ? 405 : 404).end();
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      (error: unknown) => {
        logError(error);
        response.writeHead(500).end();
      },
    );
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const why = cause.code === 'EADDRINUSE' ? 'is taken by another process' : `cannot be used (${cause.code})`;
      reject(
        new JejakError('BAD_USER_INPUT', `JEJAK_METRICS: ${host}:${port} ${why}; set it to another one`, { cause }),
      );
    });
    server.listen(port, host, resolve);
  });
  const taken = (server.address() as AddressInfo).port;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${taken}/metrics`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
