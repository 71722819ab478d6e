import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemPages, samplePages } from '../sample-pages.ts';
import { type Opened, testBrowser } from './open-browser.ts';

const browser = testBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const sizes = [
  { colorScheme: 'light', width: 1280 },
  { colorScheme: 'dark', width: 320 },
  { colorScheme: 'light', width: 320 },
  { colorScheme: 'dark', width: 1280 },
] as const;

/** Of each kind of page the fullest is looked at in every way; the others, with their scripts, in two. */
const samples = [...samplePages, ...problemPages.map((address) => ({ address, fullest: false }))];

// axe-core waits on timers, which a browser without scripts has none of: so our own scripts alone are kept from loading.
describe.each(['with', 'without'])('every page, %s its scripts', (scripts) => {
  let opened: Opened;
  beforeAll(async () => {
    if (browser.missing !== null) return;
    opened = await browser.open({ bypassCSP: true });
    if (scripts === 'without')
      await opened.page.route('**/assets/*.js', (route) => route.fulfill({ contentType: 'text/javascript', body: '' }));
  });
  afterAll(async () => {
    await opened?.page.context().close();
  });

  const looked = samples.filter(({ fullest }) => fullest || scripts === 'with');
  it.for(looked)(
    '$address is readable for everybody, wide and narrow, light and dark',
    async ({ address, fullest }, { skip }) => {
      if (browser.missing !== null) return skip(browser.missing);
      const { page } = opened;
      await page.goto(browser.url() + address, { waitUntil: 'load' });
      const found: string[] = [];
      for (const { colorScheme, width } of fullest ? sizes : sizes.slice(0, 2)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        found.push(...(await faultsOf(page)).map((fault) => `${colorScheme} ${width} px: ${fault}`));
      }
      expect(found).toEqual([]);
    },
  );

  it('none of them complained, or asked anybody else for anything', ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    // A page that is not there is an error to the console, by its status alone.
    expect(opened.complaints.filter((complaint) => !/status of 4\d\d/.test(complaint))).toEqual([]);
    expect([...opened.asked]).toEqual([new URL(browser.url()).host]);
  });
});

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
}

/** What axe-core finds, and a page that is wider than the window. */
async function faultsOf(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { axe, document } = globalThis as unknown as InBrowser; // what the browser has, the line before this among it
    const { violations } = await axe.run();
    const { scrollWidth, clientWidth } = document.documentElement;
    return { violations, tooWide: scrollWidth > clientWidth ? scrollWidth : null };
  });
  const faults = found.violations.map(
    ({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, failureSummary }) => `${html} ${failureSummary}`)}`,
  );
  return found.tooWide === null ? faults : [...faults, `is ${found.tooWide} px wide`];
}

interface InBrowser {
  readonly axe: { run(): Promise<{ violations: Violation[] }> };
  readonly document: { readonly documentElement: { readonly scrollWidth: number; readonly clientWidth: number } };
}
