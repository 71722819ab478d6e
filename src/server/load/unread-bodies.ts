import type { IncomingMessage, ServerResponse } from 'node:http';

/** What comes with one look at a socket: a shorter body has come whole by the time that its answer is out. */
const soonReadBytes = 65_536;

/**
 * An answer that goes out before its request has come whole, such as one that refuses a body for its size, is the last of
 * its connection, which is cut soon after. It says so: a client would send its next request there otherwise, and lose it.
 */
export function closeWhereUnread(request: IncomingMessage, response: ServerResponse): void {
  const { 'content-length': length = '0', 'transfer-encoding': chunked } = request.headers;
  if (chunked === undefined && Number(length) <= soonReadBytes) return;
  const writeHead = response.writeHead.bind(response) as (...given: unknown[]) => ServerResponse;
  response.writeHead = (...given: unknown[]) => {
    if (!request.complete && !response.headersSent) response.setHeader('connection', 'close');
    return writeHead(...given);
  };
}
