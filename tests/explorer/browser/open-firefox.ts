import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, inject } from 'vitest';
import { type Serving, serve } from '../../../src/server/serve.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { launchFirefox } from '../../setup/firefox.ts';

export interface TestFirefox {
  /** Why there is none; null when there is one. */
  readonly missing: string | null;
  url(): string;
  /** One page for the file, at a width in CSS pixels. */
  page(width: number): Promise<Page>;
  /** What the browser wrote to its console as an error, and what a script threw, since this was asked last. */
  complaints(): string[];
}

/** A Firefox, and the app over the bundled dossiers on a port for it; one of each for the file that calls this. */
export function testFirefox(): TestFirefox {
  const { app } = bundledApp();
  const provided = inject('firefox');
  const complaints: string[] = [];
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  beforeAll(async () => {
    if ('missing' in provided) return;
    serving = await serve(app(), { port: 0, host: '127.0.0.1' });
    browser = await launchFirefox(provided.executablePath);
    page = await browser.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(`${page.url()}: ${message.text()}`);
    });
    page.on('pageerror', (error) => complaints.push(`${page.url()}: ${String(error)}`));
  });
  afterAll(async () => {
    await browser?.close();
    await serving?.close(0);
  });
  return {
    missing: 'missing' in provided ? provided.missing : null,
    url: () => serving.url,
    page: async (width) => {
      await page.setViewport({ width, height: 900 });
      return page;
    },
    complaints: () => complaints.splice(0),
  };
}
