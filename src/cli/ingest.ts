import { readConfig } from '../config.ts';
import { openArchive } from '../ingest/archive.ts';
import { readGazetteer } from '../ingest/gazetteer.ts';
import { ingest } from '../ingest/ingest.ts';
import type { Written } from '../ingest/write-dossier.ts';
import { openStore } from '../store/open.ts';
import { type CliCommand, textOption } from './command.ts';

export const ingestCommand: CliCommand = {
  name: 'ingest',
  summary: 'take dossiers into the graph, each whole or not at all',
  define: (command) =>
    command
      .argument('[files...]', 'dossiers, or folders of them; JEJAK_DOSSIERS unless given')
      .option('--archive <folder>', 'the archived texts of the articles'),
  run: async (call, io) => {
    const config = readConfig(io.environment);
    const archive = textOption(call, 'archive') ?? config.archive;
    const store = await openStore(config.store);
    try {
      const written = await ingest(store, {
        paths: call.arguments.length > 0 ? call.arguments : [config.dossiers],
        archive: archive === null ? null : openArchive(archive),
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
