import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { article, goodAnswer } from '../../../draft/model/article.ts';
import { deskNewsroom } from '../../../server/desk/desk-newsroom.ts';
import { browserOver } from '../open-browser.ts';
import { faultsOf } from '../readable.ts';
import { handsOn } from './hands.ts';

/** What the model says next, and what it was asked. */
let says: unknown = goodAnswer;
const asked: string[] = [];
const server: Server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  asked.push(Buffer.concat(chunks).toString('utf8'));
  const content = typeof says === 'string' ? says : JSON.stringify(says);
  response.setHeader('content-type', 'application/json');
  response.end(
    JSON.stringify({ choices: [{ index: 0, finish_reason: 'stop', message: { role: 'assistant', content } }] }),
  );
});
beforeAll(() => new Promise<void>((ready) => void server.listen(0, '127.0.0.1', ready)));
const newsroom = deskNewsroom({
  model: () => {
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1/chat/completions`;
    return { name: 'contoh:8b', url, key: null, timeoutMs: 5_000 };
  },
});
const browser = browserOver(newsroom.app);
afterAll(() => void server.close());

it('a model is asked only when one says so; what it says stands beside the rules under its name, and fails in a line', async ({
  skip,
}) => {
  if (browser.missing !== null) return skip(browser.missing);
  const { page, complaints } = await browser.open({ bypassCSP: true });
  const hands = handsOn(page);
  await page.goto(`${browser.url()}/meja`);
  await hands.tabTo('#token');
  await hands.paste(newsroom.tokens.ana);
  await hands.press('Enter');
  const draft = async (asks: boolean): Promise<void> => {
    await page.waitForSelector('#naskah');
    await page.getByLabel(/Tanyakan juga kepada model contoh:8b/).setChecked(asks);
    await page.getByLabel('Naskah artikel').fill(article);
    await page.getByRole('button', { name: 'Buat usulan' }).click();
    await page.waitForSelector('.desk-card:focus');
  };
  await draft(false);
  expect(asked).toEqual([]);
  await page.getByRole('button', { name: 'Kesampingkan' }).click();
  await draft(true);
  expect(asked).toHaveLength(1);
  expect(await page.locator('.desk-card', { hasText: 'usulan contoh:8b' }).count()).toBeGreaterThan(0);
  const card = page.locator('.desk-card', { hasText: 'contoh:8b' }).filter({ hasText: 'lain:' }).first();
  await card.click();
  const key = await card.getAttribute('data-key');
  await card.getByRole('button', { name: 'Ambil' }).first().click();
  const { conferrals, claims } = await hands.document();
  const taken = [...conferrals, ...claims].find((one) => one.key === key);
  const [[field = '', value] = []] = Object.entries(taken?.model?.differs ?? {});
  expect([field, taken?.fields[field]]).toEqual([field, value]);
  expect(await faultsOf(page)).toEqual([]);
  await page.getByRole('button', { name: 'Kesampingkan' }).click();
  says = 'Maaf, saya tidak dapat membantu.';
  await draft(true);
  expect(await page.locator('.notice').first().textContent()).toContain('the draft is by rules alone');
  expect(complaints).toEqual([]);
  await page.context().close();
}, 60_000);
