import { describe, expect, it } from 'vitest';
import { noLog } from '../../../src/log.ts';
import { makeApp } from '../../../src/server/app.ts';
import { makeSessions, sessionSeconds } from '../../../src/server/desk/session.ts';
import { makeWrites } from '../../../src/server/editing/make-writes.ts';
import { newToken, openTokens } from '../../../src/server/editing/tokens.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { tempFolder } from '../../ingest/temp-folder.ts';
import { bundledApp } from '../bundled-app.ts';
import { deskNewsroom } from './desk-newsroom.ts';

const newsroom = deskNewsroom();
const plain = bundledApp();
const origin = 'http://localhost';

function signIn(token: string, headers: Record<string, string> = { origin }) {
  return newsroom.app().request('/meja/masuk', {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', ...headers },
    body: new URLSearchParams({ token, kembali: '/en/desk' }),
  });
}

async function codeOf(response: Response): Promise<[number, string]> {
  const { errors } = (await response.json()) as { errors: { extensions: { code: string } }[] };
  return [response.status, errors[0]?.extensions.code ?? ''];
}

describe('a server without tokens', () => {
  it.each(['/meja', '/en/desk', '/meja/antrean', '/meja/api/dossiers'])('has nothing at %s', async (path) => {
    expect((await plain.app().request(path)).status).toBe(404);
  });

  it.each(['/meja/masuk', '/meja/api/sign-in', '/meja/api/save'])('takes nothing at %s', async (path) => {
    const response = await plain.app().request(path, { method: 'POST', headers: { origin } });
    expect([404, 405]).toContain(response.status);
    expect(response.headers.get('set-cookie')).toBeNull();
  });
});

describe('signing in', () => {
  it('asks for a token, and shows nothing of the desk before', async () => {
    const response = await newsroom.app().request('/meja');
    const html = await response.text();
    expect(html).toContain('name="token"');
    expect(html).not.toContain('/assets/desk-');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
  });

  it('gives a session in a cookie that no script and no other site gets, and leads back', async () => {
    const response = await signIn(newsroom.tokens.ana);
    expect([response.status, response.headers.get('location')]).toEqual([303, '/en/desk']);
    const cookie = response.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^jejak_meja=[\w.-]+; Path=\/; Max-Age=43200; HttpOnly; SameSite=Strict$/);
    expect(cookie).not.toContain(newsroom.tokens.ana);
  });

  it('refuses a token that is nobody’s, and one that only reads', async () => {
    const nobody = await signIn('jejak_tidakada');
    expect([nobody.status, nobody.headers.get('set-cookie')]).toEqual([401, null]);
    const reader = await signIn(newsroom.tokens.reader);
    expect([reader.status, reader.headers.get('set-cookie')]).toEqual([403, null]);
    expect(await reader.text()).toContain('may only read');
  });

  it.each([
    ['of another site', { origin: 'https://lain.example' }],
    ['that says from where it is not', {}],
    ['of a frame of another site', { origin, 'sec-fetch-site': 'cross-site' }],
  ])('refuses a form %s', async (_what, headers) => {
    const response = await signIn(newsroom.tokens.ana, headers as Record<string, string>);
    expect([response.status, response.headers.get('set-cookie')]).toEqual([403, null]);
  });

  it('leads nowhere but to the desk', async () => {
    const response = await newsroom.app().request('/meja/masuk', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin },
      body: new URLSearchParams({ token: newsroom.tokens.ana, kembali: 'https://lain.example/' }),
    });
    expect(response.headers.get('location')).toBe('/meja');
  });

  it('is marked Secure where readers reach the site by https', async () => {
    const folder = tempFolder();
    const { token, line } = newToken('ana', 'editor', null);
    const file = `${tempFolder({ tokens: `${line}\n` })}/tokens`;
    const places = { store: newsroom.store(), dossiers: folder, archive: null, before: [] };
    const app = makeApp(newsroom.store(), {
      editing: { tokens: openTokens(file), writes: makeWrites(places), places },
      assets: readStaticFiles('dist/assets'),
      site: 'https://jejak.example',
    });
    const response = await app.request('/meja/masuk', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin: 'https://jejak.example' },
      body: new URLSearchParams({ token }),
    });
    expect(response.headers.get('set-cookie')).toMatch(/; SameSite=Strict; Secure$/);
  });
});

describe('a session', () => {
  it('is asked for by every call, and signed: a cookie of one’s own making is none', async () => {
    expect(await codeOf(await newsroom.call('dossiers'))).toEqual([401, 'UNAUTHENTICATED']);
    const { cookie } = await newsroom.signIn(newsroom.tokens.ana);
    expect((await newsroom.call('dossiers', undefined, { cookie })).status).toBe(200);
    const later = cookie.replace(/\.(\d{13})\./, (_, until) => `.${Number(until) + 1_000}.`);
    expect(await codeOf(await newsroom.call('dossiers', undefined, { cookie: later }))).toEqual([
      401,
      'UNAUTHENTICATED',
    ]);
  });

  it('changes nothing without what its own pages carry, nor for another site', async () => {
    const session = await newsroom.signIn(newsroom.tokens.ana);
    const { csrf } = await newsroom.signIn(newsroom.tokens.budi);
    for (const as of [
      { cookie: session.cookie },
      { cookie: session.cookie, csrf },
      { ...session, origin: 'https://lain.example' },
    ])
      expect(await codeOf(await newsroom.call('drop', { id: 'tidak-ada' }, as))).toEqual([403, 'FORBIDDEN']);
    expect((await newsroom.call('drop', { id: 'tidak-ada' }, session)).status).toBe(200);
  });

  it('ends with its token, at the next request, and says so', async () => {
    const session = await newsroom.signIn(newsroom.tokens.ana);
    newsroom.withdraw('ana');
    const response = await newsroom.call('dossiers', undefined, session);
    expect([response.status, await response.text()]).toEqual([401, expect.stringContaining('session: REVOKED')]);
    const page = await newsroom.app().request('/en/desk', { headers: { cookie: session.cookie } });
    expect(await page.text()).toContain('was withdrawn');
    newsroom.giveBack();
    expect((await newsroom.call('dossiers', undefined, session)).status).toBe(200);
  });

  it('ends by itself after a working day, and with the process that signed it', () => {
    const { token, line } = newToken('ana', 'editor', null);
    const tokens = openTokens(`${tempFolder({ tokens: `${line}\n` })}/tokens`);
    let now = Date.now();
    const sessions = makeSessions(tokens, () => now);
    const cookie = sessions.begin(token, false).split(';')[0];
    expect(sessions.of(cookie, noLog)).toMatchObject({ principal: { name: 'ana' } });
    expect(makeSessions(tokens, () => now).of(cookie, noLog)).toBe('ENDED');
    now += sessionSeconds * 1_000;
    expect(sessions.of(cookie, noLog)).toBe('ENDED');
  });

  it('is none at /graphql, which looks at no cookie', async () => {
    const { cookie } = await newsroom.signIn(newsroom.tokens.ana);
    const response = await newsroom.app().request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query: 'mutation { retractDossier(id: "dossier:a", reason: "x") { outcome } }' }),
    });
    expect(await response.text()).toContain('UNAUTHENTICATED');
  });

  it('is over once somebody signs out', async () => {
    const { cookie, csrf } = await newsroom.signIn(newsroom.tokens.ana);
    const response = await newsroom.app().request('/meja/keluar', {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', origin, cookie },
      body: new URLSearchParams({ csrf, kembali: '/meja' }),
    });
    expect([response.status, response.headers.get('set-cookie')]).toEqual([303, expect.stringContaining('Max-Age=0')]);
  });

  it('answers what stands nowhere at the desk as what it is', async () => {
    const { cookie } = await newsroom.signIn(newsroom.tokens.ana);
    expect(await codeOf(await newsroom.call('tidak-ada', undefined, { cookie }))).toEqual([404, 'NOT_FOUND']);
    const put = await newsroom.app().request('/meja/api/save', { method: 'PUT', headers: { cookie, origin } });
    expect(put.status).toBe(405);
    const slash = await newsroom.app().request('/en/desk/');
    expect([slash.status, slash.headers.get('location')]).toEqual([301, '/en/desk']);
  });
});

describe('guessing', () => {
  it('is slowed as unknown tokens are at /graphql', async () => {
    const guesser = deskLikeApp();
    const answers: number[] = [];
    for (let attempt = 0; attempt < 12; attempt += 1) answers.push((await guesser()).status);
    expect(answers.slice(0, 10)).toEqual(Array(10).fill(401));
    expect(answers.slice(10)).toEqual([429, 429]);
  });
});

/** An app of its own, whose attempts are counted from none. */
function deskLikeApp(): () => Promise<Response> {
  const { line } = newToken('ana', 'editor', null);
  const file = `${tempFolder({ tokens: `${line}\n` })}/tokens`;
  const places = { store: newsroom.store(), dossiers: newsroom.folder, archive: null, before: [] };
  const app = makeApp(newsroom.store(), {
    editing: { tokens: openTokens(file), writes: makeWrites(places), places },
    assets: readStaticFiles('dist/assets'),
  });
  return async () =>
    app.request('/meja/api/sign-in', {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ token: 'jejak_tebakan' }),
    });
}
