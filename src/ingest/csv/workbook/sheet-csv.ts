import type { WorkbookSheet } from './unpack-workbook.ts';
import type { CellProblem } from './workbook-marks.ts';

/**
 * A sheet of a workbook as CSV (RFC 4180): a row a line, so that the line of a row is its number, with as many cells as
 * there are headers. This text is what evidence is quoted from, and what the archive keeps.
 * @param header the row of the headers, from 1
 * @returns the text, and what would be lost in it
 */
export function sheetCsv({ rows, merged, problems }: WorkbookSheet, header: number): SheetCsv {
  const headers = rows[header - 1] ?? [];
  const width = headers.findLastIndex((cell) => cell !== '') + 1;
  const lost = rows.slice(header).flatMap((row, at) =>
    row.flatMap((cell, column): CellProblem[] =>
      column >= width && cell !== ''
        ? [
            {
              row: header + 1 + at,
              column: column + 1,
              message: 'this cell stands beyond the last header: give its column one',
            },
          ]
        : [],
    ),
  );
  const apart = merged
    .filter(({ lastRow }) => lastRow > header)
    .map(({ row, column, range }) => ({
      row,
      column,
      message: `these cells are merged (${range}): part them, and write in each what it says`,
    }));
  const text = rows.map((row, at) => (at < header - 1 ? row : padded(row, width)).map(quoted).join(',')).join('\n');
  return {
    text: Buffer.from(`${text}\n`),
    problems: [...problems.filter(({ row }) => row >= header), ...apart, ...lost],
  };
}

export interface SheetCsv {
  readonly text: Buffer;
  readonly problems: readonly CellProblem[];
}

function padded(row: readonly string[], width: number): readonly string[] {
  return row.every((cell) => cell === '') ? [] : Array.from({ length: width }, (_, at) => row[at] ?? '');
}

function quoted(cell: string): string {
  return /[",\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
