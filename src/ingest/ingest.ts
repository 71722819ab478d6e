import type { Store } from '../store/store.ts';
import { type CheckOptions, checkDossiers } from './check-dossiers.ts';
import { type Written, writeDossier } from './write-dossier.ts';

export interface IngestOptions extends CheckOptions {
  /** Told after each dossier that was written, or found unchanged. */
  readonly onWritten?: (written: Written, done: number, all: number) => void;
}

/** Checkpoints may take this share of the time at most: one costs as much as the graph is large. */
const checkpointShare = 0.05;

/**
 * Takes dossiers in: all are read and checked before any is written; each is written whole or not at all, the oldest
 * source first. What a dossier wrote before is replaced; what is the same already is left alone.
 * @throws {DossierInvalid} with every problem of every file; nothing was written then
 */
export async function ingest(store: Store, { onWritten, ...options }: IngestOptions): Promise<Written[]> {
  const checked = await checkDossiers(store, options);
  try {
    const written: Written[] = [];
    let lasted = 0;
    let since = Date.now();
    let pending = false;
    for (const dossier of checked.all()) {
      const now = new Date().toISOString();
      const result = await store.transact((writer) => writeDossier(writer, dossier, now));
      written.push(result);
      pending ||= result.outcome !== 'UNCHANGED';
      onWritten?.(result, written.length, checked.count);
      if (!pending || Date.now() - since < lasted / checkpointShare) continue;
      [lasted, since] = await timed(() => store.checkpoint());
      pending = false;
    }
    if (pending) await store.checkpoint();
    return written;
  } finally {
    checked.close();
  }
}

async function timed(work: () => Promise<void>): Promise<[lasted: number, ended: number]> {
  const began = Date.now();
  await work();
  return [Date.now() - began, Date.now()];
}
