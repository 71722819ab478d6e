import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { type Serving, serve } from '../../src/server/serve.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { entityLines, ingestSmall } from '../graphql/small-dossier.ts';
import { closeContexts, sharedChromium } from '../setup/chromium.ts';

const markup = '\'"><script>globalThis.hacked = 1</script><img src=x onerror=hacked=1><!-- &amp; </title>';
const long = 'Ketenagakerjaan'.repeat(20);
/** Where the text stands on every kind of page that shows names, values and passages of a dossier. */
const pages = [
  '/person:ani',
  '/award:contoh',
  '/conferral:contoh',
  '/source:jahat',
  '/embed/person:ani',
  '/penghargaan',
  '/hubungan?from=person:ani&to=award:contoh',
  '/jaringan/person:ani',
  '/linimasa?entities=person:ani',
  '/celah',
  '/perubahan?since=2020-01-01',
  `/cari?q=${encodeURIComponent(markup)}`,
  `/cari?q=${long.slice(0, 150)}`,
  `/person:ani?asOf=${encodeURIComponent(markup)}`,
];

describe('hostile text in a dossier', () => {
  const provided = inject('chromium');
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  let store: Store;
  let serving: Serving | undefined;
  let browser: Browser | undefined;
  beforeAll(async () => {
    store = await openStore({ folder });
    const text = JSON.stringify(markup);
    await ingestSmall(store, {
      name: 'jahat',
      published: '2020-06-01',
      lines: [
        ...entityLines(),
        '  person:ani:',
        `    name: ${text}`,
        `    otherNames: ["${long}"]`,
        '  award:contoh:',
        `    name: "${long}"`,
        'claims:',
        `  - { claim: person:ani STATEMENT, text: ${text}, evidence: Kata }`,
        'conferrals:',
        '  - conferral:contoh:',
        `      name: ${text}`,
        '      award: award:contoh',
        '      evidence: Kata',
        '      recipient: person:ani',
        `      category: { label: ${text} }`,
        '      status: CONFERRED',
      ],
    });
    serving = await serve(makeApp(store, { assets: readStaticFiles('dist/assets') }), { port: 0, host: '127.0.0.1' });
    if (!('missing' in provided)) browser = await sharedChromium(provided.executablePath);
  });
  afterAll(async () => {
    await closeContexts(browser);
    await serving?.close(0);
    await store.close();
    rmSync(folder, { recursive: true });
  });

  it.for(pages)('stands as text on %s, which stays as wide as a phone', async (path, { skip }) => {
    if (browser === undefined) return skip('missing' in provided ? provided.missing : 'it did not start');
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const dialogs: string[] = [];
    page.on('dialog', (dialog) => dialogs.push(dialog.message()));
    await page.goto(`${serving?.url}${path}`, { waitUntil: 'load' });
    expect(
      await page.evaluate('[document.documentElement.scrollWidth, globalThis.hacked, document.images.length]'),
    ).toEqual([320, undefined, 0]);
    const typed = await page
      .locator('main input')
      .evaluateAll((inputs) => inputs.map((one) => one.getAttribute('value')).join(' '));
    expect(`${await page.locator('main').textContent()} ${typed}`).toMatch(/<script>|KetenagakerjaanKetenagakerjaan/);
    expect(dialogs).toEqual([]);
    await page.close();
  });

  it('does not end the attribute of the code that others paste to embed the page', async () => {
    const response = await fetch(`${serving?.url}/person:ani`, { headers: { accept: 'text/html' } });
    const [code = ''] = /&lt;iframe [^\n]*?(?=<\/pre>)/.exec(await response.text()) ?? [];
    expect(code).toContain('title=&quot;&amp;apos;&amp;quot;&amp;gt;&amp;lt;script');
  });

  it.each(['\\u202E', '\\u2066', '\\u0007'])('that turns or breaks the writing (%s) does not come in', async (mark) => {
    const taken = ingestSmall(store, {
      name: 'terbalik',
      published: '2020-06-01',
      lines: [...entityLines(), '  person:budi:', `    name: "Budi ${mark}"`],
    });
    await expect(taken).rejects.toThrow(/a control character|a mark that turns the direction of writing/);
  });
});
