import { badInput } from '../../errors.ts';
import { otherEncoding } from '../../ingest/format/text-file.ts';

export type ArticleForm = 'text' | 'html' | 'pdf';

/** A file that no article is read from: what it begins with, what is in its beginning or its name, and what to do. */
interface Refusal {
  readonly begins: readonly string[];
  readonly holds?: RegExp;
  readonly is: string;
}

const packed = ['PK\x03\x04', 'PK\x05\x06'];
const refusals: readonly Refusal[] = [
  { begins: ['{\\rtf'], is: 'is a document in RTF: open it, and save it as plain text or PDF' },
  {
    begins: packed,
    holds: /word\/|opendocument\.text|\.(?:docx|odt)$/,
    is: 'is a document of a word processor (DOCX, ODT): open it, and save it as plain text or PDF',
  },
  {
    begins: packed,
    holds: /xl\/|opendocument\.spreadsheet|\.(?:xlsx|ods)$/,
    is: 'is a spreadsheet: take it in with "jejak ingest" and a mapping (docs/csv.md)',
  },
  { begins: [...packed, '\x1f\x8b', '7z\xbc\xaf', 'Rar!'], is: 'is packed: unpack it, and give the article in it' },
  {
    begins: ['\xd0\xcf\x11\xe0'],
    is: 'is a document of an old office program (DOC, XLS): open it, and save it as plain text or PDF',
  },
  {
    begins: ['From: <Saved by', 'MIME-Version: '],
    holds: /multipart\/related/,
    is: 'is a page with all its parts in one file (MHTML): save it as "web page, HTML only", or as PDF',
  },
  {
    begins: ['\x89PNG', '\xff\xd8\xff', 'GIF8', 'II*\0', 'MM\0*', 'RIFF', '\0\0\0'],
    holds: /^(?!RIFF|\0)|WEBP|ftyp/,
    is: 'is a picture, without a text to read: write its words down, or have them recognised (OCR) and read them over',
  },
];

/**
 * Which form an article has, by what its first bytes say.
 * @throws {JejakError} BAD_USER_INPUT where it is something that no article is read from
 */
export function formOf(name: string, bytes: Uint8Array): ArticleForm {
  const start = Buffer.from(bytes.subarray(0, 4_096)).toString('latin1');
  if (/%PDF-\d/.test(start.slice(0, 1_024))) return 'pdf';
  const refusal = refusals.find(
    ({ begins, holds }) => begins.some((mark) => start.startsWith(mark)) && (holds?.test(`${start}\n${name}`) ?? true),
  );
  if (refusal !== undefined) throw badInput('article', refusal.is);
  if (/\.pdf$/i.test(name)) throw badInput('article', 'is called a PDF and is none: look at what the file is');
  const text = start.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').replaceAll('\0', '');
  if (isPage(text) || /\.x?html?$/i.test(name)) return 'html';
  const other = otherEncoding(bytes);
  if (other !== null) throw badInput('article', `is ${other}: save it as text in UTF-8 and try again`);
  if (start.includes('\0')) throw badInput('article', 'is no text: it holds bytes that no text has');
  return 'text';
}

/** Begins as a page does, behind comments such as those that browsers write into what they save. */
function isPage(text: string): boolean {
  const body = text.replace(/^(?:\s*<!--(?:(?!-->)[\s\S])*-->|\s*<\?xml[^>]*>)*\s*/, '');
  return /^<(?:!doctype\s+html|html|head|body|meta|title|article|main|div|section|p|h1)\b/i.test(body);
}
