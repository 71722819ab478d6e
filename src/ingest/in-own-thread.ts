import { Worker } from 'node:worker_threads';
import { badInput, type ErrorCode, JejakError } from '../errors.ts';

/** Threads run what was built: Node reads no TypeScript by itself. */
const isBuilt = import.meta.url.endsWith('.js');

/** What a thread answers: what came of its work, or the failure that it named. */
export type ThreadAnswer<T> =
  | { readonly value: T }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** What work on a file that comes from outside may take, and how messages about it end and begin. */
export interface ThreadLimits {
  readonly ms: number;
  readonly megabytes: number;
  /** The field that is told of, such as `article`. */
  readonly field: string;
  /** What to do instead. */
  readonly instead: string;
}

/** How often is looked at what the thread takes. */
const lookMs = 100;

/**
 * Reads a file in a thread of its own, which is ended when that takes too long or too much: one can be made so that a few
 * bytes unfold to very many, and nobody else is to wait for that.
 * @param thread the built file of the thread, which answers once
 * @param here does the same in this thread, for code that was not built
 * @throws {JejakError} BAD_USER_INPUT
 */
export async function inOwnThread<T>(
  thread: URL,
  workerData: unknown,
  here: () => Promise<T>,
  limits: ThreadLimits,
): Promise<T> {
  if (!isBuilt) return here();
  const worker = new Worker(thread, {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: limits.megabytes },
    // What libraries print is no answer of ours.
    stdout: true,
    stderr: true,
  });
  try {
    const answer = await answerOf<T>(worker, limits);
    if ('value' in answer) return answer.value;
    throw new JejakError(answer.error.code, answer.error.message);
  } finally {
    await worker.terminate();
  }
}

/** The answer of a thread to whoever started it. */
export async function threadAnswer<T>(work: () => Promise<T>): Promise<ThreadAnswer<T>> {
  try {
    return { value: await work() };
  } catch (error) {
    if (!(error instanceof JejakError)) throw error;
    return { error: { code: error.code, message: error.message } };
  }
}

function answerOf<T>(worker: Worker, { ms, megabytes, field, instead }: ThreadLimits): Promise<ThreadAnswer<T>> {
  const began = Date.now();
  const memory = process.memoryUsage.rss();
  const tooLong = (): JejakError => badInput(field, `takes longer than ${ms / 1000} s to read: ${instead}`);
  const tooMuch = (): JejakError => badInput(field, `takes too much memory to read: ${instead}`);
  return new Promise((resolve, reject) => {
    // What a library unfolds into buffers counts nowhere but here.
    const look = setInterval(() => {
      if (Date.now() - began > ms) settle(() => reject(tooLong()));
      else if (process.memoryUsage.rss() - memory > megabytes * 1_000_000) settle(() => reject(tooMuch()));
    }, lookMs);
    const settle = (act: () => void): void => {
      clearInterval(look);
      act();
    };
    worker.once('message', (answer: ThreadAnswer<T>) => settle(() => resolve(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error)),
    );
  });
}
