import type { Data } from '../../ontology/claim.ts';
import type { Reader } from '../../store/store.ts';
import { checkDossiers } from '../check/check-dossiers.ts';
import type { CsvRow } from '../csv/csv-rows.ts';
import { cellAt } from '../csv/sheet.ts';
import { textBytes } from '../csv/sheet-bytes.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import { DossierInvalid, type Problem } from '../format/problems.ts';
import { mappingYaml } from './mapping-yaml.ts';
import type { SheetMapping } from './sheet-mapping.ts';
import type { GivenSheet } from './sheet-of.ts';

/** The first rows of a sheet as what they would become. */
export interface Preview {
  readonly rows: readonly PreviewRow[];
  /** What is wrong with the mapping, by line and column of its YAML, or with the sheet as a whole. */
  readonly problems: readonly Problem[];
}

export interface PreviewRow {
  /** Its line, or its row in a workbook. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Null where it has problems, or the mapping has. */
  readonly conferral: PreviewConferral | null;
  readonly problems: readonly PreviewProblem[];
}

export interface PreviewProblem {
  /** The number of the cell, from 0; the first where it is of the whole row. */
  readonly cell: number;
  readonly message: string;
}

/** What a row becomes: the conferral, and what is said of it. */
export interface PreviewConferral {
  readonly id: string;
  readonly name: string;
  readonly says: readonly {
    readonly type: string;
    /** The id, and the name that it goes by here where that is known. */
    readonly object: { readonly id: string; readonly name: string | null } | null;
    readonly value: Data | null;
    readonly qualifiers: Data;
  }[];
}

/** Where names are looked up. */
export interface PreviewPlaces {
  readonly store: Reader;
  /** The gazetteer. */
  readonly before: readonly LocatedDossier[];
}

/** The name that problems of the mapping are told under. */
const mappingFile = 'mapping.yaml';

/**
 * Reads the first rows of a sheet exactly as an ingest would, names resolved, and writes nothing.
 * @param count rows at most
 */
export async function previewRows(
  sheet: GivenSheet,
  mapping: SheetMapping,
  count: number,
  places: PreviewPlaces,
): Promise<Preview> {
  const rows = sheet.rows.slice(0, count);
  const wrong = new Map(rows.map((row) => [row, markedIn(sheet, row)]));
  let conferrals = new Map<CsvRow, PreviewConferral>();
  let ofMapping: readonly Problem[] = [];
  // What is wrong with some keeps nobody from seeing the others, and names are only looked up once all else is right.
  for (let right = rows.filter((row) => wrong.get(row)?.length === 0); right.length > 0; ) {
    const found = await taken(sheet, right, mapping, places);
    if (found instanceof Map) {
      conferrals = found;
      break;
    }
    ofMapping = found.filter((problem) => problem.file === mappingFile || rowOf(right, problem) === null);
    for (const problem of found) {
      const row = ofMapping.includes(problem) ? null : rowOf(right, problem);
      if (row !== null) wrong.get(row)?.push({ cell: cellOf(sheet, row, problem), message: problem.message });
    }
    right = ofMapping.length > 0 ? [] : right.filter((row) => wrong.get(row)?.length === 0);
  }
  return {
    rows: rows.map((row) => ({
      line: row.line,
      cells: row.cells.map((cell) => cell.trim()),
      conferral: conferrals.get(row) ?? null,
      problems: wrong.get(row) ?? [],
    })),
    problems: ofMapping,
  };
}

/** The conferral of each row, or all that is wrong with them. */
async function taken(
  sheet: GivenSheet,
  rows: readonly CsvRow[],
  mapping: SheetMapping,
  { store, before }: PreviewPlaces,
): Promise<Map<CsvRow, PreviewConferral> | readonly Problem[]> {
  const bytes = textBytes(sheet.name, textOf(sheet, rows), sheet.sheet !== null);
  const options = { paths: [], sheets: [bytes], mapping: { path: mappingFile, text: mappingYaml(mapping) } };
  try {
    const checked = await checkDossiers(store, { ...options, before, archive: null });
    try {
      return conferralsOf([...checked.all()], rows, before);
    } finally {
      checked.close();
    }
  } catch (error) {
    if (error instanceof DossierInvalid) return error.problems;
    throw error;
  }
}

/** These rows alone, each at the line that it has in the sheet. */
function textOf({ header, headers, delimiter }: GivenSheet, rows: readonly CsvRow[]): Buffer {
  let text = '';
  let line = 1;
  for (const row of [{ line: header, cells: headers }, ...rows]) {
    const written = rowText(row.cells, delimiter);
    text += `${'\n'.repeat(Math.max(0, row.line - line))}${written}\n`;
    line = Math.max(line, row.line) + written.split('\n').length;
  }
  return Buffer.from(text);
}

function rowText(cells: readonly string[], delimiter: string): string {
  return cells.map((cell) => (/["\r\n,;\t]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)).join(delimiter);
}

/** Conferrals come in the order of their rows. */
function conferralsOf(
  dossiers: readonly LocatedDossier[],
  rows: readonly CsvRow[],
  before: readonly LocatedDossier[],
): Map<CsvRow, PreviewConferral> {
  const made = dossiers.filter(({ id }) => before.every((other) => other.id !== id));
  const names = new Map(
    [...before, ...made].flatMap(({ entities }) => [...entities].map(([id, { name }]) => [id, name])),
  );
  const claims = made.flatMap((dossier) => dossier.claims);
  const ids = [...new Set(claims.map(({ identity }) => identity.subject).filter((id) => id.startsWith('conferral:')))];
  return new Map(
    rows.flatMap((row, at): [CsvRow, PreviewConferral][] => {
      const id = ids[at];
      if (id === undefined) return [];
      const says = claims
        .filter(({ identity }) => identity.subject === id)
        .map(({ identity: { type, object, value }, assertion: { qualifiers } }) => ({
          type,
          object: object === null ? null : { id: object, name: names.get(object) ?? null },
          value,
          qualifiers,
        }));
      return [[row, { id, name: names.get(id) ?? id, says }]];
    }),
  );
}

/** The row that a problem is of; null for one of the header, or of what no row has. */
function rowOf(rows: readonly CsvRow[], { line }: Problem): CsvRow | null {
  return rows.findLast((row) => row.line <= line) ?? null;
}

/** What the workbook itself marks in a row. */
function markedIn({ problems }: GivenSheet, { line }: CsvRow): PreviewProblem[] {
  return problems.filter(({ row }) => row === line).map(({ column, message }) => ({ cell: column - 1, message }));
}

/** A problem at the first character may be of the row as well as of its first cell: told of the cell. */
function cellOf({ sheet, delimiter }: GivenSheet, row: CsvRow, { line, column }: Problem): number {
  if (sheet !== null) return column - 1;
  const text = rowText(row.cells, delimiter);
  const above = text.split('\n').slice(0, line - row.line);
  const before = above.reduce((sum, each) => sum + each.length + 1, 0);
  return cellAt(text, before + column - 1, delimiter);
}
