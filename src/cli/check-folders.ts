import { accessSync, constants, existsSync, mkdirSync, statSync } from 'node:fs';
import type { Config } from '../config.ts';
import { badInput } from '../errors.ts';

/**
 * Looks at the folders in which a server with tokens keeps what is written, before it is started: a first write that
 * fails would come upon it much later.
 * @throws {JejakError} BAD_USER_INPUT that names the setting and what is wrong with its folder
 */
export function checkFolders({ tokens, dossiers, bundledDossiers, archive }: Config): void {
  // Nothing is written to the bundled ones; serve.ts says so.
  if (tokens === null || dossiers === bundledDossiers) return;
  checkFolder('JEJAK_DOSSIERS', dossiers);
  if (archive === null) return;
  if (!existsSync(archive)) makeFolder('JEJAK_ARCHIVE', archive);
  checkFolder('JEJAK_ARCHIVE', archive);
}

function makeFolder(setting: string, folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw badInput(setting, `${folder} cannot be made (${codeOf(error)}): set it to a folder that may be written`);
  }
}

function checkFolder(setting: string, folder: string): void {
  if (!existsSync(folder)) throw badInput(setting, `there is no folder ${folder}: make it, or set another one`);
  if (!statSync(folder).isDirectory()) throw badInput(setting, `${folder} is not a folder: set it to one`);
  try {
    accessSync(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw badInput(
      setting,
      `${folder} is read-only (${codeOf(error)}), and written dossiers are kept there: set it to a folder that may be written`,
    );
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? 'unknown reason';
}
