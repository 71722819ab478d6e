import { quoteInput } from '../../errors.ts';
import type { Column, Table } from '../table/table.ts';
import { isRecord } from './shape.ts';

/** A row of a table, each cell as the value that its column says; null where the cell is empty. */
export interface TableRow {
  /** Of the file, where the row ends. */
  readonly line: number;
  readonly table: Table;
  readonly values: ReadonlyMap<string, unknown>;
  readonly text: (column: string) => string;
}

/** Why a cell holds no value of its column; null where it does. */
export function whyNotCell(cell: string, { type, required, words }: Column): string | null {
  if (cell === '') return required === true ? 'is missing' : null;
  if (type === 'integer' && !/^-?\d{1,15}$/.test(cell)) return `is a whole number, got ${quoteInput(cell)}`;
  if (type === 'boolean' && cell !== 'true' && cell !== 'false') return `is true or false, got ${quoteInput(cell)}`;
  if (type === 'array' && !isTexts(parsed(cell))) return 'is a list of texts, as JSON';
  if (type === 'object' && !isRecord(parsed(cell))) return 'is an object, as JSON';
  if (words !== undefined && !words.includes(cell)) return `is one of ${words.join(', ')}, got ${quoteInput(cell)}`;
  return null;
}

/** @param cell that holds a value of its column, or nothing */
export function valueOfCell(cell: string, { type }: Column): unknown {
  if (cell === '') return null;
  if (type === 'integer' || type === 'number') return Number(cell);
  if (type === 'boolean') return cell === 'true';
  return type === 'string' ? cell : parsed(cell);
}

function parsed(cell: string): unknown {
  try {
    return JSON.parse(cell) as unknown;
  } catch {
    return undefined;
  }
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
