import type { Store, Writer } from '../store/store.ts';
import { type CheckedDossiers, type CheckOptions, checkDossiers } from './check-dossiers.ts';
import { removeDossier } from './remove-dossier.ts';
import { type Written, writeDossier } from './write-dossier.ts';

export interface IngestOptions extends CheckOptions {
  /** Told after each dossier that was written, or found unchanged. */
  readonly onWritten?: (written: Written, done: number, all: number) => void;
}

/** Checkpoints may take this share of the time at most: one costs as much as the graph is large. */
const checkpointShare = 0.05;

/**
 * Takes dossiers in: all are read and checked before any is written; each is written whole or not at all, the oldest
 * source first. What a dossier wrote before is replaced; what is the same already is left alone; what a sheet wrote when
 * it was longer goes first.
 * @throws {DossierInvalid} with every problem of every file; nothing was written then
 */
export async function ingest(store: Store, { onWritten, ...options }: IngestOptions): Promise<Written[]> {
  const checked = await checkDossiers(store, options);
  try {
    const written: Written[] = [];
    let lasted = 0;
    let since = Date.now();
    let pending = false;
    for (const act of actsOf(checked)) {
      const now = new Date().toISOString();
      const result = await store.transact((writer) => act(writer, now));
      written.push(result);
      pending ||= result.outcome !== 'UNCHANGED';
      onWritten?.(result, written.length, checked.count + checked.outlived.length);
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

function* actsOf(checked: CheckedDossiers): Generator<(writer: Writer, now: string) => Promise<Written>> {
  for (const id of checked.outlived) yield (writer, now) => removeDossier(writer, id, now);
  for (const dossier of checked.all()) yield (writer, now) => writeDossier(writer, dossier, now);
}

async function timed(work: () => Promise<void>): Promise<[lasted: number, ended: number]> {
  const began = Date.now();
  await work();
  return [Date.now() - began, Date.now()];
}
