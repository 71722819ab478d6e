import type { Archive } from '../evidence/archive.ts';
import { type LocatedDossier, locatingDossier } from '../evidence/located-dossier.ts';
import { locatorFor } from '../evidence/places.ts';
import type { EntityEntry } from '../format/dossier.ts';
import type { DossierFile } from '../format/dossier-files.ts';
import type { Problem } from '../format/problems.ts';
import { rankOf } from '../format/rank-of.ts';
import type { SourceLocation } from '../format/yaml.ts';
import type { Pauses } from '../pauses.ts';
import { checkRegions } from './check-regions.ts';
import { type PendingDossier, pendingDossier } from './pending-dossiers.ts';
import type { Records } from './spool.ts';

/** A dossier that was read without a problem. */
export interface CheckedFile {
  readonly id: string;
  readonly rank: string;
  readonly source: string;
  readonly entities: ReadonlyMap<string, EntityEntry>;
  /** Of the whole. */
  readonly location: SourceLocation;
  /** Its names are resolved by what is known so far, and not kept waiting for those of later files. */
  readonly atOnce: boolean;
  /** Null where its words were not found, or are not where they should be. */
  readonly pending: PendingDossier | null;
}

export interface Held {
  readonly archive: Archive | null;
  /** The gazetteer. */
  readonly before: readonly LocatedDossier[];
  /** Receives the dossiers. */
  readonly spool: Records;
  /** Receives what is wrong with each file, to which later steps may still add. */
  readonly problems: (readonly Problem[])[];
}

/** Looks the words of a dossier up, and puts it into the spool. */
export function* checking(
  { path, draft, written, atOnce, ...file }: DossierFile,
  { archive, before, spool }: Omit<Held, 'problems'>,
): Pauses<CheckedFile> {
  const { id, source, entities, root } = draft;
  checkRegions(draft, before);
  const locator = file.locator ?? locatorFor(draft, path, archive);
  file.onLocator?.(locator);
  const located = yield* locatingDossier(draft, locator);
  const pending =
    located === null
      ? null
      : pendingDossier(draft, { ...located, writtenBy: written?.by ?? null }, spool, atOnce === true);
  const rank = rankOf(source, id);
  return { id, rank, source: source.id, entities, location: root, atOnce: atOnce === true, pending };
}
