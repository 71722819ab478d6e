import { readConfig } from '../config.ts';
import { badInput } from '../errors.ts';
import { type Retracted, reinstate, retract } from '../ingest/retract.ts';
import { type CliCommand, textOption } from './command.ts';
import { openOwnStore } from './own-store.ts';

export const retractCommand: CliCommand = {
  name: 'retract',
  summary: 'take a dossier back out of every answer, and keep out its file',
  define: (command) =>
    command
      .argument('<dossier>', 'its id, such as dossier:2023-04-13-contoh')
      .option('--reason <text>', 'why, for whoever asks where it has gone')
      .option('--undo', 'lift an earlier retraction, so that the file can be taken in again'),
  run: async (call, io) => {
    const [dossier = ''] = call.arguments;
    const reason = textOption(call, 'reason');
    const undo = Boolean(call.options['undo']);
    if (!undo && (reason === null || reason.trim() === '')) throw badInput('--reason', 'says why, and is not given');
    const store = await openOwnStore(readConfig(io.environment).store, io);
    const onWarning = (message: string): void => io.error(`(${message})`);
    try {
      const json = Boolean(call.options['json']);
      if (undo) {
        await reinstate(store, dossier, { onWarning });
        io.out(json ? JSON.stringify({ dossier, undone: true }) : `${dossier} may be taken in again`);
        return 0;
      }
      const retracted = await retract(store, dossier, reason ?? '', { onWarning });
      if (json) io.out(JSON.stringify(retracted));
      else for (const line of formatRetracted(retracted)) io.out(line);
      return 0;
    } finally {
      await store.close();
    }
  },
};

function formatRetracted({ dossier, entities, claims, bare }: Retracted): string[] {
  return [
    `retracted  ${dossier}  ${entities} entities, ${claims} claims`,
    ...bare.map(
      ({ id, dossiers }) => `${id} has only its id left: ${dossiers.join(', ')} name it, and none introduces it now`,
    ),
  ];
}
