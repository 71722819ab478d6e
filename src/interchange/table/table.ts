import type { Label } from '../../ontology/ontology.ts';
import type { ExportRun } from '../graph/export-run.ts';

/** Types of Table Schema (Data Package v2): what a cell holds. A list and a record stand in it as JSON. */
export type ColumnType = 'string' | 'integer' | 'number' | 'boolean' | 'array' | 'object';

export interface Column {
  readonly name: string;
  readonly type: ColumnType;
  readonly is: Label;
  /** Whether each row has it. */
  readonly required?: true;
  /** What its texts may be. */
  readonly words?: readonly string[];
}

/** One value; null where it is not known or does not apply. */
export type Cell = string | number | boolean | null | readonly string[] | object;

/** A table of the graph. */
export interface Table {
  readonly name: string;
  readonly is: Label;
  readonly columns: readonly Column[];
  readonly key: readonly string[];
  /** Columns that name rows of another table by their key. */
  readonly leadsTo: readonly { readonly column: string; readonly table: string }[];
  /** In the order of the key. */
  readonly rows: (run: ExportRun) => AsyncGenerator<readonly Cell[]>;
}

/** A column whose cells are texts unless another type is given. */
export function column(name: string, id: string, en: string, more: Partial<Omit<Column, 'name' | 'is'>> = {}): Column {
  return { name, type: 'string', is: { id, en }, ...more };
}
