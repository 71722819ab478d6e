import { badInput } from '../../../errors.ts';
import { plainLine } from '../../format/plain-line.ts';
import { workbookLimits } from './workbook-limits.ts';
import { type CellProblem, type Merged, marksIn, partsOf } from './workbook-marks.ts';

/** A sheet of a workbook. */
export interface WorkbookSheet {
  readonly name: string;
  /** From its first row; cells that are empty are empty texts. */
  readonly rows: readonly (readonly string[])[];
  readonly merged: readonly Merged[];
  /** What cannot be read as it is shown. */
  readonly problems: readonly CellProblem[];
}

/** The same as `readWorkbook`, in this thread; the libraries are loaded when a workbook comes. */
export async function unpackWorkbook(bytes: Uint8Array): Promise<WorkbookSheet[]> {
  const parts = partsOf(bytes);
  const { default: readExcelFile } = await import('read-excel-file/node');
  // A number stays as it is written in the file: 15 digits, and not those that a computer adds.
  const read = await readExcelFile(Buffer.from(bytes), { parseNumber: numberText }).catch(broken);
  let cells = 0;
  return read.map(({ sheet: name, data }) => {
    cells += data.reduce((sum, row) => sum + row.length, 0);
    if (cells > workbookLimits.cells)
      throw badInput('workbook', `has more than ${workbookLimits.cells} cells: save the one sheet as CSV in UTF-8`);
    return { name, rows: data.map((row) => row.map(textOf)), ...marksIn(parts, name) };
  });
}

function broken(): never {
  throw badInput('workbook', 'is broken: open and save it again, or save the one sheet as CSV in UTF-8');
}

function numberText(written: string): string {
  const number = Number(written);
  return Number.isFinite(number) ? String(Number(number.toPrecision(15))) : written;
}

function textOf(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (cell instanceof Date) return cell.toISOString().replace(/T00:00:00\.000Z$|:00\.000Z$|\.000Z$/, '');
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return plainLine(String(cell));
}
