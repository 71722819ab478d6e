import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { makeLog } from '../../src/log.ts';
import { type AppOptions, makeApp } from '../../src/server/app.ts';
import { type Serving, serve } from '../../src/server/serve.ts';
import { readStaticFiles } from '../../src/server/static-files.ts';
import { openStore } from '../../src/store/open.ts';
import type { Store } from '../../src/store/store.ts';
import { copyBundled } from '../setup/bundled.ts';

/** A server over the bundled dossiers whose database answers when it is let. */
export interface Held extends Serving {
  /** Questions that wait for their answer now. */
  readonly waiting: () => number;
  /** All that were asked. */
  readonly asked: () => number;
  /** Resolves once so many wait. */
  readonly reached: (count: number) => Promise<void>;
  /** Holds the answers of what is asked from now on. */
  readonly hold: () => void;
  /** Answers all that wait and whatever is asked from now on. */
  readonly release: () => void;
  /** The lines of its log. */
  readonly log: readonly { readonly event: string; readonly count: number }[];
  readonly reported: readonly unknown[];
}

/** Starts such servers over one store, for the file that calls this. */
export function heldServers(): (options?: Partial<AppOptions>) => Promise<Held> {
  const folder = mkdtempSync(join(tmpdir(), 'jejak-test-'));
  let store: Store;
  beforeAll(async () => {
    await copyBundled(folder);
    store = await openStore({ folder });
  });
  afterAll(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });
  return async (options = {}) => {
    const gate = gated(store);
    const log: Held['log'][number][] = [];
    const reported: unknown[] = [];
    const app = makeApp(gate.store, {
      assets: readStaticFiles('dist/assets'),
      log: makeLog((line) => log.push(JSON.parse(line))),
      logError: (error) => reported.push(error),
      ...options,
    });
    const serving = await serve(app, { port: 0, host: '127.0.0.1' });
    onTestFinished(async () => {
      gate.release();
      await serving.close(0);
    });
    return { ...serving, ...gate, log, reported };
  };
}

/** The store, which asks the real one only when it is let; `/readyz` counts dossiers and is never held. */
function gated(store: Store) {
  let held: (() => void)[] | null = null;
  let asked = 0;
  const watching = new Set<() => void>();
  const read: Store['read'] = async (question, parameters, during) => {
    if (question !== 'dossier-count') {
      asked += 1;
      if (held !== null) await wait(held);
    }
    return store.read(question, parameters, during);
  };
  const wait = (queue: (() => void)[]): Promise<void> =>
    new Promise((resolve) => {
      queue.push(resolve);
      for (const look of watching) look();
    });
  const waiting = (): number => held?.length ?? 0;
  return {
    store: { ...store, read },
    waiting,
    asked: () => asked,
    reached: (count: number) =>
      new Promise<void>((resolve) => {
        const look = (): void => {
          if (waiting() < count) return;
          watching.delete(look);
          resolve();
        };
        watching.add(look);
        look();
      }),
    hold: () => {
      held ??= [];
    },
    release: () => {
      const all = held ?? [];
      held = null;
      for (const go of all) go();
    },
  };
}

export const graphql = (query: string, headers: Record<string, string> = {}): [string, RequestInit] => [
  '/graphql',
  { method: 'POST', headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify({ query }) },
];
