import { badInput } from '../../errors.ts';
import { readMapping } from '../csv/read-mapping.ts';
import { readSheet } from '../csv/read-sheet.ts';
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
  mapping: string | null,
  held: Held,
): AsyncGenerator<CheckedFile> {
  const { problems } = held;
  const sheets = given.filter((one) => typeof one === 'string').filter((path) => path.toLowerCase().endsWith('.csv'));
  const files = given.filter((one) => typeof one !== 'string' || !sheets.includes(one));
  if (isManyFiles(files)) yield* checkedElsewhere(files, held);
  else yield* checkedHere(readDossiers(files, problems), held);
  if (sheets.length === 0) return;
  if (mapping === null) throw badInput('--mapping', 'says how the columns of a sheet are read, and is not given');
  const found: Problem[] = [];
  problems.push(found);
  const columns = readMapping(mapping, found);
  if (columns !== null) for (const sheet of sheets) yield* checkedHere(readSheet(sheet, columns, problems), held);
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
