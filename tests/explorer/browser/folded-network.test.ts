import type { Browser, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { type Serving, serve } from '../../../src/server/serve.ts';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { sharedChromium } from '../../setup/chromium.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const provided = inject('chromium');
const long = `Kabupaten ${'Sangat Panjang '.repeat(19)}`.trim();
const winners = Array.from({ length: 36 }, (_, index) => `organisation:pemenang-${String(index).padStart(2, '0')}`);
const editionOf = (index: number) => `edition:lomba-${index % 3}-2024`;
const app = smallApp((store) =>
  ingestSmall(store, {
    name: 'tiga-lomba',
    published: '2024-06-01T08:00:00+07:00',
    lines: [
      ...entityLines(
        'person:penyerah',
        ...winners.slice(1),
        ...[0, 1, 2].flatMap((n) => [`award:lomba-${n}`, editionOf(n)]),
      ),
      `  ${winners[0]}:`,
      `    name: "${long}"`,
      'claims:',
      ...[0, 1, 2].flatMap((n) => [`  - claim: ${editionOf(n)} EDITION_OF award:lomba-${n}`, '    evidence: Kata']),
      'conferrals:',
      ...winners.flatMap((winner, index) => [
        `  - conferral:c-${String(index).padStart(2, '0')}:`,
        `      edition: ${editionOf(index)}`,
        `      recipient: ${winner}`,
        '      presenter: person:penyerah',
        `      status: ${index === 35 ? 'NOMINATED' : 'CONFERRED'}`,
        '      evidence: Kata',
      ]),
    ],
  }),
);
const { read } = pageReader(app);
const folded = '/jaringan/person:penyerah';
const opened = `${folded}?${[0, 1, 2].map((n) => `do=open:${editionOf(n)}`).join('&')}`;

describe('the network of somebody who handed over three awards to 36 winners', () => {
  it('has a stack of receivers a round, each joined to the giver, and no conferral', async () => {
    const { html, text, link } = await read(folded);
    expect(idsIn(html)).toEqual(['person:penyerah', ...[0, 1, 2].map(editionOf)]);
    expect(text).toContain('12 penerima');
    expect(link(`Buka tumpukan 12 penerima: ${editionOf(1)}`)).toBe(`${folded}?do=open:${editionOf(1)}`);
  });

  it('shows every receiver once its stacks are open, joined to the giver by a line of its own', async () => {
    const { html } = await read(opened);
    expect(idsIn(html).toSorted()).toEqual(['person:penyerah', ...winners].toSorted());
    expect(html.match(/class="line(?: [^"]*)?" data-claims/g)).toHaveLength(36);
    expect(html.match(/class="line is-uncertain" data-claims/g)).toHaveLength(1);
  });

  it('shows conferrals as names of their own when asked to', async () => {
    const { html, link } = await read(folded);
    expect(idsIn(html).some((id) => id.startsWith('conferral:'))).toBe(false);
    const page = await read(link('Tampilkan penganugerahan'));
    expect(idsIn(page.html).filter((id) => id.startsWith('conferral:'))).toHaveLength(36);
  });
});

describe('that network in a browser', () => {
  let serving: Serving;
  let browser: Browser;
  let page: Page;
  beforeEach(async ({ skip }) => {
    if ('missing' in provided) return skip(provided.missing);
    serving = await serve(app(), { port: 0, host: '127.0.0.1' });
    browser = await sharedChromium(provided.executablePath);
    page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  });
  afterEach(async () => {
    await page?.close();
    await serving?.close(0);
  });

  it('writes every receiver at 9 pixels or more, with no name upon another', async () => {
    await page.goto(serving.url + opened);
    const names = await page.locator('svg.picture-network .node-name').evaluateAll((found) =>
      found.map((one) => {
        const { left, top, right, bottom } = one.getBoundingClientRect();
        const svg = one.closest('svg');
        const scale = svg === null ? 0 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
        return { left, top, right, bottom, size: Number.parseFloat(getComputedStyle(one).fontSize) * scale };
      }),
    );
    expect(names).toHaveLength(37);
    expect(Math.min(...names.map(({ size }) => size))).toBeGreaterThanOrEqual(9);
    const upon = names.flatMap((a, index) =>
      names
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    expect(upon).toEqual([]);
  });
});

function idsIn(html: string): string[] {
  return [...html.matchAll(/class="node [^>]*data-id="([^"]+)"/g)].map(([, id = '']) => id);
}
