/** What may stand behind a key of a mapping: a word, or a map of these. */
export type MappingValue = string | { readonly [key: string]: MappingValue };

/** How the columns of a sheet become conferrals: what `jejak ingest --mapping` takes, as data. See docs/csv.md. */
export interface SheetMapping {
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
