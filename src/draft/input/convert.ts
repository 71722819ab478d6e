import { badInput } from '../../errors.ts';

/**
 * The text of a page or a PDF. The libraries that read them are loaded when one comes: a plain text needs neither.
 * @throws {JejakError} BAD_USER_INPUT
 */
export async function convert(form: 'html' | 'pdf', bytes: Uint8Array): Promise<string> {
  const text = form === 'html' ? await ofPage(bytes) : await ofPdf(bytes);
  if (text.includes('\ufffd'))
    throw badInput('article', 'holds characters that could not be read: save it anew, or its words as text in UTF-8');
  return `${text}\n`;
}

async function ofPage(bytes: Uint8Array): Promise<string> {
  const [{ decodePage }, { pageText }] = await Promise.all([
    import('./html/decode-page.ts'),
    import('./html/page-text.ts'),
  ]);
  return pageText(decodePage(bytes));
}

async function ofPdf(bytes: Uint8Array): Promise<string> {
  const { pdfText } = await import('./pdf/pdf-text.ts');
  return pdfText(bytes);
}
