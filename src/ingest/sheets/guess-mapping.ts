import { slugOf } from '../../ontology/ids.ts';
import type { NameIndex } from '../../ontology/names/name-index.ts';
import { type CellKind, cellKind, whatCellsHold } from './cell-kinds.ts';
import { headerWords, plainHeader, rowNumber } from './header-words.ts';
import type { SheetMapping } from './sheet-mapping.ts';
import type { GivenSheet } from './sheet-of.ts';

/** What one column is taken for, and why. */
export interface ColumnGuess {
  readonly header: string;
  /** The key of a conferral; null where it says nothing that a conferral has. */
  readonly key: string | null;
  readonly sure: 'high' | 'medium' | 'low';
  readonly reason: string;
}

export interface GuessedMapping {
  readonly mapping: SheetMapping;
  /** Of each column, in their order. */
  readonly columns: readonly ColumnGuess[];
}

/**
 * Guesses what the columns of a sheet mean, by their headers in Indonesian and English and by what stands in their cells;
 * whoever knows the sheet confirms it. What no column says, such as source, award and status, is left to say.
 * @param names what is known by name, by which a column of recipients is known
 */
export function guessMapping(sheet: GivenSheet, names: NameIndex | null = null): GuessedMapping {
  const taken = new Map<string, number>();
  const guesses = sheet.headers.map((): ColumnGuess | null => null);
  const guess = (at: number, key: string | null, sure: ColumnGuess['sure'], reason: string): void => {
    guesses[at] = { header: sheet.headers[at] ?? '', key, sure, reason };
    if (key !== null) taken.set(key, at);
  };
  const columns = sheet.headers.map((header, at) => ({
    at,
    header: plainHeader(header),
    kind: whatCellsHold(
      sheet.rows.map(({ cells }) => cells[at] ?? ''),
      names,
    ),
  }));
  for (const { at, header, kind } of columns) {
    if (header === '') guess(at, null, 'high', 'has no header');
    else if (rowNumber.test(header)) guess(at, null, 'high', 'numbers the rows');
    else if (kind === 'nothing') guess(at, null, 'medium', 'has no cells');
  }
  for (const how of ['sure', 'perhaps'] as const)
    for (const { at, header, kind } of columns) {
      const found = headerWords.find((words) => words[how]?.test(header));
      if (guesses[at] !== null || found === undefined) continue;
      const other = taken.get(found.key);
      if (other !== undefined)
        guess(at, null, 'low', `says what "${sheet.headers[other]}" says already: choose one of them`);
      else if (!fits(found.key, kind)) guess(at, null, 'low', misfit(found.key, kind));
      else guess(at, found.key, how === 'sure' ? 'high' : 'medium', `headed so, and its cells are ${kind}`);
    }
  for (const { at, kind } of columns) {
    const key = keyOfKind[kind];
    if (guesses[at] === null && key !== undefined && !taken.has(key)) guess(at, key, 'low', `its cells are ${kind}`);
  }
  const all = guesses.map((one, at) => one ?? open(sheet.headers[at] ?? ''));
  return { mapping: mappingOf(sheet, all), columns: all };
}

function open(header: string): ColumnGuess {
  return { header, key: null, sure: 'low', reason: 'nothing says what it means' };
}

/** Columns that are known by what is in them, whatever they are headed. */
const keyOfKind: Partial<Record<CellKind, string>> = {
  'known names': 'recipient',
  ranks: 'rank',
  sums: 'prize',
  dates: 'date',
};

function fits(key: string, kind: CellKind): boolean {
  const wanted: Readonly<Record<string, readonly CellKind[]>> = {
    rank: [cellKind.numbers, cellKind.ranks],
    year: [cellKind.years],
    recipient: [cellKind.names, cellKind.words],
  };
  return wanted[key]?.includes(kind) ?? true;
}

function misfit(key: string, kind: CellKind): string {
  if (key === 'rank') return `is headed like a rank, such as 1 or Juara I, and its cells are ${kind}`;
  return `is headed like ${key}, and its cells are ${kind}`;
}

function mappingOf(
  { name, sheet, sheets, header, delimiter }: GivenSheet,
  columns: readonly ColumnGuess[],
): SheetMapping {
  const separators = { ';': 'semicolon', '\t': 'tab', ',': 'comma' } as const;
  const slug = slugOf(name.replace(/\.\w+$/, ''));
  return {
    source: slug === '' ? {} : { id: `source:${slug}` },
    entities: {},
    all: {},
    columns: Object.fromEntries(columns.flatMap(({ key, header: head }) => (key === null ? [] : [[key, head]]))),
    sheet: sheets.length > 1 ? sheet : null,
    header,
    delimiter: sheet === null ? separators[delimiter as ';'] : null, // one of the three that a sheet is read with
  };
}
