import { getDocumentProxy } from 'unpdf';
import { badInput } from '../../../errors.ts';
import { inputLimits } from '../input-limits.ts';
import { isTeaser } from '../teaser-words.ts';
import { linesOf, type PdfLine, type PdfPiece } from './pdf-lines.ts';
import { paragraphsOf } from './pdf-paragraphs.ts';

/** Letters of which a PDF that was written, and not scanned, has more. */
const fewLetters = 40;

/**
 * The text of a PDF, a paragraph a line, without what stands at the top and bottom of every page.
 * @throws {JejakError} BAD_USER_INPUT
 */
export async function pdfText(bytes: Uint8Array): Promise<string> {
  const pdf = await opened(bytes);
  if (pdf.numPages > inputLimits.pdfPages)
    throw badInput(
      'article',
      `is a PDF of ${pdf.numPages} pages, and ${inputLimits.pdfPages} is the limit: give the pages of the one article`,
    );
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number).catch(broken);
    const { items } = await page.getTextContent().catch(broken);
    pages.push(linesOf((items as readonly (PdfPiece | object)[]).filter((item) => 'str' in item)));
    page.cleanup();
  }
  // Many a PDF is a page that was printed.
  const text = paragraphsOf(pages)
    .filter((paragraph) => !isTeaser(paragraph))
    .join('\n\n');
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters < fewLetters)
    throw badInput(
      'article',
      'is a PDF without text, as a scanner makes them: have its text recognised (OCR, such as "ocrmypdf"), or write it down',
    );
  if ((text.match(/[\p{Co}\p{Cn}\ufffd]/gu)?.length ?? 0) > letters / 20)
    throw badInput('article', 'is a PDF whose fonts do not tell their letters: have its text recognised (OCR)');
  return text;
}

async function opened(bytes: Uint8Array): ReturnType<typeof getDocumentProxy> {
  try {
    // A copy: the library takes away what it is given. It runs no script of the file and loads nothing.
    return await getDocumentProxy(Uint8Array.from(bytes), {
      verbosity: 0,
      isEvalSupported: false,
      stopAtErrors: false,
    });
  } catch (error) {
    if ((error as Error).name === 'PasswordException')
      throw badInput('article', 'is a PDF that is locked with a password: open it, and print it as a PDF without one');
    return broken();
  }
}

function broken(): never {
  throw badInput('article', 'is a PDF that is broken: save it anew, or its words as text');
}
