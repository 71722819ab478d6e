import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { type LogLine, posted, watchedServer } from './watched-server.ts';

const nik = '1571012304560001';
const style = readStaticFiles('dist/assets').urlOf('explorer.css');

describe('the log of requests', () => {
  it('has a line for each: what was asked, what it cost and came to, and nothing that was typed', async () => {
    const server = await watchedServer();
    const get = (path: string, init?: RequestInit) =>
      fetch(`${server.url}${path}`, init).then((answer) => answer.text());
    const query =
      'query Pemenang($id: ID!) { entity(id: $id) { name } conferrals(first: 2) { edges { node { id } } } }';
    const asked = posted(
      query,
      { 'x-request-id': 'uji-1', authorization: 'Bearer jejak_rahasia' },
      { id: 'person:budi' },
    );
    await get('/graphql', posted(query, { 'x-request-id': 'uji-1' }, { id: 'person:budi' }));
    await get('/graphql', posted(query, {}, { id: 'person:budi' }));
    await get('/graphql', asked);
    await get('/graphql', posted(`query NIK_${nik} { dataset { version } }`));
    await get('/graphql', posted('{ entity(id: "person:budi") { tidakAda } }'));
    await get(`/graphql?query=${encodeURIComponent('{ dataset { version } }')}`);
    await get(`/cari?q=${nik}`);
    await get('/en/awards.csv');
    await get(`/tidak/${nik}`);
    await get(style);
    await get('/healthz');
    const { exit, lines } = await server.stop();
    const told = lines.map((line) => JSON.parse(line) as LogLine).filter(({ event }) => event === 'request');
    expect(
      told.map(({ method, kind, page, operation, language, status, cache }) => [
        method,
        kind,
        page ?? operation ?? null,
        language,
        status,
        cache,
      ]),
    ).toEqual([
      ['POST', 'graphql', 'Pemenang', undefined, 200, 'miss'],
      ['POST', 'graphql', 'Pemenang', undefined, 200, 'hit'],
      ['POST', 'graphql', 'Pemenang', undefined, 200, 'none'],
      ['POST', 'graphql', 'NIK_…', undefined, 200, 'miss'],
      ['POST', 'graphql', null, undefined, 200, 'none'],
      ['GET', 'graphql', 'dataset', undefined, 200, 'miss'],
      ['GET', 'page', 'search', 'id', 200, 'miss'],
      ['GET', 'page', 'ledger.csv', 'en', 200, 'none'],
      ['GET', 'none', null, 'id', 404, 'none'],
      ['GET', 'asset', null, undefined, 200, 'none'],
    ]);
    const [first, kept] = told;
    expect(first).toMatchObject({ level: 'info', id: 'uji-1', cost: expect.any(Number), reads: expect.any(Number) });
    for (const what of ['cost', 'work', 'reads', 'rows', 'bytes'])
      expect(Number(first?.[what]), what).toBeGreaterThan(0);
    expect(kept).toMatchObject({ cost: 0, work: 0, reads: 0, rows: 0 });
    expect(Number(told[7]?.['bytes'])).toBeGreaterThan(1_000);
    for (const secret of [nik, 'rahasia', 'person:budi', '127.0.0.1']) expect(lines.join('\n')).not.toContain(secret);
    expect(exit).toBe(0);
  });

  it('tells what took long as a warning, with its name and cost', async () => {
    const server = await watchedServer({ JEJAK_SLOW: '0' });
    await fetch(`${server.url}/graphql`, posted('query Lama { dataset { version } }'));
    const { lines } = await server.stop();
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { level: 'warn', slow: true, operation: 'Lama', cost: 2, ms: expect.any(Number) },
    ]);
  });

  it.each([
    [{}, true, /^\[[\d:]+\] INFO: GET page home 200 \{.*"status":200/],
    [{ JEJAK_LOG: 'json' }, true, /^\{.*"event":"request"/],
    [{ JEJAK_LOG: 'pretty' }, false, /^\[[\d:]+\] INFO: GET page home 200 \{/],
    [{ JEJAK_LOG: 'off' }, true, null],
  ])('goes out with %o, to a terminal %s, as %s', async (environment, terminal, form) => {
    const server = await watchedServer(environment, terminal);
    await (await fetch(server.url)).text();
    const { lines } = await server.stop();
    if (form === null) expect(lines).toEqual([]);
    else expect(lines).toEqual([expect.stringMatching(form)]);
  });
});

describe('the id of a request', () => {
  it('comes back with every answer, whichever way and however it ends', async () => {
    const { url } = await watchedServer();
    const large = 'x'.repeat(200_000);
    const answers: [string, RequestInit, number][] = [
      ['/', {}, 200],
      ['/tidak/ada', {}, 404],
      ['/', { method: 'PUT' }, 405],
      ['/', { method: 'OPTIONS' }, 204],
      [style, {}, 200],
      ['/healthz', {}, 200],
      ['/favicon.ico', { redirect: 'manual' }, 301],
      ['/graphql', posted('{ dataset { version } }'), 200],
      ['/graphql', posted('{ dataset { version } }'), 200],
      ['/graphql', posted('{'), 200],
      ['/graphql', posted(large), 413],
      ['/graphql', { method: 'POST', headers: { 'content-type': 'text/plain' }, body: '{}' }, 415],
    ];
    for (const [path, init, status] of answers) {
      const headers = { ...(init.headers as Record<string, string>), 'x-request-id': 'uji:2/a_b' };
      const answer = await fetch(`${url}${path}`, { ...init, headers });
      await answer.text();
      expect([path, answer.status, answer.headers.get('x-request-id')]).toEqual([path, status, 'uji:2/a_b']);
    }
    for (const request of ['GET / HTTP/1.1\r\n\r\n', 'nonsense\r\n\r\n'])
      expect(await raw(url, request)).toMatch(/^HTTP\/1\.1 400 [\s\S]*\r\nx-request-id: [\w-]{36}\r\n/);
  });

  it('is a new one where it is not short and safe, or may be somebody’s number', async () => {
    const { url } = await watchedServer();
    for (const id of ['with blanks', 'a'.repeat(129), 'kutip"', 'é', nik, '1571.0123.0456.0001'])
      for (const [path, init] of [['/healthz', {}] as const, ['/graphql', posted('{ __typename }')] as const]) {
        const { 'content-type': type } = (init as { headers?: Record<string, string> }).headers ?? {};
        const headers = { ...(type === undefined ? {} : { 'content-type': type }), 'x-request-id': id };
        const answer = await fetch(`${url}${path}`, { ...init, headers });
        await answer.text();
        expect(answer.headers.get('x-request-id'), id).toMatch(/^[\da-f-]{36}$/);
      }
  });
});

function raw(url: string, request: string): Promise<string> {
  return new Promise((resolve) => {
    let text = '';
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(request));
    socket.on('data', (part) => {
      text += part;
    });
    socket.on('close', () => resolve(text));
  });
}
