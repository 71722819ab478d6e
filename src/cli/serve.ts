import { setTimeout as wait } from 'node:timers/promises';
import { type Config, readConfig } from '../config.ts';
import { type Model, openModel, shownModel } from '../draft/model/model.ts';
import { badInput } from '../errors.ts';
import { makeWatch } from '../graph/live/watch.ts';
import { readGazetteer } from '../ingest/gazetteer.ts';
import { ingest } from '../ingest/ingest.ts';
import { renewLedgerRows } from '../ingest/write/write-ledger-rows.ts';
import type { Log } from '../log.ts';
import { makeApp } from '../server/app.ts';
import type { Editing } from '../server/editing/authenticate.ts';
import { makeWrites } from '../server/editing/make-writes.ts';
import { openTokens } from '../server/editing/tokens.ts';
import { playgroundTabs } from '../server/playground.ts';
import { serve } from '../server/serve.ts';
import { readStaticFiles } from '../server/static-files.ts';
import { writeHolder } from '../store/embedded/holder.ts';
import { type Loan, lendStore } from '../store/loan/lend-store.ts';
import { newKey, writeLoan } from '../store/loan/loan-file.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/store.ts';
import { checkFolders } from './check-folders.ts';
import type { CliCommand } from './command.ts';
import { intakeOf } from './dossier-arguments.ts';
import { bugText } from './io.ts';
import { foldersWritten, removeLeftOver } from './left-over-files.ts';
import { openObserving } from './observing.ts';

/** How long the database may take to close when the server was told to stop. */
const closeMs = 1_500;
/** How long a transaction of another command may take to end then. */
const loanMs = 2_000;

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'serve the graph; an empty one is filled with the bundled dossiers first',
  define: (command) => command,
  run: async (call, io) => {
    const config = readConfig(io.environment);
    checkFolders(config);
    removeLeftOver(foldersWritten(config));
    const observing = await openObserving(config, io);
    const { log } = observing;
    // Opened at the start, so that a key that cannot be read is told to whoever starts the server.
    const model = config.model === null ? null : openModel(config.model);
    const assets = readStaticFiles(config.assets);
    const store = observing.watched(await openStore(config.store));
    try {
      if ((await store.read('dossiers', {})).length === 0) {
        await ingest(store, { ...intakeOf(call, config), onWarning: (message) => io.error(`(${message})`) });
      }
      const watch = makeWatch(store);
      await renewLedgerRows(store);
      const app = makeApp(store, {
        editing: editingOf(store, config, model),
        watch,
        tabs: playgroundTabs(config.questions),
        assets,
        contact: config.contact,
        site: config.site,
        cache: config.cache,
        trustedProxies: config.trustedProxies,
        budget: config.budget,
        observers: observing.observers,
        mcp: config.mcp,
        logError: (error) => io.error(bugText(error)),
        log,
      });
      // Before anybody is served: an address that is taken is told to whoever starts the server.
      const metrics = await observing.serve(app, store, watch);
      const serving = await serve(app, config);
      // Read before somebody waits for it; whoever asks is told when that fails.
      app.ledgerIndex?.rows().catch(() => {});
      const lent = 'folder' in config.store ? await lentFrom(config.store.folder, store, serving.url, log) : null;
      // Listened for before the address is told: whoever reads it may end the server at once.
      const stopped = io.stopped();
      if (call.options['json'])
        io.out(
          JSON.stringify({
            url: serving.url,
            data: store.place,
            ...(model === null ? {} : { model: model.url }),
            ...(metrics === null ? {} : { metrics }),
          }),
        );
      else {
        io.out(`Pages to read: ${serving.url}/`);
        io.out(`Playground with questions to start from: ${serving.url}/graphql`);
        if (model !== null) io.out(`Articles of which somebody asks it go to the model ${shownModel(model)}`);
        if (metrics !== null) io.out(`Metrics: ${metrics}`);
        io.out(`The data is in ${store.place}. Ctrl+C stops.`);
      }
      await stopped;
      const closed = serving.close();
      watch.close(); // a stream would hold its connection open as long as its client does
      await Promise.all([closed, lent?.close(loanMs)]);
      // A write that is still under way is given up, as by a kill: nothing of it stays.
      await Promise.race([store.close(), wait(closeMs)]);
      return 0;
    } finally {
      await store.close();
      await observing.close();
    }
  },
};

/** Lends the database to further commands of the same user, who could write its files as well. */
async function lentFrom(folder: string, store: Store, url: string, log: Log): Promise<Loan> {
  const key = newKey();
  const loan = await lendStore(store, {
    key,
    onReturned: (commits, ms) => log.info({ event: 'loan.returned', commits, ms }, 'a command used the database'),
  });
  writeHolder(folder, { pid: process.pid, url });
  writeLoan(folder, { port: loan.port, key });
  return loan;
}

/** @throws {JejakError} BAD_USER_INPUT when the tokens have problems, or there is no folder of one's own to keep dossiers in */
function editingOf(store: Store, config: Config, model: Model | null): Editing | null {
  if (config.tokens === null) return null;
  const { dossiers, archive } = config;
  if (dossiers === config.bundledDossiers)
    throw badInput(
      'JEJAK_DOSSIERS',
      'is the folder in which written dossiers are kept, and is to be set with JEJAK_TOKENS',
    );
  const places = { store, dossiers, archive, before: [readGazetteer(config.gazetteer)] };
  return {
    tokens: openTokens(config.tokens),
    writes: makeWrites(places),
    places,
    ...(model === null ? {} : { model }),
  };
}
