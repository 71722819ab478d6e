import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import type { PageName } from '../../../src/explorer/core/site-map.ts';
import { samplePages } from '../sample-pages.ts';
import { testFirefox } from './open-firefox.ts';

const firefox = testFirefox();

/** The kinds of page that prove something with a mark. */
const proving: readonly PageName[] = [
  'changes',
  'connect',
  'contradictions',
  'entity',
  'gaps',
  'ledger',
  'network',
  'source',
  'timeline',
];
/** The fullest page of each kind. */
const kinds = samplePages.filter(({ fullest, language }) => fullest && language === 'id');

it.for(kinds)(
  '$name opens in Firefox quietly, fits wide and narrow, and shows its evidence and tools by keyboard',
  async ({ name, address }, { skip }) => {
    if (firefox.missing !== null) return skip(firefox.missing);
    const page = await firefox.page(1280);
    await page.goto(firefox.url() + address, { waitUntil: 'load' });
    for (const width of [1280, 390]) {
      await firefox.page(width);
      expect([width, await sideways(page)]).toEqual([width, 0]);
      expect([width, await flatPictures(page)]).toEqual([width, []]);
    }
    await firefox.page(1280);
    for (const opener of proving.includes(name) ? [MARK, CITE] : [CITE]) await openAndClose(page, opener);
    expect(firefox.complaints()).toEqual([]);
  },
);

it('Firefox goes from a name over its evidence to the ledger by the keyboard alone', async ({ skip }) => {
  if (firefox.missing !== null) return skip(firefox.missing);
  const page = await firefox.page(1280);
  await page.goto(firefox.url(), { waitUntil: 'load' });
  await tabTo(page, 'main [role="combobox"]');
  await page.keyboard.type('al har');
  await page.waitForSelector('[role="option"]');
  await page.keyboard.press('ArrowDown');
  await enter(page);
  expect(new URL(page.url()).pathname).toBe('/person:al-haris');
  await tabTo(page, `tbody ${MARK}`);
  await page.keyboard.press('Enter');
  const words = await page.$eval(OPEN, (note) => note.textContent);
  expect(words).toContain('diserahkan langsung oleh Wakil Presiden');
  await page.keyboard.press('Escape');
  await tabTo(page, 'main a[href="/penghargaan?recipient=person:al-haris"]');
  await enter(page);
  expect(page.url()).toContain('/penghargaan?recipient=person:al-haris');
  expect(await page.$$eval('table.by-edition tbody .mark-note', (marks) => marks.length)).toBe(2);
  expect(firefox.complaints()).toEqual([]);
});

const MARK = '.mark-note';
const CITE = '.tools [popovertarget="kutip"]';
const OPEN = '[popover]:popover-open';

/** Opens what a button opens with Enter, and closes it with Escape, which gives the focus back. */
async function openAndClose(page: Page, opener: string): Promise<void> {
  await unfold(page, opener);
  await page.focus(opener);
  await page.keyboard.press('Enter');
  await page.waitForSelector(OPEN);
  expect(
    await page.$eval(OPEN, (shown) => [shown.getAttribute('role'), shown.getBoundingClientRect().width > 0]),
  ).toEqual(['dialog', true]);
  await page.keyboard.press('Escape');
  expect(await page.$$(OPEN)).toEqual([]);
  expect(await page.evaluate((selector) => document.activeElement?.matches(selector), opener)).toBe(true);
}

/** Opens what it is folded away in, such as the evidence of a gap. */
async function unfold(page: Page, folded: string): Promise<void> {
  const isFolded = await page.$eval(folded, (element) => element.closest('details:not([open])') !== null);
  if (!isFolded) return;
  await page.focus(`details:has(${folded}) > summary`);
  await page.keyboard.press('Enter');
}

/** By how many pixels a page is wider than its window. */
function sideways(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

/** Pictures of the page that take up no room, of those that are shown. */
function flatPictures(page: Page): Promise<string[]> {
  return page.$$eval('main svg', (pictures) =>
    pictures
      .filter((picture) => picture.checkVisibility())
      .filter((picture) => {
        const { width, height } = picture.getBoundingClientRect();
        return width < 8 || height < 8;
      })
      .map((picture) => picture.outerHTML.slice(0, 120)),
  );
}

async function enter(page: Page): Promise<void> {
  await Promise.all([page.waitForNavigation({ waitUntil: 'load' }), page.keyboard.press('Enter')]);
}

/** Goes on with the Tab key until it is there. @throws {Error} when the whole page was gone through without it */
async function tabTo(page: Page, target: string): Promise<void> {
  for (let presses = 0; presses < 200; presses += 1) {
    if (await page.evaluate((selector) => document.activeElement?.matches(selector) === true, target)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never gets to ${target}`);
}
