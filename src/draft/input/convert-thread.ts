// Runs in a thread of its own: reads the page or the PDF that it is given, and answers with its text, or why there is none.
import { parentPort, workerData } from 'node:worker_threads';
import { JejakError } from '../../errors.ts';
import { convert } from './convert.ts';
import type { Converted } from './text-outside.ts';

const { form, bytes } = workerData as { form: 'html' | 'pdf'; bytes: Uint8Array }; // as text-outside.ts starts it

parentPort?.postMessage(await answer());

async function answer(): Promise<Converted> {
  try {
    return { text: await convert(form, bytes) };
  } catch (error) {
    if (!(error instanceof JejakError)) throw error;
    return { error: { code: error.code, message: error.message } };
  }
}
