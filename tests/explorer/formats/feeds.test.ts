import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { closeContexts, sharedChromium } from '../../setup/chromium.ts';
import { xmlError, xmlTexts } from '../picture/in-browser.ts';

const { app, reported } = bundledApp();
afterAll(() => expect(reported).toEqual([]));

interface Item {
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly content_text: string;
  readonly date_published: string;
  readonly authors: readonly { readonly name: string }[];
  readonly _jejak: { readonly claim: string; readonly passages: readonly { readonly exact: string }[] };
}
interface JsonFeed {
  readonly version: string;
  readonly title: string;
  readonly home_page_url: string;
  readonly feed_url: string;
  readonly items: readonly Item[];
}

const moment = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/;

async function jsonFeed(path: string): Promise<JsonFeed> {
  const response = await app().request(path);
  expect([path, response.status, response.headers.get('content-type')]).toEqual([
    path,
    200,
    'application/feed+json; charset=utf-8',
  ]);
  return (await response.json()) as JsonFeed;
}

describe('a JSON Feed', () => {
  it.each(['/perubahan', '/en/changes', '/person:al-haris', '/en/awards'])(
    'of %s holds what JSON Feed 1.1 asks for: unique ids, words, dates, an address of its own',
    async (path) => {
      const feed = await jsonFeed(`${path}.feed.json`);
      expect(feed.version).toBe('https://jsonfeed.org/version/1.1');
      expect([feed.feed_url, feed.home_page_url]).toEqual([
        `http://localhost${path}.feed.json`,
        `http://localhost${path}`,
      ]);
      expect(feed.items.length).toBeGreaterThan(3);
      expect(feed.items.length).toBeLessThanOrEqual(50);
      expect(new Set(feed.items.map(({ id }) => id)).size).toBe(feed.items.length);
      for (const item of feed.items) {
        expect(item.date_published).toMatch(moment);
        expect(item.authors[0]?.name).toBeTruthy();
        expect(item._jejak.passages).not.toEqual([]);
        for (const { exact } of item._jejak.passages) expect(item.content_text).toContain(exact);
      }
      const dates = feed.items.map((item) => item.date_published);
      expect(dates).toEqual([...dates].sort().reverse());
    },
  );

  it('leads from each entry to the page of its claim', async () => {
    const { items } = await jsonFeed('/en/person:al-haris.feed.json');
    const response = await app().request(new URL(items[0]?.url ?? '').pathname, { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
  });

  it('of an entity tells of it alone, from the first article on', async () => {
    const { items, title } = await jsonFeed('/en/regency:tebo.feed.json');
    expect(title).toBe('What became known: Tebo Regency');
    expect(items.map((item) => item.date_published.slice(0, 10))).toContain('2023-04-13');
    expect(items.every((item) => item.title.includes('Tebo'))).toBe(true);
  });

  it('of the ledger tells of the conferrals that its filters show', async () => {
    const { items } = await jsonFeed('/en/awards.feed.json?recipient=regency:tebo');
    expect(items).not.toEqual([]);
    expect(items.every((item) => item.title.includes('Tebo'))).toBe(true);
    const { items: none } = await jsonFeed('/en/awards.feed.json?year=1999');
    expect(none).toEqual([]);
  });

  it('stays what it is while the graph does, and is not sent again to who has it', async () => {
    const first = await app().request('/perubahan.feed.json');
    const etag = first.headers.get('etag') ?? '';
    expect(etag).not.toBe('');
    const again = await app().request('/perubahan.feed.json', { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  it.each([
    ['/person:tidak-ada.feed.json', 404],
    ['/en/changes.feed.json?about=nonsense', 400],
  ])('of %s says in JSON that there is none', async (path, status) => {
    const response = await app().request(path);
    expect([response.status, await response.json()]).toMatchObject([status, { errors: [{}] }]);
  });
});

describe('a page', () => {
  it('names its feed and that of everything to readers of news', async () => {
    const html = await (await app().request('/en/regency:tebo', { headers: { accept: 'text/html' } })).text();
    const named = [
      ...html.matchAll(/<link rel="alternate" href="([^"]*)" type="application\/atom\+xml" title="([^"]*)"/g),
    ];
    expect(named.map(([, href, title]) => [href, title])).toEqual([
      ['http://localhost/en/regency:tebo.atom', 'What became known: Tebo Regency'],
      ['http://localhost/en/changes.atom', 'What became known'],
    ]);
  });
});

const markup = '\'"><script>globalThis.hacked = 1</script>]]>&amp;<b>';

describe('an Atom feed, as an XML parser reads it', () => {
  const provided = inject('chromium');
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  let store: Store;
  let browser: Browser | undefined;
  let page: Page;
  beforeAll(async () => {
    store = await openStore({ folder });
    await ingestSmall(store, {
      name: 'jahat',
      published: '2020-06-01',
      lines: [
        ...entityLines(),
        '  person:ani:',
        `    name: ${JSON.stringify(markup)}`,
        'claims:',
        `  - { claim: person:ani STATEMENT, text: ${JSON.stringify(markup)}, evidence: Kata }`,
      ],
    });
    if (!('missing' in provided)) browser = await sharedChromium(provided.executablePath);
    if (browser !== undefined) page = await (await browser.newContext()).newPage();
  });
  afterAll(async () => {
    await closeContexts(browser);
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it.for(['/perubahan.atom', '/en/changes.atom', '/en/person:al-haris.atom', '/penghargaan.atom?year=2024'])(
    'holds what RFC 4287 asks for: %s',
    async (path, { skip }) => {
      if (browser === undefined) return skip('missing' in provided ? provided.missing : 'it did not start');
      const response = await app().request(path);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'application/atom+xml; charset=utf-8',
      ]);
      const text = await response.text();
      expect(await xmlError(page, text)).toBeNull();
      const [ids, updated] = [await xmlTexts(page, text, 'entry > id'), await xmlTexts(page, text, 'updated')];
      expect(ids.length).toBeGreaterThan(3);
      expect(new Set(ids).size).toBe(ids.length);
      for (const at of updated) expect(at).toMatch(moment);
      // One each of what every entry must have (4.1.2), and an author, which may not be missing (4.1.1).
      for (const name of ['title', 'updated', 'author > name', 'link[rel="alternate"]', 'content[type="html"]'])
        expect(await xmlTexts(page, text, `entry > ${name}`)).toHaveLength(ids.length);
      for (const name of ['id', 'title', 'updated', 'link[rel="self"]', 'link[rel="alternate"]'])
        expect(await xmlTexts(page, text, `feed > ${name}`)).toHaveLength(1);
      expect(await xmlTexts(page, text, 'feed > id')).toEqual([`http://localhost${path}`]);
    },
  );

  it('holds hostile words as words', async ({ skip }) => {
    if (browser === undefined) return skip('missing' in provided ? provided.missing : 'it did not start');
    const hostile = makeApp(store, { assets: readStaticFiles('dist/assets') });
    const text = await (await hostile.request('/en/person:ani.atom')).text();
    expect(await xmlError(page, text)).toBeNull();
    const [content = ''] = await xmlTexts(page, text, 'entry > content');
    const shown = await page.evaluate<[string, number]>(
      `(() => { const made = new DOMParser().parseFromString(${JSON.stringify(content)}, 'text/html'); return [made.body.textContent, made.querySelectorAll('script, b').length]; })()`,
    );
    expect(shown).toEqual([expect.stringContaining(markup), 0]);
    expect((await xmlTexts(page, text, 'entry > title'))[0]).toContain(markup);
  });
});
