import { describe, expect, it } from 'vitest';
import { JejakError } from '../../src/errors.ts';
import { Undone } from '../../src/store/deadline.ts';
import { openEmbeddedEngine } from '../../src/store/embedded/embedded-engine.ts';
import { openNamedStore } from '../../src/store/named-store.ts';
import { openNeo4jEngine } from '../../src/store/neo4j/neo4j-engine.ts';
import { openStore, type StoreAddress } from '../../src/store/open.ts';
import { setupStatements } from '../../src/store/query-texts.ts';
import type { Engine } from '../../src/store/store.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { describeEngines } from '../setup/engines.ts';

describeEngines('opening a store', (engine) => {
  it('has its indexes and constraints once it is open, and changes nothing when opened again', async () => {
    const address = await engine.address();
    await (await openStore(address)).close();
    const { recorded, altered } = recording(await openEngine(address));
    const store = await openNamedStore(recorded);
    const there = await recorded.schemaNames();
    await store.close();
    const constraints = setupStatements('constraints').map((statement) => statement.split(' ')[2]);
    expect(constraints).toHaveLength(9);
    expect([...there]).toEqual(expect.arrayContaining(constraints));
    expect(altered).toEqual([]);
  });
});

describeEngines('the deadlines of a store', (engine) => {
  it('end a question that takes longer, which the message names', async () => {
    const slow = { ...(await openEngine(await engine.address())), read: () => new Promise<never>(() => {}) };
    const store = await openNamedStore(slow, { readMs: 20, writeMs: 60_000 });
    await expect(store.read('claims-touching', { ids: ['person:a'] })).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: 'the question claims-touching took longer than 0.02 s',
    });
    await store.close();
  });

  it('end a transaction that takes longer, and keep nothing of it however it goes on', async () => {
    const address = await engine.address();
    const patient = await openStore(address);
    await patient.close(); // set up now, so that the next opening is within the deadline
    const store = await openStore(address, { readMs: 5_000, writeMs: 1_000 });
    let goOn = (): void => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const late = store.transact(async (writer) => {
      await writer.write('take-turn', {});
      await writer.write('put-source', { source: 'source:a', properties: { id: 'source:a' } });
      await held;
    });
    await expect(late).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: 'the transaction took longer than 1 s',
    });
    goOn();
    await store.transact((writer) => writer.write('take-turn', {})); // has its turn when the late one has ended
    expect(await store.read('sources', {})).toEqual([]);
    await store.close();
  });
});

describeEngines('a transaction whose commit takes longer than the deadline', (engine) => {
  it('is waited for: nobody is told that it came too late once it is being committed', async () => {
    const address = await engine.address();
    await (await openStore(address)).close();
    const slow = await slowToCommit(address);
    const store = await openNamedStore(slow.engine, { readMs: 5_000, writeMs: 1_000 });
    const writing = store.transact((writer) =>
      writer.write('put-source', { source: 'source:a', properties: { id: 'source:a' } }),
    );
    await slow.workDone;
    setTimeout(slow.commit, 1_300); // behind the deadline
    expect(await writing).toBe(1);
    expect(await store.read('sources', {})).toHaveLength(1);
    await store.close();
  });

  it('is said to have an end that nobody knows, where it never comes', async () => {
    const address = await engine.address();
    await (await openStore(address)).close();
    const slow = await slowToCommit(address);
    const store = await openNamedStore(slow.engine, { readMs: 5_000, writeMs: 500 });
    const writing = store.transact((writer) => writer.write('take-turn', {}));
    await expect(writing).rejects.toMatchObject({
      code: 'DEADLINE_EXCEEDED',
      message: 'the transaction took longer than 0.5 s, and nobody knows whether it was written: do it again',
    });
    await expect(writing).rejects.not.toBeInstanceOf(Undone);
    slow.commit();
    await store.close();
  });

  it('is undone for sure where its work itself is late', async () => {
    const address = await engine.address();
    await (await openStore(address)).close();
    const store = await openNamedStore(await openEngine(address), { readMs: 5_000, writeMs: 500 });
    let goOn = (): void => {};
    const late = store.transact(async (writer) => {
      await writer.write('put-source', { source: 'source:a', properties: { id: 'source:a' } });
      await new Promise<void>((resolve) => {
        goOn = resolve;
      });
    });
    await expect(late).rejects.toBeInstanceOf(Undone);
    goOn();
    await store.transact((writer) => writer.write('take-turn', {}));
    expect(await store.read('sources', {})).toEqual([]);
    await store.close();
  });
});

describeEngines('a transaction that fails for want of the engine', (engine) => {
  const lost = new JejakError('ENGINE_UNAVAILABLE', 'the connection is lost');

  it('is undone for sure before its commit, and has an end that nobody knows from then on', async () => {
    const opened = await openEngine(await engine.address());
    const failing = async (transact: Engine['transact']): Promise<unknown> => {
      const store = await openNamedStore({ ...opened, transact });
      return store.transact((writer) => writer.write('take-turn', {})).catch((error: unknown) => error);
    };
    expect(await failing(() => Promise.reject(lost))).toBeInstanceOf(Undone);
    const atCommit: Engine['transact'] = (work) =>
      opened.transact(async (run) => {
        await work(run);
        throw lost;
      });
    expect(await failing(atCommit)).toBe(lost);
    await opened.close();
  });
});

describeEngines('a store whose checkpoint fails', (engine) => {
  it.each([
    ['EDQUOT', 'a quota is reached'],
    ['EFBIG', 'a file may grow no further'],
  ])('calls the disk full by the code %s as well: %s', async (code) => {
    const opened = await openEngine(await engine.address());
    const checkpoint = () => Promise.reject(Object.assign(new Error('cannot write'), { code }));
    const store = await openNamedStore({ ...opened, checkpoint });
    await expect(store.checkpoint()).rejects.toMatchObject({ code: 'DISK_FULL' });
    await store.close();
  });

  it('has what it committed, and knows that it is not durable until a checkpoint is done', async () => {
    const opened = await openEngine(await engine.address());
    let full = true;
    const checkpoint: Engine['checkpoint'] = async () => {
      if (full) throw new Error('I/O error: cannot write 4096 bytes: No space left on device (os error 28)');
      await opened.checkpoint();
    };
    const store = await openNamedStore({ ...opened, checkpoint });
    expect(store.notDurable?.()).toBeNull();
    await store.transact((writer) =>
      writer.write('put-source', { source: 'source:a', properties: { id: 'source:a' } }),
    );
    await expect(store.checkpoint()).rejects.toMatchObject({ code: 'DISK_FULL' });
    expect(store.notDurable?.()).toMatchObject({ code: 'DISK_FULL' });
    expect(await store.read('sources', {})).toHaveLength(1);
    full = false;
    await store.checkpoint();
    expect(store.notDurable?.()).toBeNull();
    await store.close();
  });
});

describe('a database that does not keep what it is told to set up', () => {
  it('is not opened: each look-up would scan', async () => {
    const engine = openEmbeddedEngine(tempFolder());
    await expect(openNamedStore({ ...engine, alterSchema: async () => {} })).rejects.toMatchObject({
      code: 'ENGINE_UNAVAILABLE',
      message: expect.stringMatching(/ lacks entity_id, .*band_id_unique, without which every look-up would scan$/),
    });
  });
});

function openEngine(address: StoreAddress): Promise<Engine> | Engine {
  return 'folder' in address ? openEmbeddedEngine(address.folder) : openNeo4jEngine(address.neo4j);
}

/** The engine, which waits before each commit until it is let go on. */
async function slowToCommit(
  address: StoreAddress,
): Promise<{ engine: Engine; workDone: Promise<void>; commit: () => void }> {
  const engine = await openEngine(address);
  let [tell, commit] = [() => {}, () => {}];
  const workDone = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const held = new Promise<void>((resolve) => {
    commit = resolve;
  });
  const transact: Engine['transact'] = (work) =>
    engine.transact(async (run) => {
      const result = await work(run);
      tell();
      await held;
      return result;
    });
  return { engine: { ...engine, transact }, workDone, commit };
}

/** The engine, and every change of its schema that was asked for. */
function recording(engine: Engine): { recorded: Engine; altered: string[] } {
  const altered: string[] = [];
  const alterSchema = async (statement: string): Promise<void> => {
    altered.push(statement);
    await engine.alterSchema(statement);
  };
  return { recorded: { ...engine, alterSchema }, altered };
}
