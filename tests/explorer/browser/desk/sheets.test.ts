import { expect, it } from 'vitest';
import { deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { browserOver } from '../open-browser.ts';
import { faultsOf, tooWide } from '../readable.ts';
import { handsOn } from './hands.ts';

const newsroom = deskNewsroom();
const browser = browserOver(newsroom.app);

const sheet = [
  'Daftar Pemenang Anugerah Contoh 2024',
  'No;Kabupaten/Kota;Peringkat;Keterangan',
  '1;Kabupaten Tebo;Juara I;-',
  '2;Kabupaten Bungo;Juara II;-',
  '3;Kabupaten Antah;Juara III;-',
  '',
].join('\n');

it('a sheet of winners is matched, shown as conferrals, and its mapping kept as a file; nothing is written', async ({
  skip,
}) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open({ bypassCSP: true });
  const hands = handsOn(page);
  await page.goto(`${browser.url()}/meja/lembar`);
  await hands.tabTo('#token');
  await hands.paste(newsroom.tokens.ana);
  await hands.press('Enter');
  const before = newsroom.dossiers();
  await page
    .getByLabel('Berkas lembar')
    .setInputFiles({ name: 'pemenang.csv', mimeType: 'text/csv', buffer: Buffer.from(sheet) });
  await page.waitForSelector('.desk-columns');
  expect(await page.getByLabel('Baris kepala').inputValue()).toBe('2');
  expect(await page.getByLabel('Kabupaten/Kota').inputValue()).toBe('recipient');
  expect(await page.getByLabel('Peringkat', { exact: true }).inputValue()).toBe('rank');
  for (const [label, text] of [
    ['Judul', 'Pemenang Anugerah Contoh'],
    ['Media', 'organisation:pers'],
    ['Terbit', '2024-05-02'],
    ['Bahasa', 'id'],
    ['Penghargaan', 'award:paritrana'],
  ] as const)
    await page.getByLabel(label, { exact: true }).fill(text);
  await page.getByLabel('Status', { exact: true }).selectOption('CONFERRED');
  await page.locator('.desk-card strong', { hasText: 'Tebo' }).waitFor();
  const rows = await page.locator('.desk-queue .desk-card').allTextContents();
  expect(rows).toHaveLength(3);
  expect(rows[0]).toContain('diterima oleh Tebo');
  expect(rows[2]).toContain('Kabupaten Antah');
  expect(await page.locator('.desk-queue .desk-card').nth(2).locator('.desk-wrong').count()).toBeGreaterThan(0);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: 'Simpan pemetaan' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('pemenang.mapping.yaml');
  // Whoever is new is introduced by a name, and a mended sheet keeps what was said of it.
  const mapping = page.locator('pre');
  await page.getByLabel('Media', { exact: true }).fill('Koran Lembar');
  await page.getByLabel('Penghargaan', { exact: true }).fill('Lumbung Umpama Award');
  await mapping.filter({ hasText: 'award:lumbung-umpama-award: Lumbung Umpama Award' }).waitFor();
  expect(await mapping.textContent()).toContain('organisation:koran-lembar: Koran Lembar');
  await page.locator('.desk-card strong', { hasText: 'Tebo' }).waitFor();
  await page.getByLabel('Berkas lembar').setInputFiles({
    name: 'pemenang.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(sheet.replace('Antah', 'Kerinci')),
  });
  await page.locator('.desk-card strong', { hasText: 'Kerinci' }).waitFor();
  expect(await page.getByLabel('Media', { exact: true }).inputValue()).toBe('Koran Lembar');
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 900 });
    expect([...(await faultsOf(page)), ...(await tooWide(page))]).toEqual([]);
  }
  expect(newsroom.dossiers()).toEqual(before);
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);
