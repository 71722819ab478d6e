import { readConfig } from '../src/config.ts';
import type { Neo4jAddress } from '../src/store/neo4j/neo4j-engine.ts';
import { openStore, type StoreAddress } from '../src/store/open.ts';
import { startNeo4jContainer } from '../tests/setup/neo4j-container.ts';
import { startNeo4jFromMaven } from '../tests/setup/neo4j-from-maven.ts';
import type { EngineName } from './options.ts';

export interface EmptyDatabase {
  readonly address: StoreAddress;
  /** Whether it stays in its folder when it is stopped. */
  readonly isKept: boolean;
  stop(): Promise<void>;
}

export interface Missing {
  readonly missing: string;
}

/** Patience for a graph of a million edges; what is measured has the deadlines of the product. */
export const patient = { readMs: 120_000, writeMs: 1_200_000 };

/** A database of this engine in a folder of its own; on Neo4j the one that the environment names, if it names one. */
export async function startEmpty(engine: EngineName, folder: string): Promise<EmptyDatabase | Missing> {
  if (engine === 'embedded') return { address: { folder }, isKept: true, stop: async () => {} };
  const { store: given } = readConfig(process.env);
  if ('neo4j' in given) return somebodysNeo4j(given.neo4j);
  const fromMaven = await startNeo4jFromMaven({ home: folder, heap: '3g' });
  const server = 'missing' in fromMaven ? await startNeo4jContainer() : fromMaven;
  if ('missing' in server) return { missing: `${'missing' in fromMaven ? fromMaven.missing : ''}, ${server.missing}` };
  return { address: { neo4j: server.address }, isKept: server === fromMaven, stop: server.stop };
}

/** It must be empty, since it may be somebody's real one, and is emptied again. */
async function somebodysNeo4j(neo4j: Neo4jAddress): Promise<EmptyDatabase> {
  const store = await openStore({ neo4j }, patient);
  const counts = await store.read('counts', {});
  await store.close();
  if (counts.some(({ count }) => count > 0))
    throw new Error(
      `${neo4j.uri} (database ${neo4j.database}) is not empty: the bench takes an empty one and empties it`,
    );
  return {
    address: { neo4j },
    isKept: false,
    stop: async () => {
      const filled = await openStore({ neo4j }, patient);
      while ((await filled.transact((writer) => writer.write('delete-some', { limit: 5_000 }))) > 0);
      await filled.close();
    },
  };
}
