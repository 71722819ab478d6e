import { partialDate } from '../../../ontology/values/partial-date.ts';
import { asText } from '../../core/format/text.ts';

/** What a cell holds, as plain data that goes to another thread; null is an empty one. */
export type SheetCell =
  | { readonly text: string }
  | { readonly head: string }
  | { readonly number: number }
  | { readonly day: string }
  | null;

/** A sheet of a workbook, its first row the heads; widths in letters. */
export interface Sheet {
  readonly name: string;
  readonly rows: readonly (readonly SheetCell[])[];
  readonly widths: readonly number[];
}

/** Excel takes no more in a cell (Excel specifications and limits, Microsoft). */
const mostLetters = 32_767;

/** Text, which no program takes for a formula, whatever it begins with. */
export function textCell(text: string | null): SheetCell {
  if (text === null || text === '') return null;
  const shown = asText(text);
  return { text: shown.length <= mostLetters ? shown : `${shown.slice(0, mostLetters - 1)}…` };
}

/** A whole day as a day that can be sorted and counted with; what is less precise stays text. */
export function dateCell(date: string): SheetCell {
  // Excel counts days from 1900 on.
  return partialDate(date)?.length === 10 && date >= '1900' ? { day: date } : textCell(date);
}
