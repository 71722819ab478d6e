import { hideNumbers } from '../../errors.ts';
import type { Problem } from '../format/problems.ts';
import type { SourceLocation } from '../format/yaml.ts';
import { withoutPrivate } from '../guard/find-private.ts';
import type { CsvRow } from './csv-rows.ts';
import type { MappedColumn, Mapping } from './read-mapping.ts';

/** A sheet that is being read. */
export interface Sheet {
  readonly file: string;
  readonly slug: string;
  readonly sha256: string;
  readonly delimiter: string;
  /** Of a workbook: columns of problems are those of its cells. */
  readonly isWorkbook: boolean;
  readonly mapping: Mapping;
  readonly found: Problem[];
  /** Of ids that a column gives, the lines. */
  readonly ids: Map<string, number>;
}

/** The column of each key, by its number. */
export type Columns = ReadonlyMap<string, MappedColumn & { readonly index: number }>;

/** Reports what is wrong at a place of the sheet. */
export function tell({ file, found }: Sheet, line: number, column: number, message: string): void {
  spotAt(file, line, column, found).problem(message);
}

export function spotAt(file: string, line: number, column: number, found: Problem[]): SourceLocation {
  return { problem: (message) => void found.push({ file, line, column, message: shownMessage(message) }) };
}

/** A row, which can point at words in it. */
export function spotIn(
  { file, isWorkbook, delimiter }: Sheet,
  { raw, line }: Pick<CsvRow, 'raw' | 'line'>,
  found: Problem[],
): SourceLocation {
  return {
    problem: (message, words = '') => {
      if (isWorkbook) {
        const at = words === '' ? -1 : raw.indexOf(words);
        const column = at < 0 ? 1 : cellAt(raw, at, delimiter) + 1;
        found.push({ file, line, column, message: shownMessage(message) });
        return;
      }
      const before = raw.slice(0, Math.max(raw.indexOf(words), 0)).split('\n');
      const column = (before.at(-1) ?? '').length + 1;
      found.push({ file, line: line + before.length - 1, column, message: shownMessage(message) });
    },
  };
}

/** A cell of a row, by its number from 0. */
export function cellSpot(
  { file, delimiter, isWorkbook }: Sheet,
  { raw, line }: Pick<CsvRow, 'raw' | 'line'>,
  index: number,
  found: Problem[],
): SourceLocation {
  return {
    problem: (message) => {
      const place = isWorkbook ? { line: 1, column: index + 1 } : cellPlace(raw, index, delimiter);
      found.push({ file, line: line + place.line - 1, column: place.column, message: shownMessage(message) });
    },
  };
}

/** What a message quotes may be private. */
function shownMessage(message: string): string {
  return hideNumbers(withoutPrivate(message));
}

/**
 * Where a cell begins in its row as it is written: lines below the row's first, and the column, both from 1 as editors
 * count. Cells in quotation marks may hold separators and line breaks.
 */
function cellPlace(raw: string, index: number, delimiter: string): { readonly line: number; readonly column: number } {
  let [at, cell] = [0, 0];
  let quoted = false;
  for (; at < raw.length && cell < index; at += 1) {
    if (raw[at] === '"') quoted = !quoted;
    else if (raw[at] === delimiter && !quoted) cell += 1;
  }
  const before = raw.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}

/** The number of the cell, from 0, in which a place of a row lies. */
export function cellAt(raw: string, place: number, delimiter: string): number {
  let cell = 0;
  let quoted = false;
  for (const character of raw.slice(0, place)) {
    if (character === '"') quoted = !quoted;
    else if (character === delimiter && !quoted) cell += 1;
  }
  return cell;
}
