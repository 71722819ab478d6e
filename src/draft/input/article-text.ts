import { badInput } from '../../errors.ts';
import { inOwnThread } from '../../ingest/in-own-thread.ts';
import { convert } from './convert.ts';
import { type ArticleForm, formOf } from './form-of.ts';
import { inputLimits } from './input-limits.ts';

/**
 * The plain text of an article in whichever form people have it: text, a page that a browser saved, a PDF with text. Of
 * a text it is the text itself, byte for byte; of the others it is what `jejak new` makes a draft of and puts into the
 * archive: title, byline and date first, a paragraph, an item of a list or a row of a table a line.
 * @param name of its file; what the bytes are is told by themselves, and by its ending where they leave it open
 * @throws {JejakError} BAD_USER_INPUT that says what it is instead, or why it cannot be read, and what to do
 */
export async function articleTextOf(
  name: string,
  bytes: Uint8Array,
): Promise<{ readonly text: string; readonly from: ArticleForm }> {
  const from = formOf(name, bytes);
  if (from === 'text') return { text: plainText(bytes), from };
  const most = from === 'html' ? inputLimits.pageBytes : inputLimits.pdfBytes;
  if (bytes.length > most)
    throw badInput(
      'article',
      `is ${megabytes(bytes.length)} MB, and ${megabytes(most)} MB is the limit of such a file`,
    );
  const thread = new URL('convert-thread.js', import.meta.url);
  const limits = { ms: inputLimits.readMs, megabytes: inputLimits.readMegabytes, field: 'article', instead };
  return { text: await inOwnThread(thread, { form: from, bytes }, () => convert(from, bytes), limits), from };
}

const instead = "save the article's words as text and try again";

function plainText(bytes: Uint8Array): string {
  if (bytes.length > inputLimits.textBytes)
    throw badInput(
      'article',
      `is ${megabytes(bytes.length)} MB of text, and ${megabytes(inputLimits.textBytes)} MB is the limit: one article a file`,
    );
  try {
    // A byte order mark stays: the archive keeps the text as it came.
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badInput('article', 'is text in UTF-8: save it so and try again');
  }
}

function megabytes(bytes: number): string {
  return (Math.ceil(bytes / 10_000) / 100).toString();
}
