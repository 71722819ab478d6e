import { isUtf8 } from 'node:buffer';
import { articleTextOf } from '../../draft/input/article-text.ts';
import { JejakError } from '../../errors.ts';
import type { ArticleText } from './draft-article.ts';

/** What a request to the desk may have: a document is its article and what is said of it, each a few times over. */
export const deskBodyBytes = 4_000_000;
/** What a file may have that is uploaded: a page with its pictures, a PDF, a workbook. */
export const deskFileBytes = 20_000_000;

/**
 * The article in a file that was uploaded: text, a page that a browser saved, a PDF with text.
 * @throws {JejakError} BAD_USER_INPUT where it cannot be read, with what to do
 */
export async function articleOf(file: string, bytes: Buffer): Promise<ArticleText> {
  const { text, from } = await articleTextOf(file, bytes);
  return { file, text: from === 'text' ? text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n') : text };
}

/** The text of these bytes, to the byte. @throws {JejakError} BAD_USER_INPUT where they are no UTF-8 */
export function textIn(bytes: Buffer): string {
  if (!isUtf8(bytes)) throw new JejakError('BAD_USER_INPUT', 'article: is text in UTF-8: save it so and try again');
  return bytes.toString('utf8');
}

/** @throws {JejakError} BODY_TOO_LARGE */
export function checkRoom(bytes: number): void {
  if (bytes > deskFileBytes)
    throw new JejakError(
      'BODY_TOO_LARGE',
      `article: has ${bytes} bytes, and an article has ${deskFileBytes} at most: take the one that you want`,
    );
}
