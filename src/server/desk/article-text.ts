import { JejakError } from '../../errors.ts';
import { bodyText } from '../body-text.ts';
import type { ArticleText } from './draft-article.ts';

/** What a request to the desk may have: a document is its article and what is said of it, each a few times over. */
export const deskBodyBytes = 4_000_000;

/**
 * The article in a file that was uploaded.
 * @throws {JejakError} BAD_USER_INPUT where it is no text
 */
export async function articleOf(file: string, bytes: Buffer): Promise<ArticleText> {
  const text = bodyText(bytes);
  if (text === null) throw new JejakError('BAD_USER_INPUT', 'article: is text in UTF-8: save it so and try again');
  return { file, text: text.replaceAll('\r\n', '\n') };
}

/** @throws {JejakError} BODY_TOO_LARGE */
export function checkRoom(bytes: number): void {
  if (bytes > deskBodyBytes)
    throw new JejakError(
      'BODY_TOO_LARGE',
      `article: has ${bytes} bytes, and an article has ${deskBodyBytes} at most: take the one that you want`,
    );
}
