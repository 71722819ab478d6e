import { plainLine } from '../../../ingest/format/plain-line.ts';

/** Text as a PDF places it: in points from the lower left corner of its page. */
export interface PdfPiece {
  readonly str: string;
  /** The fifth and sixth are where it begins. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly hasEOL: boolean;
}

export interface PdfLine {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  /** Of its foot, from the foot of the page. */
  readonly y: number;
  readonly height: number;
}

/** The lines of a page, in the order in which it has them: a column after the other, as it was written. */
export function linesOf(pieces: readonly PdfPiece[]): PdfLine[] {
  const lines: PdfLine[] = [];
  let line: { -readonly [key in keyof PdfLine]: PdfLine[key] } | null = null;
  const end = (): void => {
    const text = plainLine(line?.text ?? '');
    if (line !== null && text !== '') lines.push({ ...line, text });
    line = null;
  };
  for (const { str, transform, width, height, hasEOL } of pieces) {
    const [left, y] = [transform[4] ?? 0, transform[5] ?? 0];
    const isBlank = str.trim() === '';
    if (line !== null && !isBlank && Math.abs(line.y - y) > Math.max(line.height, height, 1) * 0.6) end();
    if (line === null && !isBlank) line = { text: '', left, right: left, y, height };
    if (line !== null) {
      line.text += str;
      if (!isBlank) [line.right, line.height] = [Math.max(line.right, left + width), Math.max(line.height, height)];
    }
    if (hasEOL) end();
  }
  end();
  return lines;
}
