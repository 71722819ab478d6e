import writeXlsxFile, { type SheetData } from 'write-excel-file/node';
import type { Sheet, SheetCell } from './cells.ts';

/** The sheets as an XLSX file (ECMA-376). It takes a second for some thousand rows, in which its thread does nothing else. */
export async function workbook(sheets: readonly Sheet[]): Promise<Uint8Array> {
  return writeXlsxFile(
    sheets.map(({ name, rows, widths }) => ({
      sheet: name,
      data: rows.map((row) => row.map(cellOf)),
      columns: widths.map((width) => ({ width })),
      stickyRowsCount: 1,
    })),
  ).toBuffer();
}

function cellOf(cell: SheetCell): SheetData[number][number] {
  if (cell === null) return null;
  if ('head' in cell) return { value: cell.head, type: String, fontWeight: 'bold', wrap: true };
  if ('number' in cell) return { value: cell.number, type: Number, alignVertical: 'top' };
  if ('text' in cell) return { value: cell.text, type: String, wrap: true, alignVertical: 'top' };
  return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
}
