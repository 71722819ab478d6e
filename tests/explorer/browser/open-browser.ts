import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, inject } from 'vitest';
import type { App } from '../../../src/server/app.ts';
import { type Serving, serve } from '../../../src/server/serve.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { closeContexts, sharedChromium } from '../../setup/chromium.ts';

export interface Opened {
  readonly page: Page;
  /** The hosts that the page asked for anything. */
  readonly asked: Set<string>;
  /** What the browser wrote to its console as an error, and what a script threw. */
  readonly complaints: string[];
}

export interface TestBrowser {
  /** Why there is none; null when there is one. */
  readonly missing: string | null;
  url(): string;
  open(options?: BrowserContextOptions): Promise<Opened>;
}

/** A Chromium, and the app over the bundled dossiers on a port for it; one of each for the file that calls this. */
export function testBrowser(): TestBrowser {
  return browserOver(bundledApp().app);
}

/** A Chromium, and an app on a port for it, which must be made before. */
export function browserOver(app: () => App): TestBrowser {
  const provided = inject('chromium');
  const missing = 'missing' in provided ? provided.missing : null;
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
  return { missing, url: () => serving.url, open: async (options = {}) => watched(await newPage(browser, options)) };
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  return (await browser.newContext(options)).newPage();
}

function watched(page: Page): Opened {
  const asked = new Set<string>();
  const complaints: string[] = [];
  page.on('request', (request) => {
    if (!/^(data|blob):/.test(request.url())) asked.add(new URL(request.url()).host);
  });
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  return { page, asked, complaints };
}
