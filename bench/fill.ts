import type { LocatedDossier } from '../src/ingest/located-dossier.ts';
import { writeDossier } from '../src/ingest/write-dossier.ts';
import type { Store } from '../src/store/store.ts';
import type { World } from './world.ts';

/** Dossiers a transaction: ingest takes one, and a commit costs Neo4j more than the writing of a small dossier. */
const atOnce = 10;

/** Any moment will do, and one that stays the same makes graphs that are the same. */
const ingestedAt = '2026-01-01T00:00:00.000Z';

/** Writes the whole world with the function by which ingest writes a dossier, several in one transaction. */
export async function fill(
  store: Store,
  world: World,
  before: readonly LocatedDossier[],
  onWritten: (done: number) => void = () => {},
  perTransaction = atOnce,
): Promise<void> {
  await store.transact(async (writer) => {
    for (const dossier of before) await writeDossier(writer, dossier, ingestedAt);
  });
  for (let from = 0; from < world.dossiers; from += perTransaction) {
    const to = Math.min(from + perTransaction, world.dossiers);
    await store.transact(async (writer) => {
      for (let number = from; number < to; number += 1) await writeDossier(writer, world.dossier(number), ingestedAt);
    });
    onWritten(to);
  }
  await store.checkpoint();
}
