import { describe, expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

describe('a page on paper', () => {
  it.for(['/person:al-haris?rows=100', '/edition:paritrana-2022-jambi?rows=100', '/penghargaan'])(
    '%s has each note with its number, its words and its source, and nothing to press',
    async (address, { skip }) => {
      if (browser.missing !== null) return skip(browser.missing);
      const { page } = await browser.open({ viewport: { width: 720, height: 1000 } });
      await page.goto(browser.url() + address);
      const onScreen = await page.locator('.note:visible').count();
      await page.emulateMedia({ media: 'print' });
      const notes = await page.locator('.note').count();
      expect(onScreen).toBe(0);
      expect(notes).toBeGreaterThan(5);
      expect(await page.locator('.note:visible').count()).toBe(notes);
      const numbers = await page.locator('.note-number:visible').allTextContents();
      expect(numbers).toEqual(Array.from({ length: notes }, (_, index) => String(index + 1)));
      for (const part of ['mark:visible', '.article-name a[href*="source:"]:visible'])
        expect(
          await page
            .locator('.note')
            .filter({ has: page.locator(part) })
            .count(),
        ).toBe(notes);
      const marks = await page.locator('main .mark-number:visible').allTextContents();
      expect(new Set(marks)).toEqual(new Set(numbers));
      expect(await page.locator('.mark-sources:visible').count()).toBe(0);
      expect(await page.locator(':is(nav, form, .tools, .site-footer, .note-close):visible').count()).toBe(0);
      const pdf = await page.pdf({ preferCSSPageSize: true });
      expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
      await page.context().close();
    },
  );
});
