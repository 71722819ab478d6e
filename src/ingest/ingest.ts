import { compare } from '../ontology/claim.ts';
import { didYouMean } from '../ontology/nearest.ts';
import type { Store } from '../store/store.ts';
import type { Archive } from './archive.ts';
import { checkRegions } from './check-regions.ts';
import { type DossierFile, dossierPaths, locateDossierFiles, readDossierFiles } from './dossier-files.ts';
import type { LocatedDossier } from './located-dossier.ts';
import { DossierInvalid } from './problems.ts';
import { type Written, writeDossier } from './write-dossier.ts';

export interface IngestOptions {
  /** Dossier files, or folders of them. */
  readonly paths: readonly string[];
  /** Where the articles' texts are; without it each dossier's places file says where its words stand. */
  readonly archive: Archive | null;
  /** Dossiers that are not files: the gazetteer. Written first. */
  readonly before?: readonly LocatedDossier[];
}

/**
 * Takes dossiers in: all are read and checked before any is written; each is written whole or not at all, the oldest
 * source first. What a dossier wrote before is replaced; what is the same already is left alone.
 * @throws {DossierInvalid} with every problem of every file; nothing was written then
 */
export async function ingest(store: Store, { paths, archive, before = [] }: IngestOptions): Promise<Written[]> {
  const files = readDossierFiles(dossierPaths(paths));
  const located = locateDossierFiles(files, archive).sort((a, b) => compare(a.rank, b.rank));
  await checkMentions(store, files, [...before, ...located]);
  const written: Written[] = [];
  for (const dossier of [...before, ...located]) {
    const now = new Date().toISOString();
    written.push(await store.transact((writer) => writeDossier(writer, dossier, now)));
    if (written.at(-1)?.outcome !== 'UNCHANGED') await store.checkpoint();
  }
  return written;
}

/** Every entity that is named must be introduced: by the dossier, by one with an older source, or by one in the graph. */
async function checkMentions(
  store: Store,
  files: readonly DossierFile[],
  dossiers: readonly LocatedDossier[],
): Promise<void> {
  const mentioned = [...new Set(files.flatMap(({ draft }) => [...draft.mentions.keys()]))];
  const replaced = new Set(dossiers.map(({ id }) => id));
  // What only the dossiers about to be replaced have introduced is not known any more.
  const introductions = await store.read('introductions', { ids: mentioned });
  const known = new Set(introductions.filter(({ dossier }) => !replaced.has(dossier)).map(({ id }) => id));
  const drafts = new Map(files.map(({ draft }) => [draft.id, draft]));
  for (const { id, entities } of dossiers) {
    for (const introduced of entities.keys()) known.add(introduced);
    for (const [entity, spot] of drafts.get(id)?.mentions ?? []) {
      if (!known.has(entity))
        spot.problem(
          `${entity} is not known${didYouMean(entity, known)}: introduce it under entities, with its name as printed`,
        );
    }
  }
  checkRegions([...drafts.values()], dossiers);
  const problems = files.flatMap(({ draft }) => draft.problems);
  if (problems.length > 0) throw new DossierInvalid(problems);
}
