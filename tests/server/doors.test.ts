import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { bundledApp, post, refusalIn } from './bundled-app.ts';
import { type Held, heldServers } from './held-app.ts';

const { app, reported } = bundledApp();
const start = heldServers();
const file = readStaticFiles('dist/assets').urlOf('explorer.css');

/** One address of each kind, and with which status it answers GET. */
const addresses: [string, number][] = [
  ['/', 200],
  ['/penghargaan', 200],
  ['/regency:tebo', 200],
  ['/regency:tebo/', 301],
  ['/regency:tidak-ada', 404],
  ['/tidak/ada', 404],
  ['/penghargaan?rows=x', 400],
  ['/penghargaan.csv', 200],
  ['/penghargaan.json', 200],
  ['/jaringan/regency:tebo.svg', 200],
  ['/jaringan/regency:tebo.gexf', 200],
  ['/oembed', 400],
  ['/graphql', 400],
  ['/reconcile', 200],
  ['/en/reconcile', 200],
  ['/en/reconcile?extend=x', 400],
  ['/reconcile/suggest/entity?prefix=teb', 200],
  ['/reconcile/preview?id=regency:tebo', 200],
  ['/reconcile/preview?id=regency:tidak-ada', 404],
  ['/graphql?query={__typename}', 200],
  [file, 200],
  ['/assets/tidak-ada.css', 404],
  ['/favicon.ico', 301],
  ['/healthz', 200],
  ['/readyz', 200],
];

describe.each(addresses)('%s', (path, status) => {
  const allow = /^(?:\/graphql|(?:\/en)?\/reconcile)(?:\?|$)/.test(path)
    ? ['GET', 'HEAD', 'POST', 'OPTIONS']
    : ['GET', 'HEAD', 'OPTIONS'];

  it(`answers GET with ${status}, HEAD with the same and no body, OPTIONS with what it allows`, async () => {
    const get = await app().request(path);
    const head = await app().request(path, { method: 'HEAD' });
    expect([get.status, head.status, await head.text()]).toEqual([status, status, '']);
    expect(head.headers.get('content-type')).toBe(get.headers.get('content-type'));
    await get.text();
    const options = await app().request(path, { method: 'OPTIONS' });
    expect([options.status, options.headers.get('allow')]).toEqual([204, allow.join(', ')]);
    for (const response of [get, head, options]) expectHeaders(response);
    expect(reported).toEqual([]);
  });

  it('refuses all other methods with 405, what it allows and a code', async () => {
    for (const method of ['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'].filter((name) => !allow.includes(name))) {
      const response = await app().request(path, { method });
      expect(response.headers.get('allow')).toBe(allow.join(', '));
      expectHeaders(response);
      expect(await refusalIn(response)).toMatchObject({ status: 405, codes: ['BAD_USER_INPUT'] });
    }
  });
});

function expectHeaders({ headers, url }: Response): void {
  expect([url, headers.get('x-content-type-options')]).toEqual([url, 'nosniff']);
  expect(headers.get('vary')).toContain('accept-encoding');
  expect(headers.get('cache-control')).toMatch(/no-store|no-cache|immutable/);
}

describe('data', () => {
  it.each([
    '/penghargaan.csv',
    '/penghargaan.json',
    '/jaringan/regency:tebo.svg',
    '/jaringan/regency:tebo.gexf',
    '/oembed',
  ])('may be read by pages of other sites: %s', async (path) => {
    expect((await app().request(path)).headers.get('access-control-allow-origin')).toBe('*');
    const asked = await app().request(path, { method: 'OPTIONS', headers: { 'access-control-request-method': 'GET' } });
    expect(asked.headers.get('access-control-allow-origin')).toBe('*');
  });

  it('is not what a reader is shown', async () => {
    expect((await app().request('/penghargaan')).headers.get('access-control-allow-origin')).toBeNull();
  });
});

describe('a body', () => {
  const query = JSON.stringify({ query: '{ __typename }' });

  it.each(['gzip', 'br', 'deflate', 'identity, gzip', 'x'])(
    'is refused with 415 when it comes as %s',
    async (coding) => {
      const response = await post(app(), query, { 'content-encoding': coding });
      expect(response.headers.get('accept-encoding')).toBe('identity');
      expect(await refusalIn(response)).toMatchObject({ status: 415, codes: ['BAD_USER_INPUT'] });
    },
  );

  it.each(['latin1', 'utf-16', '"iso-8859-1"', 'utf-8; charset=utf-16', ''])(
    'is refused with 415 in another charset: %s',
    async (charset) => {
      for (const type of ['application/json', 'application/graphql']) {
        const response = await post(app(), query, { 'content-type': `${type}; charset=${charset}` });
        expect(await refusalIn(response)).toMatchObject({
          status: 415,
          messages: [expect.stringMatching(/^content-type: /)],
        });
      }
    },
  );

  it.each(['utf-8', 'UTF-8', '"utf-8"', 'utf8'])('is read in UTF-8, whatever it calls it: %s', async (charset) => {
    const response = await post(app(), query, { 'content-type': `application/json;charset=${charset}` });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });
});

describe('bytes that are no UTF-8', () => {
  it.each(['application/json', 'text/event-stream'])('are refused where %s is asked for', async (accept) => {
    const server = await start();
    const body = Buffer.concat([Buffer.from('{"query":"{ __typename } # '), Buffer.from([0xe9]), Buffer.from('"}')]);
    const headers = { 'content-type': 'application/json', accept };
    const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
    expect(await refusalIn(response)).toMatchObject({
      status: 400,
      messages: [expect.stringMatching(/^body: .*UTF-8/)],
    });
  });

  it.each(['application/json', 'text/event-stream'])(
    'are not the mark that UTF-8 may begin with: %s',
    async (accept) => {
      const server = await start();
      const headers = { 'content-type': 'application/json', accept };
      const body = '\uFEFF{"query":"{ __typename }"}';
      const response = await fetch(`${server.url}/graphql`, { method: 'POST', headers, body });
      expect(await response.text()).toContain('"data":{"__typename":"Query"}');
    },
  );
});

describe('a client that asks for the connection to be closed', () => {
  it.each(['text/event-stream', 'multipart/mixed'])('has it closed after its answer in %s', async (accept) => {
    const server = await start();
    const head = `GET /graphql?query={__typename} HTTP/1.1\r\nHost: localhost\r\nAccept: ${accept}\r\n`;
    const answer = await raw(server, `${head}Connection: close\r\n\r\n`);
    expect(answer).toContain('"__typename":"Query"');
    expect(answer.toLowerCase()).toContain('connection: close\r\n');
  });
});

it('is told that its page is the same, by its tag among others, weak or not, or by any', async () => {
  const tag = (await app().request('/tentang')).headers.get('etag') ?? '';
  for (const known of [tag, tag.replace('W/', ''), `"a", ${tag}`, '*']) {
    const response = await app().request('/tentang', { headers: { 'if-none-match': known } });
    expect([known, response.status]).toEqual([known, 304]);
    expectHeaders(response);
  }
});

describe('HTTP/1.0, which names no host', () => {
  it.each(['/healthz', '/readyz', '/', '/graphql?query={__typename}'])('is answered at %s', async (path) => {
    const server = await start();
    expect(await raw(server, `GET ${path} HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(await raw(server, `HEAD ${path} HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 200 OK\r\n/);
    expect(server.reported).toEqual([]);
  });
});

describe('a request that nobody can read', () => {
  it.each([
    ['a host that is none', 'GET / HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n'],
    ['an address that is none', 'GET http://[/ HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
    ['the whole server', 'OPTIONS * HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n'],
    ['a method that there is none of', 'JALAN / HTTP/1.1\r\nHost: localhost\r\n\r\n'],
    ['no host', 'GET / HTTP/1.1\r\nConnection: close\r\n\r\n'],
    ['no host, at the short way', 'POST /graphql HTTP/1.1\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'],
    ['two lengths', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n'],
    ['no HTTP', '\u0016\u0003\u0001\r\n\r\n'],
    ['a long cookie', `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${'a'.repeat(17_000)}\r\n\r\n`, 431],
    ['what it expects', 'GET / HTTP/1.1\r\nHost: localhost\r\nExpect: hujan\r\n\r\n', 417],
  ])('is refused with a code, and nothing is logged as a bug: %s', async (_what, text, status = 400) => {
    const server = await start();
    const answer = await raw(server, text);
    expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect(answer).toContain('"code":"BAD_USER_INPUT"');
    for (const header of ['x-content-type-options: nosniff', 'cache-control: no-store', 'vary: accept'])
      expect(answer.toLowerCase()).toContain(header);
    expect(server.reported).toEqual([]);
  });
});

describe('the host that a request names', () => {
  const canonical = (html: string) => /<link rel="canonical" href="([^"]*)"/.exec(html)?.[1];

  it.each(['localhost:1234', '127.0.0.1:1', '[::1]:80'])('is believed where it is this machine: %s', async (host) => {
    expect(canonical(await pageOf(await start(), host))).toBe(`${new URL(`http://${host}`).origin}/tentang`);
  });

  it.each([
    'jahat.example',
    'localhost.jahat.example',
    '127.0.0.1.jahat.example',
    'jahat.example:80',
    '0x7f.1.jahat.example',
  ])('is in no page otherwise, which has the address at which the connection came in: %s', async (host) => {
    const server = await start();
    const html = await pageOf(server, host);
    expect(html).not.toContain('jahat');
    expect(canonical(html)).toBe(`${server.url}/tentang`);
    const absolute = await raw(
      server,
      `GET http://${host}/tentang HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`,
    );
    expect(absolute).not.toContain('jahat');
  });

  it('is in no answer where the site is set', async () => {
    const server = await start({ site: 'https://jejak.example' });
    expect(canonical(await pageOf(server, 'localhost'))).toBe('https://jejak.example/tentang');
  });
});

it('makes no pages where there are no files for them, and says so with a code', async () => {
  const bare = makeApp({} as never); // nothing is asked
  const response = await bare.request('/');
  expectHeaders(response);
  expect(await refusalIn(response)).toMatchObject({ status: 404, codes: ['NOT_FOUND'] });
});

/** All that comes back for what is sent as it stands, until the server closes. */
function raw({ url }: Held, text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1').on('error', () => {});
    let answer = '';
    socket.setEncoding('utf8').on('data', (part: string) => {
      answer += part;
    });
    socket.on('close', () => resolve(answer));
    socket.write(text);
  });
}

function pageOf({ url }: Held, host: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const asking = request(`${url}/tentang`, { headers: { host, accept: 'text/html' } }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (part: string) => {
        text += part;
      });
      response.on('end', () => resolve(text));
    });
    asking.on('error', reject);
    asking.end();
  });
}

describe.each(['/assets/', '/tidak/ada/', '/'])('an address below %s that nothing stands at', (folder) => {
  it('is not repeated in full, nor a number in it', async () => {
    const path = `${folder}1571021203800001${'x'.repeat(5_000)}`;
    const answer = await app().request(path, { headers: { accept: 'application/json' } });
    const text = await answer.text();
    expect(answer.status).toBe(404);
    expect(text).not.toContain('1571021203800001');
    expect(text).not.toContain('x'.repeat(100));
  });
});
