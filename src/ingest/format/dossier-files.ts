import { existsSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { badInput } from '../../errors.ts';
import { type Locator, placesFile } from '../evidence/places.ts';
import { shownFile } from '../guard/guard-file-name.ts';
import { inOneGo, type Pauses, withPauses } from '../pauses.ts';
import type { DraftDossier } from './dossier.ts';
import type { Problem } from './problems.ts';
import { readingDossier } from './read-dossier.ts';
import { readTextFile, textOf } from './text-file.ts';
import { readWritten, type Written, writtenMark } from './written-by.ts';

/** A dossier file that was read without a problem. */
export interface DossierFile {
  readonly path: string;
  readonly draft: DraftDossier;
  /** Who sent it over HTTP; null where nobody did. */
  readonly written: Written | null;
  /** Finds the places of its words, where whoever read it knows them already. */
  readonly locator?: Locator;
  /** Told how its words are found, before they are. */
  readonly onLocator?: (locator: Locator) => void;
  /** Its names are resolved by what is known so far, and not kept waiting for those of later files. */
  readonly atOnce?: true;
}

/** A dossier that is in no file yet. */
export interface DossierText {
  /** Where its file is to be: its name makes the id, and is what problems show. */
  readonly path: string;
  readonly text: string;
  /** The name of the token that it came with. */
  readonly writtenBy: string;
  /** Shown what was read, and may find more wrong with it. */
  readonly onRead: (read: ReadText) => void;
}

export interface ReadText {
  readonly draft: DraftDossier;
  readonly locator: Locator;
  readonly written: Written;
}

/**
 * The dossier files among these paths; a folder stands for all that it holds, in the order of their names.
 * @param besides names of files that are read in a folder too
 */
export function dossierPaths(paths: readonly string[], besides: readonly string[] = []): string[] {
  return paths.flatMap((path) => {
    if (!existsSync(path)) throw badInput('dossier', 'there is no such file or folder', path);
    if (!statSync(path).isDirectory()) return [path];
    return readdirSync(path)
      .filter((name) => /\.ya?ml$/.test(name) || besides.includes(name))
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
    const file = inOneGo(readingFile(path, names, problems));
    if (file !== null) yield file;
  }
}

/** The same with pauses, and for dossiers that are in no file yet. */
export async function* readDossiers(
  given: readonly (string | DossierText)[],
  problems: (readonly Problem[])[],
): AsyncGenerator<DossierFile> {
  const names = new Map<string, string>();
  for (const one of given) {
    const file = await withPauses(readingFile(one, names, problems));
    if (file !== null) yield file;
  }
}

function* readingFile(
  given: string | DossierText,
  names: Map<string, string>,
  problems: (readonly Problem[])[],
): Pauses<DossierFile | null> {
  const path = typeof given === 'string' ? given : given.path;
  const short = typeof given === 'string' ? shortPath(path) : basename(path);
  const file = shownFile(short);
  problems.push(twinProblems(path, file, names));
  const found: Problem[] = [];
  problems.push(found);
  const text =
    typeof given === 'string' ? readTextFile(path, file, found) : textOf(Buffer.from(given.text), file, found);
  if (text === null) return null;
  const draft = yield* readingDossier(short, text);
  problems.push(draft.problems);
  if (!('id' in draft)) return null;
  if (typeof given === 'string') return { path, draft, written: readWritten(placesFile(path), text) };
  const written = writtenMark(given.writtenBy, text);
  return { path, draft, written, onLocator: (locator) => given.onRead({ draft, locator, written }) };
}

/** What is wrong with a file that is named like another. @param names the files so far, by their names */
export function twinProblems(path: string, file: string, names: Map<string, string>): Problem[] {
  const name = nameOf(path);
  const twin = names.get(name);
  names.set(name, path);
  if (twin === undefined || twin === path) return [];
  return [
    {
      file,
      line: 1,
      column: 1,
      message: `is named like ${shown(twin)}: each dossier has a name of its own; ingest and rebuild let the last stand with --replace`,
    },
  ];
}

/** These paths without those of files behind which another of the same name comes. */
export function lastOfEachName(paths: readonly string[]): string[] {
  const last = new Map(paths.map((path) => [nameOf(path), path]));
  return paths.filter((path, at) => last.get(nameOf(path)) === path && paths.indexOf(path) === at);
}

function nameOf(path: string): string {
  return basename(path).replace(/\.ya?ml$/, '');
}

/** The path as problems show it. */
export function shown(path: string): string {
  return shownFile(shortPath(path));
}

function shortPath(path: string): string {
  const short = relative(process.cwd(), path);
  return short.startsWith('..') ? path : short;
}
