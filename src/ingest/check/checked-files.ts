import { extname } from 'node:path';
import { badInput } from '../../errors.ts';
import { type Mapping, type MappingText, readMapping } from '../csv/read-mapping.ts';
import { readSheet } from '../csv/read-sheet.ts';
import { fileBytes, type SheetBytes, textBytes } from '../csv/sheet-bytes.ts';
import { isWorkbookName, readWorkbookFile, sheetNamed } from '../csv/workbook/read-workbook.ts';
import { sheetCsv } from '../csv/workbook/sheet-csv.ts';
import { type DossierFile, type DossierText, readDossiers, shown, twinProblems } from '../format/dossier-files.ts';
import type { Problem } from '../format/problems.ts';
import { pinnedAt } from '../format/yaml.ts';
import { withPauses } from '../pauses.ts';
import { type CheckedFile, checking, type Held } from './checked-file.ts';
import { pendingFrom } from './pending-dossiers.ts';
import { isManyFiles, readInThreads } from './read-in-threads.ts';

/** The dossiers of files and of sheets, each read when its turn comes, many files by several threads. */
export async function* checkedFiles(
  given: readonly (string | DossierText)[],
  { sheets: more = [], mapping = null, onWorkbook, readers = [], onLeft = () => {} }: FileOptions,
  held: Held,
): AsyncGenerator<CheckedFile> {
  const { problems } = held;
  const readerOf = (path: string): FileReader | undefined => readers.find((reader) => reader.takes(path));
  const known = ['.yaml', '.yml', '.csv', '.xlsx', ...readers.flatMap(({ called }) => called)];
  const isUnknown = (path: string): boolean =>
    extname(path) !== '' && readerOf(path) === undefined && !known.some((end) => path.toLowerCase().endsWith(end));
  const named = given.filter((one) => typeof one === 'string');
  for (const path of named.filter(isUnknown)) {
    const message = `is none of the files that are taken in: they are named ${known.join(', ')}`;
    problems.push([{ file: shown(path), line: 1, column: 1, message }]);
  }
  const sheets = [...named.filter((path) => isSheetName(path) && readerOf(path) === undefined), ...more];
  const files = given.filter(
    (one) => typeof one !== 'string' || !(isSheetName(one) || readerOf(one) !== undefined || isUnknown(one)),
  );
  if (isManyFiles(files)) yield* checkedElsewhere(files, held);
  else yield* checkedHere(readDossiers(files, problems), held);
  for (const path of named) {
    const reader = readerOf(path);
    if (reader !== undefined)
      yield* checkedHere(reader.read(path, problems, { mapping, onText: onWorkbook ?? (() => {}), onLeft }), held);
  }
  if (sheets.length === 0) return;
  if (mapping === null) throw badInput('--mapping', 'says how the columns of a sheet are read, and is not given');
  const found: Problem[] = [];
  problems.push(found);
  const columns = readMapping(mapping, found);
  if (columns === null) return;
  for (const one of sheets) {
    const sheet = typeof one === 'string' ? await bytesOf(one, columns, found, onWorkbook) : one;
    if (sheet !== null) yield* checkedHere(readSheet(sheet, columns, problems), held);
  }
}

/** Reads dossiers out of files of another kind: those that an export made. */
export interface FileReader {
  /** Whether a file, by its name, is one of these. */
  takes(path: string): boolean;
  /** How such files are named, for whoever named one otherwise. */
  readonly called: readonly string[];
  /** Names by which a file is read where its folder is given. */
  readonly inFolders?: readonly string[];
  /** @param problems receives lists of what is wrong, with the place in the file */
  read(path: string, problems: (readonly Problem[])[], given: ReaderOptions): AsyncIterable<DossierFile>;
}

/** What a reader is given beside the file. */
export interface ReaderOptions {
  /** Says who vouches for a file that was not made by Jejak. */
  readonly mapping: string | MappingText | null;
  /** Told the text against which the evidence of a file is proved, where that is the file itself. */
  readonly onText: (text: Buffer) => void;
  /** Told what of a file was not taken, and why. */
  readonly onLeft: (what: string) => void;
}

/** How files that are no dossiers are read. */
export interface FileOptions extends SheetOptions {
  /** See `ReaderOptions`. */
  readonly onLeft?: (what: string) => void;
  readonly readers?: readonly FileReader[];
}

/** The sheets of a run, and how their rows become conferrals. */
export interface SheetOptions {
  /** Sheets that are in no file. */
  readonly sheets?: readonly SheetBytes[];
  /** A mapping file, or what would stand in it. */
  readonly mapping?: string | MappingText | null;
  /** Told the text that was read out of each workbook: its evidence is proved against this. */
  readonly onWorkbook?: (text: Buffer) => void;
}

function isSheetName(path: string): boolean {
  return path.toLowerCase().endsWith('.csv') || isWorkbookName(path);
}

/** The bytes of a CSV file; of a workbook the text of its sheet, or null where that has problems. */
async function bytesOf(
  path: string,
  mapping: Mapping,
  found: Problem[],
  onWorkbook: SheetOptions['onWorkbook'],
): Promise<SheetBytes | null> {
  if (!isWorkbookName(path)) return fileBytes(path);
  const { text, problems } = sheetCsv(sheetNamed(await readWorkbookFile(path), mapping.sheet), mapping.header);
  for (const { row, column, message } of problems) found.push({ file: shown(path), line: row, column, message });
  if (problems.length > 0) return null;
  onWorkbook?.(text);
  return textBytes(path, text, true);
}

async function* checkedHere(
  files: Iterable<DossierFile> | AsyncIterable<DossierFile>,
  held: Held,
): AsyncGenerator<CheckedFile> {
  for await (const file of files) yield await withPauses(checking(file, held));
}

async function* checkedElsewhere(paths: readonly string[], held: Held): AsyncGenerator<CheckedFile> {
  const names = new Map<string, string>();
  for await (const { path, read } of readInThreads(paths, held)) {
    held.problems.push(twinProblems(path, shown(path), names));
    if (read === null) {
      // Nothing that was thrown there is itself here: it is read again, and throws as it would have.
      yield* checkedHere(readDossiers([path], held.problems), held);
      continue;
    }
    const problems = [...read.problems];
    held.problems.push(problems);
    if (read.dossier === null) continue;
    const { pending, at, entities, ...dossier } = read.dossier;
    yield {
      ...dossier,
      entities: new Map(entities),
      location: pinnedAt(at, problems),
      atOnce: false,
      pending: pending === null ? null : pendingFrom(pending, held.spool, problems),
    };
  }
}
