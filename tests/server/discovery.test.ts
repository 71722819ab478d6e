import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { xmlError, xmlTexts } from '../explorer/picture/in-browser.ts';
import { closeContexts, sharedChromium } from '../setup/chromium.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app, reported } = bundledApp();
afterAll(() => expect(reported).toEqual([]));

async function text(path: string, type: string): Promise<string> {
  const response = await app().request(path);
  expect([path, response.status, response.headers.get('content-type')]).toEqual([path, 200, `${type}; charset=utf-8`]);
  expect(response.headers.get('etag')).not.toBeNull();
  return response.text();
}

const locs = (xml: string): string[] => [...xml.matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc);
const pathOf = (address: string): string => address.replace('http://localhost', '');

describe('the sitemap', () => {
  it('is named by robots.txt, which keeps machines from asking for ever', async () => {
    const robots = await text('/robots.txt', 'text/plain');
    expect(robots).toContain('Sitemap: http://localhost/sitemap.xml');
    expect(robots).toContain('Disallow: /graphql\n');
    expect(robots).toContain('Disallow: /unduh/\n'); // the whole graph, in ten forms, under any clock
    // A link of llms.txt is held by the longest rule that it begins with.
    const rules = robots.split('\n').map((line) => /^(\w+): (\/.*)$/.exec(line)?.slice(1) ?? ['', '']);
    for (const [, link = ''] of (await text('/llms.txt', 'text/plain')).matchAll(/\]\(http:\/\/localhost([^)]*)\)/g)) {
      const held = rules.filter(([, path = '']) => path !== '' && link.startsWith(path));
      const [longest] = held.sort(([, a = ''], [, b = '']) => b.length - a.length);
      if (!['/mcp', '/graphql'].includes(link)) expect([link, longest?.[0] ?? 'Allow']).toEqual([link, 'Allow']);
    }
  });

  it('has every page, source and entity that answers for itself once in each language, and each stands', async () => {
    const parts = locs(await text('/sitemap.xml', 'application/xml'));
    const addresses = (
      await Promise.all(parts.map(async (part) => locs(await text(pathOf(part), 'application/xml'))))
    ).flat();
    expect(new Set(addresses).size).toBe(addresses.length);
    const { data } = (await (
      await post(app(), { query: '{ entities { totalCount } sources { totalCount } }' })
    ).json()) as { data: { entities: { totalCount: number }; sources: { totalCount: number } } };
    const withId = addresses.filter((address) => /:\/\/localhost\/(en\/)?[a-z]+:/.test(address));
    expect(withId).toHaveLength(2 * (data.entities.totalCount + data.sources.totalCount));
    const others = addresses.filter((address) => !withId.includes(address));
    expect(others).toContain('http://localhost/en/awards');
    for (const address of [...others, ...withId.filter((_, index) => index % 150 === 0)])
      expect([address, (await app().request(pathOf(address))).status]).toEqual([address, 200]);
  });

  it('tells of each address the same page in the other language, and of a source when it was written', async () => {
    const part = await text('/sitemap/source-1.xml', 'application/xml');
    const id = 'source:aktualitas-2024-09-12';
    expect(part).toContain(
      `<xhtml:link rel="alternate" hreflang="en" href="http://localhost/en/${id}"/><xhtml:link rel="alternate" hreflang="x-default" href="http://localhost/${id}"/></url>`,
    );
    expect(part).toMatch(/<lastmod>\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z<\/lastmod>/);
  });

  it.each(['/sitemap/person-99.xml', '/sitemap/star-1.xml', '/sitemap/person-0.xml', '/sitemap/pages-2.xml'])(
    'has no %s',
    async (path) => {
      const response = await app().request(path);
      expect([response.status, await response.json()]).toMatchObject([
        404,
        { errors: [{ extensions: { code: 'NOT_FOUND' } }] },
      ]);
    },
  );

  describe('as an XML parser reads it', () => {
    const provided = inject('chromium');
    let browser: Browser | undefined;
    let page: Page;
    beforeAll(async () => {
      if (!('missing' in provided)) browser = await sharedChromium(provided.executablePath);
      if (browser !== undefined) page = await (await browser.newContext()).newPage();
    });
    afterAll(() => closeContexts(browser));

    it('is well-formed, with both languages of each address', async ({ skip }) => {
      if (browser === undefined) return skip('missing' in provided ? provided.missing : 'it did not start');
      const [index, part] = [
        await text('/sitemap.xml', 'application/xml'),
        await text('/sitemap/province-1.xml', 'application/xml'),
      ];
      expect([await xmlError(page, index), await xmlError(page, part)]).toEqual([null, null]);
      expect(await xmlTexts(page, part, 'urlset > url > loc')).toHaveLength(2 * 38);
    });
  });
});

describe('llms.txt', () => {
  it('says what this is, what its limits are, and where to ask; all its links answer', async () => {
    const said = await text('/llms.txt', 'text/plain');
    expect(said).toMatch(/^# Jejak\n\n> Who awarded whom/);
    expect(said).toContain('What is not here may still have happened');
    expect(said).toContain('CC BY 4.0');
    expect([...said.matchAll(/^- \[[^\]\n]*\?\]\([^)]*documentId=sha256:[0-9a-f]{64}\)$/gm)]).toHaveLength(20);
    const links = [...said.matchAll(/\]\((http:\/\/localhost[^)]*)\)/g)].map(([, link = '']) => pathOf(link));
    expect(links.length).toBeGreaterThan(10);
    for (const link of links) {
      const headers = { accept: link.includes('documentId') ? 'application/json' : 'text/html' };
      const status = (await app().request(link, { headers })).status;
      expect([link, status]).toEqual([link, link === '/mcp' ? 405 : 200]);
    }
  });

  it('leads to the schema that is served', async () => {
    expect(await text('/schema.graphql', 'application/graphql')).toContain('type Query {');
  });
});
