import { expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

it('a picture opened by itself has its colours', async ({ skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open();
  await page.goto(`${browser.url()}/jaringan/person:al-haris.svg`);
  const fill = await page
    .locator('svg > rect')
    .first()
    .evaluate((rect) => {
      const { getComputedStyle } = globalThis as unknown as InBrowser; // what a browser has
      return getComputedStyle(rect).fill;
    });
  expect(fill).not.toBe('rgb(0, 0, 0)');
  expect(complaints).toEqual([]);
});

interface InBrowser {
  getComputedStyle(element: unknown): { readonly fill: string };
}
