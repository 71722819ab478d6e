import { statSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import type { GrafeoDB } from '@grafeo-db/js';

/** A database of so many bytes is written in some 30 ms; a larger one keeps everybody waiting for as long as it is large. */
const smallBytes = 1_000_000;
const lookEveryMs = 5;
/** After which it is done here all the same: better late than never. */
const patienceMs = 60_000;

/**
 * Makes durable what was committed. Of a small database it is done at once, in this thread; of a larger one by the engine's
 * own, which writes as soon as its log holds anything. Nothing may be committed meanwhile: what is written is what was
 * there when it began.
 * @throws what the engine throws where it cannot, such as for a full disk
 */
export async function checkpoint(database: GrafeoDB, file: string, small = smallBytes): Promise<void> {
  const before = database.checkpointStatus();
  if (before.stopped || sizeOf(file) < small) {
    database.walCheckpoint();
    return;
  }
  // The engine tells the second in which it was last done: one in that very second would be told from it by nothing.
  const now = performance.timeOrigin + performance.now();
  if (Math.floor(now / 1_000) === before.lastCheckpoint) await wait(1_005 - (now % 1_000)); // a timer may be a little early
  const until = performance.now() + patienceMs;
  database.setCheckpointTriggers({ walBytes: 1 });
  try {
    while (performance.now() < until) {
      await wait(lookEveryMs);
      const { lastCheckpoint, failures, lastError, stopped } = database.checkpointStatus();
      if (failures > before.failures || stopped) throw new Error(lastError ?? 'the engine writes nothing any more');
      if (lastCheckpoint !== before.lastCheckpoint) return;
    }
    database.walCheckpoint();
  } finally {
    database.setCheckpointTriggers({});
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}
