import { createReadStream, createWriteStream, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { badInput, JejakError } from '../../errors.ts';
import { readVersion } from '../../graph/dataset-version.ts';
import { zipStream } from '../../interchange/zip/zip-stream.ts';
import { diskFull, isDiskFull } from '../../store/disk-full.ts';
import { databaseFile } from '../../store/embedded/embedded-engine.ts';
import { openStore } from '../../store/open.ts';
import { removeParts } from '../left-over-files.ts';
import { ownVersion } from '../own-version.ts';
import { copyDossiers } from './dossier-copies.ts';
import { backedUp, formatName, formatVersion, type GraphAt, type Manifest, manifestFile } from './manifest.ts';

export interface BackupOptions {
  /** A folder, or a file that ends in `.zip`. */
  readonly out: string;
  /** The folder of the dossiers; null leaves them out. */
  readonly dossiers: string | null;
  /** Files that are never in it. */
  readonly secrets: readonly string[];
  /** Writes the database, at one version, to a new file. */
  readonly copyTo: (file: string) => Promise<void>;
}

/** ZIP without ZIP64, as zipStream writes it. */
const mostZipped = 4_000_000_000;

/**
 * A backup, put in its place when it is whole. The copy of the database is opened before: what cannot be opened is no
 * backup, and what is told of the graph is told by the copy.
 * @throws {JejakError} DISK_FULL; DATABASE_BUSY where dossiers were written each time that they were copied
 */
export async function makeBackup({ out, dossiers, secrets, copyTo }: BackupOptions): Promise<Manifest> {
  removeParts(out);
  const part = `${out}.${process.pid}.part`;
  try {
    mkdirSync(dirname(out), { recursive: true });
    rmSync(part, { recursive: true, force: true });
    mkdirSync(part, { mode: 0o700 });
    await copyTo(join(part, databaseFile));
    const graph = await graphIn(part);
    const names = dossiers === null ? [] : copyDossiers(dossiers, join(part, 'dossiers'), secrets);
    if (names === null)
      throw new JejakError(
        'DATABASE_BUSY',
        `dossiers in ${dossiers} were written while they were copied: try again when nobody writes`,
      );
    const paths = [databaseFile, ...names.map((name) => `dossiers/${name}`)];
    const files = await Promise.all(paths.map((path) => backedUp(part, path)));
    const made = {
      format: formatName,
      formatVersion,
      jejak: ownVersion(),
      createdAt: new Date().toISOString(),
    } as const;
    const manifest: Manifest = { ...made, graph, files };
    writeFileSync(join(part, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
    if (isZip(out)) await zip(part, manifest, out);
    else renameSync(part, out);
    return manifest;
  } catch (error) {
    if (error instanceof JejakError) throw error;
    if (isDiskFull(error)) throw diskFull(out, error);
    const { code, syscall } = error as NodeJS.ErrnoException;
    throw syscall === undefined ? error : badInput('--out', `cannot be written: ${code}`, out);
  } finally {
    rmSync(part, { recursive: true, force: true });
  }
}

export function isZip(path: string): boolean {
  return /\.zip$/i.test(path);
}

/** What the database in a folder holds. */
export async function graphIn(folder: string): Promise<GraphAt> {
  const store = await openStore({ folder });
  try {
    const { version, merkleRoot, builtAt } = await readVersion(store);
    const counts = Object.fromEntries((await store.read('counts', {})).map(({ name, count }) => [name, count]));
    return { version, merkleRoot, builtAt, counts };
  } finally {
    await store.close();
  }
}

async function zip(part: string, { files }: Manifest, out: string): Promise<void> {
  if (files.reduce((sum, { bytes }) => sum + bytes, 0) > mostZipped)
    throw badInput('--out', 'a ZIP holds 4 GB at most, and this is more: name a folder', out);
  const paths = [manifestFile, ...files.map(({ path }) => path)];
  const entries = paths.map((path) => ({ name: path, content: () => createReadStream(join(part, path)) }));
  const whole = join(part, 'whole.zip');
  await pipeline(zipStream(entries), createWriteStream(whole, { flush: true, mode: 0o600 }));
  renameSync(whole, out);
}
