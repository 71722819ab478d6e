import { readConfig } from '../config.ts';
import { readGazetteer } from '../ingest/gazetteer.ts';
import { rebuild } from '../ingest/rebuild.ts';
import { openStore } from '../store/open.ts';
import type { CliCommand } from './command.ts';
import { archiveOf, dossiersOf, mappingOf, withDossierArguments, withMapping } from './dossier-arguments.ts';
import { shownBy, showWritten } from './ingest.ts';
import { makeProgress } from './progress.ts';

export const rebuildCommand: CliCommand = {
  name: 'rebuild',
  summary: 'empty the graph and make it anew from the dossiers; what was retracted stays out',
  define: (command) => withMapping(withDossierArguments(command)),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const archive = archiveOf(call, config);
    const store = await openStore(config.store);
    const progress = makeProgress(io);
    try {
      const options = {
        paths: dossiersOf(call, config),
        archive,
        before: [readGazetteer(config.gazetteer)],
        mapping: mappingOf(call),
      };
      const written = await rebuild(store, { ...options, ...shownBy(progress, io) });
      showWritten(written, Boolean(call.options['json']), io, progress);
      return 0;
    } finally {
      progress.end();
      await store.close();
    }
  },
};
