import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { badInput, JejakError } from '../../errors.ts';
import { checkRoom } from './article-text.ts';
import type { ArticleText } from './draft-article.ts';

/** Files of the archive that the desk offers: so many of the newest, since a list of thousands chooses nothing. */
const mostListed = 200;

/** The names of the files of the archive, the newest first. */
export function archiveFiles(folder: string | null): string[] {
  if (folder === null) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.txt'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((one, other) => other.at - one.at)
    .slice(0, mostListed)
    .map(({ path }) => relative(folder, path).replaceAll('\\', '/'));
}

/** The text of one of these. @throws {JejakError} NOT_FOUND for any other path */
export function archiveFile(folder: string | null, name: string): ArticleText {
  if (folder === null) throw badInput('archive', 'this server keeps no archive (JEJAK_ARCHIVE)');
  if (!archiveFiles(folder).includes(name)) throw new JejakError('NOT_FOUND', 'archive: no such file is offered');
  const path = join(folder, name);
  checkRoom(statSync(path).size);
  return { file: name.split('/').at(-1) ?? name, text: readFileSync(path, 'utf8') };
}
