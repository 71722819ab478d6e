import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { placesFile } from '../../ingest/places.ts';

/** Files by their paths; null where there is to be none. */
type Contents = ReadonlyMap<string, string | null>;

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

  /** The text of a dossier; null when there is none of this name. */
  text(name: string): string | null {
    return readIfThere(this.path(name));
  }

  /**
   * Puts a dossier and its places in the place of what was there.
   * @returns what puts back what was there
   */
  put(name: string, yaml: string, places: string | null): () => void {
    const path = this.path(name);
    const after: Contents = new Map([
      [path, yaml],
      [placesFile(path), places],
    ]);
    const before: Contents = new Map([...after.keys()].map((file) => [file, readIfThere(file)]));
    writeAll(after);
    return () => writeAll(before);
  }
}

/** Keeps the text of an article in an archive, under its checksum; one that is there stays as it is. */
export function keepArticle(folder: string, article: string): void {
  const sha256 = createHash('sha256').update(article).digest('hex');
  const path = join(folder, `${sha256}.txt`);
  mkdirSync(folder, { recursive: true });
  if (!existsSync(path)) writeAll(new Map([[path, article]]));
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/** Each file is there whole or not at all, whatever happens meanwhile. */
function writeAll(contents: Contents): void {
  for (const [path, text] of contents) {
    if (text === null) {
      rmSync(path, { force: true });
      continue;
    }
    const fresh = `${path}.${process.pid}.new`;
    writeFileSync(fresh, text, { flush: true });
    renameSync(fresh, path);
  }
}
