import type { NameIndex } from '../../ontology/names/name-index.ts';
import { rankInCell } from '../csv/rank-cell.ts';

/** What the cells of a column are, for the most part. */
export const cellKind = {
  none: 'nothing',
  dates: 'dates',
  years: 'years',
  numbers: 'numbers',
  ranks: 'ranks',
  sums: 'sums',
  names: 'known names',
  words: 'words',
} as const;
export type CellKind = (typeof cellKind)[keyof typeof cellKind];

/** So many of the cells have to agree: a list has its notes and its slips. */
const most = 0.8;
/** A list of winners names many whom nobody knows yet. */
const mostKnown = 0.5;

export function whatCellsHold(cells: readonly string[], names: NameIndex | null): CellKind {
  const filled = cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  if (filled.length === 0) return cellKind.none;
  const share = (fits: (cell: string) => boolean): number => filled.filter(fits).length / filled.length;
  if (share((cell) => isDate.test(cell)) >= most) return cellKind.dates;
  if (share((cell) => /^(?:19|20)\d{2}$/.test(cell)) >= most) return cellKind.years;
  if (share((cell) => /^\d{1,4}\.?$/.test(cell)) >= most) return cellKind.numbers;
  if (share((cell) => rankInCell(cell) !== null) >= most) return cellKind.ranks;
  if (share((cell) => /^(?:Rp|IDR|USD|US\$|\$)\.?\s?\d/i.test(cell)) >= most) return cellKind.sums;
  if (names !== null && share((cell) => names.named(cell).length > 0) >= mostKnown) return cellKind.names;
  return cellKind.words;
}

const isDate =
  /^(?:(?:19|20)\d{2}-\d{2}(?:-\d{2})?|\d{1,2}[/.-]\d{1,2}[/.-]\d{2,4}|\d{1,2} \p{L}{3,9} (?:19|20)\d{2})$/u;
