import { describe, expect, it } from 'vitest';
import { ingestPapers } from '../../ingest/papers.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';
import { ceremony } from '../winners.ts';
import { browserOver } from './open-browser.ts';

const app = smallApp((store) =>
  ingestPapers(store, {
    satu: ceremony({ slug: 'bangun', winners: 36, year: 2024 }),
    dua: ceremony({ slug: 'sehat', winners: 14, year: 2023 }),
    tiga: ceremony({ slug: 'layanan', winners: 500, year: 2022 }),
  }),
);
const browser = browserOver(app);
const { read } = pageReader(app);

describe('the ledger by edition', () => {
  it('tears no edition: the page ends where one ends, and says which rows it has', async () => {
    const { text, html, link } = await read('/penghargaan');
    expect(text).toContain('Baris 1–36 dari 550');
    expect(html.match(/class="edition-head"/g)).toHaveLength(1);
    const second = await read(link('Berikutnya'));
    expect(second.text).toContain('Baris 37–136 dari 550');
    const third = await read(second.link('Berikutnya'));
    expect(third.text).toContain('Baris 137–236 dari 550');
    // And back again.
    expect((await read(third.link('Sebelumnya'))).text).toContain('Baris 51–136 dari 550');
    expect((await read(second.link('Sebelumnya'))).text).toContain('Baris 1–36 dari 550');
  });

  it('says once what the rows of an edition share, and each category over its rows', async () => {
    const { html } = await read('/penghargaan?edition=edition:bangun-2024');
    const [table = ''] = /<table class="by-edition">.*?<\/table>/s.exec(html) ?? [];
    const text = table.replace(/<[^>]+>/g, '');
    expect(text.match(/diserahkan oleh Umar Misal/g)).toHaveLength(1);
    expect(text.match(/tingkat nasional/g)).toHaveLength(1);
    expect(text).toContain('Sumber: Koran Contoh');
    expect(html.match(/class="edition-category"/g)).toHaveLength(4);
    expect(html.match(/class="mark-note/g)).toHaveLength(36);
  });

  it('weighs less than 100 kB for 20 rows', async () => {
    for (const sort of ['edition', 'date']) {
      const { html } = await read(`/penghargaan?sort=${sort}&edition=edition:bangun-2024&rows=20`);
      const rows = html.match(/<td class="row-mark"/g)?.length ?? 0;
      expect(rows).toBeGreaterThanOrEqual(20);
      expect((Buffer.byteLength(html) * 20) / rows).toBeLessThan(100_000);
    }
  });

  it.for([
    [1280, 900, 2],
    [390, 844, 6],
  ] as const)(
    'shows 36 winners on a screen of %i × %i within %i screens',
    async ([width, height, screens], { skip }) => {
      if (browser.missing !== null) return skip(browser.missing);
      const { page } = await browser.open({ viewport: { width, height } });
      await page.goto(`${browser.url()}/penghargaan?edition=edition:bangun-2024`);
      const table = await page.locator('.by-edition').boundingBox();
      expect(await page.locator('.by-edition .row-mark').count()).toBe(36);
      expect((table?.height ?? Infinity) / height).toBeLessThanOrEqual(screens);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width);
      await page.context().close();
    },
  );

  it.for(['sort=edition', 'sort=date'])('has 50 rows on at most four pages of A4: %s', async (sort, { skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ viewport: { width: 720, height: 1000 } });
    const fifty = sort === 'sort=edition' ? 'rows=37' : 'rows=50';
    await page.goto(`${browser.url()}/penghargaan?${sort}&${fifty}`);
    const rows = await page.locator('.row-mark').count();
    expect(rows).toBeGreaterThanOrEqual(50);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    const pages = pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? Infinity;
    expect(pages).toBeLessThanOrEqual(Math.ceil((rows / 50) * 4));
    await page.context().close();
  });

  it('opens what narrows the rows by one button on a phone, and has it beside them where there is room', async ({
    skip,
  }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ viewport: { width: 390, height: 844 } });
    await page.goto(`${browser.url()}/penghargaan`);
    expect(await page.locator('.facets:visible').count()).toBe(0);
    await page.locator('.facet-button').click();
    expect(await page.locator('.facets:visible').count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.setViewportSize({ width: 1280, height: 900 });
    const [facets, table] = await Promise.all(
      ['.facets', '.by-edition'].map((part) => page.locator(part).boundingBox()),
    );
    expect((facets?.x ?? 0) + (facets?.width ?? Infinity)).toBeLessThan(table?.x ?? 0);
    await page.context().close();
  });
});
