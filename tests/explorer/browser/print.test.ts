import { describe, expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

describe('a page on paper', () => {
  it.for(['/person:al-haris?rows=100', '/edition:paritrana-2022-jambi?rows=100', '/penghargaan'])(
    '%s has each of its articles on a line, behind the numbers of its marks, and nothing to press',
    async (address, { skip }) => {
      if (browser.missing !== null) return skip(browser.missing);
      const { page } = await browser.open({ viewport: { width: 720, height: 1000 } });
      await page.goto(browser.url() + address);
      expect(await page.locator('.paper-sources:visible').count()).toBe(0);
      const notes = await page.locator('.note').count();
      await page.emulateMedia({ media: 'print' });
      expect(notes).toBeGreaterThan(5);
      expect(await page.locator(':is(.note, .passage):visible').count()).toBe(0);
      const listed = await page.locator('.paper-numbers').allTextContents();
      const numbers = new Set(listed.flatMap((text) => spanned(text)));
      expect([...numbers].sort((a, b) => a - b)).toEqual(Array.from({ length: notes }, (_, index) => index + 1));
      const marks = await page.locator('main .mark-number:visible').allTextContents();
      expect(new Set(marks.map(Number))).toEqual(numbers);
      expect(await page.locator('.mark-sources:visible').count()).toBe(0);
      expect(await page.locator(':is(nav, form, button:not(.mark-note), .tools, .site-footer):visible').count()).toBe(
        0,
      );
      const imprint = (await page.locator('.imprint').textContent()) ?? '';
      expect(await page.locator('.imprint:visible').count()).toBe(1);
      expect(imprint).toContain(address.split('?')[0]);
      expect(imprint).toMatch(/Dibuka pada \d+ \p{L}+ \d{4}\. .*CC BY 4\.0/u);
      await page.context().close();
    },
  );
});

/** `[1–3, 5]` as 1, 2, 3, 5. */
function spanned(text: string): number[] {
  return text
    .replace(/[[\]]/g, '')
    .split(', ')
    .flatMap((range) => {
      const [from = 0, to = from] = range.split('–').map(Number);
      return Array.from({ length: to - from + 1 }, (_, index) => from + index);
    });
}
