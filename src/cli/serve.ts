import { readConfig } from '../config.ts';
import { ingest } from '../ingest/ingest.ts';
import { renewLedgerRows } from '../ingest/write-ledger-rows.ts';
import { makeApp } from '../server/app.ts';
import { playgroundTabs } from '../server/playground.ts';
import { serve } from '../server/serve.ts';
import { writeHolder } from '../store/embedded/holder.ts';
import { openStore } from '../store/open.ts';
import type { CliCommand } from './command.ts';
import { intakeOf } from './dossier-arguments.ts';
import { bugText } from './io.ts';

export const serveCommand: CliCommand = {
  name: 'serve',
  summary: 'serve the graph; an empty one is filled with the bundled dossiers first',
  define: (command) => command,
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const store = await openStore(config.store);
    try {
      if ((await store.read('dossiers', {})).length === 0) {
        await ingest(store, intakeOf(call, config));
      }
      await renewLedgerRows(store);
      const app = makeApp(store, {
        tabs: playgroundTabs(config.questions),
        report: (error) => io.error(bugText(error)),
      });
      const serving = await serve(app, config);
      if ('folder' in config.store) writeHolder(config.store.folder, { pid: process.pid, url: serving.url });
      // Listened for before the address is told: whoever reads it may end the server at once.
      const stopped = io.stopped();
      if (call.options['json']) io.out(JSON.stringify({ url: serving.url, data: store.place }));
      else {
        io.out(`Playground with questions to start from: ${serving.url}/graphql`);
        io.out(`The data is in ${store.place}. Ctrl+C stops.`);
      }
      await stopped;
      await serving.close();
      return 0;
    } finally {
      await store.close();
    }
  },
};
