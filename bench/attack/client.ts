import { type ClientRequest, type IncomingMessage, request } from 'node:http';
import type { Sent } from './questions.ts';

/** How a request was answered. */
export interface Answered {
  /** Null where the connection ended without an answer. */
  readonly status: number | null;
  /** The code of the first error; null where there is none. */
  readonly code: string | null;
  readonly bytes: number;
  readonly ms: number;
}

/** Sends a request on a connection of its own, and reads the answer to its end. Gives up after two minutes. */
export function send(url: string, { path, body }: Sent): Promise<Answered> {
  const began = performance.now();
  const ended = (status: number | null, text = '', bytes = 0): Answered => ({
    status,
    code: /"code":"([A-Z_]+)"/.exec(text)?.[1] ?? null,
    bytes,
    ms: performance.now() - began,
  });
  return new Promise((resolve) => {
    const asking = open(url, path, body, (response) => {
      let [head, bytes] = ['', 0];
      response.on('data', (part: Buffer) => {
        bytes += part.length;
        if (head.length < 1_000) head += part.toString('utf8');
      });
      response.on('end', () => resolve(ended(response.statusCode ?? null, head, bytes)));
      response.on('error', () => resolve(ended(null)));
    });
    asking.on('error', () => resolve(ended(null)));
    asking.setTimeout(120_000, () => asking.destroy());
    asking.end(body);
  });
}

/** A request that is not sent to its end yet. */
export function open(
  url: string,
  path: string,
  body: string | undefined,
  onResponse: (response: IncomingMessage) => void,
): ClientRequest {
  const headers: Record<string, string | number> = body
    ? { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) }
    : {};
  return request(`${url}${path}`, { method: body ? 'POST' : 'GET', agent: false, headers }, onResponse);
}
