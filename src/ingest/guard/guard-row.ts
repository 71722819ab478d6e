import { findPrivate, whyPrivate } from './find-private.ts';
import { inTurn } from './in-turn.ts';

/**
 * Reports what is private in the cells of a row, those too that no column of the mapping takes up: the sheet is kept
 * whole. Its header says what a cell is: "Umur" makes 14 an age.
 * @param headers none for the row of the headers itself
 */
export function guardRow(
  cells: readonly string[],
  headers: readonly string[],
  report: (index: number, message: string) => void,
): void {
  for (const [index, cell] of cells.entries()) {
    if (cell.trim() === '') continue;
    const header = headers[index] ?? '';
    const before = header === '' ? '' : `${header}: `;
    const found = findPrivate(before + cell).filter(({ end }) => end > before.length);
    for (const { rule } of inTurn(found)) report(index, whyPrivate(rule));
  }
}
