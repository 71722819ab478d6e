import { readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { articleTextOf } from '../draft/input/article-text.ts';
import { badInput } from '../errors.ts';

/** An article that somebody has, as text. */
export interface ArticleFile {
  readonly path: string;
  /** The name of a file that holds the text: that of the article, or, of a page or a PDF, one of its own. */
  readonly textName: string;
  readonly text: Buffer;
  /** Whether the file is the text itself. */
  readonly isText: boolean;
}

/** @throws {JejakError} BAD_USER_INPUT where there is no such file, or no text in it */
export async function readArticleFile(path: string): Promise<ArticleFile> {
  if (!statSync(path, { throwIfNoEntry: false })?.isFile()) throw badInput('article', 'there is no such file', path);
  const bytes = bytesOf(path);
  const { text, from } = await articleTextOf(path, bytes);
  const isText = from === 'text';
  const textName = isText ? basename(path) : `${basename(path, extname(path))}.txt`;
  return { path, textName, text: isText ? bytes : Buffer.from(text), isText };
}

function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    throw badInput('article', `cannot be read (${(error as NodeJS.ErrnoException).code ?? 'unknown reason'})`, path);
  }
}
