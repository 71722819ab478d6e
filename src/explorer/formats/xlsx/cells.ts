import type { SheetData } from 'write-excel-file/node';
import { partialDate } from '../../../ontology/values/partial-date.ts';
import { asText } from '../../core/format/text.ts';

export type SheetCell = SheetData[number][number];

/** Excel takes no more in a cell (Excel specifications and limits, Microsoft). */
const mostLetters = 32_767;

/** Text, which no program takes for a formula, whatever it begins with. */
export function textCell(text: string | null): SheetCell {
  if (text === null || text === '') return null;
  const shown = asText(text);
  const value = shown.length <= mostLetters ? shown : `${shown.slice(0, mostLetters - 1)}…`;
  return { value, type: String, wrap: true, alignVertical: 'top' };
}

export function numberCell(value: number): SheetCell {
  return { value, type: Number, alignVertical: 'top' };
}

/** A whole day as a day that can be sorted and counted with; what is less precise stays text. */
export function dateCell(date: string): SheetCell {
  const day = partialDate(date)?.length === 10 ? new Date(`${date}T00:00:00Z`) : null;
  // Excel counts days from 1900 on.
  if (day === null || day.getUTCFullYear() < 1900) return textCell(date);
  return { value: day, type: Date, format: 'yyyy-mm-dd', alignVertical: 'top' };
}

export function headCell(text: string): SheetCell {
  return { value: text, type: String, fontWeight: 'bold', wrap: true };
}
