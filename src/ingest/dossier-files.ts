import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { badInput } from '../errors.ts';
import type { DraftDossier } from './dossier.ts';
import { shownFile } from './guard/guard-file-name.ts';
import type { Locator } from './places.ts';
import type { Problem } from './problems.ts';
import { readDossier } from './read-dossier.ts';
import { readTextFile } from './text-file.ts';

/** A dossier file that was read without a problem. */
export interface DossierFile {
  readonly path: string;
  readonly draft: DraftDossier;
  /** Finds the places of its words, where whoever read it knows them already. */
  readonly locator?: Locator;
  /** Its names are resolved by what is known so far, and not kept waiting for those of later files. */
  readonly atOnce?: true;
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
 * Reads the files one by one, so that only one is held at a time; two of one name would overwrite each other and are
 * refused. A file with problems is left out.
 * @param problems receives the list of problems of each file, to which later steps may still add
 */
export function* readDossierFiles(paths: readonly string[], problems: (readonly Problem[])[]): Generator<DossierFile> {
  const names = new Map<string, string>();
  for (const path of paths) {
    const name = basename(path).replace(/\.ya?ml$/, '');
    const twin = names.get(name);
    if (twin !== undefined && twin !== path)
      problems.push([
        {
          file: shown(path),
          line: 1,
          column: 1,
          message: `is named like ${shown(twin)}: each dossier has a name of its own`,
        },
      ]);
    names.set(name, path);
    const found: Problem[] = [];
    problems.push(found);
    const text = readTextFile(path, shown(path), found);
    if (text === null) continue;
    const draft = readDossier(shortPath(path), text);
    problems.push(draft.problems);
    if ('id' in draft) yield { path, draft };
  }
}

/** The path as problems show it. */
function shown(path: string): string {
  return shownFile(shortPath(path));
}

function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
