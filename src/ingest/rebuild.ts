import type { Store } from '../store/store.ts';
import { checkDossiers } from './check-dossiers.ts';
import { type IngestOptions, ingest } from './ingest.ts';
import type { Written } from './write-dossier.ts';

const deletedAtOnce = 1_000;

/**
 * Makes the graph anew from its dossiers. They are checked as for an empty graph before anything is taken away; what
 * was retracted stays out. Until it ends, answers are those of the part that stands; run again, it ends the same.
 * @throws {DossierInvalid} with every problem of every file; nothing was taken away then
 */
export async function rebuild(store: Store, options: IngestOptions): Promise<Written[]> {
  const { onRead: _, ...quietly } = options;
  (await checkDossiers({ read: async () => [] }, quietly)).close();
  while ((await store.transact((writer) => writer.write('delete-some', { limit: deletedAtOnce }))) > 0);
  return ingest(store, options);
}
