import { type IncomingMessage, type Server, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { errorResponse } from '../error-response.ts';
import { requestIdOf } from '../observe/request-id.ts';
import type { Answer } from '../short-path.ts';

/** By the codes of Node's parser; all else that it cannot read is a 400. */
const statuses: Readonly<Record<string, number>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 408,
  HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
  HPE_HEADER_OVERFLOW: 431,
};

const why: Readonly<Record<number, string>> = {
  400: 'is not HTTP/1.1 as it is written',
  408: 'did not come whole in time',
  413: 'has chunks with too much beside their bytes',
  431: 'has more bytes of headers than are read; send fewer cookies, or POST a long query',
};

/** Answers what never becomes a request as every refusal is answered: with a code, and the headers of each answer. */
export function refuseUnreadable(server: Server): void {
  const answering = new WeakMap<object, ServerResponse>();
  server.on('request', (request, response) => answering.set(request.socket, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket: Socket) => {
    const before = answering.get(socket);
    const isHalfAnswered = before?.headersSent === true && !before.writableFinished;
    if (isHalfAnswered || !socket.writable || error.code === 'ECONNRESET') return void socket.destroy();
    const status = statuses[error.code ?? ''] ?? 400;
    socket.end(asText(errorResponse('BAD_USER_INPUT', `request: ${why[status]}`, status)));
  });
  server.on('checkExpectation', (_request, response) =>
    sendErrorResponse(response, errorResponse('BAD_USER_INPUT', 'expect: is 100-continue, or left out', 417)),
  );
}

/** Whether a request lacks the host that HTTP/1.1 asks for (RFC 9112, 3.2); it is answered then. */
export function refuseWithoutHost(request: IncomingMessage, response: ServerResponse): boolean {
  if (request.httpVersion !== '1.1' || request.headers.host !== undefined) return false;
  sendErrorResponse(response, errorResponse('BAD_USER_INPUT', 'host: is named in each request of HTTP/1.1'));
  return true;
}

function sendErrorResponse(response: ServerResponse, { status, headers, body }: Answer): void {
  const id = requestIdOf(response.req.headers['x-request-id']?.toString());
  const ours = { 'x-request-id': id, connection: 'close', 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...headers, ...ours });
  response.end(body);
}

function asText({ status, headers, body }: Answer): string {
  const all = {
    ...headers,
    'x-request-id': requestIdOf(undefined),
    connection: 'close',
    'content-length': Buffer.byteLength(body),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`;
}
