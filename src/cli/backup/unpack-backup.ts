import { copyFileSync, existsSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { badInput } from '../../errors.ts';
import { unzipInto } from '../../interchange/zip/unzip-into.ts';
import { checkFiles, invalid, type Manifest, manifestFile, readManifest } from './manifest.ts';

/**
 * Puts the files of a backup, a folder or a ZIP, into a folder of their own, and holds each against the manifest there: what
 * was checked is what is used.
 * @throws {JejakError} BACKUP_INVALID, DISK_FULL
 */
export async function unpackBackup(backup: string, into: string): Promise<Manifest> {
  if (!existsSync(backup)) throw badInput('backup', 'there is no such file or folder', backup);
  mkdirSync(join(into, 'dossiers'), { recursive: true });
  const isFolder = statSync(backup).isDirectory();
  const fetch = async (paths: readonly string[]): Promise<void> => {
    if (!isFolder) return void (await unzipped(backup, into, paths));
    for (const path of paths) if (existsSync(join(backup, path))) copyFileSync(join(backup, path), join(into, path));
  };
  await fetch([manifestFile]);
  const manifest = readManifest(into, backup);
  await fetch(manifest.files.map(({ path }) => path));
  await checkFiles(into, manifest, backup);
  return manifest;
}

async function unzipped(backup: string, into: string, paths: readonly string[]): Promise<void> {
  try {
    await unzipInto(backup, into, new Set(paths));
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw invalid(backup, `${error.message}: it is no ZIP, or was cut`);
  }
}
