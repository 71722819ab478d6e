import { existsSync } from 'node:fs';
import type { Command } from 'commander';
import type { Config } from '../config.ts';
import { badInput } from '../errors.ts';
import { type Archive, openArchive } from '../ingest/archive.ts';
import { type Call, textOption } from './command.ts';

/** The arguments of the commands that read dossiers: which, and where their articles are. */
export function withDossierArguments(command: Command): Command {
  return command
    .argument('[files...]', 'dossiers, or folders of them; JEJAK_DOSSIERS unless given')
    .option('--archive <folder>', 'the archived texts of the articles; JEJAK_ARCHIVE unless given');
}

/** The option of the commands that take sheets too. */
export function withMapping(command: Command): Command {
  return command.option('--mapping <file>', 'how the columns of CSV files among the arguments are read');
}

/** The mapping file that a call names, or null. */
export function mappingOf(call: Call): string | null {
  const file = textOption(call, 'mapping');
  if (file !== null && !existsSync(file)) throw badInput('--mapping', 'there is no such file', file);
  return file;
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
