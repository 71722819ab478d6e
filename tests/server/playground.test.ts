import { readdirSync, readFileSync } from 'node:fs';
import {
  buildClientSchema,
  getIntrospectionQuery,
  type IntrospectionQuery,
  lexicographicSortSchema,
  printSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { apiSchema } from '../../src/graphql/api-schema.ts';
import { playgroundTabs } from '../../src/server/playground.ts';
import { makePlaygroundPage } from '../../src/server/playground-page.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app } = bundledApp();
const questions = readdirSync('docs/questions').sort();
const tabNames = questions.map((name) => /^query (\w+)/m.exec(readFileSync(`docs/questions/${name}`, 'utf8'))?.[1]);

async function get(path: string, headers: Record<string, string>, method = 'GET'): Promise<Response> {
  return app().request(path, { method, headers });
}

const ofBrowser = 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8';
const page = (headers: Record<string, string> = {}): Promise<Response> =>
  get('/graphql', { accept: ofBrowser, ...headers });

describe('the playground, over HTTP', () => {
  it.each([ofBrowser, 'text/html', 'text/html, application/json;q=0.9', 'application/json;q=0.5, text/html'])(
    'is a page for a browser that accepts %s, whatever its address asks',
    async (accept) => {
      const response = await get('/graphql?query={__typename}', { accept });
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(await response.text()).toContain('Jejak');
    },
  );

  it.each([
    'application/json',
    'application/graphql-response+json',
    '*/*',
    'application/json, text/html;q=0.9',
    'text/html;q=0, application/json',
  ])('is no page for a program that accepts %s', async (accept) => {
    const response = await get('/graphql?query={__typename}', { accept });
    expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
  });

  it.each(playgroundTabs('docs/questions').map(({ query }, index) => [tabNames[index], query]))(
    'has an answer without an error to its question %s',
    async (_name, query) => {
      expect(await (await post(app(), { query })).json()).toEqual({
        data: expect.anything(),
        extensions: expect.anything(),
      });
    },
  );

  it('is under 10 kB as a browser takes it, is asked for at each visit, and comes once', async () => {
    const first = await page({ 'accept-encoding': 'gzip, br' });
    expect(first.headers.get('content-encoding')).toBe('gzip');
    expect((await first.arrayBuffer()).byteLength).toBeLessThan(10_000);
    expect((await (await page({ 'accept-encoding': 'gzip' })).arrayBuffer()).byteLength).toBeLessThan(10_000);
    expect(first.headers.get('cache-control')).toBe('no-cache');
    const again = await page({ 'accept-encoding': 'gzip, br', 'if-none-match': first.headers.get('etag') ?? '' });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  it('says in its Vary that a program gets something else here', async () => {
    expect((await page()).headers.get('vary')).toBe('accept, accept-encoding');
  });

  it('tells HEAD what GET would give', async () => {
    const head = await get('/graphql', { accept: ofBrowser }, 'HEAD');
    const full = await page();
    for (const { headers } of [head, full]) headers.delete('x-request-id'); // of each request its own
    expect([...head.headers]).toEqual([...full.headers]);
    expect(await head.text()).toBe('');
  });

  it('lets nothing run but files of its own', async () => {
    const policy = (await page()).headers.get('content-security-policy') ?? '';
    const rules = new Map(policy.split('; ').map((rule): [string, string] => [rule.split(' ')[0] ?? '', rule]));
    expect(rules.get('default-src')).toBe("default-src 'none'");
    expect(rules.get('script-src')).toBe("script-src 'self'");
    expect(rules.get('worker-src')).toBe("worker-src 'self'");
    expect(rules.get('connect-src')).toBe("connect-src 'self'");
    const html = await (await page()).text();
    expect(html).not.toMatch(/\son\w+=|\sstyle=|javascript:/);
    expect([...html.matchAll(/<script(?![^>]*(?:\bsrc=|type="application\/json"))/g)]).toEqual([]);
  });

  it('loads files that may be kept for good, compressed, and nothing from outside', async () => {
    const html = await (await page()).text();
    const loaded = [...html.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?!data:)([^"]*)"/g)];
    expect(loaded.length).toBeGreaterThanOrEqual(5);
    for (const address of [...loaded.map(([, path]) => path ?? ''), ...Object.values(dataOf(html).workers)]) {
      expect(address).toMatch(/^\/assets\/[\w-]+-[0-9a-f]{12}\.\w+$/);
      const { status, headers } = await get(address, { 'accept-encoding': 'br' });
      expect([status, headers.get('content-encoding')]).toEqual([200, 'br']);
      expect(headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    }
  });

  it('takes no more than 2.2 MB for all that it may ever load, where GraphiQL in one page took 9.1', () => {
    const manifest = JSON.parse(readFileSync('dist/assets/manifest.json', 'utf8')) as Manifest;
    const own = Object.entries(manifest).filter(([name]) => /^(graphiql|playground|schema)\b/.test(name));
    const sent = own.map(([, { bytes }]) => bytes.br ?? bytes.plain);
    expect(own.length).toBeGreaterThan(8);
    expect(sent.reduce((sum, bytes) => sum + bytes, 0)).toBeLessThan(2_200_000);
  });

  it('explains the very schema that is served, but for what routers ask', async () => {
    const { data } = (await (await post(app(), { query: everythingOf })).json()) as { data: IntrospectionQuery };
    const file = await get(dataOf(await (await page()).text()).schema, {});
    expect(printed((await file.json()) as IntrospectionQuery)).toBe(printed(data));
  });

  it('has ways out: to the pages, and to what explains the data', async () => {
    const html = await (await page()).text();
    const links = [...html.matchAll(/<a href="([^"]*)">([^<]*)/g)].map(([, href, text]) => [href, text?.trim()]);
    expect(links).toEqual([
      ['/', 'Cari dan baca /'],
      ['/tentang', 'Dokumentasi: tentang data ini /'],
    ]);
  });

  it('holds any question as data, even one that looks like the end of it', async () => {
    const query = '# </script><script>alert(1)</script> <!-- \u2028\nquery Odd { __typename }';
    const odd = makePlaygroundPage([{ query }], readStaticFiles('dist/assets'));
    const html = await odd().text();
    expect(html.match(/<script/g)).toHaveLength(3);
    expect(dataOf(html).tabs).toEqual([{ query }]);
  });

  it('says of a file that is no more that the page is older than the server', async () => {
    const gone = await get('/assets/graphiql-000000000000.js', {});
    expect(gone.status).toBe(404);
    expect(await gone.json()).toMatchObject({
      errors: [{ message: expect.stringContaining('load it anew'), extensions: { code: 'NOT_FOUND' } }],
    });
  });
});

type Manifest = Record<string, { bytes: { plain: number; br: number | null } }>;

interface PlaygroundData {
  readonly tabs: readonly { query: string }[];
  readonly schema: string;
  readonly workers: Record<string, string>;
}

function dataOf(html: string): PlaygroundData {
  return JSON.parse(/<script type="application\/json" id="playground-data">([^<]*)<\/script>/.exec(html)?.[1] ?? '');
}

// Which type comes first is nobody's promise.
function printed(schema: IntrospectionQuery): string {
  return printSchema(lexicographicSortSchema(apiSchema(buildClientSchema(schema))));
}

/** All that a schema can be asked about itself, as graphql writes it into a file. */
const everythingOf = getIntrospectionQuery({
  specifiedByUrl: true,
  directiveIsRepeatable: true,
  schemaDescription: true,
  inputValueDeprecation: true,
  oneOf: true,
});
