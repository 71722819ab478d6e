import { describe, expect, it } from 'vitest';
import { bundledApp, post, refusalIn } from './bundled-app.ts';

const { app, reads } = bundledApp();
const origin = 'https://koran.example';
const tebo = '{ entity(id: "regency:tebo") { name } }';

describe('a page of another site', () => {
  it('may ask, also with a token that it has, and never with the reader’s cookies', async () => {
    const preflight = await app().request('/graphql', {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'POST',
        'access-control-request-headers': 'authorization,content-type,x-anything',
      },
    });
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
    // "*" stands for every header but Authorization (Fetch, 4.9).
    expect(preflight.headers.get('access-control-allow-headers')).toBe('*, Authorization');
    const get = await app().request(`/graphql?query=${encodeURIComponent(tebo)}`, { headers: { origin } });
    const refused = await post(app(), '{', { origin });
    const wrong = await post(app(), '{', { origin, 'content-type': 'text/plain' });
    for (const response of [preflight, get, refused, wrong, await post(app(), { query: tebo }, { origin })]) {
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-allow-credentials')).toBeNull();
      expect(response.headers.get('set-cookie')).toBeNull();
    }
  });

  it('cannot make a browser change anything with an address', async () => {
    const response = await app().request(`/graphql?query=${encodeURIComponent('mutation { x }')}`);
    expect(await refusalIn(response)).toMatchObject({ status: 405, codes: ['BAD_USER_INPUT'] });
  });

  it.each([
    ['text/plain', JSON.stringify({ query: tebo })],
    ['text/plain; application/json', JSON.stringify({ query: tebo })],
    ['application/x-www-form-urlencoded', `query=${encodeURIComponent(tebo)}`],
    ['multipart/form-data; boundary=x', `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${tebo}\r\n--x--`],
    ['', JSON.stringify({ query: tebo })],
  ])('cannot send a query as a form or as text, which a browser asks nobody about: %s', async (type, body) => {
    const response = await post(app(), body, { 'content-type': type });
    expect(await refusalIn(response)).toEqual({
      status: 415,
      codes: ['BAD_USER_INPUT'],
      messages: [expect.stringMatching(/^content-type: is application\/json/)],
    });
    expect(reads()).toEqual([]);
  });
});

describe('a request that is turned away', () => {
  it.each([
    ['text/html', 406],
    ['image/png', 406],
    ['application/json; charset=utf-16', 406],
  ])('says so in JSON, with a code, also to one who accepts %s', async (accept, status) => {
    const response = await post(app(), { query: tebo }, { accept });
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(await refusalIn(response)).toEqual({
      status,
      codes: ['BAD_USER_INPUT'],
      messages: [expect.stringMatching(/^accept: /)],
    });
  });

  it.each(['PUT', 'PATCH', 'DELETE', 'QUERY'])('says in JSON that %s is not how to ask', async (method) => {
    const response = await app().request('/graphql', { method });
    expect(await refusalIn(response)).toMatchObject({ status: 405, codes: ['BAD_USER_INPUT'] });
  });

  it('is a list of queries, and files', async () => {
    const batch = await post(app(), [{ query: tebo }, { query: tebo }]);
    expect(await refusalIn(batch)).toMatchObject({ status: 400, codes: ['BAD_USER_INPUT'] });
  });

  it.each(['application/graphql', 'application/graphql; charset=utf-8'])(
    'is not a bare query of the type %s',
    async (type) => {
      const response = await post(app(), tebo, { 'content-type': type });
      expect(await response.json()).toMatchObject({ data: { entity: { name: 'Tebo' } } });
    },
  );
});
