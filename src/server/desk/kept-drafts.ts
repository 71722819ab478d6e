import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { badInput, JejakError } from '../../errors.ts';
import type { DeskDocument, KeptDraft } from '../../explorer/desk/desk-document.ts';
import { diskFull, isDiskFull } from '../../store/disk-full.ts';
import { readDocument } from './read-document.ts';

/** Drafts that one name may keep on the server. */
const mostKept = 50;
const idPattern = /^[a-z0-9-]{1,96}$/;

/**
 * Drafts that editors keep on the server, beside the dossiers, in a folder that no ingest looks into. Each is seen with a
 * token of the name that kept it, and by nobody else; the files are their owner's alone, since they hold whole articles.
 */
export class KeptDrafts {
  readonly #folder: string;

  /** @param by the name of the token */
  constructor(dossiers: string, by: string) {
    this.#folder = join(dossiers, '.drafts', by);
  }

  /** The newest first. */
  list(): KeptDraft[] {
    if (!existsSync(this.#folder)) return [];
    return readdirSync(this.#folder)
      .filter((file) => file.endsWith('.json'))
      .map((file) => {
        const name = file.slice(0, -'.json'.length);
        return { id: name, name, at: statSync(join(this.#folder, file)).mtime.toISOString() };
      })
      .sort((one, other) => (one.at < other.at ? 1 : -1));
  }

  /** @throws {JejakError} NOT_FOUND */
  open(id: string): DeskDocument {
    const path = this.#path(id);
    if (!existsSync(path))
      throw new JejakError('NOT_FOUND', 'draft: none of this id is kept under the name of this token');
    return readDocument(JSON.parse(readFileSync(path, 'utf8')));
  }

  /** @throws {JejakError} BAD_USER_INPUT when as many are kept as may be */
  keep(document: DeskDocument): KeptDraft {
    const path = this.#path(document.name);
    if (!existsSync(path) && this.list().length >= mostKept)
      throw badInput('draft', `is one of ${mostKept} at most: drop one first`);
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 });
    // Dossiers are often kept in a repository, and whole articles do not belong there.
    writeFileSync(join(this.#folder, '.gitignore'), '*\n');
    putWhole(path, JSON.stringify(document));
    return { id: document.name, name: document.name, at: new Date().toISOString() };
  }

  drop(id: string): void {
    rmSync(this.#path(id), { force: true });
  }

  #path(id: string): string {
    if (!idPattern.test(id)) throw badInput('draft', 'is the name of a dossier');
    return join(this.#folder, `${id}.json`);
  }
}

/** Under another name until it is whole: one that breaks off leaves the draft of before. @throws {JejakError} DISK_FULL */
function putWhole(path: string, text: string): void {
  const part = `${path}.${process.pid}.new`;
  try {
    writeFileSync(part, text, { mode: 0o600 });
    renameSync(part, path);
  } catch (error) {
    rmSync(part, { force: true });
    throw isDiskFull(error) ? diskFull('the folder of the dossiers (JEJAK_DOSSIERS)', error) : error;
  }
}
