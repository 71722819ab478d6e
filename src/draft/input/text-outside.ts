import { Worker } from 'node:worker_threads';
import { badInput, type ErrorCode, JejakError } from '../../errors.ts';
import { convert } from './convert.ts';
import { inputLimits } from './input-limits.ts';

/** Threads run what was built: Node reads no TypeScript by itself. */
const isBuilt = import.meta.url.endsWith('.js');

/** What the thread answers. */
export type Converted =
  | { readonly text: string }
  | { readonly error: { readonly code: ErrorCode; readonly message: string } };

/** How often is looked at what the thread takes. */
const lookMs = 100;

/**
 * Reads a page or a PDF in a thread of its own, which is ended when it takes too long or too much: either can be made so
 * that a few bytes unfold to very many, and nobody else is to wait for that.
 * @throws {JejakError} BAD_USER_INPUT
 */
export async function textOutside(form: 'html' | 'pdf', bytes: Uint8Array): Promise<string> {
  if (!isBuilt) return convert(form, bytes);
  const worker = new Worker(new URL('convert-thread.js', import.meta.url), {
    workerData: { form, bytes },
    resourceLimits: { maxOldGenerationSizeMb: inputLimits.readMegabytes },
    // What libraries print is no answer of ours.
    stdout: true,
    stderr: true,
  });
  try {
    const converted = await answerOf(worker);
    if ('text' in converted) return converted.text;
    throw new JejakError(converted.error.code, converted.error.message);
  } finally {
    await worker.terminate();
  }
}

function answerOf(worker: Worker): Promise<Converted> {
  const began = Date.now();
  const memory = process.memoryUsage.rss();
  return new Promise((resolve, reject) => {
    // What a library unfolds into buffers counts nowhere but here.
    const look = setInterval(() => {
      if (Date.now() - began > inputLimits.readMs)
        settle(() =>
          reject(badInput('article', `takes longer than ${inputLimits.readMs / 1000} s to read: ${instead}`)),
        );
      else if (process.memoryUsage.rss() - memory > inputLimits.readMegabytes * 1_000_000)
        settle(() => reject(tooMuch()));
    }, lookMs);
    const settle = (act: () => void): void => {
      clearInterval(look);
      act();
    };
    worker.once('message', (answer: Converted) => settle(() => resolve(answer)));
    worker.once('error', (error: NodeJS.ErrnoException) =>
      settle(() => reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuch() : error)),
    );
  });
}

const instead = "save the article's words as text and try again";

function tooMuch(): JejakError {
  return badInput('article', `takes too much memory to read: ${instead}`);
}
