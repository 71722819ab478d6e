import { describe, expect, it } from 'vitest';
import { article, deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { refuseStorage } from '../../../setup/refuse-storage.ts';
import { browserOver } from '../open-browser.ts';
import { faultsOf } from '../readable.ts';
import { beginWith, handsOn } from './hands.ts';

const newsroom = deskNewsroom();
const browser = browserOver(newsroom.app);

/** A dossier as far as it can be saved: the source has its day, and all that is sure is accepted. */
async function halfWay(hands: ReturnType<typeof handsOn>, name: string, token = newsroom.tokens.ana): Promise<void> {
  await beginWith(hands, browser.url(), token, `${article}Naskah uji ${name}.\n`);
  await hands.press('e');
  await hands.fill('Nama berkas dosir', name);
  await hands.fill('Terbit', '2024-05-02');
  await hands.fill('Id', `source:${name}`);
  await hands.press('Enter');
  await hands.press('a');
  await hands.press('h');
}

async function save(hands: ReturnType<typeof handsOn>): Promise<void> {
  const { page } = hands;
  await hands.press('c');
  await page.waitForSelector('.desk-check h2');
  // What is not sure is for somebody else: whoever is named in what is accepted is confirmed one by one.
  for (let time = 0; time < 20 && (await page.locator('.desk-check li button').count()) > 0; time += 1) {
    if ((await page.locator('.desk-check button[type=submit]:enabled').count()) > 0) break;
    await hands.tabTo('.desk-check li button');
    await hands.press('Enter');
    await page.waitForSelector('.desk-card:focus');
    await hands.press('a');
    await hands.press('c');
    await page.waitForSelector('.desk-check :focus');
  }
  await page.waitForSelector('.desk-check button[type=submit]:focus');
  await hands.press('Enter');
}

describe('work at the desk', () => {
  it('is there again after the browser was closed in the middle of it', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open();
    const hands = handsOn(page);
    await halfWay(hands, '2024-05-02-tutup');
    const before = await hands.document();
    expect(before.claims.some(({ verdict }) => verdict === 'accepted')).toBe(true);
    const context = page.context();
    await page.close({ runBeforeUnload: false });
    const again = await context.newPage();
    await again.goto(`${browser.url()}/meja`);
    await again.waitForSelector('.desk-card:focus');
    expect(await handsOn(again).document()).toEqual(before);
    await context.close();
  });

  it('goes on where it was when its token is withdrawn: it says so, and takes another one', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page } = await browser.open();
    const hands = handsOn(page);
    await halfWay(hands, '2024-05-02-cabut');
    newsroom.withdraw('ana');
    const before = await hands.document();
    await hands.press('c');
    await page.waitForSelector('#token-lagi:focus');
    expect(await page.locator('form.sign-in').textContent()).toContain('sudah dicabut');
    await hands.paste(newsroom.tokens.ana);
    await hands.press('Enter');
    await page.getByText('bukan token redaktur').waitFor();
    expect(await hands.document()).toEqual(before);
    newsroom.giveBack();
    await hands.press('ControlOrMeta+A');
    await hands.paste(newsroom.tokens.ana);
    await hands.press('Enter');
    await page.locator('form.sign-in').waitFor({ state: 'detached' });
    await hands.tabTo('.desk-card');
    await save(hands);
    await page.waitForSelector('.desk-saved');
    expect(newsroom.dossiers()).toContain('2024-05-02-cabut.yaml');
    await page.context().close();
  });

  it('of two editors on one dossier: the second is refused with the difference, and may still save', async ({
    skip,
  }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const name = '2024-05-02-kedua';
    const first = handsOn((await browser.open({ bypassCSP: true })).page);
    await halfWay(first, name);
    await save(first);
    await first.page.waitForSelector('.desk-saved');
    const [ana, budi] = [first, handsOn((await browser.open()).page)];
    await budi.page.goto(`${browser.url()}/meja?dossier=${name}`);
    await budi.tabTo('#token');
    await budi.paste(newsroom.tokens.budi);
    await budi.press('Enter');
    await budi.page.waitForSelector('.desk-card:focus');
    await ana.page.goto(`${browser.url()}/meja?dossier=${name}`);
    await ana.page.waitForSelector('.desk-card:focus');
    for (const [hands, place] of [
      [budi, 'UMPAMA'],
      [ana, 'MISAL'],
    ] as const) {
      await hands.press('e');
      await hands.fill('Tempat di awal', place);
      await hands.press('Enter');
      await hands.press('c');
      if (hands === ana) break;
      await hands.page.waitForSelector('.desk-check button[type=submit]:focus');
      await hands.press('Enter');
      await hands.page.waitForSelector('.desk-saved');
    }
    await ana.page.waitForSelector('.desk-difference');
    expect(await faultsOf(ana.page)).toEqual([]);
    const difference = await ana.page.locator('.desk-difference').textContent();
    expect(difference).toContain('-  dateline: UMPAMA');
    expect(difference).toContain('+  dateline: MISAL');
    expect(newsroom.text(`${name}.yaml`)).toContain('dateline: UMPAMA');
    expect((await ana.document()).source.fields['dateline']).toBe('MISAL');
    await ana.tabTo('.desk-conflict button');
    await ana.press('Enter');
    await ana.page.waitForSelector('.desk-saved');
    expect(newsroom.text(`${name}.yaml`)).toContain('dateline: MISAL');
    for (const { page } of [ana, budi]) await page.context().close();
  });

  it('says where a browser keeps nothing, and can be kept on the server', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page, complaints } = await browser.open();
    await page.addInitScript(refuseStorage);
    const hands = handsOn(page);
    await beginWith(hands, browser.url(), newsroom.tokens.ana, article);
    expect(await page.locator('.notice').textContent()).toContain('menolak menyimpan');
    await page.getByRole('button', { name: 'Simpan draf' }).click();
    await page.getByText('Draf tersimpan di server').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});
