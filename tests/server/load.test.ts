import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { goRound } from '../../src/store/event-loop.ts';
import { graphql, type Held, heldServers } from './held-app.ts';

const start = heldServers();
const tebo = '{ entity(id: "regency:tebo") { name } }';
const asBrowser = { headers: { accept: 'text/html' } };

/** Every way to ask the graph for something. */
const ways: [string, string, RequestInit][] = [
  ['a query posted', ...graphql(tebo)],
  ['a query posted on the other way', ...graphql(tebo, { 'content-encoding': 'identity' })],
  ['a query posted for a stream', ...graphql(tebo, { accept: 'text/event-stream, application/json' })],
  ['a query in the address', `/graphql?query=${encodeURIComponent(tebo)}`, {}],
  ['a page', '/regency:tebo', asBrowser],
  ['a page as JSON', '/regency:tebo.json', {}],
  ['a table', '/penghargaan.csv', {}],
  ['a picture', '/jaringan/regency:tebo.svg', {}],
  ['an address to embed', '/oembed?url=SITE/regency:tebo', {}],
];

describe.each(ways)('beside as many requests as may be at work, %s', (_what, path, init) => {
  it('is shed with 503, a time to come again and a code, without a question to the database', async () => {
    const server = await start({ load: { atWork: 1, waiting: 0 } });
    server.hold();
    const first = fetch(`${server.url}${ways[0]?.[1]}`, ways[0]?.[2]);
    await server.reached(1);
    const shed = await fetch(addressAt(server, path), init);
    expect([shed.status, shed.headers.get('retry-after')]).toEqual([503, '1']);
    const text = await shed.text();
    if (shed.headers.get('content-type')?.startsWith('text/html'))
      expect(text).toContain('Peladen sedang terlalu sibuk');
    else expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'OVERLOADED' } }] });
    expect(server.asked()).toBe(1);
    server.release();
    expect((await first).status).toBe(200);
    const again = await fetch(addressAt(server, path), init);
    expect(again.status).not.toBe(503);
    await again.text();
    expect(server.reported).toEqual([]);
  });

  it('takes a place itself', async () => {
    const server = await start({ load: { atWork: 1, waiting: 0 } });
    server.hold();
    const first = fetch(addressAt(server, path), init);
    await server.reached(1);
    expect((await fetch(`${server.url}/regency:batanghari`)).status).toBe(503);
    server.release();
    await (await first).text();
  });
});

describe('a server with as many requests at work as it takes on', () => {
  it('answers whoever watches over it, and gives out files', async () => {
    const server = await start({ load: { atWork: 1, waiting: 0 } });
    server.hold();
    const first = fetch(`${server.url}/`);
    await server.reached(1);
    for (const path of ['/healthz', '/readyz'])
      expect([path, (await fetch(server.url + path)).status]).toEqual([path, 200]);
    expect((await fetch(`${server.url}/favicon.ico`)).status).toBe(200);
    server.release();
    expect((await first).status).toBe(200);
  });

  it('lets the first in line wait although nothing ends soon, and sheds those behind them', async () => {
    const server = await start({ load: { atWork: 1, waitingSurely: 3, stillMs: 20, waitMs: 60_000 } });
    server.hold();
    const asked = Array.from({ length: 10 }, () => fetch(`${server.url}${ways[0]?.[1]}`, ways[0]?.[2]));
    expect(await first503(asked, 6)).toEqual(Array(6).fill(503));
    server.release();
    const statuses = await Promise.all(asked.map(async (answer) => (await answer).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(4);
  });

  it('lets some wait for their turn, in their order, and no more than those', async () => {
    const server = await start({ load: { atWork: 2, waiting: 3, stillMs: 60_000, waitMs: 60_000 } });
    server.hold();
    const asked = Array.from({ length: 8 }, () => fetch(`${server.url}${ways[0]?.[1]}`, ways[0]?.[2]));
    const shed = await Promise.all([first503(asked, 3), server.reached(2)]).then(([all]) => all);
    expect(shed).toEqual([503, 503, 503]);
    expect(server.waiting()).toBe(2);
    server.release();
    const statuses = await Promise.all(asked.map(async (answer) => (await answer).status));
    expect(statuses.filter((status) => status === 200)).toHaveLength(5);
  });

  it('sheds at once who would have to wait too long, by how long others had to', async () => {
    const server = await start({ load: { atWork: 1, waiting: 3, expectedMs: 0.001, waitMs: 60_000 } });
    server.hold();
    const asked = Array.from({ length: 5 }, () => fetch(`${server.url}${ways[0]?.[1]}`, ways[0]?.[2]));
    // The fifth to arrive is one too many, so its answer says that the four before it are in.
    expect((await Promise.race(asked)).status).toBe(503);
    server.release();
    const statuses = (await Promise.all(asked)).map((answer) => answer.status);
    expect(statuses.toSorted()).toEqual([200, 200, 200, 200, 503]); // nothing is known yet of how long it takes
    server.hold();
    const first = fetch(`${server.url}/`);
    await server.reached(1);
    expect((await fetch(`${server.url}/`)).status).toBe(503);
    server.release();
    await first;
  });

  it('does not let one wait behind work of which none ends', async () => {
    const server = await start({ load: { atWork: 1, waiting: 3 } });
    server.hold();
    const first = fetch(`${server.url}/`);
    await server.reached(1);
    await (await fetch(`${server.url}/healthz`)).text(); // a page may ask several questions at once
    const before = server.asked();
    expect((await fetch(`${server.url}/`)).status).toBe(503);
    expect(server.asked()).toBe(before);
    server.release();
    await first;
  });

  it('logs what it sheds once, not a line for each', async () => {
    const server = await start({ load: { atWork: 1, waiting: 0 } });
    server.hold();
    const first = fetch(`${server.url}/`);
    await server.reached(1);
    await Promise.all(Array.from({ length: 50 }, () => fetch(`${server.url}/`)));
    expect(server.log).toMatchObject([{ event: 'request.shed', count: 1, atWork: 1 }]);
    server.release();
    await first;
  });

  it('says in the language of the page that it is busy', async () => {
    const server = await start({ load: { atWork: 1, waiting: 0 } });
    server.hold();
    const first = fetch(`${server.url}/`);
    await server.reached(1);
    expect(await (await fetch(`${server.url}/en/awards`, asBrowser)).text()).toContain('The server has too much to do');
    server.release();
    await first;
  });

  it('gives no place away whose client has left while the database is at work for it', async () => {
    const server = await start({ load: { atWork: 1, waiting: 0 } });
    server.hold();
    const client = request(`${server.url}/`).on('error', () => {});
    client.end();
    await server.reached(1);
    client.destroy();
    for (let i = 0; i < 3; i += 1) await (await fetch(`${server.url}/healthz`)).text();
    expect((await fetch(`${server.url}/`)).status).toBe(503);
    server.release();
    await expect.poll(async () => (await fetch(`${server.url}/`)).status).toBe(200);
  });
});

/** An address of this server, which may name another. */
function addressAt({ url }: Held, path: string): string {
  return url + path.replace('SITE', encodeURIComponent(url));
}

/** The statuses of so many answers, as they come in. */
async function first503(asked: readonly Promise<Response>[], count: number): Promise<number[]> {
  const statuses: number[] = [];
  return new Promise((resolve) => {
    for (const answer of asked)
      void answer.then(({ status }) => {
        statuses.push(status);
        if (statuses.length === count) resolve([...statuses]);
      });
  });
}

it('asks the database a few questions at a time for one request, whatever it asks under fifty names, and all in the end', async () => {
  const server = await start();
  const provinces = ['jambi', 'aceh', 'bali', 'banten', 'riau', 'papua', 'maluku', 'gorontalo', 'lampung', 'bengkulu'];
  const fields = provinces.map(
    (name) => `${name}: conferrals(where: { province: { eq: "province:${name}" } }) { totalCount }`,
  );
  server.hold();
  const answer = fetch(`${server.url}/graphql`, graphql(`{ ${fields.join(' ')} }`)[1]);
  await server.reached(4);
  for (let round = 0; round < 3; round += 1) await (await fetch(`${server.url}/healthz`)).text();
  expect(server.waiting()).toBe(4);
  server.release();
  const { data } = (await (await answer).json()) as { data: Record<string, unknown> };
  expect(Object.keys(data)).toEqual(provinces);
});

it('lets in all who knock before work goes on', async () => {
  const server = await start();
  let [turns, answered] = [0, 0];
  const knock = (): Promise<void> =>
    new Promise((resolve) => {
      request(`${server.url}/healthz`, { agent: false }, (response) => {
        answered += 1;
        response.resume().on('end', resolve);
      }).end();
    });
  const clients = Array.from({ length: 40 }, knock);
  while (answered < clients.length) {
    // As long as work may go on in one go; the next turn comes once all are in.
    for (const until = performance.now() + 20; performance.now() < until; );
    await goRound();
    turns += 1;
  }
  await Promise.all(clients);
  // One connection is taken in each time that the event loop goes round: it would be forty turns.
  expect(turns).toBeLessThan(15);
});
