import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemPages, samplePages } from '../sample-pages.ts';
import { type Opened, testBrowser } from './open-browser.ts';
import { faultsOf, tooWide } from './readable.ts';

const browser = testBrowser();
/** axe-core looks at the first of each colour scheme; how wide a page is, is measured at all of them. */
const sizes = [
  { colorScheme: 'light', width: 1280, axed: true },
  { colorScheme: 'light', width: 320, axed: false },
  { colorScheme: 'dark', width: 320, axed: true },
  { colorScheme: 'dark', width: 1280, axed: false },
] as const;

/** Of each kind of page the fullest is looked at without its scripts too. In English it is the same page in other words. */
const samples = [
  ...samplePages,
  ...problemPages.map((address) => ({ address, fullest: false, language: 'id' as const })),
];

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
    async ({ address, language }, { skip }) => {
      if (browser.missing !== null) return skip(browser.missing);
      const { page } = opened;
      await page.goto(browser.url() + address, { waitUntil: 'load' });
      const found: string[] = [];
      for (const { colorScheme, width, axed } of sizes) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        const faults = await tooWide(page);
        const isNews = language === 'id' || (scripts === 'with' && colorScheme === 'light');
        if (axed && isNews) faults.push(...(await faultsOf(page)));
        found.push(...faults.map((fault) => `${colorScheme} ${width} px: ${fault}`));
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
