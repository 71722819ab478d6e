import { JejakError } from '../errors.ts';
import { undone } from '../store/deadline.ts';
import type { Store } from '../store/store.ts';
import { type CheckedDossiers, type CheckOptions, checkDossiers } from './check/check-dossiers.ts';
import { liftTombstone } from './retract.ts';
import { type Step, writtenInGroups } from './write/groups.ts';
import { makeDurable, type Warned } from './write/make-durable.ts';
import { removeDossier } from './write/remove-dossier.ts';
import { type Written, writeDossier } from './write/write-dossier.ts';
import { renewLedgerRows } from './write/write-ledger-rows.ts';

export interface IngestOptions extends CheckOptions, Warned {
  /** Told after each dossier that was written, or found unchanged. */
  readonly onWritten?: (written: Written, done: number, all: number) => void;
  /** The id of a dossier among these whose retraction is lifted in the same transaction. */
  readonly restoring?: string;
}

/** Checkpoints may take this share of the time at most: one costs as much as the graph is large. */
const checkpointShare = 0.05;

/**
 * Takes dossiers in: all are read and checked before any is written; each is written whole or not at all, the oldest
 * source first. What a dossier wrote before is replaced; what is the same already is left alone; what a sheet wrote when
 * it was longer goes first.
 * @throws {DossierInvalid} with every problem of every file; nothing was written then
 */
export async function ingest(store: Store, options: IngestOptions): Promise<Written[]> {
  return writeChecked(store, await checkDossiers(store, options), options);
}

/** Writes dossiers that may be written, many in a transaction, and lets go of them. */
export async function writeChecked(
  store: Store,
  checked: CheckedDossiers,
  { onWritten, onWarning, restoring }: Pick<IngestOptions, 'onWritten' | 'onWarning' | 'restoring'>,
): Promise<Written[]> {
  try {
    await renewLedgerRows(store).catch((error: unknown) => {
      throw undone(error); // as far as these dossiers go
    });
    const written: Written[] = [];
    const corrected = new Map<string, string>();
    let lasted = 0;
    let since = Date.now();
    // What an earlier checkpoint failed to make safe is waiting still.
    let pending = (store.notDurable?.() ?? null) !== null;
    let unsafe: string | null = null;
    for await (const results of writtenInGroups(store, stepsOf(checked, corrected, restoring))) {
      for (const one of results) {
        const insteadOf = checked.replaced.get(one.dossier);
        const result = insteadOf === undefined ? one : { ...one, insteadOf };
        written.push(result);
        onWritten?.(result, written.length, checked.count + checked.outlived.length);
      }
      pending ||= results.some(({ outcome }) => outcome !== 'UNCHANGED');
      if (!pending || Date.now() - since < lasted / checkpointShare) continue;
      [lasted, since] = await timed(async () => {
        unsafe = await makeDurable(store);
      });
      pending = unsafe !== null;
    }
    if (pending) unsafe = await makeDurable(store);
    if (unsafe !== null) onWarning?.(unsafe);
    for (const message of await idleCorrections(store, corrected)) onWarning?.(message);
    return written;
  } finally {
    checked.close();
  }
}

/** @param corrected receives the claims that dossiers correct, each with one of these */
function* stepsOf(
  checked: CheckedDossiers,
  corrected: Map<string, string>,
  restoring: string | undefined,
): Generator<Step> {
  for (const id of checked.outlived) yield { alone: (writer, now) => removeDossier(writer, id, now) };
  for (const dossier of checked.all()) {
    for (const { about, kind } of dossier.decisions) if (kind === 'CORRECTION') corrected.set(about, dossier.id);
    if (dossier.id !== restoring) yield { dossier };
    else
      yield {
        alone: async (writer, now) => {
          await liftTombstone(writer, dossier.id);
          return writeDossier(writer, dossier, now);
        },
      };
  }
}

/** A claim may have been retracted and come back, so that a correction of none is kept; a slip must not pass unseen. */
async function idleCorrections(store: Store, corrected: ReadonlyMap<string, string>): Promise<string[]> {
  if (corrected.size === 0) return [];
  const there = await claimsAmong(store, [...corrected.keys()]);
  if (there === null) return ['written; whether the claims that it corrects are in the graph could not be looked up'];
  return [...corrected]
    .filter(([claim]) => !there.has(claim))
    .map(([claim, dossier]) => `${dossier} corrects ${claim}, which is not in the graph: nobody sees it until it is`);
}

/** Null where nobody answers: all is written by now, and must not be told as a failure. */
async function claimsAmong(store: Store, ids: readonly string[]): Promise<ReadonlySet<string> | null> {
  try {
    return new Set((await store.read('claims-at', { ids })).map(({ address }) => address));
  } catch (error) {
    if (error instanceof JejakError) return null;
    throw error;
  }
}

async function timed(work: () => Promise<void>): Promise<[lasted: number, ended: number]> {
  const began = Date.now();
  await work();
  return [Date.now() - began, Date.now()];
}
