import { connect, type Socket } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { graphql, type Held, heldServers } from './held-app.ts';

const start = heldServers();
// An answer far longer than what the machine holds for a socket by itself.
const long = `{ ${Array.from({ length: 70 }, (_, n) => `a${n}: __schema { types { description fields { name description args { description } } } }`).join(' ')} }`;

const roomy = { breadth: 1_000, aliases: 100, tokens: 10_000 };

describe('a request that does not come to its end', () => {
  it.each([
    ['half of its headers', 'GET / HTTP/1.1\r\nHost: localhost\r\nX-Half: '],
    [
      'half of its body',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"que',
    ],
    [
      'half of its body, for a stream',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: text/event-stream\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"que',
    ],
    [
      'half of its body, in chunks',
      'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"que\r\n',
    ],
    ['nothing at all', ''],
  ])('is cut off: %s', async (_what, text) => {
    const server = await start({ load: { requestSeconds: 1 } });
    const { closed } = send(server, text);
    await closed;
    expect(server.asked()).toBe(0);
    expect(server.reported).toEqual([]);
  });

  it('takes no place meanwhile', async () => {
    const server = await start({ load: { atWork: 1, waiting: 0 } });
    for (const accept of ['application/json', 'text/event-stream'])
      send(
        server,
        `POST /graphql HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{"que`,
      );
    await (await fetch(`${server.url}/healthz`)).text();
    expect((await fetch(`${server.url}/regency:tebo`)).status).toBe(200);
  });
});

describe('an answer that nobody reads', () => {
  it('is cut off after a time', async () => {
    const server = await start({ load: { unreadSeconds: 1 }, limits: roomy });
    unread(server);
    await cut(server);
    expect(server.log).toMatchObject([{ event: 'answer.cut', why: 'time' }]);
  });

  it('is cut off when all of them hold too many bytes', async () => {
    const server = await start({ load: { unreadBytes: 100_000 }, limits: roomy });
    unread(server);
    await cut(server);
    expect(server.log).toMatchObject([{ event: 'answer.cut', why: 'bytes' }]);
  });

  it('is what is cut off: one that is read comes whole, also when the database takes longer than that', async () => {
    const server = await start({ load: { unreadSeconds: 1 }, limits: roomy });
    server.hold();
    const [path, init] = graphql('{ entity(id: "regency:tebo") { name } }');
    const slow = fetch(server.url + path, init);
    await server.reached(1);
    // Another answer that nobody reads is cut off meanwhile, so that as much time has passed.
    unread(server);
    await cut(server);
    server.release();
    expect(await (await slow).json()).toMatchObject({ data: { entity: { name: 'Tebo' } } });
  });
});

describe('connections beyond the limit', () => {
  it('are closed, and the log says how many', async () => {
    const server = await start({ load: { connections: 1 } });
    const first = send(server, 'GET /healthz HTTP/1.1\r\nHost: localhost\r\nX-Half: ');
    await first.open;
    const second = send(server, '');
    await second.closed;
    expect(server.log).toMatchObject([{ event: 'connection.dropped', count: 1, most: 1 }]);
  });
});

interface Sent {
  readonly open: Promise<void>;
  readonly closed: Promise<void>;
}

/** Sends it and stays, reading whatever comes. */
function send({ url }: Held, text: string): Sent {
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  onTestFinished(() => void socket.destroy());
  socket.write(text);
  socket.resume();
  return ends(socket);
}

/** Nothing reaches a client that does not read: the log tells. */
async function cut({ log }: Held): Promise<void> {
  await expect.poll(() => log.length, { timeout: 10_000 }).toBe(1);
}

/** Asks for a long answer and reads nothing of it. */
function unread({ url }: Held): void {
  const [, { body }] = graphql(long);
  const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
  onTestFinished(() => void socket.destroy());
  const head = `POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: ${String(body).length}\r\n\r\n`;
  socket.write(head + String(body));
  socket.pause();
}

function ends(socket: Socket): Sent {
  return {
    open: new Promise((resolve) => void socket.once('connect', () => resolve())),
    closed: new Promise((resolve) => void socket.once('close', () => resolve())),
  };
}
