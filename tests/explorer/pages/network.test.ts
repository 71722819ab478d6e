import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { openStore } from '../../../src/store/open.ts';
import { entityLines, ingestSmall } from '../../graphql/small-dossier.ts';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader, type ReadPage } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const { app, reported, reads } = bundledApp();
const { ask, read, status } = pageReader(app);
/** With conferrals as nodes of their own; tests/explorer/pages/folded-network.test.ts has what they fold into. */
const haris = '/jaringan/person:al-haris?conferrals=shown';
const file = (format: string) => haris.replace('?', `.${format}?`);

describe('the network of an entity', () => {
  it('shows what claims join to it, and lists the same ids in the same order, each claim with its evidence', async () => {
    const page = await read(haris);
    const shown = pictureIds(page);
    expect(shown[0]).toBe('person:al-haris');
    expect(shown).toHaveLength(7);
    expect(listIds(page)).toEqual(shown);
    const lines = [...page.html.matchAll(/data-claims="([^"]+)"/g)].flatMap(([, ids = '']) => ids.split(' '));
    expect(lines.length).toBeGreaterThan(5);
    expect(marksIn(page)).toBe(lines.length);
  });

  it('tells of each name how many neighbours are not shown', async () => {
    expect((await read(haris)).text).toContain('Gubernur Jambi jabatan, 2 nama terkait tidak tampil');
  });

  it('expands a name, keeps what was there, and undoes it by a link', async () => {
    const before = await read(haris);
    const after = await read(before.link('Buka Gubernur Jambi: 2 nama terkait lagi'));
    expect(pictureIds(after)).toEqual(expect.arrayContaining(pictureIds(before)));
    expect(pictureIds(after)).toHaveLength(pictureIds(before).length + 2);
    expect(listIds(after)).toEqual(pictureIds(after));
    expect(pictureIds(await read(after.link('Urungkan yang terakhir')))).toEqual(pictureIds(before));
  });

  it('dismisses a name with what hung on it alone, and expanding brings it back', async () => {
    const expanded = `${haris}&do=expand:office:gubernur-jambi`;
    const dismissed = await read(`${expanded}&do=dismiss:office:gubernur-jambi`);
    expect(pictureIds(dismissed)).not.toContain('office:gubernur-jambi');
    expect(pictureIds(dismissed)).not.toContain('province:jambi');
    const back = await read(dismissed.link('Buka Al Haris: 1 nama terkait lagi'));
    expect(pictureIds(back)).toContain('office:gubernur-jambi');
  });

  it('dismisses all others but one and the way to it', async () => {
    const page = await read(`${haris}&do=expand:office:gubernur-jambi&do=only:province:jambi`);
    expect(pictureIds(page)).toEqual(['person:al-haris', 'office:gubernur-jambi', 'province:jambi']);
  });

  it('undoes only the last of several steps', async () => {
    const steps = 'do=expand:office:gubernur-jambi&do=dismiss:province:jambi';
    const { link } = await read(`${haris}&${steps}`);
    expect(link('Urungkan yang terakhir')).toBe(
      '/jaringan/person:al-haris?do=expand:office:gubernur-jambi&conferrals=shown',
    );
    expect(link('Mulai lagi')).toBe(haris);
  });

  it('holds a pinned name where it was put, and lets go of it by a link', async () => {
    const page = await read(`${haris}&do=pin:office:gubernur-jambi@-300,200`);
    expect(page.html).toMatch(
      /class="[^"]*is-pinned[^"]*" transform="translate\(-300 200\)" data-id="office:gubernur-jambi"/,
    );
    const free = await read(page.link('Lepas kunci Gubernur Jambi'));
    expect(free.html).not.toContain('is-pinned');
  });

  it('draws only claims of the chosen types, and keeps them while it is handled', async () => {
    const page = await read(`${haris}&types=HOLDS`);
    expect(pictureIds(page)).toEqual(['person:al-haris', 'office:gubernur-jambi']);
    expect(page.link('Sembunyikan Gubernur Jambi')).toContain('types=HOLDS');
    expect(page.html).toMatch(/value="HOLDS" checked/);
  });

  it('shows only what was known at the time, and carries the clocks on', async () => {
    const early = await read(`${haris}&knownAt=2023-04-30`);
    expect(early.text).not.toContain('Paritrana Award 2024');
    expect(early.link('Mulai dari sini: Gubernur Jambi')).toBe(
      '/jaringan/office:gubernur-jambi?conferrals=shown&knownAt=2023-04-30',
    );
  });

  it('makes no line of a wish or a plan', async () => {
    const answer = await app().request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        query: '{ entity(id: "province:jambi") { neighbours(first: 100) { edges { node { id } } } } }',
      }),
    });
    const { data } = (await answer.json()) as Neighbours;
    const page = await read('/jaringan/province:jambi?conferrals=shown');
    expect(pictureIds(page).toSorted()).toEqual(
      ['province:jambi', ...data.entity.neighbours.edges.map(({ node }) => node.id)].toSorted(),
    );
    expect(page.text).toContain('Harapan dan rencana tidak digambar');
  });

  it('gives the same picture for the same address, byte for byte, from an app that was started anew too', async () => {
    const address = '/jaringan/person:al-haris.svg?do=expand:award:paritrana&do=expand:office:gubernur-jambi';
    const first = await (await ask(address)).text();
    expect(first).toContain('<svg');
    expect(await (await ask(address)).text()).toBe(first);
    const [again, later] = await restarted(address);
    expect(again).toBe(later);
  });

  it('dates its files by the data, or by the day up to which it is known', async () => {
    const { builtAt } = (await (await app().request('/index.json')).json()).questions[0].data.dataset;
    const day = (moment: string) =>
      new Date(moment).toLocaleDateString('id-ID', { dateStyle: 'long', timeZone: 'Asia/Jakarta' });
    expect(await (await ask(file('svg'))).text()).toContain(`Data per: ${day(builtAt)}`);
    const early = await (await ask(`${file('svg')}&knownAt=2023-04-30`)).text();
    expect(early).toContain('Data per: 30 April 2023');
    expect(await (await ask(`${file('gexf')}&knownAt=2023-04-30`)).text()).toContain('lastmodifieddate="2023-04-30"');
  });

  it('has the same entities as SVG and as GEXF, and all that the API answered as JSON', async () => {
    const ids = pictureIds(await read(haris)).toSorted();
    const svg = await (await ask(file('svg'))).text();
    const gexf = await (await ask(file('gexf'))).text();
    const json = (await (await ask(file('json'))).json()) as { questions: { name: string }[] };
    expect(idsIn(svg, /data-id="([^"]+)"/g).toSorted()).toEqual(ids);
    expect(idsIn(gexf, /<node id="([^"]+)"/g).toSorted()).toEqual(ids);
    expect(svg).toContain('http://localhost/jaringan/person:al-haris');
    expect(svg).toContain('Sumber: AKTUALITAS.ID dan PERS; diolah Jejak (localhost)');
    expect(json.questions.map(({ name }) => name)).toEqual(['NetworkPage', 'NetworkLines']);
  });

  it('asks the database as often for many names as for one', async () => {
    const count = async (address: string) => {
      const before = reads().length;
      await read(address);
      return reads().length - before;
    };
    const alone = await count('/jaringan/company:bank-jambi');
    expect(await count(`${haris}&do=expand:office:gubernur-jambi&do=expand:award:paritrana`)).toBeLessThanOrEqual(
      alone + 1,
    );
  });

  it('names what cannot be read, and what is not there', async () => {
    const broken = await read(`${haris}&do=melebar:person:x&do=pin:person:al-haris`, 400);
    expect(broken.text).toContain('melebar:person:x');
    expect(await status('/jaringan/person:tidak-ada')).toBe(404);
  });

  it('breaks on none of this', () => {
    expect(reported).toEqual([]);
  });
});

describe('the network of somebody with very many neighbours', () => {
  const events = Array.from({ length: 180 }, (_, index) => `event:acara-${String(index).padStart(3, '0')}`);
  const many = pageReader(
    smallApp((store) =>
      ingestSmall(store, {
        name: 'ramai',
        published: '2024-01-01T08:00:00+07:00',
        lines: [
          ...entityLines('person:ramai', ...events),
          'claims:',
          ...events.flatMap((id, index) => [
            `  - claim: person:ramai ATTENDED ${id}`,
            '    evidence: Kata',
            ...(index < 10 ? ['    certain: false', '    note: Hanya dugaan.'] : []),
          ]),
        ],
      }),
    ),
  );

  it('draws 150 names, the certain ones first and then by id, and says how many there are besides', async () => {
    const page = await many.read('/jaringan/person:ramai');
    const ids = pictureIds(page);
    expect(ids.toSorted()).toEqual([...events.slice(10, 159), 'person:ramai'].toSorted());
    expect(listIds(page)).toEqual(ids);
    expect(page.text).toContain('Paling banyak 150 nama digambar; 31 lagi tidak.');
  });

  it('makes room for others when one is dismissed', async () => {
    const page = await many.read(`/jaringan/person:ramai?do=dismiss:${events[10]}`);
    expect(pictureIds(page)).not.toContain(events[10]);
    expect(pictureIds(page)).toContain(events[159]);
  });

  it('keeps a name in sight that the reader handled, however many there are', async () => {
    const page = await many.read(`/jaringan/person:ramai?do=pin:${events[179]}@400,0`);
    expect(pictureIds(page)).toContain(events[179]);
  });
});

/** The picture at an address, of two apps made one after the other over a store that was closed in between. */
async function restarted(address: string): Promise<string[]> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const given: string[] = [];
  try {
    for (const isFirst of [true, false]) {
      const store = await openStore({ folder });
      if (isFirst) await ingestSmall(store, small);
      const files = { assets: readStaticFiles('dist/assets') };
      const response = await makeApp(store, files).request(address.replace(/\?.*/, ''));
      expect(response.status).toBe(200);
      given.push(await response.text());
      await store.close();
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return given;
}

const small = {
  name: 'kecil',
  published: '2024-01-01T08:00:00+07:00',
  lines: [
    ...entityLines('person:al-haris', 'event:satu', 'event:dua'),
    'claims:',
    '  - claim: person:al-haris ATTENDED event:satu',
    '    evidence: Kata',
    '  - claim: person:al-haris SPOKE_AT event:dua',
    '    evidence: Kata',
  ],
};

interface Neighbours {
  readonly data: { readonly entity: { readonly neighbours: { readonly edges: readonly { node: { id: string } }[] } } };
}

function pictureIds({ html }: ReadPage): string[] {
  return idsIn(html, /<a class="node [^>]*data-id="([^"]+)"/g);
}

function listIds({ html }: ReadPage): string[] {
  return idsIn(html, /<li data-id="([^"]+)"/g);
}

function marksIn({ html }: ReadPage): number {
  const list = /<ol class="network-list">(.*?)<\/ol>/s.exec(html)?.[1] ?? '';
  return list.match(/popovertarget="bukti-\d+"/g)?.length ?? 0;
}

function idsIn(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].flatMap(([, id]) => id ?? []);
}
