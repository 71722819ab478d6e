import { createHash } from 'node:crypto';
import { basename } from 'node:path';
import { JejakError } from '../../errors.ts';
import type { DossierInput, WriteFor, WriteProblem, WriteResult } from '../../graphql/writes.ts';
import { type CheckedDossiers, checkDossiers } from '../../ingest/check/check-dossiers.ts';
import { checkWriter } from '../../ingest/check/check-writer.ts';
import { type Archive, type Checksums, openArchive } from '../../ingest/evidence/archive.ts';
import type { LocatedDossier } from '../../ingest/evidence/located-dossier.ts';
import { placesOf } from '../../ingest/evidence/places.ts';
import type { ReadText } from '../../ingest/format/dossier-files.ts';
import { DossierInvalid } from '../../ingest/format/problems.ts';
import { shownFile } from '../../ingest/guard/guard-file-name.ts';
import { writeChecked } from '../../ingest/ingest.ts';
import { type Difference, differenceOf } from '../../ingest/write/difference.ts';
import { Undone } from '../../store/deadline.ts';
import type { Store } from '../../store/store.ts';
import { DossierFolder, keepArticle } from './dossier-folder.ts';
import type { Replaced } from './replace-files.ts';
import { placesTaken, whyNotOver } from './whose-place.ts';

export interface EditingPlaces {
  readonly store: Store;
  /** The folder of the dossiers: what is written goes there first. */
  readonly dossiers: string;
  /** The folder of the articles; null where there is none. */
  readonly archive: string | null;
  /** What every dossier may name: the gazetteer. */
  readonly before: readonly LocatedDossier[];
}

/** The same, with what is known of the archive from one write to the next. */
export interface KnownPlaces extends EditingPlaces {
  readonly checksums: Checksums;
}

/**
 * Takes one dossier in as `jejak ingest` does, and keeps its file. It is checked whole first; then its file is put into
 * the folder, and only then the graph is written: a graph without the file would lose it when it is built anew.
 */
export async function ingestWritten(
  places: KnownPlaces,
  { name, yaml, article, replace, changeOf, dryRun }: DossierInput,
  on: WriteFor,
): Promise<WriteResult> {
  const dossier = `dossier:${name}`;
  if (article !== null && places.archive === null)
    return refused(dossier, 'article: this server keeps no archive (JEJAK_ARCHIVE)');
  const folder = new DossierFolder(places.dossiers);
  const meanwhile = changeOf === null ? null : whyChanged(folder.text(name), changeOf);
  if (meanwhile !== null) return refused(dossier, meanwhile);
  return orRefused(places, dossier, async () => {
    const { checked, read } = await checkedText(places, { path: folder.path(name), yaml, article, replace }, on.by);
    const wrong = replace ? null : whyNotOver(folder, name, read);
    if (wrong !== null) {
      checked.close();
      return refused(dossier, wrong);
    }
    if (dryRun) return { ...(await wouldChange(places.store, name, checked)), dossier };
    return writeWithFiles(places, checked, dossier, () => {
      on.begin();
      const kept = article !== null && places.archive !== null ? [keepArticle(places.archive, article)] : [];
      try {
        return [...kept, folder.put(name, yaml, placesTextOf(read))];
      } catch (error) {
        for (const replaced of kept) replaced.undo();
        throw error;
      }
    });
  });
}

/** Lifts the retraction of a dossier and takes its file in again, in one transaction. */
export async function restore(places: KnownPlaces, dossier: string, on: WriteFor): Promise<WriteResult> {
  return orRefused(places, dossier, async () => {
    const path = new DossierFolder(places.dossiers).path(dossier.replace(/^dossier:/, ''));
    const { store, archive, before, checksums } = places;
    const checked = await checkDossiers(store, { paths: [path], archive: opened(archive, checksums), before });
    const result = await writeWithFiles(
      places,
      checked,
      dossier,
      () => {
        on.begin();
        return [];
      },
      dossier,
    );
    return result.outcome === null ? result : { ...result, outcome: 'RESTORED' };
  });
}

/** The id of a dossier as answers and the log may show it: its name may be what it is refused for. */
export function shownDossier(id: string): string {
  return `dossier:${shownFile(id.replace(/^dossier:/, ''))}`;
}

/** Nothing was written. A problem that is only a sentence is with no place of the file. */
export function refused(dossier: string, problems: readonly WriteProblem[] | string): WriteResult {
  const listed =
    typeof problems === 'string' ? [{ file: null, line: null, column: null, message: problems }] : problems;
  return { outcome: null, dossier: shownDossier(dossier), problems: listed, warnings: [], changes: [] };
}

/** What is wrong with what was sent is an answer, and no error. */
export async function orRefused(
  { dossiers, archive }: EditingPlaces,
  dossier: string,
  work: () => Promise<WriteResult>,
): Promise<WriteResult> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof DossierInvalid) return refused(dossier, error.problems.map(asWriteProblem));
    // Two decisions that cannot both hold show only while they are written; that was undone whole.
    if (error instanceof JejakError && ['BAD_USER_INPUT', 'DOSSIER_INVALID'].includes(error.code))
      return refused(
        dossier,
        error.message
          .replace(/^--/, '')
          .replaceAll(`${dossiers}/`, '')
          .replaceAll(archive ?? dossiers, 'JEJAK_ARCHIVE'),
      );
    throw error;
  }
}

/** Why a change is not taken: the file that it was made from is another one by now. */
function whyChanged(there: string | null, changeOf: string): string | null {
  if (there === null) return changeOf === '' ? null : 'changeOf: the file of this name is gone; write it as a new one';
  if (changeOf === '')
    return 'changeOf: a file of this name is there by now; read it, or give the dossier another name';
  const isSame = createHash('sha256').update(there).digest('hex') === changeOf;
  return isSame ? null : 'changeOf: the file of this name has changed meanwhile; read it, and make the change anew';
}

/** A dossier as it was sent, and where its file would stand. */
export interface Sent {
  readonly path: string;
  readonly yaml: string;
  readonly article: string | null;
  readonly replace: boolean;
}

/**
 * Checks one dossier as `jejak ingest` does. Whoever asks closes what was checked.
 * @throws {DossierInvalid} with every problem of it
 */
export async function checkedText(
  { store, archive, before, checksums }: KnownPlaces,
  { path, yaml, article, replace }: Sent,
  by: string,
): Promise<{ checked: CheckedDossiers; read: ReadText }> {
  let read: ReadText | null = null;
  const onRead = (text: ReadText): void => {
    read = text;
    checkWriter(text.draft, by);
  };
  const texts = [{ path, text: yaml, writtenBy: by, onRead }];
  const checked = await checkDossiers(store, {
    paths: [],
    texts,
    archive: withArticle(opened(archive, checksums), article),
    before,
    replace,
  });
  if (read === null) throw new Error(`${path} was checked and not read`);
  return { checked, read };
}

/** @param putFiles puts the files in their places, and hands back what was there */
async function writeWithFiles(
  { store }: KnownPlaces,
  checked: CheckedDossiers,
  dossier: string,
  putFiles: () => readonly Replaced[],
  restoring?: string,
): Promise<WriteResult> {
  const warnings = placesTaken(checked);
  let files: readonly Replaced[];
  try {
    files = putFiles();
  } catch (error) {
    checked.close();
    throw error;
  }
  const undo = (): void => {
    for (const replaced of files) replaced.undo();
  };
  const done = (): void => {
    for (const replaced of files) replaced.done();
  };
  try {
    const onWarning = (message: string): unknown => warnings.push(message);
    const written = await writeChecked(store, checked, {
      onWarning,
      ...(restoring === undefined ? {} : { restoring }),
    });
    const mine = written.find((one) => one.dossier === dossier);
    if (mine === undefined || mine.outcome === 'REMOVED') throw new Error(`${dossier} was checked and not written`);
    if (mine.outcome !== 'RETRACTED') {
      done();
      return { outcome: mine.outcome, dossier, problems: [], warnings, changes: [] };
    }
    undo();
    return refused(dossier, `${dossier} was retracted: restoreDossier lets it in again`);
  } catch (error) {
    if (mayBeWritten(error)) done();
    else undo();
    throw error;
  }
}

/** Whether nobody can say if the database has it: then the file stays, and who sends it again finds it UNCHANGED or written. */
function mayBeWritten(error: unknown): boolean {
  if (!(error instanceof JejakError) || error instanceof Undone) return false;
  return ['DEADLINE_EXCEEDED', 'ENGINE_UNAVAILABLE'].includes(error.code);
}

/** Where it is on this machine is not for those who write over HTTP. */
function opened(folder: string | null, checksums: Checksums): Archive | null {
  return folder === null ? null : { ...openArchive(folder, checksums), folder: 'JEJAK_ARCHIVE' };
}

function withArticle(archive: Archive | null, article: string | null): Archive | null {
  if (article === null) return archive;
  const own = createHash('sha256').update(article).digest('hex');
  return {
    folder: archive?.folder ?? 'JEJAK_ARCHIVE',
    text: (sha256) => (sha256 === own ? article : (archive?.text(sha256) ?? null)),
    named: (name) => archive?.named(name) ?? null,
  };
}

/** Where the dossier's words stand, and who wrote it, to lie beside it. One that is its own text needs no places. */
function placesTextOf({ draft, locator, written }: ReadText): string {
  const { places, ...text } =
    draft.ownText === null ? placesOf(draft, locator) : { sha256: draft.source.sha256, signature: null, places: [] };
  return `${JSON.stringify({ ...text, written, places }, null, 1)}\n`;
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
      warnings: placesTaken(checked),
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
