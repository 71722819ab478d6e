import { createHash } from 'node:crypto';
import { createReadStream, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { JejakError } from '../../errors.ts';
import { databaseFile } from '../../store/embedded/embedded-engine.ts';

/** What a backup is of, and each of its files but this one. */
export interface Manifest {
  readonly format: typeof formatName;
  readonly formatVersion: typeof formatVersion;
  /** The version of Jejak that made it. */
  readonly jejak: string;
  readonly createdAt: string;
  readonly graph: GraphAt;
  readonly files: readonly BackedUp[];
}

/** The graph at the moment of the backup. */
export interface GraphAt {
  readonly version: string;
  readonly merkleRoot: string | null;
  readonly builtAt: string | null;
  /** By kind of entity, and Claim, Source, Dossier. */
  readonly counts: Readonly<Record<string, number>>;
}

export interface BackedUp {
  /** `graph.grafeo`, or `dossiers/` and a name. */
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export const manifestFile = 'manifest.json';
export const formatName = 'jejak-backup';
/** Raised when an older Jejak could not restore what a newer one backs up. */
export const formatVersion = 1;

/** The size and checksum of a file, read once. @param path in the folder, with `/` */
export async function backedUp(folder: string, path: string): Promise<BackedUp> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const chunk of createReadStream(join(folder, path))) {
    hash.update(chunk as Buffer);
    bytes += (chunk as Buffer).length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}

/** @throws {JejakError} BACKUP_INVALID that says what it is instead */
export function readManifest(folder: string, backup: string): Manifest {
  let value: Partial<Omit<Manifest, 'formatVersion'>> & { readonly formatVersion?: unknown };
  try {
    value = JSON.parse(readFileSync(join(folder, manifestFile), 'utf8')) ?? {};
  } catch {
    throw invalid(backup, `has no ${manifestFile} that can be read: it is no backup of Jejak, or was cut`);
  }
  if (value.format !== formatName) throw invalid(backup, `is no backup of Jejak by its ${manifestFile}`);
  if (value.formatVersion !== formatVersion)
    throw invalid(
      backup,
      `has version ${JSON.stringify(value.formatVersion)} of the format, and this Jejak reads ${formatVersion}: restore it with the Jejak that made it${typeof value.jejak === 'string' ? `, ${value.jejak}` : ''}`,
    );
  const { files, graph } = value;
  const isWhole =
    Array.isArray(files) &&
    files.every(isBackedUp) &&
    files.some(({ path }) => path === databaseFile) &&
    typeof graph?.version === 'string';
  if (!isWhole) throw invalid(backup, `has a ${manifestFile} that lacks files or names others than a backup holds`);
  return value as Manifest;
}

/** A name that leads nowhere else. */
const pathPattern = /^(?:graph\.grafeo|dossiers\/[^/\\\0]*[^/\\\0.][^/\\\0]*)$/;

function isBackedUp(value: unknown): boolean {
  const { path, bytes, sha256 } = (value ?? {}) as Partial<BackedUp>;
  return (
    typeof path === 'string' &&
    pathPattern.test(path) &&
    Number.isSafeInteger(bytes) &&
    /^[0-9a-f]{64}$/.test(String(sha256))
  );
}

/** Holds each file against the manifest. @throws {JejakError} BACKUP_INVALID that names the first that differs */
export async function checkFiles(folder: string, { files }: Manifest, backup: string): Promise<void> {
  for (const { path, bytes, sha256 } of files) {
    const size = statSync(join(folder, path), { throwIfNoEntry: false })?.size;
    if (size === undefined) throw invalid(backup, `lacks ${path}, which its ${manifestFile} names`);
    if (size !== bytes)
      throw invalid(backup, `holds ${size} bytes of ${path}, which has ${bytes}: it was cut or changed`);
    if ((await backedUp(folder, path)).sha256 !== sha256)
      throw invalid(backup, `holds another ${path} than it was made with: its sha256 differs`);
  }
}

export function invalid(backup: string, what: string): JejakError {
  return new JejakError('BACKUP_INVALID', `${backup} ${what}; nothing was touched`);
}
