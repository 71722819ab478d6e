import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { testBrowser } from './open-browser.ts';

const browser = testBrowser();

describe('a page within a page of another site', () => {
  let host: Server;
  beforeAll(async () => {
    if (browser.missing !== null) return;
    host = createServer((_request, response) => {
      response.setHeader('content-type', 'text/html');
      response.end(hostPage(`${browser.url()}/embed/person:al-haris`));
    });
    await new Promise<void>((listening) => host.listen(0, '127.0.0.1', listening));
  });
  afterAll(() => void host?.close());

  it('tells its height, so that it shows whole, and opens links outside of the frame', async ({ skip }) => {
    if (browser.missing !== null) return skip(browser.missing);
    const { page, complaints } = await browser.open({ viewport: { width: 700, height: 600 } });
    await page.goto(`http://127.0.0.1:${(host.address() as AddressInfo).port}/`); // it listens on a port
    const frame = page.frameLocator('iframe');
    await page.waitForFunction('document.querySelector("iframe").height !== "100"');
    const height = Number(await page.locator('iframe').getAttribute('height'));
    const inside = Number(
      await frame.locator('html').evaluate((element) => (element as unknown as { scrollHeight: number }).scrollHeight),
    );
    expect(height).toBeGreaterThan(600);
    expect(inside).toBeLessThanOrEqual(height);
    const opening = page.context().waitForEvent('page');
    await frame.getByRole('link', { name: 'Gubernur Jambi' }).first().click();
    expect(new URL((await opening).url()).pathname).toBe('/office:gubernur-jambi');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

/** What a site would write to show one of our pages as high as it is. */
function hostPage(src: string): string {
  return `<!doctype html><html lang="id"><link rel="icon" href="data:,"><title>x</title>
<iframe src="${src}" width="600" height="100" title="Jejak"></iframe>
<script>addEventListener('message', ({ data, source }) => {
  const frame = document.querySelector('iframe');
  if (source === frame.contentWindow && data.type === 'jejak:height') frame.height = data.height;
});</script>`;
}
