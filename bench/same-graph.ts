import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { LocatedDossier } from '../src/ingest/evidence/located-dossier.ts';
import { writeChecked } from '../src/ingest/ingest.ts';
import { graphHash } from '../src/interchange/export-lines.ts';
import { edgeTypeNames } from '../src/ontology/claim-rules.ts';
import { newestFirstPlace } from '../src/ontology/ledger-row.ts';
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
  const checked = { count: dossiers.length, outlived: [], replaced: new Map(), all: () => dossiers, close: () => {} };
  await writeChecked(store, checked, {});
}

/** Of what an export leaves out since it follows from the rest: rows of the ledger, typed edges, introductions, names. */
async function hashOfRest(store: Store): Promise<string> {
  const hash = createHash('sha256');
  const add = (rows: readonly object[]): void => {
    for (const line of rows.map((row) => JSON.stringify(row)).sort()) hash.update(line).update('\n');
  };
  const asked = { statuses: null, levels: null, must: [], mustNot: [], since: null, until: null, clauses: [] };
  const all = { ids: [], roles: [], asked, limit: 1_000_000 };
  for (let by = 0; by <= newestFirstPlace; by += 1)
    add(await store.read('ledger-rows:ALL', { ...all, by, further: [] }));
  for (const by of [
    'award',
    'year',
    'level',
    'recipient',
    'presenter',
    'recipientKind',
    'province',
    'status',
    'area',
  ]) {
    const none = { award: false, edition: false, year: false, level: false, recipient: false, presenter: false };
    const others = { recipientKind: false, province: false, status: false, area: false };
    add(await store.read('ledger-totals:ALL', { ...all, ...none, ...others, [by]: true }));
  }
  add(await store.read('ledger-projection', {}));
  for (let after = ''; ; ) {
    const ids = (await store.read('entity-page', { after, limit: 500 })).map(({ id }) => id);
    add(await store.read('introductions', { ids }));
    add(await store.read('entities-known', { ids }));
    add(await store.read('steps', { ids, types: edgeTypeNames, knownAt: null, limit: 1_000_000 }));
    for (const id of ids) add([{ id, words: await store.read('tokens-of', { ids: [id] }) }]);
    after = ids.at(-1) ?? after;
    if (ids.length < 500) return hash.digest('hex');
  }
}

async function hashOf(write: (store: Store) => Promise<void>): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
  const store = await openStore({ folder });
  try {
    await write(store);
    return `${await graphHash(store)} ${await hashOfRest(store)}`;
  } finally {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
