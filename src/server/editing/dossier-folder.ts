import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesFile } from '../../ingest/evidence/places.ts';
import { diskFull, isDiskFull } from '../../store/disk-full.ts';
import { type Contents, type Replaced, replaceFiles } from './replace-files.ts';

/** The folder of the dossiers, which are the truth that the graph is made from: a write that is not in it is lost. */
export class DossierFolder {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  path(name: string): string {
    const other = join(this.#folder, `${name}.yml`);
    return existsSync(other) ? other : join(this.#folder, `${name}.yaml`);
  }

  /** The names of the files, in order. */
  names(): string[] {
    return readdirSync(this.#folder)
      .flatMap((file) => /^(.*)\.ya?ml$/.exec(file)?.[1] ?? [])
      .sort();
  }

  /** The text of a dossier; null when there is none of this name. */
  text(name: string): string | null {
    const path = this.path(name);
    return existsSync(path) ? readFileSync(path, 'utf8') : null;
  }

  /**
   * Puts a dossier and its places in the place of what was there, both or none.
   * @throws {JejakError} DISK_FULL
   */
  put(name: string, yaml: string, places: string): Replaced {
    const path = this.path(name);
    const contents = new Map([
      [path, yaml],
      [placesFile(path), places],
    ]);
    return replacedIn('the folder of the dossiers (JEJAK_DOSSIERS)', contents);
  }
}

/**
 * Keeps the text of an article in an archive, under its checksum; one that is there stays as it is.
 * @throws {JejakError} DISK_FULL
 */
export function keepArticle(folder: string, article: string): Replaced {
  const sha256 = createHash('sha256').update(article).digest('hex');
  const path = join(folder, `${sha256}.txt`);
  mkdirSync(folder, { recursive: true });
  const isThere = existsSync(path) && readFileSync(path, 'utf8') === article;
  return replacedIn('the archive (JEJAK_ARCHIVE)', new Map(isThere ? [] : [[path, article]]));
}

function replacedIn(what: string, contents: Contents): Replaced {
  try {
    return replaceFiles(contents);
  } catch (error) {
    throw isDiskFull(error) ? diskFull(what, error) : error;
  }
}
