import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import type { ErrorCode } from '../../src/errors.ts';
import { type App, makeApp } from '../../src/server/app.ts';
import type { Editing } from '../../src/server/editing/authenticate.ts';
import { playgroundTabs } from '../../src/server/playground.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { copyBundled } from '../setup/bundled.ts';

export interface BundledApp {
  app(): App;
  /** What was reported as a bug since the file began. */
  readonly reported: unknown[];
  /** The questions that the database was asked in the test under way. */
  reads(): readonly string[];
}

/** The app over the bundled dossiers on the embedded engine, as `jejak serve` makes it; one for the file that calls this. */
export function bundledApp({ editing = null }: { editing?: ((store: Store) => Editing) | null } = {}): BundledApp {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const reported: unknown[] = [];
  const asked: string[] = [];
  beforeEach(() => void asked.splice(0));
  let store: Store;
  let app: App;
  beforeAll(async () => {
    await copyBundled(folder);
    store = await openStore({ folder });
    app = makeApp(recording(store, asked), {
      editing: editing === null ? null : editing(store),
      tabs: playgroundTabs('docs/questions'),
      assets: readStaticFiles('dist/assets'),
      logError: (error) => reported.push(error),
    });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return { app: () => app, reported, reads: () => [...asked] };
}

function recording(store: Store, asked: string[]): Store {
  return {
    ...store,
    read: (question, parameters) => {
      asked.push(question);
      return store.read(question, parameters);
    },
  };
}

export interface Refusal {
  readonly status: number;
  readonly codes: readonly ErrorCode[];
  readonly messages: readonly string[];
}

/** Posts a body as JSON; a string goes as it is. */
export function post(app: App, body: unknown, headers: Record<string, string> = {}): Promise<Response> {
  return Promise.resolve(
    app.request('/graphql', {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    }),
  );
}

/** What an answer says went wrong. */
export async function refusalIn(response: Response): Promise<Refusal> {
  const { errors = [] } = (await response.json()) as {
    errors?: { message: string; extensions: { code: ErrorCode } }[];
  };
  return {
    status: response.status,
    codes: errors.map(({ extensions }) => extensions.code),
    messages: errors.map(({ message }) => message),
  };
}
