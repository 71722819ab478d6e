// Runs in a thread of its own: makes the workbook of the sheets that it is given, and answers with its bytes.
import { parentPort, workerData } from 'node:worker_threads';
import type { Sheet } from './cells.ts';
import { workbook } from './workbook.ts';

parentPort?.postMessage(await workbook(workerData as readonly Sheet[])); // as write-workbook.ts starts it
