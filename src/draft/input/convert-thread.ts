// Runs in a thread of its own: reads the page or the PDF that it is given, and answers with its text, or why there is none.
import { parentPort, workerData } from 'node:worker_threads';
import { threadAnswer } from '../../ingest/in-own-thread.ts';
import { convert } from './convert.ts';

const { form, bytes } = workerData as { form: 'html' | 'pdf'; bytes: Uint8Array }; // as article-text.ts starts it

parentPort?.postMessage(await threadAnswer(() => convert(form, bytes)));
