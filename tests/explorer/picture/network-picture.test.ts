import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { BarChart } from '../../../src/explorer/picture/bars/bar-chart.tsx';
import { glyphs } from '../../../src/explorer/picture/glyphs.ts';
import type { Picture } from '../../../src/explorer/picture/graph.ts';
import { layOut } from '../../../src/explorer/picture/lay-out/lay-out.ts';
import { NetworkPicture } from '../../../src/explorer/picture/network-picture.tsx';
import { PictureKey } from '../../../src/explorer/picture/picture-key.tsx';
import { closeContexts, sharedChromium } from '../../setup/chromium.ts';
import { hostileNames } from './hostile-names.ts';
import { madePicture } from './made-picture.ts';

const small: Picture = {
  title: 'Jaringan Al Haris',
  nodes: [
    { id: 'province:jambi', name: 'Provinsi Jambi', kind: 'Province', more: 1200 },
    { id: 'person:al-haris', name: 'Al Haris', kind: 'Person', centre: true },
    { id: 'office:gubernur-jambi', name: 'Gubernur Jambi', kind: 'Office' },
  ],
  edges: [
    claim('k1', 'person:al-haris', 'menjabat', 'office:gubernur-jambi'),
    { ...claim('k2', 'office:gubernur-jambi', 'jabatan di', 'province:jambi'), certain: false, standing: 'CONTESTED' },
  ],
};

describe('the picture of a network', () => {
  it('links every name to its page, the centre first and then outwards', () => {
    const links = [...drawn(small).matchAll(/<a [^>]*href="([^"]*)"/g)].map(([, href]) => href);
    expect(links).toEqual(['/person:al-haris', '/office:gubernur-jambi', '/province:jambi']);
  });

  it('names each node with its kind, in the language of the page', () => {
    expect(drawn(small)).toContain('<title>Al Haris (orang, pusat gambar)</title>');
    expect(drawn(small)).toContain(
      '<title>Provinsi Jambi (provinsi, 1.200 nama terkait lain tidak ditampilkan)</title>',
    );
    expect(drawn(small, 'en')).toContain('<title>Al Haris (person, centre of the picture)</title>');
  });

  it('says each claim as a sentence, with what is doubtful about it', () => {
    expect(drawn(small)).toContain('<title>Al Haris menjabat Gubernur Jambi</title>');
    expect(drawn(small)).toContain('<title>Gubernur Jambi jabatan di Provinsi Jambi (belum pasti) (dibantah)</title>');
  });

  it('tells how much it shows to who cannot see it', () => {
    expect(drawn(small)).toContain(
      '>3 nama, 2 keterangan. Garis putus-putus: belum pasti. Tanda seru: dibantah.</desc>',
    );
  });

  it('dashes what is uncertain and marks what is contested by a shape', () => {
    const lines = drawn(small).split('data-claims=');
    expect(lines[0]).toMatch(/class="line"\s*$/);
    expect(lines[1]).toMatch(/class="line is-uncertain is-contested"\s*$/);
    expect(lines[1]).not.toContain('contested-shape');
    expect(lines[2]).toContain('contested-shape');
  });

  it('has a shape of its own for each kind', () => {
    expect(new Set(Object.values(glyphs).map(({ path }) => path)).size).toBe(13);
  });

  it('shows in its key the kinds that are in it, and no other', () => {
    const key = renderToString(h(PictureKey, { placed: layOut(small), language: 'id' }));
    expect([...key.matchAll(/<\/svg>\s*([^<]+)/g)].map(([, label]) => label?.trim())).toEqual([
      'orang',
      'jabatan',
      'provinsi',
      'belum pasti',
      'dibantah',
    ]);
  });

  it('holds no style and no markup that a name brings in', () => {
    const markup = drawn(hostile());
    expect(markup).not.toMatch(/ style=|<script|<!--/);
    expect(markup).toContain('&lt;script>alert(1)&lt;/script>');
    expect(markup).toContain('Al [U+202E]siraH');
    expect(markup).not.toMatch(/[\u202E\u2066]/);
  });
});

describe('pictures, in Chromium', () => {
  const provided = inject('chromium');
  let browser: Browser | undefined;
  beforeAll(async () => {
    if (!('missing' in provided)) browser = await sharedChromium(provided.executablePath);
  });
  afterAll(async () => await closeContexts(browser));

  it.each(['light', 'dark'] as const)('have nothing that axe finds fault with, in %s', async (colorScheme) => {
    // The next test says why, where there is no browser.
    if (browser === undefined) return;
    const page = await browser.newPage({ colorScheme });
    await page.setContent(pageOf([drawn(small, 'id', 'a'), drawn(madePicture(30), 'id', 'b'), bars()].join('')));
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
    const faults = await page.evaluate<string[]>(
      `axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' ')))`,
    );
    await page.close();
    expect(faults).toEqual([]);
  });

  it('cut no name off at the rim, and keep each within the room that was reckoned for it', async ({ skip }) => {
    if (browser === undefined) return skip('missing' in provided ? provided.missing : 'no Chromium');
    const page = await browser.newPage({ viewport: { width: 1800, height: 1200 } });
    await page.setContent(pageOf(drawn(madePicture(60))));
    const outside = await page.evaluate<string[]>(`(() => {
      const rim = document.querySelector('.picture').getBoundingClientRect();
      return [...document.querySelectorAll('.picture text')]
        .filter((text) => {
          const box = text.getBoundingClientRect();
          return box.left < rim.left || box.right > rim.right || box.top < rim.top || box.bottom > rim.bottom;
        })
        .map((text) => text.textContent);
    })()`);
    const widest = await page.evaluate<number>(
      `Math.max(...[...document.querySelectorAll('.node:not(.is-centre) tspan')].map((line) => line.getComputedTextLength()))`,
    );
    await page.close();
    expect(outside).toEqual([]);
    expect(widest).toBeGreaterThan(60);
    expect(widest).toBeLessThanOrEqual(150);
  });
});

function claim(id: string, from: string, label: string, to: string): Picture['edges'][number] {
  return { id, from, to, label, type: 'HOLDS', certain: true, standing: 'UNCONTESTED' };
}

function hostile(): Picture {
  const { nodes, ...picture } = madePicture(hostileNames.length);
  return { ...picture, nodes: nodes.map((node, index) => ({ ...node, name: hostileNames[index] ?? '' })) };
}

function drawn(picture: Picture, language: 'id' | 'en' = 'id', id = 'gambar'): string {
  return renderToString(h(NetworkPicture, { placed: layOut(picture), language, id, href: (entity) => `/${entity}` }));
}

function bars(): string {
  const years = Array.from({ length: 30 }, (_, index) => ({
    label: String(1995 + index),
    parts: index === 0 ? [] : [{ tone: 'given' as const, value: index * 40, href: `/${index}` }],
  }));
  return renderToString(h(BarChart, { bars: years, caption: 'Penganugerahan per tahun', language: 'id' }));
}

function pageOf(content: string): string {
  const style = ['ui/base/tokens', 'ui/base/base', 'picture/picture'].map((path) =>
    readFileSync(`src/explorer/${path}.css`, 'utf8'),
  );
  return `<!doctype html><html lang="id"><title>Gambar</title><style>${style.join('\n')}</style><main><h1>Gambar</h1>${content}</main></html>`;
}
