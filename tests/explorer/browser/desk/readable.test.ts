import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { deskPaths, deskSections } from '../../../../src/explorer/desk/desk-place.ts';
import { article, deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { browserOver } from '../open-browser.ts';
import { faultsOf, tooWide } from '../readable.ts';
import { beginWith, handsOn } from './hands.ts';

const newsroom = deskNewsroom();
const browser = browserOver(newsroom.app);

/** As for every page: the first of each colour scheme is looked at by axe-core, all are measured. */
const sizes = [
  { colorScheme: 'light', width: 1280, axed: true },
  { colorScheme: 'dark', width: 320, axed: true },
  { colorScheme: 'light', width: 320, axed: false },
] as const;

async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { colorScheme, width, axed } of sizes) {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 900 });
    const here = [...(await tooWide(page)), ...(axed ? await faultsOf(page) : [])];
    found.push(...here.map((fault) => `${colorScheme} ${width} px: ${fault}`));
  }
  return found;
}

describe('the desk is readable for everybody, wide and narrow, light and dark', () => {
  it('before somebody signs in', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ bypassCSP: true });
    await page.goto(`${browser.url()}/meja`);
    expect(await faults(page)).toEqual([]);
    await page.context().close();
  });

  it.each(['id', 'en'] as const)('on each of its pages, in %s', async (language) => {
    if (browser.missing !== null) return;
    const { page, complaints, asked } = await browser.open({ bypassCSP: true });
    const hands = handsOn(page);
    await page.goto(browser.url() + deskPaths[language].article);
    await hands.tabTo('#token');
    await hands.paste(newsroom.tokens.ana);
    await hands.press('Enter');
    await page.waitForSelector('#naskah');
    for (const section of deskSections) {
      await page.goto(browser.url() + deskPaths[language][section]);
      await page.waitForSelector('#meja h2, #meja .desk-tools');
      expect([section, await faults(page)]).toEqual([section, []]);
    }
    expect(complaints).toEqual([]);
    expect([...asked]).toEqual([new URL(browser.url()).host]);
    await page.context().close();
  });

  it('while an article is worked on: its cards, their forms, a choice of words, a check, and once it is saved', async ({
    skip,
  }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ bypassCSP: true });
    const hands = handsOn(page);
    await beginWith(hands, browser.url(), newsroom.tokens.ana, article);
    expect(['cards', await faults(page)]).toEqual(['cards', []]);
    await hands.press('e');
    expect(['source', await faults(page)]).toEqual(['source', []]);
    await hands.fill('Terbit', '2024-05-02');
    await hands.press('Enter');
    await hands.press('a');
    for (const key of ['e0', 'c0']) {
      for (let step = 0; step < 60 && (await hands.card()) !== key; step += 1) await hands.press('j');
      await hands.press('e');
      expect([key, await faults(page)]).toEqual([key, []]);
      await hands.press('Escape');
    }
    await hands.press('w');
    await hands.press('Shift+ArrowRight');
    expect(['words', await faults(page)]).toEqual(['words', []]);
    await hands.press('Escape');
    await hands.press('h');
    await hands.press('c');
    await page.waitForSelector('.desk-check :focus');
    expect(['check', await faults(page)]).toEqual(['check', []]);
    await hands.press('Escape');
    await page.waitForSelector('.desk-card:focus');
    for (let card = 0; card < 60; card += 1) await hands.press('a');
    await hands.press('c');
    await page.waitForSelector('.desk-check button[type=submit]:focus');
    await hands.press('Enter');
    await page.waitForSelector('.desk-saved');
    expect(['saved', await faults(page)]).toEqual(['saved', []]);
    await page.context().close();
  });
});

it('an article is text, whatever stands in it', async ({ skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open();
  const hostile = `<img src=x onerror=alert(1)></div></script><script>alert(2)</script> ${article}`;
  await beginWith(handsOn(page), browser.url(), newsroom.tokens.ana, hostile);
  expect(await page.locator('.desk-text').textContent()).toBe(hostile);
  expect(await page.locator('.desk-panes :is(img, script)').count()).toBe(0);
  expect(complaints).toEqual([]);
  await page.context().close();
});

it('without scripts the desk says that it needs them', async ({ skip }) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page } = await browser.open({ javaScriptEnabled: false });
  await page.goto(`${browser.url()}/meja`);
  await page.getByLabel('Token').fill(newsroom.tokens.ana);
  await page.keyboard.press('Enter');
  await page.getByText('bekerja dengan skrip').waitFor();
  await page.context().close();
});
