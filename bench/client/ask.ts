import { setTimeout as wait } from 'node:timers/promises';
import type { Answer } from './answer-reader.ts';
import { Connection } from './connection.ts';

/** A request as the bytes that go over the wire: made once, sent again and again. */
export interface Ready {
  readonly url: URL;
  readonly bytes: Buffer;
}

/** A question posted as JSON. */
export function readyPost(url: string, body: string): Ready {
  const headers = { 'content-type': 'application/json', accept: 'application/json' };
  return ready('POST', url, { ...headers, 'content-length': String(Buffer.byteLength(body)) }, body);
}

/** A page as a browser asks for it, compressed; JSON as a program does, since nothing here would read the other. */
export function readyGet(url: string, accept: 'text/html' | 'application/json'): Ready {
  return ready('GET', url, { accept, 'accept-encoding': accept === 'text/html' ? 'gzip' : 'identity' }, '');
}

/** Milliseconds until a request that was turned away is sent again: a server that sheds load has room again soon. */
const againMs = 20;
/** And until it is given up. */
const patienceMs = 60_000;

let away = 0;

/** How many requests were turned away so far, each time that they were. */
export function timesTurnedAway(): number {
  return away;
}

/**
 * The body of the answer. Asks again where a kept connection turns out to be closed, and, sooner than it is told to, where
 * a server is late and turns it away: what is timed is then the whole of it, and no pause of the client's.
 * @throws {Error} with the body, when the answer is not 200
 */
export async function ask(request: Ready): Promise<Buffer> {
  const began = performance.now();
  for (;;) {
    const answer = await send(request);
    if (answer.status === 200) return answer.body;
    if (answer.status !== 503 || performance.now() - began > patienceMs)
      throw new Error(`${request.url} answered ${answer.status}: ${answer.body.toString('utf8', 0, 2_000)}`);
    away += 1;
    await wait(againMs);
  }
}

async function send(request: Ready): Promise<Answer> {
  for (;;) {
    const connection = takeConnection(request.url);
    const answer = await connection.send(request.bytes);
    if (answer === 'closed') continue;
    if (connection.isOpen) idleAt(request.url).push(connection);
    return answer;
  }
}

function ready(method: string, address: string, headers: Record<string, string>, body: string): Ready {
  const url = new URL(address);
  const lines = Object.entries({ host: url.host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`);
  const head = `${method} ${url.pathname}${url.search} HTTP/1.1\r\n${lines.join('')}\r\n`;
  return { url, bytes: Buffer.from(head + body) };
}

/** Connections that wait for their next request, by host: they are kept, as by a proxy before a service. */
const idle = new Map<string, Connection[]>();

function idleAt({ host }: URL): Connection[] {
  const waiting = idle.get(host) ?? [];
  idle.set(host, waiting);
  return waiting;
}

function takeConnection(url: URL): Connection {
  const waiting = idleAt(url);
  for (let kept = waiting.pop(); kept !== undefined; kept = waiting.pop()) if (kept.isOpen) return kept;
  return new Connection(url.hostname, Number(url.port));
}
