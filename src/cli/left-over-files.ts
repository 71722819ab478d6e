import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import type { Config } from '../config.ts';
import { isAlive } from '../store/embedded/holder.ts';

/**
 * Takes away what processes left that were killed: spools among the temporary files, and halves of writes in these
 * folders. What a living process has is left alone.
 * @param folders in which writes are kept
 */
export function removeLeftOver(folders: readonly string[]): void {
  for (const file of spoolsLeft()) rmSync(file, { recursive: true, force: true });
  for (const folder of folders) for (const name of halvesLeft(folder)) removeHalf(folder, name);
}

/** The folders in which a server with these settings keeps what is written. */
export function foldersWritten({ store, tokens, dossiers, archive }: Config): string[] {
  return [
    ...('folder' in store ? [store.folder] : []),
    ...(tokens === null ? [] : [dossiers, ...(archive === null ? [] : [archive])]),
  ];
}

/** Takes away the halves of a backup to this place. */
export function removeParts(out: string): void {
  for (const name of halvesLeft(dirname(out)))
    if (name.startsWith(`${basename(out)}.`) && partPattern.test(name)) removeHalf(dirname(out), name);
}

/** What `removeLeftOver` would take away. */
export function leftOver(folders: readonly string[]): string[] {
  return [...spoolsLeft(), ...folders.flatMap((folder) => halvesLeft(folder).map((name) => join(folder, name)))];
}

function spoolsLeft(): string[] {
  return namesIn(tmpdir())
    .filter((name) => isLeftSpool(name) && isOurs(join(tmpdir(), name)))
    .map((name) => join(tmpdir(), name));
}

/** Others' files among the temporary ones cannot be taken away, and are none of ours to tell of. */
function isOurs(path: string): boolean {
  return process.getuid === undefined || statSync(path, { throwIfNoEntry: false })?.uid === process.getuid();
}

/** Halves of writes beside dossiers and texts, and of backups and restores: see cli/backup. */
const halfPattern = /^(?<file>.+\.(?:ya?ml|places\.json|txt))\.(?<pid>\d+)\.(?<what>new|old)$/;
const partPattern = /^(?:.+\.|\.restore-)(?<pid>\d+)\.part$/;

function halvesLeft(folder: string): string[] {
  return namesIn(folder).filter((name) => {
    const pid = (halfPattern.exec(name) ?? partPattern.exec(name))?.groups?.['pid'];
    return pid !== undefined && isOfTheDead(pid);
  });
}

function namesIn(folder: string): string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

/** Folders of older versions have no process in their names: those of yesterday are nobody's any more. */
function isLeftSpool(name: string): boolean {
  const [, pid] = /^jejak-spool-(\d+)-\w{6}$/.exec(name) ?? [];
  return pid === undefined ? /^jejak-(spool|write)-\w{6}$/.test(name) && isOfYesterday(name) : isOfTheDead(pid);
}

const dayMs = 86_400_000;

function isOfYesterday(name: string): boolean {
  const { mtimeMs } = statSync(join(tmpdir(), name), { throwIfNoEntry: false }) ?? {};
  return mtimeMs !== undefined && mtimeMs < Date.now() - dayMs;
}

/** See replace-files.ts: what was put there stays, and what was there comes back where nothing is in its place. */
function removeHalf(folder: string, name: string): void {
  const { file = '', what } = halfPattern.exec(name)?.groups ?? {};
  if (what === 'old' && !existsSync(join(folder, file))) renameSync(join(folder, name), join(folder, file));
  else rmSync(join(folder, name), { recursive: true, force: true });
}

/** In a container every process has the same number: one that is our own was our predecessor's. */
function isOfTheDead(pid: string): boolean {
  return Number(pid) === process.pid || !isAlive(Number(pid));
}
