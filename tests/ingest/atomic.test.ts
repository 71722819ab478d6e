import { spawnSync } from 'node:child_process';
import { cpSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { graphHash } from '../../src/interchange/export-lines.ts';
import { openStore, type StoreAddress } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { buildBinary } from '../cli/built-binary.ts';
import { describeEngines, type EngineUnderTest } from '../setup/engines.ts';
// biome-ignore lint/correctness/useImportExtensions: its types lie in a file beside it
import { type CallKind, counted } from './counted-store.mjs';
import { newsroom, type Story } from './newsroom.ts';
import { tempFolder } from './temp-folder.ts';

beforeAll(buildBinary);

const stories: Record<string, Story> = {
  a: {
    source: { published: '2022-01-01' },
    entities: { 'person:ani': 'Ani', 'office:x': ['Jabatan X', 'X'] },
    claims: [['person:ani HOLDS office:x', 'Ani menjabat X']],
  },
  b: {
    source: { published: '2023-01-01' },
    entities: { 'person:ani': ['Ani', 'Bu Ani'], 'event:e': 'Acara' },
    claims: [
      ['person:ani HOLDS office:x', 'Ani, X'],
      ['person:ani ATTENDED event:e', 'Ani hadir'],
    ],
  },
  c: {
    source: { published: '2024-01-01' },
    entities: { 'award:w': 'Anugerah' },
    claims: [['award:w STATEMENT', 'anugerah itu', 'text: an award', 'modality: WISH']],
  },
  d: {
    source: { published: '2025-01-01' },
    entities: { 'person:ani': 'Ani', 'event:e': 'Acara' },
    claims: [['person:ani ATTENDED event:e', 'Ani di sana']],
  },
};
/** What stood there before: the dossier b, saying something else. */
const earlier = { a: stories['a'] as Story, b: { ...stories['b'], claims: [] } };
/**
 * The calls at which a process of its own dies, and how many dossiers are there then, of which the first was before. The
 * second and the third go in one transaction, the first and the fourth in one of their own.
 */
const deaths: readonly (readonly [kind: CallKind, which: number, done: number])[] = [
  ['begin', 1, 0],
  ['write', 5, 0],
  ['commit', 1, 0],
  ['begin', 2, 0],
  ['commit', 2, 0],
  ['begin', 3, 3],
  ['commit', 3, 3],
  ['checkpoint', 2, 4],
];

describeEngines('an ingest that is killed', (engine) => {
  it('leaves each dossier whole or as it was, by kill -9 too, and is finished by the next', async () => {
    const [before, after] = [newsroom(earlier), newsroom(stories)];
    const whole: string[] = [];
    for (let done = 0; done <= 4; done += 1) {
      const store = await engine.open();
      await ingest(store, before);
      await ingest(store, newsroom({ ...earlier, ...Object.fromEntries(Object.entries(stories).slice(0, done)) }));
      whole.push(await graphHash(store));
    }
    /** How many of the dossiers are there, -1 for some of one. The next ingest brings the others. */
    const doneIn = async (address: StoreAddress): Promise<number> => {
      const store = await openStore(address);
      const done = whole.indexOf(await graphHash(store));
      await ingest(store, after);
      expect(await graphHash(store)).toBe(whole.at(-1));
      await store.close();
      return done;
    };
    for (const [kind, which, done] of deaths) {
      const address = await filled(engine, before);
      expect(run(address, after, kind, which).signal).toBe('SIGKILL');
      expect([kind, which, await doneIn(address)]).toEqual([kind, which, done]);
    }
    const left = engine.name === 'embedded' ? await leftAtEachCall(await filled(engine, before), after) : [];
    const done = [];
    for (const address of left) done.push(await doneIn(address));
    expect(done).toEqual(done.toSorted());
    if (engine.name === 'embedded') expect([...new Set(done)]).toEqual([0, 3, 4]);
  }, 120_000);
});

describeEngines('two ingests at once', (engine) => {
  it('make the graph that one makes', async () => {
    const alone = await engine.open();
    await ingest(alone, newsroom(stories));
    const hash = await graphHash(alone);
    const address = await engine.address();
    const stores = await sharing(engine, address);
    const taken = newsroom(stories);
    await Promise.all(stores.map((store) => ingest(store, taken)));
    expect(await graphHash(stores[0] as Store)).toBe(hash);
    for (const store of new Set(stores)) await store.close();
  });
});

/** A database in which the earlier dossiers are, closed again. */
async function filled(engine: EngineUnderTest, before: ReturnType<typeof newsroom>): Promise<StoreAddress> {
  const address = await engine.address();
  const store = await openStore(address);
  await ingest(store, before);
  await store.close();
  return address;
}

/** Two ways to one database: the embedded engine has one process, and so one store, at a time. */
async function sharing(engine: EngineUnderTest, address: StoreAddress): Promise<Store[]> {
  const first = await openStore(address);
  return [first, engine.name === 'embedded' ? first : await openStore(address)];
}

function run(
  address: StoreAddress,
  { folder }: ReturnType<typeof newsroom>,
  kind: CallKind,
  which: number,
): ReturnType<typeof spawnSync> {
  const argv = [JSON.stringify(address), join(folder, 'dossiers'), join(folder, 'archive'), kind, String(which)];
  return spawnSync(process.execPath, ['tests/ingest/killed-ingest.mjs', ...argv], { encoding: 'utf8' });
}

/** What a process leaves that is killed at any call of this ingest: what stands in its folder at that moment. */
async function leftAtEachCall(address: StoreAddress, after: ReturnType<typeof newsroom>): Promise<StoreAddress[]> {
  if (!('folder' in address)) throw new Error('a server has no folder to copy');
  const left: StoreAddress[] = [];
  const store = await openStore(address);
  const copying = counted(store, () => {
    const folder = tempFolder();
    cpSync(address.folder, folder, { recursive: true });
    left.push({ folder });
  });
  await ingest(copying, after);
  await store.close();
  expect(left.length).toBeGreaterThan(30);
  return left;
}
