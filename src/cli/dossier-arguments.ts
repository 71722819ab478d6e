import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { badInput } from '../errors.ts';
import type { CheckOptions } from '../ingest/check/check-dossiers.ts';
import { type Archive, openArchive } from '../ingest/evidence/archive.ts';
import { readGazetteer } from '../ingest/gazetteer.ts';
import { exchangeReaders } from '../interchange/in/readers.ts';
import { type Call, textOption } from './command.ts';

/** The arguments of the commands that read dossiers: which, and where their articles are. */
export function withDossierArguments(command: Command): Command {
  return command
    .argument('[files...]', 'dossiers, or folders of them; JEJAK_DOSSIERS unless given')
    .option('--archive <folder>', 'the archived texts of the articles; JEJAK_ARCHIVE unless given');
}

/** The option of the commands that take sheets too. */
export function withMapping(command: Command): Command {
  return command.option(
    '--mapping <file>',
    'how the columns of sheets (CSV, XLSX) among the arguments are read, or who vouches for files of others',
  );
}

/** The option of the commands that may put a dossier in the place of another article's. */
export function withReplace(command: Command): Command {
  return command.option(
    '--replace',
    'let a dossier take the place of one of its name that holds another article; of several files of one name the last stands',
  );
}

/** The mapping file that a call names, or null. */
function mappingOf(call: Call): string | null {
  const file = textOption(call, 'mapping');
  if (file !== null && !existsSync(file)) throw badInput('--mapping', 'there is no such file', file);
  return file;
}

/** What a call takes in: its dossiers and sheets, with their archive, behind the gazetteer. */
export function intakeOf(call: Call, config: Config): CheckOptions {
  return {
    paths: dossiersOf(call, config),
    archive: archiveOf(call, config),
    before: [readGazetteer(config.gazetteer)],
    mapping: mappingOf(call),
    readers: exchangeReaders,
    replace: call.options['replace'] === true,
  };
}

/** The dossiers that a call names, or else those of the settings. */
export function dossiersOf(call: Call, config: Config): readonly string[] {
  return call.arguments.length > 0 ? call.arguments : [config.dossiers];
}

/** The archive that a call or the settings name; null when neither does. */
export function archiveOf(call: Call, config: Config): Archive | null {
  const folder = textOption(call, 'archive') ?? config.archive;
  return folder === null ? null : openArchive(folder);
}
