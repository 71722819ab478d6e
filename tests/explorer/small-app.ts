import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type App, makeApp } from '../../src/server/app.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';

/** The app over what `fill` writes, on the embedded engine; one for the block that calls this. */
export function smallApp(fill: (store: Store) => Promise<unknown>): () => App {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  let store: Store;
  let app: App;
  beforeAll(async () => {
    store = await openStore({ folder });
    await fill(store);
    app = makeApp(store, { assets: readStaticFiles('dist/assets') });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return () => app;
}
