import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Written } from '../../src/ingest/write-dossier.ts';
import type { Store } from '../../src/store/store.ts';

/** Takes in what the project ships: all dossiers by their places files, and the gazetteer, for a graph of a real shape. */
export function ingestBundled(store: Store): Promise<Written[]> {
  return ingest(store, { paths: ['data/dossiers'], archive: null, before: [readGazetteer('data/gazetteer')] });
}
