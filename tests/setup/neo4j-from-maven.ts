import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Neo4jHome, startNeo4jProcess } from './neo4j-process.ts';
import type { Missing, StartedNeo4j } from './provided.ts';
import { runCommand } from './run-command.ts';

const SOURCES = fileURLToPath(new URL('./neo4j-server', import.meta.url));
const CACHE = fileURLToPath(new URL('../../node_modules/.cache/jejak-neo4j', import.meta.url));

/** Starts Neo4j out of its jars: Maven fetches them the first time, then Java alone is enough. */
export async function startNeo4jFromMaven(options: Neo4jHome = {}): Promise<StartedNeo4j | Missing> {
  const java = process.env['JAVA_HOME'] ? join(process.env['JAVA_HOME'], 'bin', 'java') : 'java';
  let folder: string;
  try {
    await requireJava17(java);
    folder = await serverFolder();
  } catch (error) {
    return { missing: (error as Error).message };
  }
  // Outside the try: a server that has all it needs and does not start is a fault to see, not a thing to skip.
  return await startNeo4jProcess(java, folder, options);
}

async function requireJava17(java: string): Promise<void> {
  const printed = await runCommand(java, ['-version'], { timeoutMs: 20_000 });
  // Java 8 and older call themselves 1.x, which is below 17 as well.
  const major = Number(/version "(\d+)/.exec(printed)?.[1] ?? 0);
  if (major < 17) throw new Error(`${java} is older than Java 17 (${printed.split('\n')[0]})`);
}

/** A folder with Neo4jServer.java and lib/, made once for each version of the two source files. */
async function serverFolder(): Promise<string> {
  const hash = createHash('sha256');
  for (const name of ['pom.xml', 'Neo4jServer.java']) hash.update(await readFile(join(SOURCES, name)));
  const folder = join(CACHE, hash.digest('hex').slice(0, 12));
  if (existsSync(folder)) return folder;

  // Filled under another name and renamed when whole: a run killed half-way leaves nothing that looks finished.
  await mkdir(CACHE, { recursive: true });
  const making = await mkdtemp(join(CACHE, 'making-'));
  try {
    await cp(SOURCES, making, { recursive: true });
    await runCommand('mvn', ['--version'], { timeoutMs: 20_000 });
    console.log('Fetching Neo4j Community with Maven (about 120 MB, once)...');
    await runCommand('mvn', ['-q', '-B', 'dependency:copy-dependencies'], { cwd: making, timeoutMs: 600_000 });
    await rename(making, folder);
  } catch (error) {
    // Two runs may make it at once; the first rename wins, and its folder is as good as ours.
    if (!existsSync(folder)) throw error;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
  return folder;
}
