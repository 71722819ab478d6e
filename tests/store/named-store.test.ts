import { describe, expect, it } from 'vitest';
import { openEmbeddedEngine } from '../../src/store/embedded/embedded-engine.ts';
import { openNamedStore } from '../../src/store/named-store.ts';
import { openNeo4jEngine } from '../../src/store/neo4j/neo4j-engine.ts';
import { openStore, type StoreAddress } from '../../src/store/open.ts';
import { setupStatements } from '../../src/store/queries.ts';
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
    expect(constraints).toHaveLength(8);
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

/** The engine, and every change of its schema that was asked for. */
function recording(engine: Engine): { recorded: Engine; altered: string[] } {
  const altered: string[] = [];
  const alterSchema = async (statement: string): Promise<void> => {
    altered.push(statement);
    await engine.alterSchema(statement);
  };
  return { recorded: { ...engine, alterSchema }, altered };
}
