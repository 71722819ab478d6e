import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, describe, inject, it } from 'vitest';
import { defaultDeadlines } from '../../src/store/named-store.ts';
import { openStore, type StoreAddress } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { copyBundled, ingestBundled } from './bundled.ts';
import type { Neo4jAddress } from './provided.ts';

/** An engine under test. Each `open` gives an empty database; all are closed when the file is done. */
export interface EngineUnderTest {
  readonly name: 'embedded' | 'Neo4j';
  open(): Promise<Store>;
  /** A database with what the project ships. */
  openBundled(): Promise<Store>;
  /** Where an emptied database is, for what opens it by itself. */
  address(): Promise<StoreAddress>;
}

/**
 * Runs cases on the engine that is in the process: for all that stands above the store, whose questions answer alike on
 * both engines (tests/store).
 */
export function describeEmbedded(title: string, cases: (engine: EngineUnderTest) => void): void {
  describe(title, () => cases(embedded()));
}

/** Runs the same cases on the embedded engine and on a real Neo4j; where there is none, it is skipped with the reason. */
export function describeEngines(title: string, cases: (engine: EngineUnderTest) => void): void {
  describe(`${title} [embedded]`, () => cases(embedded()));
  const provided = inject('neo4j');
  if ('missing' in provided)
    describe(`${title} [Neo4j]`, () => it('runs on Neo4j', ({ skip }) => skip(provided.missing)));
  else describe(`${title} [Neo4j]`, () => cases(onNeo4j(provided)));
}

function embedded(): EngineUnderTest {
  const folders: string[] = [];
  const stores: Store[] = [];
  afterAll(async () => {
    for (const store of stores) await store.close();
    for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  });
  const address = async (): Promise<{ folder: string }> => {
    const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
    folders.push(folder);
    return { folder };
  };
  const openAt = async (place: StoreAddress): Promise<Store> => {
    const store = await openQuickly(place);
    stores.push(store);
    return store;
  };
  const openBundled = async (): Promise<Store> => {
    const place = await address();
    await copyBundled(place.folder);
    return openAt(place);
  };
  return { name: 'embedded', address, openBundled, open: async () => openAt(await address()) };
}

/** A store that does not wait for the disk behind each dossier; tests/store holds that it is there then. */
export async function openQuickly(address: StoreAddress): Promise<Store> {
  return { ...(await openStore(address)), checkpoint: async () => {} };
}

/** A Neo4j that has just begun makes its first plans in a second each, and in five while other tests have the cores. */
const patient = { ...defaultDeadlines, readMs: 20_000 };

function onNeo4j(provided: Neo4jAddress): EngineUnderTest {
  const stores: Store[] = [];
  afterAll(async () => {
    for (const store of stores) await store.close();
  });
  const address = async (): Promise<StoreAddress> => {
    await emptyDatabase(provided);
    return { neo4j: provided };
  };
  const open = async (): Promise<Store> => {
    const store = await openStore(await address(), patient);
    stores.push(store);
    return store;
  };
  const openBundled = async (): Promise<Store> => {
    const store = await open();
    await ingestBundled(store);
    return store;
  };
  return { name: 'Neo4j', address, openBundled, open };
}

/**
 * Empties the database, but only one that was empty when a test first met it and has carried the tests' mark since:
 * NEO4J_URI may point at somebody's real one.
 */
async function emptyDatabase({ uri, username, password, database }: Neo4jAddress): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic(username, password), { disableLosslessIntegers: true });
  try {
    const ask = async (text: string): Promise<number> => {
      const { records } = await driver.executeQuery(text, {}, { database });
      return Number(records[0]?.get('count') ?? 0);
    };
    const nodes = await ask('MATCH (n) RETURN count(n) AS count');
    const marks = await ask('MATCH (n:JejakTestDatabase) RETURN count(n) AS count');
    if (nodes > 0 && marks === 0)
      throw new Error(
        `${uri} (database ${database}) is not empty: the tests empty what they use, so give them a database of their own`,
      );
    await ask('MATCH (n) WHERE NOT n:JejakTestDatabase DETACH DELETE n RETURN count(n) AS count');
    await ask('MERGE (n:JejakTestDatabase) RETURN count(n) AS count');
  } finally {
    await driver.close();
  }
}
