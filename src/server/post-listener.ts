import type { IncomingMessage, ServerResponse } from 'node:http';
import { bodyText } from './body-text.ts';
import { postKey } from './cache/answer-key.ts';
import type { Answers } from './cache/answers.ts';
import { packedAnswer } from './cache/kept-answer.ts';
import { notUtf8, shedAnswer, tooManyBytes } from './error-response.ts';
import { everyAnswer } from './every-answer.ts';
import { clientLeft, type GraphQLHandler } from './graphql-handler.ts';
import { Shed } from './load/shed.ts';
import type { Exchange } from './observe/exchange.ts';
import type { Exchanges } from './observe/exchanges.ts';
import type { Packed } from './packed.ts';

/**
 * Answers queries posted to `/graphql` straight from the socket: most of what comes, and twice as fast as through a
 * Request, the routes and a Response (docs/decisions/0020-a-short-path-for-posted-queries.md).
 * @returns whether it took the request
 */
export function postListener(
  handler: GraphQLHandler,
  answers: Answers,
  exchanges: Exchanges,
): (request: IncomingMessage, response: ServerResponse) => boolean {
  return (request, response) => {
    if (request.url !== '/graphql' || !handler.isPost(request.method, request.headers.accept)) return false;
    const exchange = exchanges.posted(request, response);
    const work = () => answer({ handler, answers, exchanges, exchange }, request, response);
    exchanges.around(exchange, request.headers, work).catch((error: unknown) => {
      handler.logError(error);
      response.destroy();
    });
    return true;
  };
}

const lingerMs = 2_000;

interface Posted {
  readonly handler: GraphQLHandler;
  readonly answers: Answers;
  readonly exchanges: Exchanges;
  readonly exchange: Exchange;
}

async function answer(
  { handler, answers, exchanges, exchange }: Posted,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const send = (packed: Packed): void => sendAs(exchange, response, packed);
  const authentication = handler.authenticate(request.headers.authorization, exchange.client);
  if ('refused' in authentication) {
    request.resume();
    send(await authentication.refused);
    return;
  }
  const shed = await exchanges.enter(exchange, authentication.auth.principal);
  if (shed !== null) {
    request.resume();
    send(shedAnswer(shed));
    return;
  }
  const operation = handler.begin(authentication.auth, exchange);
  response.once('close', () => {
    if (!response.writableFinished) clientLeft(operation);
  });
  const most = authentication.bodyBytes;
  const body = await bodyOf(request, most);
  if (body === 'left') return;
  if (body === 'too large') {
    send(tooManyBytes(most));
    // Who still sends does not read yet: what comes is thrown away for a while, and then cut off.
    request.resume();
    setTimeout(() => request.complete || request.destroy(), lingerMs).unref();
    return;
  }
  const text = bodyText(body);
  if (text === null) return send(notUtf8());
  const posted = { headers: textHeaders(request), body: text };
  const key = postKey(posted.headers, text);
  const answered = await answers.of(key, operation, () => handler.post(posted, operation));
  operation.settle();
  const said = answered instanceof Shed ? shedAnswer(answered) : answered;
  send(await packedAnswer(said, request.headers['accept-encoding']?.toString()));
}

function bodyOf(request: IncomingMessage, most: number): Promise<Buffer | 'too large' | 'left'> {
  return new Promise((resolve) => {
    if (Number(request.headers['content-length'] ?? 0) > most) return resolve('too large');
    const chunks: Buffer[] = [];
    let size = 0;
    request.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > most) resolve('too large');
      else chunks.push(chunk);
    });
    request.on('end', () => resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)));
    request.on('error', () => resolve('left'));
    request.on('close', () => resolve('left'));
  });
}

function textHeaders({ headers }: IncomingMessage): Record<string, string> {
  return Object.fromEntries(
    Object.entries(headers).flatMap(([name, value]) => (value === undefined ? [] : [[name, value.toString()]])),
  );
}

function sendAs(exchange: Exchange, response: ServerResponse, { status, headers, body }: Packed): void {
  const length = { 'content-length': Buffer.byteLength(body) };
  response.writeHead(status, { ...everyAnswer, ...headers, ...exchange.headers(status), ...length });
  response.end(body);
}
