import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LocatedDossier } from '../src/ingest/evidence/located-dossier.ts';
import { openStore, type StoreAddress } from '../src/store/open.ts';
import { type Missing, patient, startEmpty } from './empty-database.ts';
import { fill } from './fill.ts';
import type { EngineName } from './options.ts';
import { makeWorld, type World, type WorldParameters } from './world.ts';

/** A graph on an engine, ready to be asked. */
export interface LoadedGraph {
  readonly world: World;
  /** How long it took to load it, in this run or the one that kept it. */
  readonly loadMs: number;
  /** Where it is; on the embedded engine another copy at each call, since one process at a time can have a folder open. */
  address(): StoreAddress;
  stop(): Promise<void>;
}

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
  const load = async (address: StoreAddress): Promise<number> => {
    say(`loading ${world.dossiers} dossiers into ${engine} …`);
    const store = await openStore(address, patient);
    const began = performance.now();
    const tenth = Math.ceil(world.dossiers / 10 / 10) * 10;
    await fill(store, world, [gazetteer], (done) => {
      if (done % tenth === 0) say(`  ${done} of ${world.dossiers}`);
    });
    const loadMs = performance.now() - began;
    await store.close();
    return loadMs;
  };
  return engine === 'embedded' ? embeddedGraph(world, folder, load) : neo4jGraph(world, folder, load);
}

/** @returns how many milliseconds it took */
type Load = (address: StoreAddress) => Promise<number>;

async function embeddedGraph(world: World, folder: string, load: Load): Promise<LoadedGraph> {
  if (!isWhole(folder)) {
    rmSync(folder, { recursive: true, force: true });
    markWhole(folder, await load({ folder }));
  }
  const copies: string[] = [];
  return {
    world,
    loadMs: loadMsIn(folder),
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
  const isNew = !isWhole(folder);
  if (isNew) rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const server = await startEmpty('neo4j', folder);
  if ('missing' in server) return server;
  const { address, isKept, stop } = server;
  const loadMs = isNew || !isKept ? await load(address) : loadMsIn(folder);
  if (isKept && isNew) markWhole(folder, loadMs);
  return { world, loadMs, address: () => address, stop };
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
const markWhole = (folder: string, loadMs: number): void => writeFileSync(join(folder, mark), String(loadMs));
const loadMsIn = (folder: string): number => Number(readFileSync(join(folder, mark), 'utf8'));
