import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, parse } from 'node:path';
import { JejakError } from '../errors.ts';

/** The archived texts of articles, by the sha256 of their bytes. File names are free; subfolders are looked through. */
export interface Archive {
  readonly folder: string;
  /** The text with this checksum, or null when the archive does not hold it. */
  text(sha256: string): string | null;
  /** The text in a file of this name, without its ending; null when there is none, or more than one. */
  named(name: string): string | null;
}

/** @throws {JejakError} BAD_USER_INPUT when there is no such folder */
export function openArchive(folder: string): Archive {
  const files = new Map<string, string>();
  const names = new Map<string, string | null>();
  for (const path of filesIn(folder)) {
    files.set(createHash('sha256').update(readFileSync(path)).digest('hex'), path);
    const { name } = parse(path);
    names.set(name, names.has(name) ? null : path);
  }
  return {
    folder,
    text: (sha256) => {
      const path = files.get(sha256);
      return path === undefined ? null : readFileSync(path, 'utf8');
    },
    named: (name) => {
      const path = names.get(name) ?? null;
      return path === null ? null : readFileSync(path, 'utf8');
    },
  };
}

function filesIn(folder: string): string[] {
  try {
    if (!statSync(folder).isDirectory()) throw new JejakError('BAD_USER_INPUT', `archive: ${folder} is not a folder`);
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort();
  } catch (error) {
    if (error instanceof JejakError) throw error;
    throw new JejakError('BAD_USER_INPUT', `archive: ${folder} cannot be read`, { cause: error });
  }
}
