import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { type App, type AppOptions, makeApp } from '../../../src/server/app.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { copyBundled } from '../../setup/bundled.ts';

export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly score: number;
  readonly match: boolean;
  readonly type: readonly { readonly id: string; readonly name: string }[];
  readonly features: readonly { readonly id: string; readonly value: unknown }[];
}

export type Results = Readonly<Record<string, { readonly result: readonly Candidate[] }>>;

export interface ReconcileApp {
  readonly app: () => App;
  /** The candidates of one query. */
  readonly candidates: (query: object | string, path?: string) => Promise<readonly Candidate[]>;
  /** The id that a query is a match for; null where Jejak is not sure. */
  readonly match: (query: object | string) => Promise<string | null>;
  /** The questions that the database is asked for it, and what it answers. */
  readonly reads: <T>(work: () => Promise<T>) => Promise<{ readonly asked: readonly string[]; readonly made: T }>;
}

/** The service over the bundled dossiers and what `more` writes beside them; one for the file that calls this. */
export function reconcileApp(more: (store: Store) => Promise<void> = async () => {}, options: AppOptions = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  const asked: string[] = [];
  let store: Store;
  let app: App;
  beforeAll(async () => {
    await copyBundled(folder);
    store = await openStore({ folder });
    await more(store);
    const read: Store['read'] = (question, parameters, during) => {
      asked.push(question);
      return store.read(question, parameters, during);
    };
    app = makeApp({ ...store, read }, options);
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  const candidates = async (query: object | string, path?: string): Promise<readonly Candidate[]> => {
    const asked = typeof query === 'string' ? { query } : query;
    return (await results(app, { q: asked }, path))['q']?.result ?? [];
  };
  const service: ReconcileApp = {
    app: () => app,
    candidates,
    match: async (query) => (await candidates(query)).find((one) => one.match)?.id ?? null,
    reads: async (work) => {
      asked.splice(0);
      const made = await work();
      return { asked: [...asked], made };
    },
  };
  return service;
}

/** Posts a field of a form, as OpenRefine does. */
export async function post(
  app: App,
  field: 'queries' | 'extend',
  value: unknown,
  path = '/reconcile',
): Promise<Response> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return app.request(path, { method: 'POST', body: new URLSearchParams({ [field]: text }) });
}

/** @throws {Error} with the answer where it is not 200 */
export async function results(app: App, queries: object, path?: string): Promise<Results> {
  const response = await post(app, 'queries', queries, path);
  if (response.status !== 200) throw new Error(await response.text());
  return (await response.json()) as Results;
}
