import { expect, it } from 'vitest';
import { article, deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { browserOver } from '../open-browser.ts';
import { beginWith, handsOn } from './hands.ts';

const newsroom = deskNewsroom();
const browser = browserOver(newsroom.app);

it('with a pointer: a card leads to its words, words to their card, and a selection becomes evidence in whole words', async ({
  skip,
}) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open();
  await page.setViewportSize({ width: 1280, height: 900 });
  const hands = handsOn(page);
  await beginWith(hands, browser.url(), newsroom.tokens.ana, article);
  const held = (await hands.document()).claims.find(({ claim }) => claim.includes(' HOLDS '));
  const card = page.locator(`[data-key="${held?.key}"]`);
  await card.locator('.desk-words button').first().click();
  const marked = await page.locator('.desk-text mark.is-current').allTextContents();
  expect(marked.join('')).toBe('Kepala Balai Umpama, Budi Umpama');
  // From within "menyerahkan" to within "Contoh": both are taken whole.
  await page.evaluate(`(() => {
    const text = document.querySelector('.desk-text');
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    const find = (word) => {
      for (let node = text.firstChild, at; (node = walker.nextNode()); )
        if ((at = node.data.indexOf(word)) >= 0) return [node, at + 2];
    };
    const [start, from] = find('menyerahkan');
    const [end, to] = find('Anugerah');
    getSelection().setBaseAndExtent(start, from, end, to);
    text.dispatchEvent(new PointerEvent('pointerup', { bubbles: true }));
  })()`);
  await page.getByRole('button', { name: 'Tambahkan' }).click();
  const after = (await hands.document()).claims.find(({ key }) => key === held?.key);
  expect(after?.evidence.map(({ exact }) => exact)).toEqual([
    'Kepala Balai Umpama, Budi Umpama',
    'menyerahkan Anugerah',
  ]);
  await page.locator('.desk-text mark', { hasText: 'Kota Jambi' }).click();
  expect(await page.locator('.desk-card.is-current h3').textContent()).toBe('Kota Jambi');
  expect(complaints).toEqual([]);

  // A second tab on the same work sees each step of the first.
  const other = await page.context().newPage();
  await other.goto(`${browser.url()}/meja`);
  await other.waitForSelector('.desk-card:focus');
  await page.bringToFront();
  await page.locator('.desk-card.is-current').focus();
  await hands.press('x');
  await other.locator('.desk-card.is-refused', { hasText: 'Kota Jambi' }).waitFor();
  await page.context().close();
});
