import { describe, expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

describe('the dates of a page', () => {
  it('take what is typed in words, keep what cannot be read beside what is wrong, and go by a link', async ({
    skip,
  }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open();
    await page.goto(`${browser.url()}/penghargaan?level=NATIONAL`);
    await page.locator('.clocks summary').click();
    await page.getByLabel('Diketahui per', { exact: true }).fill('31 April 2023');
    await page.keyboard.press('Enter');
    const field = page.locator('input[name="knownAt"]');
    await page.locator('.field-error').waitFor();
    expect(await field.inputValue()).toBe('31 April 2023');
    expect(await field.getAttribute('aria-invalid')).toBe('true');
    await field.fill('1 Mei 2023');
    await page.keyboard.press('Enter');
    await page.locator('.clock-band').waitFor();
    expect(await page.locator('.clock-band').textContent()).toContain('sebagaimana diketahui per 1 Mei 2023');
    expect(new URL(page.url()).searchParams.get('level')).toBe('NATIONAL');
    await page.locator('.clock-band').getByRole('link', { name: 'Hapus' }).click();
    await page.locator('.clock-band').waitFor({ state: 'detached' });
    expect(new URL(page.url()).search).toBe('?level=NATIONAL');
    await page.context().close();
  });

  it('are filled by the calendar of the browser, and empty it where they are no whole day', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open();
    await page.goto(`${browser.url()}/en/awards`);
    await page.locator('.clocks summary').click();
    const calendar = page.getByLabel('Choose from a calendar: As of');
    await calendar.fill('2024-05-01');
    expect(await page.locator('input[name="asOf"]').inputValue()).toBe('2024-05-01');
    await page.locator('input[name="asOf"]').fill('May 2024');
    expect(await calendar.inputValue()).toBe('');
    await page.context().close();
  });

  it('have no calendar without scripts, and are the same form', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ javaScriptEnabled: false });
    await page.goto(`${browser.url()}/penghargaan`);
    await page.locator('.clocks summary').click();
    expect(await page.locator('input[type="date"]:visible').count()).toBe(0);
    await page.locator('input[name="asOf"]').fill('Mei 2024');
    await page.keyboard.press('Enter');
    await page.locator('.clock-band').waitFor();
    expect(await page.locator('.clock-band').textContent()).toContain('keadaan per Mei 2024');
    await page.context().close();
  });
});
