import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

describe.each([
  ['/', 'Tidak ada nama yang cocok', 'Mungkin maksud Anda'],
  ['/en', 'No name fits', 'Did you mean'],
])('the search box on %s', (path, none, near) => {
  it('offers who was meant by a name with a letter wrong, and leads there', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page, complaints } = await browser.open({ bypassCSP: true });
    await page.goto(`${browser.url()}${path}`);
    const box = page.getByRole('combobox').first();
    await box.pressSequentially('al hariz');
    await page.getByRole('option').first().waitFor();
    expect(await page.getByRole('status').first().textContent()).toContain(near);
    expect(await grave(page)).toEqual([]);
    expect(await box.inputValue()).toBe('al hariz');
    await page.keyboard.press('Escape');
    expect(await box.inputValue()).toBe('al hariz');
    expect(await page.getByRole('option').count()).toBe(0);
    await box.press('Backspace');
    await box.pressSequentially('z');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL('**/person:al-haris');
    expect(complaints).toEqual([]);
  });

  it('says when nothing is called so, and keeps what was typed', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open();
    await page.goto(`${browser.url()}${path}`);
    const box = page.getByRole('combobox').first();
    await box.pressSequentially('qqqqqq');
    await expect.poll(() => page.getByRole('status').first().textContent()).toBe(none);
    await page.keyboard.press('Escape');
    expect(await page.getByRole('status').first().textContent()).toBe('');
    expect(await box.inputValue()).toBe('qqqqqq');
  });
});

it.for([
  [390, true],
  [320, true],
  [320, false],
] as const)(
  'the menu is one line at %d px, with the page that one is on in sight (scripts: %s)',
  async ([width, scripts], { skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ viewport: { width, height: 800 }, javaScriptEnabled: scripts });
    for (const path of ['/penghargaan', '/sumber', '/tentang', '/en/about']) {
      await page.goto(`${browser.url()}${path}`);
      const menu = await page.locator('.menu ul').boundingBox();
      expect(menu?.height).toBeLessThan(60);
      const current = await page.locator('.menu [aria-current]').boundingBox();
      expect(current?.x).toBeGreaterThanOrEqual(0);
      expect((current?.x ?? width) + (current?.width ?? 0)).toBeLessThanOrEqual(width);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
    }
  },
);

it.for([
  '/penghargaan',
  '/grafik',
  '/jaringan/person:al-haris',
  '/hubungan?from=person:al-haris&to=company:bank-jambi',
  '/linimasa?entities=person:al-haris',
  '/pertentangan',
  '/celah',
  '/sumber',
  '/perubahan',
  '/cari?q=jambi',
  '/province:jambi',
])('%s has neither forms nor tools within another page, and something to read', async (path, { skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page } = await browser.open();
  const controls =
    'form, input, select, .tools, .facet-button, .facet-column, .filters, .chosen, .chart-choice, .button';
  const shown = (selector: string): Promise<string[]> =>
    page.evaluate(
      (wanted) =>
        [...document.querySelectorAll(wanted)].filter((one) => one.checkVisibility()).map((one) => one.outerHTML),
      selector,
    );
  await page.goto(`${browser.url()}${path}`);
  expect((await shown(controls)).length).toBeGreaterThan(0);
  await page.goto(`${browser.url()}/embed${path}`);
  expect(await shown(controls)).toEqual([]);
  expect((await shown('main :is(table, svg, ol, ul)')).length).toBeGreaterThan(0);
});

async function grave(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const { violations } = (await page.evaluate('axe.run()')) as { violations: { id: string }[] };
  return violations.map(({ id }) => id);
}
