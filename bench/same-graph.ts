import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeChecked } from '../src/ingest/ingest.ts';
import type { LocatedDossier } from '../src/ingest/located-dossier.ts';
import { graphHash } from '../src/interchange/export-lines.ts';
import { openStore } from '../src/store/open.ts';
import type { Store } from '../src/store/store.ts';
import { fill } from './fill.ts';
import { makeWorld, type World } from './world.ts';

/**
 * Holds that a graph loaded in large transactions is the graph that ingest writes, a dossier a transaction.
 * @throws {Error} when it is not
 */
export async function holdSameGraph(gazetteer: LocatedDossier, seed: number): Promise<void> {
  const regencies = [...gazetteer.entities.keys()].filter((id) => id.startsWith('regency:'));
  const world = makeWorld({ people: 200, seed }, regencies);
  const loaded = await hashOf((store) => fill(store, world, [gazetteer]));
  const ingested = await hashOf((store) => ingestAll(store, world, gazetteer));
  if (loaded !== ingested)
    throw new Error(
      `the loaded graph (${loaded}) is not what ingest writes (${ingested}): nothing would be measured rightly`,
    );
}

async function ingestAll(store: Store, world: World, gazetteer: LocatedDossier): Promise<void> {
  const dossiers = [gazetteer, ...Array.from({ length: world.dossiers }, (_, n) => world.dossier(n))];
  const checked = { count: dossiers.length, outlived: [], all: () => dossiers, close: () => {} };
  await writeChecked(store, checked, {});
}

async function hashOf(write: (store: Store) => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
  const store = await openStore({ folder });
  try {
    await write(store);
    return await graphHash(store);
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
