import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Opened, testBrowser } from './open-browser.ts';

const browser = testBrowser();
const haris = '/jaringan/person:al-haris';

describe('a network in a browser', () => {
  let opened: Opened;
  beforeEach(async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    opened = await browser.open({ viewport: { width: 1280, height: 900 } });
    await opened.page.goto(browser.url() + haris);
  });
  afterEach(async () => {
    await opened?.page.context().close();
  });

  it('is walked by the arrow keys, from one name to the nearest in that direction', async () => {
    const { page } = opened;
    const centre = nodeOf(page, 'person:al-haris');
    await centre.focus();
    const places = [];
    for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
      await page.keyboard.press(key);
      places.push(await focusedId(page));
      await centre.focus();
    }
    expect(new Set(places).size).toBe(4);
    expect(places).not.toContain('person:al-haris');
  });

  it('takes one stop of the Tab key, on the name that was selected last', async () => {
    const { page } = opened;
    await nodeOf(page, 'office:gubernur-jambi').focus();
    expect(await page.locator('a.node[tabindex="0"]').getAttribute('data-id')).toBe('office:gubernur-jambi');
    await page.keyboard.press('Tab');
    expect(await page.locator('a.node:focus').count()).toBe(0);
  });

  it('expands, dismisses and undoes by keys alone; the address is the picture, and going back undoes too', async () => {
    const { page } = opened;
    const before = await ids(page);
    await nodeOf(page, 'office:gubernur-jambi').focus();
    await pressAndWait(page, 'e');
    expect(page.url()).toContain('do=expand:office:gubernur-jambi');
    expect(await ids(page)).toHaveLength(before.length + 2);
    expect(await focusedId(page)).toBe('office:gubernur-jambi');

    await nodeOf(page, 'province:jambi').focus();
    await pressAndWait(page, 'x');
    expect(await ids(page)).not.toContain('province:jambi');
    await pressAndWait(page, 'u');
    expect(await ids(page)).toContain('province:jambi');

    await page.goBack();
    expect(await ids(page)).not.toContain('province:jambi');
    await page.goBack();
    await page.goBack();
    expect(await ids(page)).toEqual(before);
    expect(opened.complaints).toEqual([]);
  });

  it('dismisses the others, pins and lets go by keys', async () => {
    const { page } = opened;
    await nodeOf(page, 'office:gubernur-jambi').focus();
    await pressAndWait(page, 'o');
    expect(await ids(page)).toEqual(['person:al-haris', 'office:gubernur-jambi']);
    await pressAndWait(page, 'p');
    expect(page.url()).toMatch(/do=pin%3Aoffice%3Agubernur-jambi%40-?\d+%2C-?\d+/);
    expect(await page.locator('a.node.is-pinned').getAttribute('data-id')).toBe('office:gubernur-jambi');
    await pressAndWait(page, 'p');
    expect(await page.locator('a.node.is-pinned').count()).toBe(0);
  });

  it('starts anew from a name, and opens its page by Enter', async () => {
    const { page } = opened;
    await nodeOf(page, 'office:gubernur-jambi').focus();
    await pressAndWait(page, 's');
    expect(new URL(page.url()).pathname).toBe('/jaringan/office:gubernur-jambi');
    await nodeOf(page, 'person:al-haris').focus();
    await pressAndWait(page, 'Enter');
    expect(new URL(page.url()).pathname).toBe('/person:al-haris');
  });

  it('zooms within the picture and fits it again, by keys and by buttons', async () => {
    const { page } = opened;
    const whole = await viewBox(page);
    await nodeOf(page, 'person:al-haris').focus();
    await page.keyboard.press('+');
    expect((await viewBox(page))[2]).toBeLessThan(whole[2] ?? 0);
    await page.keyboard.press('f');
    expect(await viewBox(page)).toEqual(whole);
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await page.getByRole('button', { name: 'Perbesar' }).click();
    await page.getByRole('button', { name: 'Perkecil' }).click();
    expect((await viewBox(page))[2]).toBeLessThan(whole[2] ?? 0);
    await page.getByRole('button', { name: 'Muat semua' }).click();
    expect(await viewBox(page)).toEqual(whole);
  });

  it('is handled by mouse: select, expand, undo, drag to pin, drag the ground', async () => {
    const { page } = opened;
    const before = await ids(page);
    await shapeOf(page, 'office:gubernur-jambi').click();
    expect(page.url()).toBe(browser.url() + haris);
    await page.locator('[data-selected] a[data-do="expand"]').click();
    await page.waitForURL(/do=expand/);
    expect(await ids(page)).toHaveLength(before.length + 2);
    await page.locator('.network-tools a[data-do="undo"]').click();
    await page.waitForURL((url) => url.search === '');
    expect(await ids(page)).toEqual(before);

    await drag(page, shapeOf(page, 'office:gubernur-jambi'), 40, 60);
    await page.waitForURL(/do=pin/);
    expect(await page.locator('a.node.is-pinned').getAttribute('data-id')).toBe('office:gubernur-jambi');

    await page.getByRole('button', { name: 'Perbesar' }).click();
    const near = await viewBox(page);
    await drag(page, page.locator('svg.picture-network'), -60, 0, { x: 30, y: 12 });
    expect((await viewBox(page))[0]).not.toBe(near[0]);
    expect(opened.complaints).toEqual([]);
  });

  it('saves a PNG, twice the size of its SVG, by a button that only scripts show', async () => {
    const { page } = opened;
    const svg = await (await page.request.get(`${browser.url()}${haris}.svg`)).text();
    const [, width, height] = /<svg [^>]*width="(\d+)" height="(\d+)"/.exec(svg) ?? [];
    await page.getByRole('button', { name: 'Simpan PNG' }).focus();
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(download.suggestedFilename()).toBe('jejak-jaringan-person-al-haris.png');
    const png = readFileSync(await download.path());
    expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([Number(width) * 2, Number(height) * 2]);
    expect(opened.complaints).toEqual([]);
  });

  it('opens with its centre in sight on a phone', async () => {
    const { page } = opened;
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(`${browser.url()}/jaringan/award:paritrana?do=expand:edition:paritrana-2022-jambi`);
    const frame = await page.locator('.network .picture-frame').boundingBox();
    const centre = await page.locator('a.node.is-centre .node-halo').boundingBox();
    if (frame === null || centre === null) throw new Error('the picture is not there');
    expect(centre.x).toBeGreaterThanOrEqual(frame.x);
    expect(centre.x + centre.width).toBeLessThanOrEqual(frame.x + frame.width);
  });
});

describe('a network without scripts', () => {
  it('is handled by the links of its list alone, and shows nothing that needs a script', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open({ javaScriptEnabled: false });
    await page.goto(browser.url() + haris);
    const before = await ids(page);
    expect(await page.getByRole('button', { name: /PNG/ }).count()).toBe(0);
    const office = page.locator('.network-list li[data-id="office:gubernur-jambi"]');
    await office.locator('summary').click();
    await office.getByRole('link', { name: 'Buka Gubernur Jambi' }).click();
    // The next page may still be on its way when the click is done.
    await expect.poll(() => ids(page)).toHaveLength(before.length + 2);
    await page.getByRole('link', { name: 'Urungkan yang terakhir' }).click();
    await expect.poll(() => ids(page)).toEqual(before);
    await page.context().close();
  });
});

describe('the form that connects two names in a browser', () => {
  it('takes an id with the name that is chosen, and forgets it when the name is changed', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open();
    await page.goto(`${browser.url()}/hubungan`);
    const name = page.getByRole('combobox', { name: 'Dari' });
    const id = page.locator('input[name="from"]');
    await name.pressSequentially('al haris');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    expect([await name.inputValue(), await id.inputValue()]).toEqual(['Al Haris', 'person:al-haris']);
    await page.keyboard.type('x');
    expect(await id.inputValue()).toBe('');
    await page.context().close();
  });
});

function nodeOf(page: Page, id: string): Locator {
  return page.locator(`a.node[data-id="${id}"]`);
}

function shapeOf(page: Page, id: string): Locator {
  return nodeOf(page, id).locator('.node-shape');
}

function ids(page: Page): Promise<string[]> {
  return page.locator('a.node').evaluateAll((nodes) => nodes.map((node) => node.getAttribute('data-id') ?? ''));
}

function focusedId(page: Page): Promise<string | null> {
  return page.locator('a.node:focus').getAttribute('data-id');
}

async function viewBox(page: Page): Promise<number[]> {
  const text = await page.locator('svg.picture-network').getAttribute('viewBox');
  return (text ?? '').split(' ').map(Number);
}

async function pressAndWait(page: Page, key: string): Promise<void> {
  const address = page.url();
  await page.keyboard.press(key);
  await page.waitForURL((url) => url.href !== address);
}

async function drag(page: Page, from: Locator, dx: number, dy: number, at?: { x: number; y: number }): Promise<void> {
  const box = await from.boundingBox();
  if (box === null) throw new Error('nothing is there to drag');
  const [x, y] = at === undefined ? [box.x + box.width / 2, box.y + box.height / 2] : [box.x + at.x, box.y + at.y];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + dx / 2, y + dy / 2);
  await page.mouse.move(x + dx, y + dy);
  await page.mouse.up();
}
