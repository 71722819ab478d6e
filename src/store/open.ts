import { type Deadlines, defaultDeadlines, openNamedStore } from './named-store.ts';
import type { Neo4jAddress } from './neo4j/neo4j-engine.ts';
import type { Engine, Store } from './store.ts';

/** Where the graph lives: a folder of this machine, or a Neo4j. */
export type StoreAddress = { readonly folder: string } | { readonly neo4j: Neo4jAddress };

/** @throws {JejakError} DATA_IN_USE or ENGINE_UNAVAILABLE */
export async function openStore(address: StoreAddress, deadlines: Deadlines = defaultDeadlines): Promise<Store> {
  return openNamedStore(await openEngine(address), deadlines);
}

/** Only the engine that is asked for is loaded: either takes as long as a command that does little. */
async function openEngine(address: StoreAddress): Promise<Engine> {
  if ('neo4j' in address) return (await import('./neo4j/neo4j-engine.ts')).openNeo4jEngine(address.neo4j);
  return (await import('./embedded/embedded-engine.ts')).openEmbeddedEngine(address.folder);
}
