import { describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../../src/server/serve.ts';
import { describeEmbedded } from '../../setup/engines.ts';
import { openNewsroom } from '../editing/editors.ts';
import { posted, watchedServer } from '../observe/watched-server.ts';

const query = '{ conferrals(first: 20) { edges { node { id name recipients { entity { name } } } } } }';
/** Documentation addresses (RFC 5737), as one proxy tells them. */
const from = (address: string, more: Record<string, string> = {}) => ({ 'x-forwarded-for': address, ...more });
const limited = { JEJAK_TRUST_PROXY: '1', JEJAK_BUDGET: '3000', JEJAK_CACHE: '0' };

describe('the budget of a client', () => {
  it('is told with each answer, falls by the work that was done, and ends in 429 with when to come back', async () => {
    const { url } = await watchedServer(limited);
    const ask = (address: string) => fetch(`${url}/graphql`, posted(query, from(address)));
    const first = await ask('192.0.2.1');
    expect(first.headers.get('ratelimit-policy')).toBe('"cost";q=3000;qu="cost-units";w=60');
    expect(first.headers.get('ratelimit')).toMatch(/^"cost";r=\d+;t=\d+$/);
    const left = leftIn(first);
    // Far less than what the question was expected to cost: that was given back.
    const { extensions } = (await first.json()) as { extensions: { cost: { complexity: number } } };
    expect(3_000 - left).toBeLessThan(extensions.cost.complexity);
    expect(3_000 - left).toBeGreaterThan(25);
    const { refused, answered } = await until429(() => ask('192.0.2.1'));
    expect(answered).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(60);
    expect(await refused.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    const other = await ask('192.0.2.2');
    expect([other.status, leftIn(other)]).toEqual([200, left]);
  });

  it('is one for all ways in, each of which says so in its own form', async () => {
    const { url } = await watchedServer({ ...limited, JEJAK_BUDGET: '1000' });
    const get = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${url}${path}`, { headers: from('192.0.2.3', headers) });
    await until429(() => get('/tidak/ada'));
    const page = await get('/penghargaan', { accept: 'text/html' });
    expect([page.status, page.headers.get('content-type')]).toEqual([429, 'text/html; charset=utf-8']);
    expect(await page.text()).toMatch(/<html lang="id"[\s\S]*Terlalu banyak permintaan dari alamat ini/);
    expect(await (await get('/en/awards')).text()).toMatch(/<html lang="en"[\s\S]*Too many requests from this address/);
    for (const path of ['/penghargaan.json', '/graphql?query={__typename}', '/oembed']) {
      const answer = await get(path, { accept: 'application/json' });
      expect([path, answer.status, Number(answer.headers.get('retry-after')) > 0]).toEqual([path, 429, true]);
      expect(await answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    }
    expect((await fetch(`${url}/graphql`, posted('{ __typename }', from('192.0.2.3')))).status).toBe(429);
    // By Yoga, and not straight from the socket.
    expect(
      (await fetch(`${url}/graphql`, posted('{ __typename }', from('192.0.2.3', { 'content-encoding': 'identity' }))))
        .status,
    ).toBe(429);
    expect((await get('/healthz')).status).toBe(200);
  });

  it('is not had by a client that has too little left for a question, before anything is read', async () => {
    const { url } = await watchedServer({ ...limited, JEJAK_BUDGET: '6000' });
    const large = posted(
      '{ conferrals(first: 100) { edges { node { id recipients { entity { name } } presenters { entity { name } } } } } }',
      from('192.0.2.4'),
    );
    const together = await Promise.all(Array.from({ length: 8 }, () => fetch(`${url}/graphql`, large)));
    const statuses = together.map(({ status }) => status);
    expect(statuses).toContain(200);
    expect(statuses).toContain(429);
    const refused = together.find(({ status }) => status === 429);
    expect(await refused?.json()).toEqual({
      errors: [expect.objectContaining({ extensions: { code: 'TOO_MANY_REQUESTS' } })],
    });
    expect(refused?.headers.get('retry-after')).toMatch(/^\d+$/);
    // What they were expected to cost was given back, so the next one is answered.
    expect((await fetch(`${url}/graphql`, large)).status).toBe(200);
  });

  it('is enough for a page that asks several questions, each of which may be larger than all of it', async () => {
    const { url } = await watchedServer({ ...limited, JEJAK_BUDGET: '20000' });
    const page = await fetch(`${url}/person:al-haris`, { headers: from('192.0.2.7') });
    expect([page.status, leftIn(page) > 10_000]).toEqual([200, true]);
  });

  it('is that of the whole /64 of IPv6, and of no address that a client writes itself', async () => {
    const { url } = await watchedServer(limited);
    const leftOf = async (forwarded: string) => leftIn(await fetch(`${url}/tidak/ada`, { headers: from(forwarded) }));
    expect([await leftOf('2001:db8::1'), await leftOf('2001:db8::2'), await leftOf('2001:db8:0:1::1')]).toEqual([
      2_975, 2_950, 2_975,
    ]);
    expect([await leftOf('192.0.2.5'), await leftOf('8.8.8.8, 192.0.2.5')]).toEqual([2_975, 2_950]);
  });

  it('is nobody’s on this machine, whatever it writes, nor where there is none', async () => {
    for (const environment of [{ JEJAK_BUDGET: '100' }, { JEJAK_BUDGET: '0', JEJAK_TRUST_PROXY: '1' }]) {
      const { url } = await watchedServer({ ...environment, JEJAK_CACHE: '0' });
      for (let time = 0; time < 20; time += 1) {
        const answer = await fetch(`${url}/graphql`, posted('{ __typename }', from('192.0.2.6')));
        expect([answer.status, answer.headers.get('ratelimit')]).toEqual([200, null]);
        await answer.text();
      }
    }
  });
});

describeEmbedded('the budget of a token', (engine) => {
  it('is its own, wherever it comes from', async () => {
    const also = { budget: 1_000, trustedProxies: { hops: 1 } };
    const newsroom = openNewsroom(await engine.open(), { also });
    const { url, close } = await serve(newsroom.app, { port: 0, host: '127.0.0.1' });
    onTestFinished(() => close(0));
    const ask = (headers: Record<string, string>) =>
      fetch(`${url}/graphql`, posted('{ __typename }', from('192.0.2.7', headers)));
    await until429(() => ask({}));
    const bearer = { authorization: `Bearer ${newsroom.tokens.reader}` };
    const answers = [
      await ask(bearer),
      await fetch(`${url}/graphql`, posted('{ __typename }', from('192.0.2.8', bearer))),
    ];
    const [one = 0, other = 0] = answers.map(leftIn);
    expect([answers.map(({ status }) => status), one > other && other > 900]).toEqual([[200, 200], true]);
  });
});

function leftIn({ headers }: Response): number {
  return Number(/r=(\d+)/.exec(headers.get('ratelimit') ?? '')?.[1]);
}

async function until429(ask: () => Promise<Response>): Promise<{ refused: Response; answered: number }> {
  for (let answered = 0; answered < 200; answered += 1) {
    const answer = await ask();
    if (answer.status === 429) return { refused: answer, answered };
    await answer.text();
  }
  throw new Error('200 requests were answered, and none was refused');
}
