import { request } from 'node:http';
import { describe, expect, it } from 'vitest';
import { limits } from '../../src/graphql/limits.ts';
import { makeWrites } from '../../src/server/editing/make-writes.ts';
import type { Tokens } from '../../src/server/editing/tokens.ts';
import { bundledApp, post } from './bundled-app.ts';
import { onAPort, ways } from './two-ways.ts';

const token = 'jejak_uji';
const tokens: Tokens = {
  principalOf: (given) => (given === token ? { name: 'uji', role: 'editor' } : null),
  principalOfHash: () => null,
};
const bundled = bundledApp({
  editing: (store) => ({ tokens, writes: makeWrites({ store, dossiers: 'tidak-ada', archive: null, before: [] }) }),
});
const port = onAPort(bundled);
const dossiers = 'query ($n: Int) { dataset { dossiers(first: $n) { totalCount } } }';

describe('an answer', () => {
  it.each([
    ['data', { query: '{ entity(id: "regency:tebo") { name } }' }],
    ['data for variables', { query: dossiers, variables: { n: 2 } }],
    [
      'data of one of two operations',
      { query: 'query A { a: __typename } query B { b: __typename }', operationName: 'B' },
    ],
    ['data with an error beside it', { query: '{ __typename entity(id: "Tebo") { id } }' }],
    ['an error in the place of all data', { query: dossiers, variables: { n: 101 } }],
    ['a query that is not GraphQL', { query: '{' }],
    ['a field that is not there', { query: '{ nope }' }],
    ['a query beyond a limit', { query: dossiers, variables: { n: 1_000_000 } }],
    ['a variable of another type', { query: dossiers, variables: { n: 'x' } }],
    ['a mutation', { query: 'mutation { x }' }],
    ['a body that is a list', [{ query: '{ __typename }' }]],
    ['a body with more in it', { query: '{ __typename }', more: 1 }],
    ['a body that is not JSON', '{"query":'],
    [
      'variables nested 200 deep',
      { query: '{ __typename }', variables: JSON.parse(`{"a":${'['.repeat(200)}${']'.repeat(200)}}`) },
    ],
  ])('is the same on both ways, and without a port: %s', async (_what, body) => {
    for (const accept of ['application/json', 'application/graphql-response+json', '*/*', 'text/plain']) {
      const headers = { 'content-type': 'application/json', accept };
      const text = typeof body === 'string' ? body : JSON.stringify(body);
      const responses = [
        await post(bundled.app(), text, { accept }),
        ...(await Promise.all(
          ways.map((way) => port.fetchOn(way)(port.url(), { method: 'POST', headers, body: text })),
        )),
      ];
      const [one, two, three] = await Promise.all(responses.map(seen));
      expect(two).toEqual(one);
      expect(three).toEqual(one);
    }
  });
});

async function seen(response: Response): Promise<object> {
  const names = ['content-type', 'access-control-allow-origin', 'access-control-allow-credentials', 'allow'];
  return {
    status: response.status,
    headers: names.map((name) => response.headers.get(name)),
    body: await response.json(),
  };
}

describe.each(ways)('a body that is too large, on %s', (way) => {
  const padded = (bytes: number): string => JSON.stringify({ query: '{ __typename }' }).padEnd(bytes, ' ');

  it.each([
    ['without a token', {}, limits.bodyBytes],
    ['with a token that is not a bearer’s', { authorization: 'Basic eA==' }, limits.bodyBytes],
    ['where a stream is asked for', { accept: 'text/event-stream' }, limits.bodyBytes],
    ['with a bearer token', { authorization: `Bearer ${token}` }, limits.writeBodyBytes],
  ])('is refused with 413, the limit and a code, sent whole or in chunks: %s', async (_who, given, most) => {
    for (const chunked of [false, true]) {
      const fits = await send(padded(most), given, chunked);
      expect(fits.status).toBe(200);
      const { status, type, body } = await send(padded(most + 1), given, chunked);
      expect({ status, type }).toEqual({ status: 413, type: expect.stringContaining('application/json') });
      expect(JSON.parse(body)).toEqual({
        errors: [
          { message: `body: is at most ${most} bytes; send a shorter query`, extensions: { code: 'BODY_TOO_LARGE' } },
        ],
      });
    }
  });

  const send = (
    body: string,
    given: Record<string, string>,
    chunked: boolean,
  ): Promise<{ status: number; type: string; body: string }> =>
    new Promise((resolve, reject) => {
      const headers = {
        'content-type': 'application/json',
        ...(way === 'Yoga' ? { 'content-encoding': 'identity' } : {}),
        // Node gives a body that is sent in one go its length, unless it is told to send chunks.
        ...(chunked ? { 'transfer-encoding': 'chunked' } : { 'content-length': Buffer.byteLength(body) }),
        ...given,
      };
      const sent = request(port.url(), { method: 'POST', headers }, (response) => {
        let text = '';
        response.setEncoding('utf8').on('data', (part: string) => {
          text += part;
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: text }),
        );
      });
      sent.on('error', reject);
      sent.end(body);
    });
});

it.each(ways)('is refused with 401 for a token that is nobody’s, before its body is read, on %s', async (way) => {
  const headers = { 'content-type': 'application/json', authorization: 'Bearer lain' };
  const body = '{"query":"{__typename}"}';
  const response = await port.fetchOn(way)(port.url(), { method: 'POST', headers, body });
  expect(response.status).toBe(401);
  expect(response.headers.get('www-authenticate')).toBe('Bearer error="invalid_token"');
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
});

it('answers the next question on a connection after one that was refused', async () => {
  const post = () =>
    fetch(port.url(), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{__typename}"}',
    });
  const large = await fetch(port.url(), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: ' '.repeat(limits.bodyBytes + 1),
  });
  await large.text();
  expect((await post()).status).toBe(200);
  expect((await post()).status).toBe(200);
});
