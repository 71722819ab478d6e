import { Agent, request } from 'node:http';
import { connect } from 'node:net';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Serving, serve } from '../../src/server/serve.ts';

const host = '127.0.0.1';

describe('serve', () => {
  it('takes a free port for 0 and says which', async () => {
    const [one, two] = [await served(new Hono()), await served(new Hono())];
    expect(one.url).toMatch(/^http:\/\/127\.0\.0\.1:[1-9]\d*$/);
    expect(two.url).not.toBe(one.url);
  });

  it('writes an address of IPv6 as a browser takes it', async () => {
    const app = new Hono().get('/', (c) => c.text('ada'));
    const serving = await serve(app, { port: 0, host: '::1' });
    onTestFinished(() => serving.close(0));
    expect(serving.url).toMatch(/^http:\/\/\[::1\]:\d+$/);
    expect(await (await fetch(serving.url)).text()).toBe('ada');
  });

  it('names an address that a browser can open when it listens on all of them', async () => {
    const serving = await serve(new Hono(), { port: 0, host: '0.0.0.0' });
    onTestFinished(() => serving.close(0));
    expect(serving.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  });

  it('says in one line that its port is taken, and what to do', async () => {
    const { url } = await served(new Hono());
    const port = Number(new URL(url).port);
    await expect(serve(new Hono(), { port, host })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: `PORT: 127.0.0.1:${port} is taken by another process; set PORT to another one`,
    });
  });

  it('says in one line that its address is not of this machine', async () => {
    // 192.0.2.1 (RFC 5737) belongs to nobody.
    await expect(serve(new Hono(), { port: 0, host: '192.0.2.1' })).rejects.toMatchObject({
      code: 'BAD_USER_INPUT',
      message: expect.stringMatching(/^[A-Z]+: 192\.0\.2\.1:0 cannot be used \(EADDRNOTAVAIL\); [^\n]+$/),
    });
  });

  it('ends the connection of a request that it refuses unread, so that the next one is not lost there', async () => {
    const app = new Hono().post('/', bodyLimit({ maxSize: 10 }), (c) => c.text('kecil'));
    const { url } = await served(app);
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    onTestFinished(() => agent.destroy());
    for (let time = 0; time < 5; time += 1) {
      expect(await posted(url, 'x'.repeat(200_000), agent)).toEqual([413, 'close']);
      expect(await posted(url, 'x', agent)).toEqual([200, 'keep-alive']);
    }
  });
});

function posted(url: string, body: string, agent: Agent): Promise<[number | undefined, string | undefined]> {
  return new Promise((resolve, reject) => {
    const asked = request(url, { method: 'POST', agent }, (answer) =>
      answer.resume().on('end', () => resolve([answer.statusCode, answer.headers.connection])),
    );
    asked.on('error', reject).end(body);
  });
}

describe('close', () => {
  it('lets a request under way end, and takes no new one', async () => {
    const handler = gate();
    const serving = await served(new Hono().get('/', async (c) => c.text(await handler.passed)));
    const answer = fetch(serving.url);
    await handler.reached;
    const closed = serving.close();
    await expect(fetch(serving.url)).rejects.toThrow();
    handler.pass('selesai');
    expect(await (await answer).text()).toBe('selesai');
    await closed;
  });

  it('is done when the last answer is given, however long its client would keep the connection', async () => {
    const handler = gate();
    const serving = await served(new Hono().get('/', async (c) => c.text(await handler.passed)));
    const answer = fetch(serving.url);
    await handler.reached;
    const closed = serving.close();
    handler.pass('selesai');
    await (await answer).text();
    const start = performance.now();
    await closed;
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('waits for a request that never ends no longer than the grace', async () => {
    const handler = gate();
    const serving = await served(new Hono().get('/', async (c) => c.text(await handler.passed)));
    const answer = fetch(serving.url).catch(() => 'cut off');
    await handler.reached;
    const start = performance.now();
    await serving.close(100);
    expect(performance.now() - start).toBeLessThan(1_000);
    expect(await answer).toBe('cut off');
  });

  it('does not wait for a client that keeps its connection open and asks nothing', async () => {
    const serving = await served(new Hono().get('/', (c) => c.text('ada')));
    await (await fetch(serving.url)).text();
    const start = performance.now();
    await serving.close();
    expect(performance.now() - start).toBeLessThan(1_000);
  });

  it('does not wait for one that connects and never says a word, beyond the grace', async () => {
    const serving = await served(new Hono());
    const socket = connect(Number(new URL(serving.url).port), host).on('error', () => {});
    onTestFinished(() => void socket.destroy());
    await new Promise((resolve) => socket.once('connect', resolve));
    const start = performance.now();
    await serving.close(100);
    expect(performance.now() - start).toBeLessThan(1_000);
  });
});

async function served(app: Hono): Promise<Serving> {
  const serving = await serve(app, { port: 0, host });
  onTestFinished(() => serving.close(0));
  return serving;
}

/** A request waits at `passed`; `reached` resolves when it is there. */
function gate(): { reached: Promise<void>; passed: Promise<string>; pass: (text: string) => void } {
  const { promise: reached, resolve: reach } = deferred<void>();
  const { promise: waiting, resolve: pass } = deferred<string>();
  return {
    reached,
    pass,
    get passed() {
      reach();
      return waiting;
    },
  };
}

function deferred<T>(): { promise: Promise<T>; resolve: (value: T) => void } {
  let resolve: (value: T) => void = () => {};
  const promise = new Promise<T>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
