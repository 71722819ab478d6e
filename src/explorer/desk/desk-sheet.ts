// A sheet of winners at the desk: what its columns are taken for, and what its first rows would become. Mapping and
// preview are those of `jejak ingest --mapping` (src/ingest/sheets), as JSON.

/** What may stand behind a key of a mapping: a word, or a map of these. */
export type MappingValue = string | { readonly [key: string]: MappingValue };

/** How the columns of a sheet become conferrals. */
export interface DeskMapping {
  readonly source: Readonly<Record<string, MappingValue>>;
  readonly entities: Readonly<Record<string, MappingValue>>;
  /** What every conferral has. */
  readonly all: Readonly<Record<string, MappingValue>>;
  /** For each key of a conferral the header of its column. */
  readonly columns: Readonly<Record<string, string>>;
  readonly sheet: string | null;
  readonly header: number;
  readonly delimiter: 'comma' | 'semicolon' | 'tab' | null;
}

export interface DeskSheet {
  readonly name: string;
  /** The sheets of a workbook; empty for CSV. */
  readonly sheets: readonly string[];
  readonly sheet: string | null;
  /** The row of the headers, from 1. */
  readonly header: number;
  /** Each column with the key that it was taken for, and why. */
  readonly columns: readonly {
    readonly header: string;
    readonly key: string | null;
    readonly sure: 'high' | 'medium' | 'low';
    readonly reason: string;
  }[];
  readonly mapping: DeskMapping;
  /** The mapping as the file that `jejak ingest --mapping` takes. */
  readonly yaml: string;
  readonly rows: readonly SheetRow[];
  /** What is wrong with the mapping or with all of the sheet. */
  readonly problems: readonly string[];
}

/** One of the first rows, as what it would become. */
export interface SheetRow {
  readonly line: number;
  readonly cells: readonly string[];
  /** The name of the conferral, and each thing that is said of it; null where the row has problems. */
  readonly conferral: { readonly name: string; readonly says: readonly string[] } | null;
  readonly problems: readonly { readonly cell: number; readonly message: string }[];
}
