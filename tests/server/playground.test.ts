import { readdirSync, readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { playgroundTabs } from '../../src/server/playground.ts';
import { type Serving, serve } from '../../src/server/serve.ts';
import { launchChromium } from '../setup/chromium.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app } = bundledApp();
const questions = readdirSync('docs/questions').sort();
const tabNames = questions.map((name) => /^query (\w+)/m.exec(readFileSync(`docs/questions/${name}`, 'utf8'))?.[1]);

describe('the playground, over HTTP', () => {
  it('is a page for a browser', async () => {
    const response = await app().request('/graphql', { headers: { accept: 'text/html' } });
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(await response.text()).toContain('Jejak');
  });

  it.each(['application/json', 'application/graphql-response+json', '*/*'])(
    'is no page for a program that accepts %s',
    async (accept) => {
      const response = await app().request('/graphql?query={__typename}', { headers: { accept } });
      expect(await response.json()).toMatchObject({ data: { __typename: 'Query' } });
    },
  );

  it.each(playgroundTabs('docs/questions').map(({ query }, index) => [tabNames[index], query]))(
    'has an answer without an error to its question %s',
    async (_name, query) => {
      expect(await (await post(app(), { query })).json()).toEqual({
        data: expect.anything(),
        extensions: expect.anything(),
      });
    },
  );

  it('names no address outside in what a browser would load', async () => {
    const page = await (await app().request('/graphql', { headers: { accept: 'text/html' } })).text();
    const loaded = [...page.matchAll(/<(?:script|link|img|iframe)\b[^>]*\b(?:src|href)="(?!data:)([^"]*)"/g)];
    expect(loaded.map(([, address]) => address).filter((address) => /^(https?:)?\/\//.test(address ?? ''))).toEqual([]);
  });
});

describe('the playground, in Chromium', () => {
  const provided = inject('chromium');
  let browser: Browser | undefined;
  let serving: Serving;
  beforeAll(async () => {
    if ('missing' in provided) return;
    serving = await serve(app(), { port: 0, host: '127.0.0.1' });
    browser = await launchChromium(provided.executablePath);
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close(0);
  });

  it('opens with the questions of docs/questions as tabs, and asks nobody else for anything', async ({ skip }) => {
    if (browser === undefined) return skip('missing' in provided ? provided.missing : 'no Chromium');
    const { page, asked, complaints } = await open(browser, `${serving.url}/graphql`);
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    expect(await tabs.allInnerTexts()).toEqual(tabNames);
    expect(tabNames).toEqual(expect.arrayContaining(['WhoAwardedWhom', 'WhatIsAllThisMadeOf']));
    await page.waitForLoadState('networkidle');
    expect([...asked]).toEqual([new URL(serving.url).host]);
    expect(complaints).toEqual([]);
  });

  it('answers the first question at one press of the button', async ({ skip }) => {
    if (browser === undefined) return skip('missing' in provided ? provided.missing : 'no Chromium');
    const { page, asked, complaints } = await open(browser, `${serving.url}/graphql`);
    await page.getByRole('tab').first().waitFor();
    await page.getByRole('button', { name: /execute query/i }).click();
    await page.locator('.result-window').getByText('Paritrana Award 2024').first().waitFor();
    // The editor sets its blanks as hard ones.
    expect((await page.locator('.result-window').textContent())?.replace(/\s/g, ' ')).toContain('"name": "Al Haris"');
    expect([...asked]).toEqual([new URL(serving.url).host]);
    expect(complaints).toEqual([]);
  });
});

interface Opened {
  readonly page: Page;
  /** The hosts that the page asked for anything. */
  readonly asked: Set<string>;
  /** What the browser wrote to its console as an error. */
  readonly complaints: string[];
}

async function open(browser: Browser, url: string): Promise<Opened> {
  const page = await (await browser.newContext()).newPage();
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.add(new URL(request.url()).host);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(url);
  return { page, asked, complaints };
}
