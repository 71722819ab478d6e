import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { writeArticles } from './articles.ts';
import { type Missing, startEmpty } from './empty-database.ts';
import type { EngineName } from './options.ts';

/** How fast dossiers come in: read, proved and written, none of them known before. */
export interface IngestRate {
  readonly engine: EngineName;
  readonly dossiers: number;
  /** All files are read before any is written. */
  readonly readMs: number;
  readonly writeMs: number;
  /** Time for each of the last four tenths against one of the second to fourth, where all repeat some claims. */
  readonly growth: number;
  /** Memory of the process once a tenth was written, and at the end. */
  readonly megabytesAtTenth: number;
  readonly megabytes: number;
}

const script = fileURLToPath(new URL('ingest-once.mjs', import.meta.url));

/** Takes so many made-up dossiers into an empty database, in a process of its own. */
export async function measureIngest(
  engine: EngineName,
  dossiers: number,
  regencies: readonly string[],
): Promise<IngestRate | Missing> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-bench-'));
  mkdirSync(join(folder, 'data'));
  const database = await startEmpty(engine, join(folder, 'data'));
  if ('missing' in database) return database;
  try {
    const articles = writeArticles(folder, dossiers, regencies);
    const argv = [script, JSON.stringify(database.address), articles.dossiers, articles.archive];
    const { stdout } = await promisify(execFile)(process.execPath, argv);
    const { inserted, ...measured } = JSON.parse(stdout) as Omit<IngestRate, 'engine' | 'dossiers'> & {
      inserted: number;
    };
    if (inserted !== dossiers + 1)
      throw new Error(`${inserted} dossiers were written of ${dossiers} and the gazetteer`);
    return { engine, dossiers, ...measured };
  } finally {
    await database.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}
