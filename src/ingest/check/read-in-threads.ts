import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { DossierText } from '../format/dossier-files.ts';
import type { Held } from './checked-file.ts';
import type { ReadFile, ThreadData } from './reading-thread.ts';

/** So many files are read in the time in which a thread starts. */
const fewFiles = 100;
/** Files a message: few enough to be held, and more than a message costs. */
const atOnce = 8;
/** Messages that each thread has before it, one of which it is at. */
const ahead = 2;
const mostThreads = 4;

/** Threads run what was built: Node reads no TypeScript by itself. */
const isBuilt = import.meta.url.endsWith('.js');

/** Whether so much is to be read that threads pay. */
export function isManyFiles(files: readonly (string | DossierText)[]): files is readonly string[] {
  return isBuilt && files.length > fewFiles && files.every((file) => typeof file === 'string');
}

/**
 * Reads files in several threads, and gives them in their order; few of them are held at a time.
 * @returns each file with what was read of it; null where that threw
 */
export async function* readInThreads(
  paths: readonly string[],
  { archive, before }: Pick<Held, 'archive' | 'before'>,
): AsyncGenerator<{ readonly path: string; readonly read: ReadFile | null }> {
  const workerData: ThreadData = { before, archive: archive?.folder ?? null };
  const count = Math.min(mostThreads, availableParallelism());
  const threads = Array.from({ length: count }, () => startThread(workerData));
  try {
    const asked: { readonly batch: readonly string[]; readonly answer: Promise<readonly (ReadFile | null)[]> }[] = [];
    let from = 0;
    const ask = (): void => {
      const batch = paths.slice(from, from + atOnce);
      const thread = threads[(from / atOnce) % count];
      from += atOnce;
      if (thread !== undefined && batch.length > 0) asked.push({ batch, answer: thread.read(batch) });
    };
    for (let n = 0; n < count * ahead; n += 1) ask();
    for (let next = asked.shift(); next !== undefined; next = asked.shift()) {
      const files = await next.answer;
      ask();
      for (const [at, path] of next.batch.entries()) yield { path, read: files[at] ?? null };
    }
  } finally {
    await Promise.all(threads.map((thread) => thread.end()));
  }
}

/** A thread that answers in the order in which it is asked. */
function startThread(workerData: ThreadData): {
  readonly read: (paths: readonly string[]) => Promise<readonly (ReadFile | null)[]>;
  readonly end: () => Promise<unknown>;
} {
  const worker = new Worker(new URL('reading-thread.js', import.meta.url), { workerData });
  const waiting: Asked[] = [];
  let broken: unknown = null;
  worker.on('message', (files: readonly (ReadFile | null)[]) => waiting.shift()?.resolve(files));
  worker.on('error', (error) => {
    broken = error;
    for (const { reject } of waiting.splice(0)) reject(error);
  });
  return {
    read: (paths) => {
      const answer = new Promise<readonly (ReadFile | null)[]>((resolve, reject) => {
        if (broken === null) waiting.push({ resolve, reject });
        else reject(broken);
      });
      answer.catch(() => {}); // awaited in its turn
      worker.postMessage(paths);
      return answer;
    },
    end: () => worker.terminate(),
  };
}

interface Asked {
  readonly resolve: (files: readonly (ReadFile | null)[]) => void;
  readonly reject: (error: unknown) => void;
}
