import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import type { ArticleDraft } from '../draft/draft.ts';
import { draftYaml } from '../draft/draft-yaml.ts';
import { badInput } from '../errors.ts';
import { openArchive } from '../ingest/evidence/archive.ts';
import { diskFull, isDiskFull } from '../store/disk-full.ts';
import type { ArticleFile } from './article-file.ts';

/** Where drafts and the texts of their articles go. */
export interface DraftPlaces {
  /** The file of the one draft, which is not there yet; or the folder of all, where each gets a name of its own. */
  readonly out: { readonly file: string } | { readonly folder: string };
  /** The folder of the texts; null leaves each where its article is. */
  readonly archive: string | null;
}

/** @throws {JejakError} BAD_USER_INPUT where something is there that may not be written over */
export function draftPlaces(out: string | null, archive: string | null, articles: number): DraftPlaces {
  if (out === null) return { out: { folder: '.' }, archive };
  const there = statSync(out, { throwIfNoEntry: false });
  if (articles === 1 && !there?.isDirectory() && !out.endsWith('/')) {
    checkFree(out);
    return { out: { file: out }, archive };
  }
  if (there !== undefined && !there.isDirectory())
    throw badInput('--out', 'is a folder where there are several articles, and this is a file', out);
  written('--out', out, () => mkdirSync(out, { recursive: true }));
  return { out: { folder: out }, archive };
}

/** A draft that was written, and where it is. */
export interface KeptDraft {
  readonly draft: ArticleDraft;
  readonly file: string;
  /** The folder that holds the text of its article. */
  readonly archive: string;
}

/**
 * Keeps the text of an article and its draft. Nothing is written over: two articles of one newsroom and day are told
 * apart by a number, in the name of the file and in the id of the source.
 * @throws {JejakError} BAD_USER_INPUT
 */
export function keepDraft(article: ArticleFile, made: ArticleDraft, places: DraftPlaces, schema: string): KeptDraft {
  const { draft, file } = named(made, places);
  const archive = keepText(article, draft.sha256, places.archive);
  written('--out', file, () => writeFileSync(file, draftYaml(draft, schemaFrom(file, schema)), { flag: 'wx' }));
  return { draft, file, archive };
}

function named(draft: ArticleDraft, { out }: DraftPlaces): Pick<KeptDraft, 'draft' | 'file'> {
  if ('file' in out) {
    checkFree(out.file);
    return { draft, file: out.file };
  }
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? '' : `-${number}`;
    const file = join(out.folder, `${draft.name}${suffix}.yaml`);
    if (!existsSync(file))
      return { draft: { ...draft, name: draft.name + suffix, source: draft.source + suffix }, file };
    if (readFileSync(file, 'utf8').includes(draft.sha256))
      throw badInput('article', 'has a draft or a dossier already', file);
  }
}

function checkFree(out: string): void {
  if (existsSync(out)) throw badInput('--out', 'is a file that is not there yet: nothing is written over', out);
}

/** Keeps the text where `locate` looks for it. @returns the folder that holds it */
function keepText({ path, text, textName, isText }: ArticleFile, sha256: string, archive: string | null): string {
  const folder = archive ?? dirname(path);
  if (archive === null && isText) return folder;
  written('--archive', folder, () => mkdirSync(folder, { recursive: true }));
  if (archive !== null && openArchive(folder).text(sha256) !== null) return folder;
  const kept = join(folder, textName);
  if (existsSync(kept)) {
    if (text.equals(readFileSync(kept))) return folder;
    throw badInput('--archive', 'holds another text of that name already: rename the article', kept);
  }
  written('--archive', kept, () => writeFileSync(kept, text, { flag: 'wx' }));
  return folder;
}

/** A folder that may not be written is the caller's to change, and no bug. */
function written(option: string, path: string, write: () => void): void {
  try {
    write();
  } catch (error) {
    const { code, syscall } = error as NodeJS.ErrnoException;
    if (syscall === undefined) throw error;
    if (isDiskFull(error)) throw diskFull(path, error);
    throw badInput(option, `cannot be written (${code ?? 'unknown reason'})`, path);
  }
}

/** The way from the draft to the schema, where both lie in one checkout: a path of one machine is no use in a dossier. */
function schemaFrom(out: string, schema: string): string | null {
  const isWithin = !relative(dirname(schema), resolve(out)).startsWith('..');
  return isWithin ? relative(dirname(resolve(out)), schema) : null;
}
