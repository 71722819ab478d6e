import { readFile } from 'node:fs/promises';
import type { Locator, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

it('a reporter gets from a name to a citation by the keyboard alone', async ({ skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, asked, complaints } = await browser.open({ viewport: { width: 1280, height: 900 } });

  // A name.
  await page.goto(browser.url());
  await tabTo(page, page.getByRole('combobox'));
  await page.keyboard.type('al har');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.waitForURL('**/person:al-haris');

  // What Jambi won in 2024: from his row to the province, to its rows in the ledger, to the year.
  await follow(page, page.getByRole('table').getByRole('link', { name: 'Provinsi Jambi', exact: true }));
  await page.waitForURL('**/province:jambi');
  await follow(page, page.getByRole('link', { name: /dalam daftar penghargaan/ }));
  await page.waitForURL('**/penghargaan?*');
  expect(new URL(page.url()).searchParams.getAll('recipient')).toEqual(['province:jambi']);
  await tabTo(page, page.locator('.narrow summary'));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('textbox', { name: /Tahun/ }));
  await page.keyboard.type('2024');
  await page.keyboard.press('Enter');
  await page.waitForURL('**year=2024**');
  const row = page.getByRole('row', { name: /Provinsi Terbaik Inovasi Zona Sumatera/ });
  await row.first().waitFor();
  expect(await page.locator('.edition-head').first().textContent()).toContain('dianugerahkan');

  // The evidence.
  await tabTo(page, row.getByRole('button', { name: /sumber independen: / }).first());
  await page.keyboard.press('Enter');
  const note = page.locator('.note:popover-open');
  expect((await note.locator('mark').allTextContents()).join()).toMatch(/diserahkan langsung oleh Wakil Presiden/);
  await page.locator('.note:focus').waitFor();
  await page.keyboard.press('Escape');
  expect(await note.count()).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.className)).toContain('mark-note');

  // What connects Al Haris and Bank Jambi.
  await follow(page, row.getByRole('link', { name: 'Al Haris', exact: true }));
  await page.waitForURL('**/person:al-haris');
  await follow(page, page.getByRole('link', { name: 'Cari hubungannya dengan nama lain' }));
  await page.waitForURL('**/hubungan?from=**');
  await tabTo(page, page.getByRole('combobox', { name: 'Ke' }));
  await page.keyboard.type('bank jam');
  await page.getByRole('option').first().waitFor();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await page.waitForURL('**company:bank-jambi**');
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Hubungan Al Haris dan Bank Jambi');

  // The picture, to keep.
  await tabTo(page, page.getByRole('button', { name: 'Gambar' }));
  await page.keyboard.press('Enter');
  await tabTo(page, page.getByRole('button', { name: 'PNG' }));
  const downloading = page.waitForEvent('download');
  await page.keyboard.press('Enter');
  const file = await readFile(await (await downloading).path());
  expect([...file.subarray(1, 4)]).toEqual([...Buffer.from('PNG')]);

  // The citation.
  await page.keyboard.press('Escape');
  await tabTo(page, page.getByRole('button', { name: 'Kutip' }));
  await page.keyboard.press('Enter');
  const cited = page.locator('.cite pre').first();
  await cited.waitFor({ state: 'visible' });
  expect(await cited.textContent()).toContain('Hubungan Al Haris dan Bank Jambi');
  expect(await cited.textContent()).toContain('/hubungan?from=person:al-haris&to=company:bank-jambi');

  expect(complaints).toEqual([]);
  expect([...asked]).toEqual([new URL(browser.url()).host]);
});

async function follow(page: Page, link: Locator): Promise<void> {
  await tabTo(page, link.first());
  await page.keyboard.press('Enter');
}

/** Goes on with the Tab key until it is there. @throws {Error} when the whole page was gone through without it */
async function tabTo(page: Page, target: Locator): Promise<void> {
  await target.first().waitFor();
  for (let presses = 0; presses < 400; presses += 1) {
    const there = await target
      .first()
      .evaluate(
        (element) =>
          element.ownerDocument.activeElement === element ||
          element.parentElement === element.ownerDocument.activeElement,
      );
    if (there) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the Tab key never gets to ${target}`);
}
