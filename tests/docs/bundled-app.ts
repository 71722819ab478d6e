import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { copyBundled } from '../setup/bundled.ts';

/** The bundled dossiers on the embedded engine, gone when the test file is done. */
export async function openBundled(): Promise<{ store: Store; app: App }> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  await copyBundled(folder);
  const store = await openStore({ folder });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return { store, app: makeApp(store) };
}
