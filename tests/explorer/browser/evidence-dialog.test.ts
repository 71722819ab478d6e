import type { BrowserContextOptions } from 'playwright-core';
import { expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

const pages = [
  ['/person:al-haris', 'Bukti: Al Haris menjabat Gubernur Jambi', 'Tutup'],
  ['/en/person:al-haris', 'Evidence: Al Haris holds Gubernur Jambi', 'Close'],
] as const;

it.for(pages)(
  'a mark on %s opens a dialog that takes the focus and gives it back',
  async ([path, name, close], { skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page, complaints } = await browser.open({ viewport: { width: 390, height: 844 } });
    await page.goto(browser.url() + path);
    const mark = page.locator('.mark-note').first();
    await mark.focus();
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    expect(await dialog.getAttribute('aria-label')).toBe(name);
    await page.locator('.note:focus').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(close);
    await page.keyboard.press('Enter');
    expect(await dialog.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await dialog.waitFor();
    await page.keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(await mark.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(complaints).toEqual([]);
    await page.context().close();
  },
);

const plain: readonly (readonly [string, BrowserContextOptions])[] = [
  ['without scripts', { javaScriptEnabled: false }],
  ['in forced colours', { forcedColors: 'active' }],
  ['in the dark', { colorScheme: 'dark' }],
];

it.for(plain)(
  'a mark opens %s, with its sources and not its number, and the next Tab goes in',
  async ([, options], { skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ viewport: { width: 1280, height: 900 }, ...options });
    await page.goto(`${browser.url()}/person:al-haris`);
    const mark = page.locator('.mark-note').first();
    expect(await mark.locator('span:visible').allTextContents()).toEqual(['2']);
    await mark.press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await page.keyboard.press('Tab');
    expect(await dialog.locator(':focus').count()).toBe(1);
    await page.context().close();
  },
);

it('what is not certain can be told without colours', async ({ skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page } = await browser.open({ forcedColors: 'active' });
  await page.goto(`${browser.url()}/person:al-haris`);
  const style = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).borderBlockStartStyle);
  expect(await style('.mark-note.is-inferred')).toBe('dashed');
  expect(await style('.mark-note:not(.is-inferred)')).toBe('solid');
  await page.context().close();
});

it.for([
  [1280, true],
  [390, false],
] as const)('on %d pixels the sources stand beside the answer: %s', async ([width, isBeside], { skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page } = await browser.open({ viewport: { width, height: 900 } });
  await page.goto(`${browser.url()}/province:jambi`);
  const main = await page.locator('.entity-main').boundingBox();
  const sources = await page.locator('#sumber').boundingBox();
  expect((sources?.x ?? 0) > (main?.x ?? 0) + (main?.width ?? 0)).toBe(isBeside);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
  await page.context().close();
});
