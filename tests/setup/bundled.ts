import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import type { Written } from '../../src/ingest/write/write-dossier.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

const data = fileURLToPath(new URL('../../data', import.meta.url));
let taken: Promise<string> | undefined;

/** Takes in what the project ships: all dossiers by their places files, and the gazetteer, for a graph of a real shape. */
export function ingestBundled(store: Store): Promise<Written[]> {
  const before = [readGazetteer(join(data, 'gazetteer'))];
  return ingest(store, { paths: [join(data, 'dossiers')], archive: null, before });
}

/** Fills a folder of the embedded engine with the same, which a process takes in once and copies from then on. */
export async function copyBundled(folder: string): Promise<void> {
  taken ??= takeIn();
  cpSync(await taken, folder, { recursive: true });
}

async function takeIn(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  const store = await openStore({ folder });
  await ingestBundled(store);
  await store.close();
  return folder;
}
