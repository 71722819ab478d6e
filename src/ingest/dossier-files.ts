import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { badInput } from '../errors.ts';
import type { Archive } from './archive.ts';
import type { DraftDossier } from './dossier.ts';
import { type LocatedDossier, locateDossier } from './located-dossier.ts';
import { locatorFor } from './places.ts';
import { DossierInvalid, type Problem } from './problems.ts';
import { readDossier } from './read-dossier.ts';
import { readTextFile } from './text-file.ts';

/** A dossier file that was read without a problem. */
export interface DossierFile {
  readonly path: string;
  readonly draft: DraftDossier;
}

/** The dossier files among these paths; a folder stands for all that it holds, in the order of their names. */
export function dossierPaths(paths: readonly string[]): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw badInput('dossier', 'there is no such file or folder', path);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /\.ya?ml$/.test(name))
      .sort()
      .map((name) => join(path, name));
  });
}

/**
 * Reads all the files; two of one name would overwrite each other and are refused.
 * @throws {DossierInvalid} with every problem of every file
 */
export function readDossierFiles(paths: readonly string[]): DossierFile[] {
  const problems: Problem[] = [];
  const names = new Map<string, string>();
  const files = paths.flatMap((path): DossierFile[] => {
    const name = basename(path).replace(/\.ya?ml$/, '');
    const twin = names.get(name);
    if (twin !== undefined && twin !== path)
      problems.push({
        file: shown(path),
        line: 1,
        column: 1,
        message: `is named like ${shown(twin)}: each dossier has a name of its own`,
      });
    names.set(name, path);
    const text = readTextFile(path, shown(path), problems);
    if (text === null) return [];
    const draft = readDossier(shown(path), text);
    problems.push(...draft.problems);
    return 'id' in draft ? [{ path, draft }] : [];
  });
  if (problems.length > 0) throw new DossierInvalid(problems);
  return files;
}

/**
 * The dossiers with the place of each of their words.
 * @throws {DossierInvalid} with all words that were not found
 */
export function locateDossierFiles(files: readonly DossierFile[], archive: Archive | null): LocatedDossier[] {
  const located = files.flatMap(({ path, draft }) => locateDossier(draft, locatorFor(draft, path, archive)) ?? []);
  const problems = files.flatMap(({ draft }) => draft.problems);
  if (problems.length > 0) throw new DossierInvalid(problems);
  return located;
}

function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
