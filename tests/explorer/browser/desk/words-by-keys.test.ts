import { expect, it } from 'vitest';
import { article, deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { browserOver } from '../open-browser.ts';
import { beginWith, handsOn } from './hands.ts';

const newsroom = deskNewsroom();
const browser = browserOver(newsroom.app);

it('words of the article become evidence by keys: instead of a card’s, beside them, and of a new card', async ({
  skip,
}) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open();
  const hands = handsOn(page);
  await beginWith(hands, browser.url(), newsroom.tokens.ana, `${article}Hubungi Budi di 0812-3456-7890 saja.\n`);
  const evidence = async (claim: string) =>
    (await hands.document()).claims.find((one) => one.claim === claim)?.evidence.map(({ exact }) => exact);
  const held = 'person:budi-umpama HOLDS office:kepala-balai-umpama';
  const { key } = (await hands.document()).claims.find(({ claim }) => claim === held) ?? { key: '' };
  for (let step = 0; step < 60 && (await hands.card()) !== key; step += 1) await hands.press('j');
  expect(await hands.card()).toBe(key);
  const { y = -1, height = 0 } = (await page.locator('.desk-card:focus').boundingBox()) ?? {};
  expect(y).toBeGreaterThanOrEqual(0);
  expect(y + height).toBeLessThanOrEqual(page.viewportSize()?.height ?? 0);

  // Two words more at the end, then one less at the beginning.
  await hands.press('w');
  await hands.press('Shift+ArrowRight', 2);
  await hands.press(']');
  await hands.press('Enter');
  expect(await evidence(held)).toEqual(['Balai Umpama, Budi Umpama, menyerahkan Anugerah']);
  expect(await hands.card()).toBe(key);

  await hands.press('w');
  await hands.press('/');
  await hands.type('Bupati Tebo menerima');
  await hands.press('Enter');
  await hands.press('+');
  expect(await evidence(held)).toEqual(['Balai Umpama, Budi Umpama, menyerahkan Anugerah', 'Bupati Tebo menerima']);

  // Thirteen words, and words that are private, are refused with the reason.
  await hands.press('w');
  await hands.press('Shift+ArrowDown', 2);
  await hands.press('Enter');
  expect(await page.locator('.desk-choice').textContent()).toContain('paling banyak 12');
  await hands.press('/');
  await hands.type('Hubungi Budi di 0812');
  await hands.press('Enter');
  await hands.press('Enter');
  expect(await page.locator('.desk-choice').textContent()).toContain('data pribadi');
  await hands.press('Escape');
  expect(await evidence(held)).toHaveLength(2);

  // What the draft missed begins with its words.
  await hands.press('w');
  await hands.press('/');
  await hands.type('menyerahkan Anugerah Contoh 2024 kepada Kabupaten Tebo');
  await hands.press('Enter');
  await hands.press('n');
  await page.waitForSelector('.desk-new button:focus');
  await hands.press('Enter');
  await page.waitForSelector('.desk-form :focus');
  await hands.fill('Penerima', 'Tebo');
  await page.waitForSelector('[role=option]');
  await hands.press('ArrowDown');
  await hands.press('Enter');
  await hands.press('Escape');
  const added = (await hands.document()).conferrals.at(-1);
  expect(added).toMatchObject({
    verdict: 'accepted',
    fields: { recipient: 'regency:tebo', status: 'CONFERRED' },
    evidence: [{ exact: 'menyerahkan Anugerah Contoh 2024 kepada Kabupaten Tebo' }],
  });
  // And each step can be gone back.
  await hands.press('u');
  expect((await hands.document()).conferrals.at(-1)?.fields['recipient']).toBeUndefined();
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);
