import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { SheetMeta } from '../../../src/explorer/picture/file/sheet.ts';
import { standaloneSvg } from '../../../src/explorer/picture/file/standalone-svg.ts';
import { layOut } from '../../../src/explorer/picture/lay-out/lay-out.ts';
import { layOutChains } from '../../../src/explorer/picture/lay-out/lay-out-chains.ts';
import { closeContexts, sharedChromium } from '../../setup/chromium.ts';
import { hostileNames } from './hostile-names.ts';
import { xmlError, xmlTexts } from './in-browser.ts';
import { madePicture, shuffled } from './made-picture.ts';

const meta: SheetMeta = {
  title: 'Jaringan Al Haris',
  publishers: ['Koran A', 'Koran B', 'Koran C', 'Koran D', 'Koran E', 'Koran F'],
  host: 'jejak.example',
  clocks: 'keadaan per 2024',
  date: '2026-11-25',
  permalink: 'https://jejak.example/jaringan/person:al-haris?tipe=a&tipe=b',
  language: 'id',
};

describe('a picture as a file of its own', () => {
  it('is the same bytes for the same picture', () => {
    const picture = madePicture(60);
    expect(standaloneSvg(layOut(shuffled(picture)), meta)).toBe(standaloneSvg(layOut(picture), meta));
  });

  it('asks nobody for anything: no address in it is loaded', () => {
    const svg = standaloneSvg(layOut(madePicture(10)), meta);
    expect(svg).not.toMatch(/href=|url\(|@import|<image|<script/);
  });
});

describe('a picture as a file of its own, read by Chromium as XML', () => {
  const provided = inject('chromium');
  let browser: Browser | undefined;
  let page: Page | undefined;
  beforeAll(async () => {
    if ('missing' in provided) return;
    browser = await sharedChromium(provided.executablePath);
    page = await browser.newPage();
  });
  afterAll(async () => await closeContexts(browser));

  it('says title, source, date and permalink, drawn and in its metadata', async ({ skip }) => {
    if (page === undefined) return skip('missing' in provided ? provided.missing : 'no Chromium');
    const svg = standaloneSvg(layOut(madePicture(10)), meta);
    expect(await xmlTexts(page, svg, '.sheet-title, .sheet-note')).toEqual([
      meta.title,
      'Sumber: Koran A, Koran B, Koran C, Koran D, dan 2 media lain; diolah Jejak (jejak.example)',
      'Data per: 25 November 2026; keadaan per 2024',
      meta.permalink,
    ]);
    expect(
      await xmlTexts(page, svg, 'metadata *|title, metadata *|source, metadata *|date, metadata *|identifier'),
    ).toEqual([meta.title, ...meta.publishers, meta.date, meta.permalink]);
  });

  it('takes the ways between two names as well', async ({ skip }) => {
    if (page === undefined) return skip('missing' in provided ? provided.missing : 'no Chromium');
    const [a, b] = madePicture(2).nodes;
    const [edge] = madePicture(2).edges;
    if (!a || !b || !edge) throw new Error('a picture of two has two nodes and an edge');
    const svg = standaloneSvg(layOutChains({ title: '', from: a.id, to: b.id, nodes: [a, b], chains: [[edge]] }), meta);
    expect(await xmlError(page, svg)).toBeNull();
    expect(await xmlTexts(page, svg, '.node-name')).toHaveLength(2);
  });

  it.each(hostileNames.map((name) => [JSON.stringify(name).slice(0, 40), name]))(
    'is well-formed and shows the name as text: %s',
    async (_shown, name) => {
      if (page === undefined) return;
      const { nodes, edges } = madePicture(4);
      const named = {
        title: name,
        nodes: nodes.map((node) => ({ ...node, name })),
        edges: edges.map((edge) => ({ ...edge, label: name })),
      };
      const svg = standaloneSvg(layOut(named), {
        ...meta,
        title: name,
        publishers: [name],
        host: name,
        clocks: name,
        permalink: name,
      });
      expect(await xmlError(page, svg)).toBeNull();
      expect(await xmlTexts(page, svg, 'script')).toEqual([]);
      expect(await xmlTexts(page, svg, '.node')).toHaveLength(4 + new Set(nodes.map(({ kind }) => kind)).size);
      expect(svg).not.toMatch(/[\u202A-\u202E\u2066-\u2069]/);
    },
  );

  it('would be caught if it were not well-formed', async ({ skip }) => {
    if (page === undefined) return skip('missing' in provided ? provided.missing : 'no Chromium');
    expect(await xmlError(page, '<svg><a></svg>')).toContain('error');
    expect(await xmlError(page, '<svg>\u0001</svg>')).toContain('error');
  });
});
