import type { SheetData } from 'write-excel-file/node';
import { partialDate } from '../../../ontology/values/partial-date.ts';
import type { Language } from '../../core/language.ts';
import type { Cell } from '../../core/page.ts';
import { type ColumnLabel, columnLabels } from '../../ui/vocabulary/column-labels.ts';
import { valueLabel } from '../../ui/vocabulary/value-labels.ts';
import { dateCell, headCell, numberCell, type SheetCell, textCell } from './cells.ts';
import { xlsxWords } from './words.ts';

/** The rows of a table for people: those of its columns that have a name, each row with its number. */
export function rowsSheet(
  columns: readonly string[],
  rows: readonly (readonly Cell[])[],
  language: Language,
): { data: SheetData; columns: { width: number }[] } {
  const shown = columns.flatMap((name, index) => {
    const column = columnLabels[name];
    return column === undefined ? [] : [{ column, index }];
  });
  const head = [xlsxWords.row[language], ...shown.map(({ column }) => column.label[language])];
  return {
    data: [
      head.map(headCell),
      ...rows.map((row, number) => [
        numberCell(number + 1),
        ...shown.map(({ column, index }) => cellOf(row[index] ?? null, column, language)),
      ]),
    ],
    columns: head.map((name, index) => ({ width: index === 0 ? 6 : Math.max(14, Math.min(40, name.length + 4)) })),
  };
}

function cellOf(cell: Cell, column: ColumnLabel, language: Language): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return numberCell(cell);
  if (typeof cell === 'string' && partialDate(cell) !== null) return dateCell(cell);
  const texts = typeof cell === 'string' ? [cell] : cell;
  return textCell(texts.map((text) => inWords(text, column, language)).join('; '));
}

function inWords(text: string, { words = [], flag }: ColumnLabel, language: Language): string {
  if (flag !== undefined && (text === 'true' || text === 'false')) return flag[text][language];
  return words.map((group) => valueLabel(group, text, language)).find((label) => label !== null) ?? text;
}
