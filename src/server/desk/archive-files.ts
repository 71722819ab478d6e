import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { badInput, JejakError } from '../../errors.ts';
import type { ArchivedFile } from '../../explorer/desk/desk-document.ts';
import { checkRoom, textIn } from './article-text.ts';
import type { ArticleText } from './draft-article.ts';

/** Files of the archive that the desk offers: so many of the newest, since a list of thousands chooses nothing. */
const mostListed = 200;
const titleBytes = 400;
const titleLength = 80;

/** The files of the archive, the newest first. Their names are free, and often checksums: each is shown by its first line. */
export function archiveFiles(folder: string | null): ArchivedFile[] {
  return folder === null ? [] : newestIn(folder).map((path) => ({ name: nameIn(folder, path), title: titleOf(path) }));
}

/**
 * The text of one of these, as it is: its checksum is what names it.
 * @throws {JejakError} NOT_FOUND for any other path, BAD_USER_INPUT where it is no text
 */
export function archiveFile(folder: string | null, name: string): ArticleText {
  if (folder === null) throw badInput('archive', 'this server keeps no archive (JEJAK_ARCHIVE)');
  const path = newestIn(folder).find((one) => nameIn(folder, one) === name);
  if (path === undefined) throw new JejakError('NOT_FOUND', 'archive: no such file is offered');
  checkRoom(statSync(path).size);
  return { file: name.split('/').at(-1) ?? name, text: textIn(readFileSync(path)) };
}

function newestIn(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => ({ path, at: statSync(path).mtimeMs }))
    .sort((one, other) => other.at - one.at)
    .slice(0, mostListed)
    .map(({ path }) => path);
}

function nameIn(folder: string, path: string): string {
  return relative(folder, path).replaceAll('\\', '/');
}

/** The first line that says something. */
function titleOf(path: string): string {
  const file = openSync(path, 'r');
  try {
    const bytes = Buffer.alloc(titleBytes);
    const begins = bytes.subarray(0, readSync(file, bytes, 0, titleBytes, 0)).toString('utf8');
    const lines = begins.split('\n').map((line) => line.trim());
    return (lines.find((line) => line.includes(' ')) ?? lines[0] ?? '').slice(0, titleLength);
  } finally {
    closeSync(file);
  }
}
