/** One line of text of a made-up PDF: size of its letters, and where it begins, in points. */
export type Line = readonly [text: string, x: number, y: number, size?: number];

/**
 * A PDF (ISO 32000-1) with these pages, in Helvetica.
 * @param locked as one is that asks for a password
 * @param content what stands on each page instead, compressed
 */
export function madePdf(
  pages: readonly (readonly Line[])[],
  { locked = false, content: packed = null }: { readonly locked?: boolean; readonly content?: Buffer | null } = {},
): Buffer {
  const objects: string[] = [];
  const add = (body: string): number => objects.push(body);
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(''); // the pages, once they have numbers
  const font = add('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>');
  const kids = pages.map((lines) => {
    const text = lines
      .map(([words, x, y, size = 11]) => `BT /F1 ${size} Tf ${x} ${y} Td (${words.replace(/[()\\]/g, '\\$&')}) Tj ET`)
      .join('\n');
    const bytes = packed?.toString('latin1') ?? text;
    const filter = packed === null ? '' : ' /Filter /FlateDecode';
    const content = add(`<< /Length ${bytes.length}${filter} >>\nstream\n${bytes}\nendstream`);
    return add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${content} 0 R /Resources << /Font << /F1 ${font} 0 R >> >> >>`,
    );
  });
  objects[1] = `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`;
  const secret = 'ab'.repeat(32);
  const encrypt = locked ? add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O <${secret}> /U <${secret}> >>`) : null;
  let file = '%PDF-1.4\n';
  const starts = objects.map((body, at) => {
    const start = Buffer.byteLength(file, 'latin1');
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return start;
  });
  const xref = Buffer.byteLength(file, 'latin1');
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n`;
  for (const start of starts) file += `${String(start).padStart(10, '0')} 00000 n \n`;
  const lock = encrypt === null ? '' : ` /Encrypt ${encrypt} 0 R /ID [<${secret}> <${secret}>]`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${xref}\n%%EOF\n`;
  return Buffer.from(file, 'latin1');
}
