import type { Store } from '../store/store.ts';
import { checkDossiers } from './check/check-dossiers.ts';
import { type IngestOptions, writeChecked } from './ingest.ts';
import type { Written } from './write/write-dossier.ts';

const deletedAtOnce = 1_000;

/**
 * Makes the graph anew from its dossiers. They are checked as for an empty graph before anything is taken away; what
 * was retracted stays out. Until it ends, answers are those of the part that stands; run again, it ends the same.
 * @throws {DossierInvalid} with every problem of every file; nothing was taken away then
 */
export async function rebuild(store: Store, options: IngestOptions): Promise<Written[]> {
  const checked = await checkDossiers({ read: async () => [] }, options);
  try {
    while ((await store.transact((writer) => writer.write('delete-some', { limit: deletedAtOnce }))) > 0);
  } catch (error) {
    checked.close();
    throw error;
  }
  return writeChecked(store, checked, options);
}
