import { readConfig } from '../config.ts';
import { readGazetteer } from '../ingest/gazetteer.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Written } from '../ingest/write-dossier.ts';
import { openStore } from '../store/open.ts';
import type { CliCommand } from './command.ts';
import { archiveOf, dossiersOf, withDossierArguments } from './dossier-arguments.ts';

export const ingestCommand: CliCommand = {
  name: 'ingest',
  summary: 'take dossiers into the graph, each whole or not at all',
  define: withDossierArguments,
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const archive = archiveOf(call, config);
    const store = await openStore(config.store);
    try {
      const written = await ingest(store, {
        paths: dossiersOf(call, config),
        archive,
        before: [readGazetteer(config.gazetteer)],
      });
      if (call.options['json']) io.out(JSON.stringify({ dossiers: written }));
      else for (const row of written) io.out(inWords(row));
      return 0;
    } finally {
      await store.close();
    }
  },
};

function inWords({ dossier, outcome, entities, claims, passages }: Written): string {
  return `${outcome.toLowerCase().padEnd(9)}  ${dossier}  ${entities} entities, ${claims} claims, ${passages} passages`;
}
