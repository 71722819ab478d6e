import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { JejakError } from '../../errors.ts';
import type { DossierInput, WriteProblem, WriteResult } from '../../graphql/writes.ts';
import { type Archive, openArchive } from '../../ingest/archive.ts';
import { type CheckedDossiers, checkDossiers } from '../../ingest/check-dossiers.ts';
import { type Difference, differenceOf } from '../../ingest/difference.ts';
import { readDossierFiles } from '../../ingest/dossier-files.ts';
import { writeChecked } from '../../ingest/ingest.ts';
import type { LocatedDossier } from '../../ingest/located-dossier.ts';
import { locatorFor, placesOf } from '../../ingest/places.ts';
import { DossierInvalid } from '../../ingest/problems.ts';
import type { Store } from '../../store/store.ts';
import { DossierFolder, keepArticle } from './dossier-folder.ts';

export interface EditingPlaces {
  readonly store: Store;
  /** The folder of the dossiers: what is written goes there first. */
  readonly dossiers: string;
  /** The folder of the articles; null where there is none. */
  readonly archive: string | null;
  /** What every dossier may name: the gazetteer. */
  readonly before: readonly LocatedDossier[];
}

/**
 * Takes one dossier in as `jejak ingest` does, and keeps its file. It is checked whole first; then its file is put into
 * the folder, and only then the graph is written: a graph without the file would lose it when it is built anew.
 */
export async function takeIn(
  places: EditingPlaces,
  { name, yaml, article, dryRun }: DossierInput,
): Promise<WriteResult> {
  const staged = mkdtempSync(join(tmpdir(), 'jejak-write-'));
  try {
    const file = join(staged, `${name}.yaml`);
    writeFileSync(file, yaml);
    return await takeInStaged(places, { name, yaml, article, dryRun }, file);
  } catch (error) {
    if (error instanceof DossierInvalid) return refused(`dossier:${name}`, error.problems.map(asWriteProblem));
    // Two decisions that cannot both hold show only while they are written; that was undone whole.
    if (error instanceof JejakError && ['BAD_USER_INPUT', 'DOSSIER_INVALID'].includes(error.code))
      return refused(`dossier:${name}`, error.message.replaceAll(`${staged}/`, ''));
    throw error;
  } finally {
    rmSync(staged, { recursive: true, force: true });
  }
}

/** Nothing was written. A problem that is only a sentence is with no place of the file. */
export function refused(dossier: string, problems: readonly WriteProblem[] | string): WriteResult {
  const listed =
    typeof problems === 'string' ? [{ file: null, line: null, column: null, message: problems }] : problems;
  return { outcome: null, dossier, problems: listed, warnings: [], changes: [] };
}

async function takeInStaged(
  { store, dossiers, archive: archiveFolder, before }: EditingPlaces,
  { name, yaml, article, dryRun }: DossierInput,
  file: string,
): Promise<WriteResult> {
  if (article !== null && archiveFolder === null)
    return refused(`dossier:${name}`, 'article: this server keeps no archive (JEJAK_ARCHIVE)');
  const archive = withArticle(archiveFolder === null ? null : openArchive(archiveFolder), article);
  const checked = await checkDossiers(store, { paths: [file], archive, before });
  if (dryRun) return { ...(await wouldChange(store, name, checked)), dossier: `dossier:${name}` };
  const warnings: string[] = [];
  let putBack: () => void;
  try {
    if (article !== null && archiveFolder !== null) keepArticle(archiveFolder, article);
    putBack = new DossierFolder(dossiers).put(name, yaml, placesIn(file, archive));
  } catch (error) {
    checked.close();
    throw error;
  }
  try {
    const written = await writeChecked(store, checked, { onWarning: (message) => warnings.push(message) });
    const mine = written.find(({ dossier }) => dossier === `dossier:${name}`);
    if (mine === undefined || mine.outcome === 'REMOVED')
      throw new Error(`dossier:${name} was checked and not written`);
    if (mine.outcome !== 'RETRACTED')
      return { outcome: mine.outcome, dossier: mine.dossier, problems: [], warnings, changes: [] };
    putBack();
    return refused(`dossier:${name}`, `dossier:${name} was retracted: restoreDossier lets it in again`);
  } catch (error) {
    if (!mayBeWritten(error)) putBack();
    throw error;
  }
}

/** Whether nobody can say if the database has it: then the file stays, and who sends it again finds it UNCHANGED or written. */
function mayBeWritten(error: unknown): boolean {
  return error instanceof JejakError && ['DEADLINE_EXCEEDED', 'ENGINE_UNAVAILABLE'].includes(error.code);
}

function withArticle(archive: Archive | null, article: string | null): Archive | null {
  if (article === null) return archive;
  const own = createHash('sha256').update(article).digest('hex');
  return {
    folder: archive?.folder ?? '',
    text: (sha256) => (sha256 === own ? article : (archive?.text(sha256) ?? null)),
    named: (name) => archive?.named(name) ?? null,
  };
}

/** The places of the dossier's words, to lie beside it; null where it is its own text, or its article is not here. */
function placesIn(file: string, archive: Archive | null): string | null {
  const [read] = readDossierFiles([file], []);
  if (read === undefined || read.draft.ownText !== null || archive === null) return null;
  const locator = locatorFor(read.draft, file, archive);
  return locator.proves ? `${JSON.stringify(placesOf(read.draft, locator), null, 1)}\n` : null;
}

async function wouldChange(
  store: Store,
  name: string,
  checked: CheckedDossiers,
): Promise<Omit<WriteResult, 'dossier'>> {
  try {
    const all = [...checked.all()].filter(({ id }) => id === `dossier:${name}`);
    const differences = await Promise.all(all.map((dossier) => differenceOf(store, dossier)));
    const [outcome] = differences.map((difference) => difference.outcome);
    return {
      outcome: outcome === undefined || outcome === 'REMOVED' ? null : outcome,
      problems: [],
      warnings: [],
      changes: differences.flatMap(linesOf),
    };
  } finally {
    checked.close();
  }
}

function linesOf({ entities, claims }: Difference): string[] {
  return [...entities, ...claims].map(({ sign, text }) => `${sign} ${text}`);
}

function asWriteProblem({ file, line, column, message }: DossierInvalid['problems'][number]): WriteProblem {
  return { file: basename(file), line, column, message };
}
