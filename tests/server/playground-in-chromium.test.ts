import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it, onTestFinished } from 'vitest';
import { makeWatch, watchLimits } from '../../src/graph/live/watch.ts';
import { makeApp } from '../../src/server/app.ts';
import { type Serving, serve } from '../../src/server/serve.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { openStore } from '../../src/store/open.ts';
import { entityLines, ingestSmall } from '../graphql/small-dossier.ts';
import { closeContexts, sharedChromium } from '../setup/chromium.ts';
import { refuseStorage } from '../setup/refuse-storage.ts';
import { bundledApp } from './bundled-app.ts';

const { app } = bundledApp();
const tabNames = readdirSync('docs/questions')
  .sort()
  .map((name) => /^query (\w+)/m.exec(readFileSync(`docs/questions/${name}`, 'utf8'))?.[1]);
const provided = inject('chromium');

describe.skipIf('missing' in provided)('the playground, in Chromium', () => {
  let browser: Browser;
  let serving: Serving;
  beforeAll(async () => {
    if ('missing' in provided) return;
    serving = await serve(app(), { port: 0, host: '127.0.0.1' });
    browser = await sharedChromium(provided.executablePath);
  });
  afterAll(async () => {
    await closeContexts(browser);
    await serving?.close(0);
  });

  const url = (asked: Record<string, string> = {}): string => `${serving.url}/graphql?${new URLSearchParams(asked)}`;

  it('opens with the questions of docs/questions as tabs, and asks nobody else for anything', async () => {
    const { page, asked, complaints } = await open(await browser.newContext(), `${serving.url}/graphql`);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(tabNames);
    expect(tabNames).toEqual(expect.arrayContaining(['WhoAwardedWhom', 'WhatIsAllThisMadeOf']));
    expect([...asked]).toEqual([new URL(serving.url).host]);
    expect(complaints).toEqual([]);
  });

  it('answers the first question at one press of the button', async () => {
    const { page, asked, complaints } = await open(await browser.newContext(), url());
    await run(page);
    await result(page, 'Paritrana Award 2024');
    expect(await resultText(page)).toContain('"name": "Al Haris"');
    expect([...asked]).toEqual([new URL(serving.url).host]);
    expect(complaints).toEqual([]);
  });

  it('loads under 10 kB when a browser comes back, and has the same tabs', async () => {
    const context = await browser.newContext();
    const first = await open(context, url());
    // What is still on its way when a page closes is kept by nobody: the font of the editor's signs comes last of all.
    await expect.poll(() => first.loaded.some((path) => path.endsWith('.ttf')), { timeout: 10_000 }).toBe(true);
    await first.page.waitForLoadState('networkidle');
    const atFirst = first.received();
    await first.page.close();
    const { page, received, complaints } = await open(context, url());
    expect(received()).toBeLessThan(10_000);
    // Were nothing measured, the line above would hold as well.
    expect(atFirst).toBeGreaterThan(1_000_000);
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(tabNames);
    expect(complaints).toEqual([]);
  });

  const query = 'query OfOne($id: ID!) { entity(id: $id) { name } }';
  const variables = '{ "id": "regency:tebo" }';

  it('opens the question that its address asks in a tab, with its variables', async () => {
    const { page, complaints } = await open(
      await browser.newContext(),
      url({ query, variables, operationName: 'OfOne' }),
    );
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['OfOne', ...tabNames]);
    expect(await openTab(page)).toBe('OfOne');
    await run(page);
    await result(page, 'Tebo');
    expect(complaints).toEqual([]);
  });

  it('opens it beside the tabs that a browser has already, in sight, once, and not with their variables', async () => {
    const context = await browser.newContext();
    const before = await open(context, url({ query, variables }));
    await run(before.page);
    await expect.poll(() => before.page.evaluate('localStorage.getItem("graphiql:tabState") ?? ""')).toContain('OfOne');
    await before.page.close();
    const plain = 'query Plain($id: ID = "regency:batanghari") { entity(id: $id) { name } }';
    const first = await open(context, url({ query: plain }));
    expect(await openTab(first.page)).toBe('Plain');
    await run(first.page);
    await result(first.page, 'Batang');
    await expect
      .poll(() => first.page.evaluate('localStorage.getItem("graphiql:tabState") ?? ""'))
      .toContain('query Plain');
    const { page } = await open(context, url({ query: plain }));
    expect(await page.getByRole('tab').allInnerTexts()).toEqual(['OfOne', ...tabNames, 'Plain']);
    const tab = page.locator('[role="tab"][aria-selected="true"]');
    await expect.poll(async () => ((await tab.boundingBox())?.x ?? 2_000) < 1_280).toBe(true);
  });

  it('has the address follow the tab, so that it can be handed on or loaded again', async () => {
    const { page } = await open(await browser.newContext(), url());
    await page.getByRole('tab', { name: 'WhoHandedItOver' }).click();
    await expect
      .poll(() => new URL(page.url()).searchParams.get('query') ?? '', { timeout: 10_000 })
      .toContain('query WhoHandedItOver');
    await page.reload();
    await page.getByRole('tab').first().waitFor();
    expect(await openTab(page)).toBe('WhoHandedItOver');
    expect(await page.getByRole('tab').count()).toBe(tabNames.length);
  });

  it('can be used by keyboard: its links, its tabs, and the question in front', async () => {
    const { page } = await open(await browser.newContext(), url({ query, variables }));
    const seen: string[] = [];
    while (seen.length < 20 && seen.at(-1) !== 'WhoAwardedWhom') {
      await page.keyboard.press('Tab');
      seen.push(await page.evaluate(focused));
    }
    expect(seen.slice(0, 2)).toEqual(['/', '/tentang']);
    expect(seen.slice(-3)).toEqual(['OfOne', 'Close Tab', 'WhoAwardedWhom']);
    await page.keyboard.press('Enter');
    await expect.poll(() => openTab(page)).toBe('WhoAwardedWhom');
    await page.locator('.graphiql-query-editor .monaco-editor').first().click();
    await page.keyboard.press('Control+Enter');
    await result(page, 'Paritrana Award 2024');
  });

  it.each(['light', 'dark'] as const)('has a head in which axe finds nothing grave, in %s', async (colorScheme) => {
    const { page } = await open(await browser.newContext({ colorScheme, bypassCSP: true }), url());
    await page.evaluate(axe.source);
    const found = await page.evaluate('axe.run({ include: [["head"], [".head"]] })');
    const { violations, passes } = found as { violations: { id: string; impact: string }[]; passes: unknown[] };
    expect(violations.filter(({ impact }) => ['serious', 'critical'].includes(impact))).toEqual([]);
    expect(passes.length).toBeGreaterThan(5);
  });

  it('fits a phone: nothing is pushed out to the side or below', async () => {
    const viewport = { width: 320, height: 640 };
    const { page } = await open(await browser.newContext({ viewport }), url());
    expect(await page.evaluate('[document.body.scrollWidth, document.body.scrollHeight]')).toEqual([320, 640]);
  });

  it('works in a browser that refuses storage', async () => {
    const context = await browser.newContext();
    await context.addInitScript(refuseStorage);
    const { page, complaints } = await open(context, url());
    await run(page);
    await result(page, 'Paritrana Award 2024');
    expect(complaints).toEqual([]);
  });

  it('says where in the question a field is that there is not', async () => {
    const query = '# Tanpa arti\nquery Q {\n  search(text: "a") {\n    tidakAda\n  }\n}';
    const { page } = await open(await browser.newContext(), url({ query }));
    await run(page);
    await result(page, 'tidakAda');
    expect(await resultText(page)).toMatch(/tidakAda.*\(4:5\)/);
  });

  it('has its questions in a menu, whole and in both languages, each a way to ask it', async () => {
    const { page } = await open(await browser.newContext(), url());
    await page.getByRole('button', { name: /Pertanyaan/ }).click();
    expect(await page.locator('#questions li').count()).toBe(tabNames.length);
    await page.getByRole('link', { name: /^Siapa gubernur Jambi .* Who was governor of Jambi / }).click();
    await page.getByRole('tab').first().waitFor();
    await expect.poll(() => openTab(page)).toBe(tabNames[7]);
  });

  it('closes its documentation where there is no room beside it, and boxes no ’', async () => {
    const context = await browser.newContext();
    const plain = 'query Plain { search(text: "Ma’ruf") { totalCount } }';
    const { page } = await open(context, url({ query: plain }));
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).click();
    await page.getByRole('button', { name: 'Hide Documentation Explorer' }).waitFor();
    expect(await page.locator('.unicode-highlight').count()).toBe(0);
    await page.setViewportSize({ width: 690, height: 800 });
    await page.getByRole('button', { name: 'Show Documentation Explorer' }).waitFor();
  });

  it('shows what a subscription tells, as it is written', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    const store = await openStore({ folder });
    const watch = makeWatch(store, { ...watchLimits, everyMs: 20 });
    const live = await serve(makeApp(store, { watch, assets: readStaticFiles('dist/assets') }), {
      port: 0,
      host: '127.0.0.1',
    });
    onTestFinished(async () => {
      watch.close();
      await live.close(0);
      await store.close();
      rmSync(folder, { recursive: true });
    });
    const subscription = 'subscription Live { claims(about: "person:ani") { kind said } }';
    const { page, complaints } = await open(
      await browser.newContext(),
      `${live.url}/graphql?${new URLSearchParams({ query: subscription })}`,
    );
    const stream = page.waitForResponse((response) => /event-stream/.test(response.headers()['content-type'] ?? ''));
    await run(page);
    expect((await stream).status()).toBe(200);
    await ingestSmall(store, {
      name: 'satu',
      published: '2023-01-02',
      lines: [
        ...entityLines('person:ani', 'office:wali-kota'),
        'claims:',
        '  - { claim: person:ani HOLDS office:wali-kota, evidence: Kata }',
      ],
    });
    await result(page, 'person:ani HOLDS office:wali-kota');
    expect(complaints).toEqual([]);
  });
});

interface Opened {
  readonly page: Page;
  /** The hosts that the page asked for anything. */
  readonly asked: Set<string>;
  /** What the browser wrote to its console as an error, and what its policy held back. */
  readonly complaints: string[];
  /** The paths of all that has come whole, out of the browser's cache too. */
  readonly loaded: string[];
  /** Bytes that have come over the wire for the page, with their headers. */
  received(): number;
}

/** Opens the playground and waits until its tabs are there and all is loaded. */
async function open(context: BrowserContext, url: string): Promise<Opened> {
  const page = await context.newPage();
  const asked = new Set<string>();
  const complaints: string[] = [];
  let bytes = 0;
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.add(new URL(request.url()).host);
  });
  const loaded: string[] = [];
  page.on('requestfinished', (request) => loaded.push(new URL(request.url()).pathname));
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  const devtools = await context.newCDPSession(page);
  await devtools.send('Network.enable');
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength;
  });
  await page.goto(url);
  await page.getByRole('tab').first().waitFor();
  await page.waitForLoadState('networkidle');
  return { page, asked, complaints, loaded, received: () => bytes };
}

async function run(page: Page): Promise<void> {
  await page.getByRole('button', { name: /execute query/i }).click();
}

/** Waits for the text in the answer; the editor sets its blanks as hard ones. */
async function result(page: Page, text: string): Promise<void> {
  await expect.poll(() => resultText(page), { timeout: 10_000 }).toContain(text);
}

async function resultText(page: Page): Promise<string> {
  return ((await page.locator('.result-window').textContent()) ?? '').replace(/\s/g, ' ');
}

async function openTab(page: Page): Promise<string | undefined> {
  return (await page.locator('[role="tab"][aria-selected="true"]').allInnerTexts())[0];
}

/** What the focus is on: where a link leads, or what a button is called. */
const focused = `['href', 'title', 'aria-label'].map((name) => document.activeElement.getAttribute(name)).find(Boolean)`;
