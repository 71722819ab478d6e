import { openEmbeddedEngine } from './embedded/embedded-engine.ts';
import { type Deadlines, defaultDeadlines, openNamedStore } from './named-store.ts';
import { type Neo4jAddress, openNeo4jEngine } from './neo4j/neo4j-engine.ts';
import type { Store } from './store.ts';

/** Where the graph lives: a folder of this machine, or a Neo4j. */
export type StoreAddress = { readonly folder: string } | { readonly neo4j: Neo4jAddress };

/** @throws {JejakError} DATA_IN_USE or ENGINE_UNAVAILABLE */
export async function openStore(address: StoreAddress, deadlines: Deadlines = defaultDeadlines): Promise<Store> {
  const engine = 'neo4j' in address ? await openNeo4jEngine(address.neo4j) : openEmbeddedEngine(address.folder);
  return openNamedStore(engine, deadlines);
}
