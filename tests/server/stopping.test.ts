import { Agent, request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { graphql, type Held, heldServers } from './held-app.ts';

const start = heldServers();
const [path, init] = graphql('{ entity(id: "regency:tebo") { name } }');

describe('a server that stops while a request is under way', () => {
  it('says so at once, takes no new work, gives the answer and closes', async () => {
    const server = await start();
    server.hold();
    const underWay = fetch(server.url + path, init);
    await server.reached(1);
    const closed = server.close();

    const ready = await fetch(`${server.url}/readyz`);
    expect([ready.status, await ready.json()]).toEqual([503, { status: 'stopping' }]);
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    for (const [address, asked] of [[path, init] as const, ['/', {}] as const, ['/penghargaan.csv', {}] as const]) {
      const refused = await fetch(server.url + address, asked);
      expect([refused.status, refused.headers.get('retry-after'), refused.headers.get('connection')]).toEqual([
        503,
        '1',
        'close',
      ]);
      const text = await refused.text();
      if (address !== path) continue;
      expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'STOPPING' } }] });
    }
    expect(server.asked()).toBe(1);

    server.release();
    expect(await (await underWay).json()).toMatchObject({ data: { entity: { name: 'Tebo' } } });
    await closed;
    await expect(fetch(`${server.url}/healthz`)).rejects.toThrow();
    expect(server.reported).toEqual([]);
  });

  it('sheds those who wait for their turn', async () => {
    const server = await start({ load: { atWork: 1, waiting: 5, stillMs: 60_000 } });
    server.hold();
    const underWay = fetch(server.url + path, init);
    await server.reached(1);
    const waits = fetch(server.url + path, init);
    await (await fetch(`${server.url}/healthz`)).text();
    const closed = server.close();
    expect(await (await waits).json()).toMatchObject({ errors: [{ extensions: { code: 'STOPPING' } }] });
    server.release();
    expect((await underWay).status).toBe(200);
    await closed;
  });

  it('cuts off what has not ended after the grace, whoever keeps a connection for more', async () => {
    const server = await start({ load: { farewellMs: 10 } });
    server.hold();
    const agent = new Agent({ keepAlive: true });
    await new Promise<void>((resolve) => {
      request(`${server.url}/healthz`, { agent }, (answer) => answer.resume().on('end', resolve)).end();
    });
    const underWay = fetch(server.url + path, init).then(
      () => 'answered',
      () => 'cut off',
    );
    await server.reached(1);
    await server.close(100);
    expect(await underWay).toBe('cut off');
    agent.destroy();
  });

  it('lets a CSV come to its end', async () => {
    const server = await start();
    const whole = await (await fetch(`${server.url}/penghargaan.csv?rows=1`)).text();
    server.hold();
    const underWay = fetch(`${server.url}/penghargaan.csv?rows=1`);
    await server.reached(1);
    const closed = server.close();
    await stopping(server);
    server.release();
    expect(await (await underWay).text()).toBe(whole);
    await closed;
  });
});

async function stopping({ url }: Held): Promise<void> {
  expect((await fetch(`${url}/readyz`)).status).toBe(503);
}
