import type { Config } from '../config.ts';
import type { Watch } from '../graph/live/watched.ts';
import { type Log, makeLogAs } from '../log.ts';
import type { App } from '../server/app.ts';
import type { Observer } from '../server/observe/exchange.ts';
import { addGauges } from '../server/observe/graph-gauges.ts';
import { type Metrics, makeMetrics } from '../server/observe/metrics.ts';
import { observedStore, type StoreObserver } from '../server/observe/observed-store.ts';
import { requestLog } from '../server/observe/request-log.ts';
import { serveMetrics } from '../server/observe/serve-metrics.ts';
import { openTracing } from '../server/observe/tracing.ts';
import type { Store } from '../store/store.ts';
import { bugText, type Io } from './io.ts';
import { writtenTogether } from './written-together.ts';

/** What watches over a server, as its settings say. */
export interface Observing {
  readonly log: Log;
  /** Who hears of each request. */
  readonly observers: readonly Observer[];
  /** The store as the server is to have it. */
  readonly watched: (store: Store) => Store;
  /**
   * Serves metrics, where that is set.
   * @returns their address
   * @throws {JejakError} BAD_USER_INPUT when the address is taken
   */
  readonly serve: (app: App, store: Store, watch: Watch) => Promise<string | null>;
  /** Sends and writes what waits. */
  readonly close: () => Promise<void>;
}

/** @throws {JejakError} BAD_USER_INPUT when traces are asked for whose packages are not installed */
export async function openObserving(config: Config, io: Io): Promise<Observing> {
  const form = config.log ?? (io.terminal === null ? 'json' : 'pretty');
  const lines = writtenTogether(io.error);
  const log = await makeLogAs(form, lines.write);
  const metrics: Metrics | null = config.metrics === null ? null : makeMetrics();
  const tracing = config.tracing === null ? null : await openTracing(config.tracing);
  const both = [metrics, tracing].filter((one) => one !== null);
  let closeMetrics = async (): Promise<void> => {};
  return {
    log,
    observers: [...(form === 'off' ? [] : [requestLog(log, config.slowMs)]), ...both] satisfies Observer[],
    watched: (store) => observedStore(store, both satisfies StoreObserver[]),
    serve: async ({ work, answers }, store, watch) => {
      if (config.metrics === null || metrics === null || work === undefined || answers === undefined) return null;
      addGauges(metrics.registry, { store, watch, work, answers });
      const serving = await serveMetrics(metrics.registry, config.metrics, (error) => io.error(bugText(error)));
      closeMetrics = serving.close;
      return serving.url;
    },
    close: async () => {
      await Promise.all([closeMetrics(), tracing?.close()]);
      metrics?.close();
      lines.flush();
    },
  };
}
