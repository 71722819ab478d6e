import writeXlsxFile, { type SheetData } from 'write-excel-file/node';

/** What a made-up cell holds: `down` cells are one, and a formula has no result until a program has worked it out. */
export type MadeCell =
  | string
  | number
  | boolean
  | Date
  | null
  | { readonly text: string; readonly down: number }
  | { readonly formula: string };

/** An XLSX file with these sheets, by their names. */
export function madeWorkbook(sheets: Readonly<Record<string, readonly (readonly MadeCell[])[]>>): Promise<Buffer> {
  return writeXlsxFile(
    Object.entries(sheets).map(([sheet, rows]) => ({ sheet, data: rows.map((row) => row.map(cellOf)) as SheetData })),
  ).toBuffer();
}

function cellOf(cell: MadeCell): SheetData[number][number] {
  if (cell === null) return null;
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd/mm/yyyy' };
  if (typeof cell === 'number') return { value: cell, type: Number };
  if (typeof cell === 'boolean') return { value: cell, type: Boolean };
  if (typeof cell === 'string') return { value: cell, type: String };
  if ('formula' in cell) return { value: cell.formula, type: 'Formula' };
  return { value: cell.text, type: String, rowSpan: cell.down };
}
