import { Worker } from 'node:worker_threads';
import type { Sheet } from './cells.ts';
import { workbook } from './workbook.ts';

/** Fewer rows are written in the time in which a thread starts. */
const fewRows = 300;

/** Threads run what was built: Node reads no TypeScript by itself. */
const isBuilt = import.meta.url.endsWith('.js');

/** The sheets as an XLSX file, in a thread of its own where that is much, so that nobody else waits for it. */
export async function writeWorkbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  const rows = sheets.reduce((sum, sheet) => sum + sheet.rows.length, 0);
  if (!isBuilt || rows <= fewRows) return workbook(sheets);
  const worker = new Worker(new URL('workbook-thread.js', import.meta.url), { workerData: sheets });
  try {
    return await new Promise((resolve, reject) => {
      worker.once('message', resolve);
      worker.once('error', reject);
    });
  } finally {
    await worker.terminate();
  }
}
