import { partialDate } from '../../../ontology/values/partial-date.ts';
import type { Language } from '../../core/language.ts';
import type { Cell } from '../../core/page.ts';
import { type ColumnLabel, columnLabels } from '../../ui/vocabulary/column-labels.ts';
import { valueLabel } from '../../ui/vocabulary/value-labels.ts';
import { dateCell, type Sheet, type SheetCell, textCell } from './cells.ts';
import { xlsxWords } from './words.ts';

/** The rows of a table for people: those of its columns that have a name, each row with its number. */
export function rowsSheet(columns: readonly string[], rows: readonly (readonly Cell[])[], language: Language): Sheet {
  const shown = columns.flatMap((name, index) => {
    const column = columnLabels[name];
    return column === undefined ? [] : [{ column, index }];
  });
  const head = [xlsxWords.row[language], ...shown.map(({ column }) => column.label[language])];
  return {
    name: xlsxWords.rows[language],
    rows: [
      head.map((name) => ({ head: name })),
      ...rows.map((row, number) => [
        { number: number + 1 },
        ...shown.map(({ column, index }) => cellOf(row[index] ?? null, column, language)),
      ]),
    ],
    widths: head.map((name, index) => (index === 0 ? 6 : Math.max(14, Math.min(40, name.length + 4)))),
  };
}

function cellOf(cell: Cell, column: ColumnLabel, language: Language): SheetCell {
  if (cell === null) return null;
  if (typeof cell === 'number') return { number: cell };
  if (typeof cell === 'string' && partialDate(cell) !== null) return dateCell(cell);
  const texts = typeof cell === 'string' ? [cell] : cell;
  return textCell(texts.map((text) => inWords(text, column, language)).join('; '));
}

function inWords(text: string, { words = [], flag }: ColumnLabel, language: Language): string {
  if (flag !== undefined && (text === 'true' || text === 'false')) return flag[text][language];
  return words.map((group) => valueLabel(group, text, language)).find((label) => label !== null) ?? text;
}
