import { fileURLToPath } from 'node:url';
import { java17, mavenFolder } from './maven-folder.ts';
import { type Neo4jHome, startNeo4jProcess } from './neo4j-process.ts';
import type { Missing, StartedNeo4j } from './provided.ts';

const program = {
  sources: fileURLToPath(new URL('./neo4j-server', import.meta.url)),
  files: ['pom.xml', 'Neo4jServer.java'],
  cache: 'jejak-neo4j',
  notice: 'Fetching Neo4j Community with Maven (about 120 MB, once)...',
};

/** Starts Neo4j out of its jars: Maven fetches them the first time, then Java alone is enough. */
export async function startNeo4jFromMaven(options: Neo4jHome = {}): Promise<StartedNeo4j | Missing> {
  let java: string;
  let folder: string;
  try {
    java = await java17();
    folder = await mavenFolder(program);
  } catch (error) {
    return { missing: (error as Error).message };
  }
  // Outside the try: a server that has all it needs and does not start is a fault to see, not a thing to skip.
  return await startNeo4jProcess(java, folder, options);
}
