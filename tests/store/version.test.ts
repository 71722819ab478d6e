import { beforeAll, expect, it } from 'vitest';
import { rebuild } from '../../src/ingest/rebuild.ts';
import type { WriteName } from '../../src/store/queries.ts';
import { writeTexts } from '../../src/store/query-texts.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEngines } from '../setup/engines.ts';
import { cypherFiles, fileOf } from './cypher-file.ts';

const files = cypherFiles('write');
/** One act of each file: those of all kinds and types are one text. */
const acts = [...new Map(([...writeTexts.keys()] as WriteName[]).map((act) => [fileOf(files, act), act])).values()];

describeEngines('the version of the graph', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open();
    await store.transact((writer) => writer.write('take-turn', {}));
  });

  it.each(acts)('is moved by %s, whoever forgets to take a turn', async (act) => {
    const [before, counted] = [await versionOf(store), store.writes()];
    await store.transact((writer) => writer.write(act, fileOf(files, act).samples as never));
    const after = await versionOf(store);
    expect(after.turn).toBe(before.turn + 1);
    expect(after.mark).not.toBe(before.mark);
    expect(store.writes()).toBe(counted + 1);
  });

  it('is moved once by a transaction of several acts, at once or one after the other', async () => {
    const before = await versionOf(store);
    await store.transact(async (writer) => {
      await Promise.all([1, 2].map((projection) => writer.write('put-ledger-projection', { projection })));
      await writer.write('put-ledger-projection', { projection: 3 });
    });
    expect((await versionOf(store)).turn).toBe(before.turn + 1);
  });

  it('stays where a transaction only reads, and where it is undone, which counts as a write all the same', async () => {
    const [before, counted] = [await versionOf(store), store.writes()];
    await store.transact((writer) => writer.read('turn', {}));
    expect(store.writes()).toBe(counted);
    const undone = store.transact(async (writer) => {
      await writer.write('put-ledger-projection', { projection: 4 });
      throw new Error('undone');
    });
    await expect(undone).rejects.toThrow('undone');
    expect(await versionOf(store)).toEqual(before);
    expect(store.writes()).toBe(counted + 1);
  });

  it('goes on when a graph is made anew, and comes back to no earlier one', async () => {
    const rebuilt = await engine.openBundled();
    const before = await versionOf(rebuilt);
    await rebuild(rebuilt, { paths: [], archive: null });
    expect((await versionOf(rebuilt)).turn).toBeGreaterThan(before.turn);
  });
});

async function versionOf(store: Store): Promise<{ turn: number; mark: number | null }> {
  const [version] = await store.read('version', {});
  if (version === undefined) throw new Error('there is no ledger yet');
  return version;
}
