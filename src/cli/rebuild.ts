import { readConfig } from '../config.ts';
import { rebuild } from '../ingest/rebuild.ts';
import { openStore } from '../store/open.ts';
import type { CliCommand } from './command.ts';
import { intakeOf, withDossierArguments, withMapping, withReplace } from './dossier-arguments.ts';
import { shownBy, showWritten } from './ingest.ts';
import { removeLeftOver } from './left-over-files.ts';
import { makeProgress } from './progress.ts';
import { workbookTexts } from './workbook-texts.ts';

export const rebuildCommand: CliCommand = {
  name: 'rebuild',
  summary: 'empty the graph and make it anew from the dossiers; what was retracted stays out',
  define: (command) => withReplace(withMapping(withDossierArguments(command))),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    removeLeftOver('folder' in config.store ? [config.store.folder] : []);
    const options = intakeOf(call, config);
    const store = await openStore(config.store);
    const progress = makeProgress(io);
    try {
      const texts = workbookTexts(options.archive?.folder ?? null, io);
      const { onWorkbook } = texts;
      const written = await rebuild(store, { ...options, onWorkbook, ...shownBy(progress, io) });
      showWritten(written, Boolean(call.options['json']), io, progress);
      texts.keep();
      return 0;
    } finally {
      progress.end();
      await store.close();
    }
  },
};
