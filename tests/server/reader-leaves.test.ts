import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { graphql, type Held, heldServers } from './held-app.ts';

const start = heldServers();

describe('a reader who leaves', () => {
  it.each(['/', '/regency:tebo', '/penghargaan', '/perubahan', '/linimasa?entities=regency:tebo', '/penghargaan.csv'])(
    'ends the work on %s: the database is asked nothing more',
    async (path) => {
      const server = await start();
      server.hold();
      const socket = connect(Number(new URL(server.url).port), '127.0.0.1');
      socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
      await server.reached(1);
      await heardOf(server); // a page may ask several questions at once
      const before = server.asked();
      socket.destroy();
      await heardOf(server);
      server.release();
      await heardOf(server);
      expect(server.asked()).toBe(before);
      expect(server.reported).toEqual([]);
    },
  );

  it('ends a CSV in the middle, which is asked for page by page', async () => {
    const server = await start();
    const all = server.asked();
    await (await fetch(`${server.url}/penghargaan.csv?rows=1`)).text();
    const whole = server.asked() - all;
    const answer = await fetch(`${server.url}/penghargaan.csv?rows=1`);
    const reader = answer.body?.getReader();
    await reader?.read();
    await reader?.cancel();
    await heardOf(server);
    server.hold();
    const before = server.asked();
    server.release();
    await heardOf(server);
    expect(server.asked()).toBe(before);
    expect(whole).toBeGreaterThan(1);
  });
});

describe('an answer of GraphQL', () => {
  const query = '{ conferrals(first: 50) { edges { node { id name } } } }';

  it.each([
    ['posted', ...graphql(query)],
    ['posted on the other way', ...graphql(query, { 'content-encoding': 'identity' })],
    ['in the address', `/graphql?query=${encodeURIComponent(query)}`, {}],
  ])('comes compressed to who takes it so, and reads the same: %s', async (_how, path, init) => {
    const { url } = await start();
    const ask = (coding: string) =>
      fetch(url + path, { ...init, headers: { ...(init as RequestInit).headers, 'accept-encoding': coding } });
    const [packed, plain] = [await ask('gzip'), await ask('identity')];
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(await packed.json()).toEqual(await plain.json());
    expect(packed.headers.get('vary')).toContain('accept-encoding');
  });

  it('comes as it is when it is short', async () => {
    const { url } = await start();
    const [path, init] = graphql('{ __typename }', { 'accept-encoding': 'gzip' });
    expect((await fetch(url + path, init)).headers.get('content-encoding')).toBeNull();
  });
});

/** The server hears of what came before, before it hears of this. */
async function heardOf({ url }: Held): Promise<void> {
  for (let i = 0; i < 4; i += 1) await (await fetch(`${url}/healthz`)).text();
}
