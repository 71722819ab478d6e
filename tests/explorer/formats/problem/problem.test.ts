import { describe, expect, it } from 'vitest';
import { JejakError } from '../../../../src/errors.ts';
import { makeApp } from '../../../../src/server/app.ts';
import { readStaticFiles } from '../../../../src/server/static-files.ts';
import type { Store } from '../../../../src/store/store.ts';
import { bundledApp } from '../../../server/bundled-app.ts';
import { asBrowser, pageReader } from '../../page-reader.ts';

const { app, reported } = bundledApp();
const { ask } = pageReader(app);

async function get(path: string) {
  const response = await ask(path);
  return { status: response.status, headers: response.headers, text: await response.text() };
}

describe('an address that leads nowhere', () => {
  it('is told so, with a search for its words', async () => {
    const { status, text } = await get('/pemprov-jambi');
    expect(status).toBe(404);
    expect(text).toContain('Tidak ada halaman di alamat ini');
    expect(text).toMatch(/<input type="search" name="q" value="pemprov jambi"/);
    expect(text).toContain('name="robots" content="noindex"');
  });

  it('is told so in English under /en', async () => {
    expect((await get('/en/nowhere')).text).toContain('There is no page at this address');
  });

  it('is told that it may not have been known yet, with the way to now', async () => {
    const { status, text } = await get('/person:al-haris?knownAt=2020');
    expect(status).toBe(404);
    expect(text).toContain('Mungkin belum diketahui');
    expect(text).toContain('<a href="/person:al-haris">');
  });

  it('leads on where only a slash is too many', async () => {
    const { status, headers } = await get('/penghargaan/?year=2024');
    expect([status, headers.get('location')]).toEqual([301, '/penghargaan?year=2024']);
  });

  it('shows what stands in it as text', async () => {
    const { text } = await get('/%3Cscript%3Ealert(1)%3C/script%3E?x="><b>');
    expect(text).not.toContain('<script>alert');
  });
});

describe('a parameter that cannot be used', () => {
  it('is named, with what it may be, and so are all others', async () => {
    const { status, text } = await get('/person:al-haris?asOf=20xx&knownAt=kemarin&rows=0');
    expect(status).toBe(400);
    for (const part of ['asOf', '20xx', 'knownAt', 'kemarin', 'rows', 'bilangan bulat dari 1 sampai 100'])
      expect(text).toContain(part);
  });

  it('is named in the JSON of the page', async () => {
    const response = await app().request('/person:al-haris.json?asOf=20xx');
    expect([response.status, await response.json()]).toEqual([
      400,
      { errors: [{ message: expect.stringMatching(/^asOf: /), extensions: { code: 'BAD_USER_INPUT' } }] },
    ]);
  });

  it('counts as not given when it is empty, as forms send it', async () => {
    expect((await get('/person:al-haris?asOf=&knownAt=')).status).toBe(200);
  });
});

describe('a page whose database is away', () => {
  it.each([
    ['/', 503],
    ['/person:al-haris', 503],
    ['/person:al-haris.json', 503],
  ])('%s says so plainly', async (path, expected) => {
    const gone = { read: () => Promise.reject(new JejakError('ENGINE_UNAVAILABLE', 'bolt://db: cannot be reached')) };
    const away = makeApp(gone as unknown as Store, {
      assets: readStaticFiles('dist/assets'),
      logError: () => undefined,
    }); // reads, and nothing else
    const response = await away.request(path, { headers: { accept: path.endsWith('.json') ? '*/*' : 'text/html' } });
    const text = await response.text();
    expect(response.status).toBe(expected);
    if (!path.endsWith('.json')) expect(text).toContain('Basis data sedang tidak dapat dihubungi');
    expect(text).not.toMatch(/stack|node_modules/);
  });
});

describe('a site that readers reach by another address than the server has', () => {
  it('is named by that one in permalinks, and nowhere by what a request claims', async () => {
    const gone = { read: () => Promise.resolve([]) } as unknown as Store; // an empty graph
    const behind = makeApp(gone, { assets: readStaticFiles('dist/assets'), site: 'https://jejak.example' });
    const text = await (await behind.request('http://evil.example/tentang', asBrowser)).text();
    expect(text).toContain('<link rel="canonical" href="https://jejak.example/tentang"');
    expect(text).not.toContain('evil.example');
  });
});

describe('every page', () => {
  it('lets nothing run that stands in it, and nothing be framed but embeds', async () => {
    const page = (await get('/person:al-haris')).headers;
    expect(page.get('content-security-policy')).not.toContain('unsafe');
    expect(page.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect((await get('/embed/person:al-haris')).headers.get('content-security-policy')).toContain('frame-ancestors *');
    expect(page.get('x-content-type-options')).toBe('nosniff');
  });

  it('is not sent again to who has it', async () => {
    const etag = (await get('/person:al-haris')).headers.get('etag') ?? '';
    const again = await app().request('/person:al-haris', { headers: { accept: 'text/html', 'if-none-match': etag } });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('was no bug to anybody', () => expect(reported).toEqual([]));
});
