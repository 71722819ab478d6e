import { expect, it } from 'vitest';
import { refuseStorage } from '../../setup/refuse-storage.ts';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

it('a browser that refuses storage loses nothing but its memory', async ({ skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open();
  await page.addInitScript(refuseStorage);
  await page.goto(`${browser.url()}/jaringan/person:al-haris`);
  const before = await page.locator('svg.picture-network a.node').count();
  await page.locator('a.node.is-centre').focus();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('e');
  await expect.poll(() => page.locator('svg.picture-network a.node').count()).not.toBe(before);
  // What comes after the network in the script works as well.
  await page.getByRole('button', { name: 'Gambar', exact: true }).click();
  expect(await page.locator('#gambar-berkas').getByRole('button', { name: 'PNG' }).isVisible()).toBe(true);
  expect(complaints).toEqual([]);
  await page.context().close();
});
