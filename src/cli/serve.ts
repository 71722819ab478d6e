import { setTimeout as wait } from 'node:timers/promises';
import { type Config, readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { makeWatch } from '../graph/live/watch.ts';
import { readGazetteer } from '../ingest/gazetteer.ts';
import { ingest } from '../ingest/ingest.ts';
import { renewLedgerRows } from '../ingest/write/write-ledger-rows.ts';
import { makeLog } from '../log.ts';
import { makeApp } from '../server/app.ts';
import type { Editing } from '../server/editing/authenticate.ts';
import { makeWrites } from '../server/editing/make-writes.ts';
import { openTokens } from '../server/editing/tokens.ts';
import { playgroundTabs } from '../server/playground.ts';
import { serve } from '../server/serve.ts';
import { readStaticFiles } from '../server/static-files.ts';
import { writeHolder } from '../store/embedded/holder.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { checkFolders } from './check-folders.ts';
import type { CliCommand } from './command.ts';
import { intakeOf } from './dossier-arguments.ts';
import { bugText } from './io.ts';
import { removeLeftOver } from './left-over-files.ts';

/** How long the database may take to close when the server was told to stop. */
const closeMs = 1_500;

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'serve the graph; an empty one is filled with the bundled dossiers first',
  define: (command) => command,
  run: async (call, io) => {
    const config = readConfig(io.environment);
    checkFolders(config);
    removeLeftOver(
      config.tokens === null ? [] : [config.dossiers, ...(config.archive === null ? [] : [config.archive])],
    );
    const log = makeLog(io.error);
    const assets = readStaticFiles(config.assets);
    const store = await openStore(config.store);
    try {
      if ((await store.read('dossiers', {})).length === 0) {
        await ingest(store, { ...intakeOf(call, config), onWarning: (message) => io.error(`(${message})`) });
      }
      const watch = makeWatch(store);
      await renewLedgerRows(store);
      const app = makeApp(store, {
        editing: editingOf(store, config),
        watch,
        tabs: playgroundTabs(config.questions),
        assets,
        contact: config.contact,
        site: config.site,
        cache: config.cache,
        logError: (error) => io.error(bugText(error)),
        log,
      });
      const serving = await serve(app, config);
      // Read before somebody waits for it; whoever asks is told when that fails.
      app.ledgerIndex?.rows().catch(() => {});
      if ('folder' in config.store) writeHolder(config.store.folder, { pid: process.pid, url: serving.url });
      // Listened for before the address is told: whoever reads it may end the server at once.
      const stopped = io.stopped();
      if (call.options['json']) io.out(JSON.stringify({ url: serving.url, data: store.place }));
      else {
        io.out(`Pages to read: ${serving.url}/`);
        io.out(`Playground with questions to start from: ${serving.url}/graphql`);
        io.out(`The data is in ${store.place}. Ctrl+C stops.`);
      }
      await stopped;
      const closed = serving.close();
      watch.close(); // a stream would hold its connection open as long as its client does
      await closed;
      // A write that is still under way is given up, as by a kill: nothing of it stays.
      await Promise.race([store.close(), wait(closeMs)]);
      return 0;
    } finally {
      await store.close();
    }
  },
};

/** @throws {JejakError} BAD_USER_INPUT when the tokens have problems, or there is no folder of one's own to keep dossiers in */
function editingOf(store: Store, config: Config): Editing | null {
  if (config.tokens === null) return null;
  const { dossiers, archive } = config;
  if (dossiers === config.bundledDossiers)
    throw badInput(
      'JEJAK_DOSSIERS',
      'is the folder in which written dossiers are kept, and is to be set with JEJAK_TOKENS',
    );
  const places = { store, dossiers, archive, before: [readGazetteer(config.gazetteer)] };
  return { tokens: openTokens(config.tokens), writes: makeWrites(places), places };
}
