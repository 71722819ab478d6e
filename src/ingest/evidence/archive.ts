import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { JejakError } from '../../errors.ts';

/** The archived texts of articles, by the sha256 of their bytes. File names are free; subfolders are looked through. */
export interface Archive {
  readonly folder: string;
  /** The text with this checksum, or null when the archive does not hold it. */
  text(sha256: string): string | null;
  /** The text in a file of this name, without its ending; null when there is none, or more than one. */
  named(name: string): string | null;
}

/**
 * Opens an archive. A text that is named after its checksum is found without a look at others; else all files are gone
 * through, once.
 * @param checksums of the files as far as they are known; whoever opens the archive often keeps them
 * @throws {JejakError} BAD_USER_INPUT when there is no such folder
 */
export function openArchive(folder: string, checksums = new Checksums()): Archive {
  checkFolder(folder);
  let index: Index | null = null;
  const indexed = (): Index => {
    index ??= indexOf(folder, checksums);
    return index;
  };
  return {
    folder,
    text: (sha256) => {
      const own = join(folder, `${sha256}.txt`);
      const bytes = existsSync(own) ? readFileSync(own) : null;
      if (bytes !== null && sha256Of(bytes) === sha256) return bytes.toString('utf8');
      const path = indexed().bySha256.get(sha256);
      return path === undefined ? null : readFileSync(path, 'utf8');
    },
    named: (name) => {
      const path = indexed().byName.get(name) ?? null;
      return path === null ? null : readFileSync(path, 'utf8');
    },
  };
}

interface Index {
  readonly bySha256: ReadonlyMap<string, string>;
  /** Null where several files are called so. */
  readonly byName: ReadonlyMap<string, string | null>;
}

function indexOf(folder: string, checksums: Checksums): Index {
  const bySha256 = new Map<string, string>();
  const byName = new Map<string, string | null>();
  for (const path of filesIn(folder)) {
    bySha256.set(checksums.of(path), path);
    const { name } = parse(path);
    byName.set(name, byName.has(name) ? null : path);
  }
  return { bySha256, byName };
}

/** The checksums of files, each read once for as long as it is the same. */
export class Checksums {
  readonly #known = new Map<string, { readonly stamp: string; readonly sha256: string }>();

  of(path: string): string {
    const { mtimeMs, ctimeMs, size, ino } = statSync(path);
    const stamp = [mtimeMs, ctimeMs, size, ino].join();
    const known = this.#known.get(path);
    if (known?.stamp === stamp) return known.sha256;
    const sha256 = sha256Of(readFileSync(path));
    this.#known.set(path, { stamp, sha256 });
    return sha256;
  }
}

function sha256Of(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

function checkFolder(folder: string): void {
  try {
    if (!statSync(folder).isDirectory()) throw new JejakError('BAD_USER_INPUT', `archive: ${folder} is not a folder`);
    accessSync(folder, constants.R_OK);
  } catch (error) {
    if (error instanceof JejakError) throw error;
    throw new JejakError('BAD_USER_INPUT', `archive: ${folder} cannot be read`, { cause: error });
  }
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
