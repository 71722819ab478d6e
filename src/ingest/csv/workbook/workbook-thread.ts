// Runs in a thread of its own: reads the workbook that it is given, and answers with its sheets, or why there are none.
import { parentPort, workerData } from 'node:worker_threads';
import { threadAnswer } from '../../in-own-thread.ts';
import { unpackWorkbook } from './unpack-workbook.ts';

parentPort?.postMessage(await threadAnswer(() => unpackWorkbook(workerData as Uint8Array))); // as read-workbook.ts starts it
