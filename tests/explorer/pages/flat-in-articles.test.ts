import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeApp } from '../../../src/server/app.ts';
import { readStaticFiles } from '../../../src/server/static-files.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { entityLines, ingestSmall, type SmallDossier } from '../../graphql/small-dossier.ts';

const sizes = [50, 500];
const pages = [
  '/sumber',
  '/sumber?from=2020',
  '/sumber?knownAt=2023-06-30',
  '/perubahan',
  '/perubahan?since=2023-01-01',
];

describe('a page of a list that is sorted by time', () => {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const stores: Store[] = [];

  beforeAll(async () => {
    for (const size of sizes) {
      const store = await openStore({ folder: join(folder, String(size)) });
      await ingestSmall(store, ...articles(size));
      stores.push(store);
    }
  }, 120_000);
  afterAll(async () => {
    for (const store of stores) await store.close();
    rmSync(folder, { recursive: true });
  });

  it.each(pages)('reads no more of 500 articles than of 50: %s', async (page) => {
    const [few, many] = await Promise.all(stores.map((store) => workOf(store, [page])));
    expect(few?.statuses).toEqual([200]);
    expect(few?.rows).toBeGreaterThan(0);
    expect(many).toEqual(few);
    // What would look at each of them, or count them one by one.
    for (const question of ['source-page', 'source-count', 'sources-known-between', 'claims-known-between'])
      expect(many?.questions).not.toContain(question);
  });

  it('reads when they came out once for all pages, and anew behind a write', async () => {
    const [store] = stores;
    if (store === undefined) throw new Error('no store');
    const { app, read } = appOver(store);
    for (const page of pages) await app.request(page);
    expect(read.filter(({ question }) => question === 'source-keys')).toHaveLength(1);
    await ingestSmall(store, article('sesudahnya', '2024-01-01'));
    expect(await (await app.request('/sumber')).text()).toContain('sesudahnya');
    expect(read.filter(({ question }) => question === 'source-keys')).toHaveLength(2);
  });

  it('has the same rows in and out of memory, page by page', async () => {
    for (const store of stores) {
      const [indexed, asked] = [appOver(store, 10_000_000).app, appOver(store, 0).app];
      for (const page of [
        ...pages,
        '/sumber?rows=7&to=2023-06',
        '/perubahan?rows=3&until=2023-06-30&since=2023-06-01',
      ]) {
        let path: string | undefined = page;
        for (let turned = 0; path !== undefined && turned < 3; turned += 1) {
          const json: string = path.replace(/\?|$/, '.json$&');
          const [from, to] = await Promise.all([indexed, asked].map(async (app) => (await app.request(json)).json()));
          expect(from).toEqual(to);
          path = nextOf(await (await indexed.request(path)).text());
        }
      }
    }
  });
});

function nextOf(html: string): string | undefined {
  return /<a rel="next" href="([^"]+)"/.exec(html)?.[1]?.replaceAll('&amp;', '&');
}

async function workOf(store: Store, asked: readonly string[]) {
  const { app, read } = appOver(store);
  const statuses = [];
  for (const page of asked) statuses.push((await app.request(page)).status);
  // The keys are read once for each version of the graph, whoever asks.
  const ofPages = read.filter(({ question }) => question !== 'source-keys');
  return {
    statuses,
    // Which of them answers first is chance.
    questions: ofPages.map(({ question }) => question).sort(),
    rows: ofPages.reduce((sum, { rows }) => sum + rows, 0),
  };
}

function appOver(store: Store, bytes = 10_000_000) {
  const read: { question: string; rows: number }[] = [];
  const recording: Store = {
    ...store,
    read: async (question, parameters) => {
      const rows = await store.read(question, parameters);
      read.push({ question, rows: rows.length });
      return rows;
    },
  };
  const app = makeApp(recording, { cache: { bytes, freshnessMs: 0 }, assets: readStaticFiles('dist/assets') });
  return { app, read };
}

/** The same ten days over and over, so that each span of time has many. */
function articles(size: number): SmallDossier[] {
  return Array.from({ length: size }, (_, index) =>
    article(`artikel-${String(index).padStart(3, '0')}`, `2023-06-${String(1 + (index % 28)).padStart(2, '0')}`),
  );
}

function article(name: string, published: string): SmallDossier {
  const claims = Array.from({ length: 3 }, (_, index) => {
    const office = `office:o-${name}-${index}`;
    return [office, `  - { claim: person:ani HOLDS ${office}, attested: [2019], evidence: Kata }`] as const;
  });
  return {
    name,
    published,
    lines: [
      ...entityLines('person:ani', ...claims.map(([office]) => office)),
      'claims:',
      ...claims.map(([, line]) => line),
    ],
  };
}
