import type { WriteName } from '../../src/store/queries.ts';
import type { Store } from '../../src/store/store.ts';

/** Acts whose rows ingest holds against its plan, each on a dossier with one claim that is an edge. */
export const lostActs = [
  'put-dossier',
  'create-entities:Person',
  'create-names',
  'create-edge-claims:HOLDS',
  'create-evidence',
] as const satisfies readonly WriteName[];

/** The store, but of one act it says that a row was lost, as an engine that skips a row in silence would. */
export function losing(store: Store, lost: WriteName): Store {
  return {
    ...store,
    transact: (work) =>
      store.transact((writer) =>
        work({
          read: writer.read,
          write: async (act, parameters) => (await writer.write(act, parameters)) - (act === lost ? 1 : 0),
        }),
      ),
  };
}
