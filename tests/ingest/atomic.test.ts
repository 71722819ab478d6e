import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.ts';
import { graphHash } from '../../src/interchange/export-lines.ts';
import { openStore, type StoreAddress } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { buildBinary } from '../cli/built-binary.ts';
import { describeEngines, type EngineUnderTest } from '../setup/engines.ts';
import { newsroom, type Story } from './newsroom.ts';

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
};
/** What stood there before: the dossier b, saying something else. */
const earlier = { a: stories['a'] as Story, b: { ...stories['b'], claims: [] } };
const kills = { embedded: 100, Neo4j: 20 };

describeEngines('an ingest that is killed', (engine) => {
  it(`leaves each dossier whole or as it was, ${kills[engine.name]} times out of ${kills[engine.name]}, and is finished by the next`, async () => {
    const [before, after] = [newsroom(earlier), newsroom(stories)];
    const allowed = new Map<string, number>();
    for (let done = 0; done <= 3; done += 1) {
      const store = await engine.open();
      await ingest(store, before);
      await ingest(store, newsroom({ ...earlier, ...Object.fromEntries(Object.entries(stories).slice(0, done)) }));
      allowed.set(await graphHash(store), done);
    }
    const whole = [...allowed].at(-1)?.[0];
    const calls = Number(run(await filled(engine, before), after, 0).stdout);
    expect(calls).toBeGreaterThan(30);
    const random = seeded(20_261_124);
    const reached = new Set<number>();
    for (let kill = 0; kill < kills[engine.name]; kill += 1) {
      const address = await filled(engine, before);
      const { signal } = run(address, after, 1 + Math.floor(random() * calls));
      expect(signal).toBe('SIGKILL');
      const store = await openStore(address);
      const hash = await graphHash(store);
      expect([...allowed.keys()]).toContain(hash);
      reached.add(allowed.get(hash) ?? -1);
      await ingest(store, after);
      expect(await graphHash(store)).toBe(whole);
      await store.close();
    }
    // Kills fell before, between and behind dossiers, or the test would show little.
    expect(reached.size).toBeGreaterThan(1);
  }, 300_000);
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
  kill: number,
): ReturnType<typeof spawnSync> {
  const argv = [JSON.stringify(address), join(folder, 'dossiers'), join(folder, 'archive'), String(kill)];
  return spawnSync(process.execPath, ['tests/ingest/killed-ingest.mjs', ...argv], { encoding: 'utf8' });
}

/** Numbers from 0 to 1 that are the same in every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
