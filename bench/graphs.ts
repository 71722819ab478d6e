import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readConfig } from '../src/config.ts';
import type { LocatedDossier } from '../src/ingest/evidence/located-dossier.ts';
import type { Neo4jAddress } from '../src/store/neo4j/neo4j-engine.ts';
import { openStore, type StoreAddress } from '../src/store/open.ts';
import { startNeo4jContainer } from '../tests/setup/neo4j-container.ts';
import { startNeo4jFromMaven } from '../tests/setup/neo4j-from-maven.ts';
import { fill } from './fill.ts';
import type { EngineName } from './options.ts';
import { makeWorld, type World, type WorldParameters } from './world.ts';

/** A graph on an engine, ready to be asked. */
export interface LoadedGraph {
  readonly world: World;
  /** Where it is; on the embedded engine another copy at each call, since one process at a time can have a folder open. */
  address(): StoreAddress;
  stop(): Promise<void>;
}

export interface Missing {
  readonly missing: string;
}

/** Patience for a graph of a million edges; what is measured has the deadlines of the product. */
export const patient = { readMs: 120_000, writeMs: 1_200_000 };

const root = fileURLToPath(new URL('..', import.meta.url));

/** The graph of these parameters: out of the cache, or loaded and kept there. */
export async function loadGraph(
  engine: EngineName,
  parameters: WorldParameters,
  gazetteer: LocatedDossier,
  cache: string,
  say: (text: string) => void,
): Promise<LoadedGraph | Missing> {
  const regencies = [...gazetteer.entities.keys()].filter((id) => id.startsWith('regency:'));
  const world = makeWorld(parameters, regencies);
  const folder = join(resolve(root, cache), `${engine}-${parameters.people}-${keyOf(parameters)}`);
  const load = async (address: StoreAddress): Promise<void> => {
    say(`loading ${world.dossiers} dossiers into ${engine} …`);
    const store = await openStore(address, patient);
    const tenth = Math.ceil(world.dossiers / 10 / 10) * 10;
    await fill(store, world, [gazetteer], (done) => {
      if (done % tenth === 0) say(`  ${done} of ${world.dossiers}`);
    });
    await store.close();
  };
  return engine === 'embedded' ? embeddedGraph(world, folder, load) : neo4jGraph(world, folder, load);
}

type Load = (address: StoreAddress) => Promise<void>;

async function embeddedGraph(world: World, folder: string, load: Load): Promise<LoadedGraph> {
  if (!isWhole(folder)) {
    rmSync(folder, { recursive: true, force: true });
    await load({ folder });
    markWhole(folder);
  }
  const copies: string[] = [];
  return {
    world,
    address: () => {
      const copy = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
      copies.push(copy);
      cpSync(folder, copy, { recursive: true });
      return { folder: copy };
    },
    stop: async () => {
      for (const copy of copies) rmSync(copy, { recursive: true, force: true });
    },
  };
}

async function neo4jGraph(world: World, folder: string, load: Load): Promise<LoadedGraph | Missing> {
  const { store: given } = readConfig(process.env);
  if ('neo4j' in given) return somebodysNeo4j(world, given.neo4j, load);
  const isNew = !isWhole(folder);
  if (isNew) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const fromMaven = await startNeo4jFromMaven({ home: folder, heap: '3g' });
  const server = 'missing' in fromMaven ? await startNeo4jContainer() : fromMaven;
  if ('missing' in server) return { missing: `${'missing' in fromMaven ? fromMaven.missing : ''}, ${server.missing}` };
  const address = { neo4j: server.address };
  const isKept = server === fromMaven;
  if (isNew || !isKept) await load(address);
  if (isKept) markWhole(folder);
  return { world, address: () => address, stop: server.stop };
}

/** Fills it and empties it again: it must be empty, since it may be somebody's real one. */
async function somebodysNeo4j(world: World, neo4j: Neo4jAddress, load: Load): Promise<LoadedGraph> {
  const store = await openStore({ neo4j }, patient);
  const counts = await store.read('counts', {});
  await store.close();
  if (counts.some(({ count }) => count > 0))
    throw new Error(
      `${neo4j.uri} (database ${neo4j.database}) is not empty: the bench takes an empty one and empties it`,
    );
  await load({ neo4j });
  return {
    world,
    address: () => ({ neo4j }),
    stop: async () => {
      const filled = await openStore({ neo4j }, patient);
      while ((await filled.transact((writer) => writer.write('delete-some', { limit: 5_000 }))) > 0);
      await filled.close();
    },
  };
}

/** Of the parameters and of all code that decides what is written. */
function keyOf(parameters: WorldParameters): string {
  const hash = createHash('sha256').update(JSON.stringify(parameters));
  const files = ['src/ingest', 'src/ontology', 'src/store', 'cypher/write', 'cypher/read', 'cypher/setup'].flatMap(
    (folder) =>
      readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  );
  const own = ['bench/world.ts', 'bench/slots.ts', 'bench/words.ts', 'bench/fill.ts'];
  for (const file of [...files, ...own].filter((name) => /\.(?:ts|cypher)$/.test(name)).sort())
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex').slice(0, 12);
}

const mark = 'loaded';
const isWhole = (folder: string): boolean => existsSync(join(folder, mark));
const markWhole = (folder: string): void => writeFileSync(join(folder, mark), '');
