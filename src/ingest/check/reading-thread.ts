// Runs in a thread of its own: reads and checks the files that it is told of, and answers with plain data.
import { parentPort, workerData } from 'node:worker_threads';
import { openArchive } from '../evidence/archive.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import type { EntityEntry } from '../format/dossier.ts';
import { readDossierFiles } from '../format/dossier-files.ts';
import type { Problem } from '../format/problems.ts';
import type { PinnedLocation } from '../format/yaml.ts';
import { inOneGo } from '../pauses.ts';
import { checking } from './checked-file.ts';
import { atOf, type PlainPending, plainPending } from './pending-dossiers.ts';
import { MemorySpool } from './spool.ts';

/** What a thread is given when it starts. */
export interface ThreadData {
  readonly before: readonly LocatedDossier[];
  /** The folder of the archive. */
  readonly archive: string | null;
}

/** What a thread has read of one file. */
export interface ReadFile {
  readonly problems: readonly Problem[];
  /** Null where the file is no dossier; its problems say why. */
  readonly dossier: {
    readonly id: string;
    readonly rank: string;
    readonly source: string;
    readonly entities: readonly (readonly [id: string, entry: EntityEntry])[];
    readonly at: PinnedLocation['at'];
    readonly pending: PlainPending | null;
  } | null;
}

const { before, archive: folder } = workerData as ThreadData; // as readInThreads gives it
const archive = folder === null ? null : openArchive(folder);

parentPort?.on('message', (paths: readonly string[]) => {
  parentPort?.postMessage(paths.map(readOrNull));
});

/** Null where it throws: whoever asked reads the file again, and meets the failure as itself. */
function readOrNull(path: string): ReadFile | null {
  try {
    return read(path);
  } catch {
    return null;
  }
}

function read(path: string): ReadFile {
  const problems: (readonly Problem[])[] = [];
  const [file] = readDossierFiles([path], problems);
  if (file === undefined) return { problems: problems.flat(), dossier: null };
  const spool = new MemorySpool();
  const checked = inOneGo(checking(file, { archive, before, spool }));
  const { id, rank, source, entities, location, pending } = checked;
  return {
    problems: problems.flat(),
    dossier: {
      ...{ id, rank, source, entities: [...entities], at: atOf(location) },
      pending: pending === null ? null : plainPending(pending, spool.json(pending.place)),
    },
  };
}
