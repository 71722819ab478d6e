import type { LocatedDossier } from '../evidence/located-dossier.ts';
import type { DraftDossier, EntityEntry, Reference } from '../format/dossier.ts';
import type { Problem } from '../format/problems.ts';
import { type PinnedLocation, pinnedAt, type SourceLocation } from '../format/yaml.ts';
import type { Introduced } from './introduced.ts';
import type { Place, Records } from './spool.ts';

/** What is kept in memory of a dossier while the others are read. */
export interface PendingDossier {
  readonly id: string;
  readonly rank: string;
  readonly place: Place;
  readonly references: readonly Reference[];
  /** Entities that it names and does not introduce itself. */
  readonly mentions: ReadonlyMap<string, SourceLocation>;
  readonly nearCopyOf: readonly string[];
  readonly source: string;
  readonly sha256: string;
  readonly location: SourceLocation;
  /** Out of a sheet, whose conferrals are too many to be kept in memory. */
  readonly ofSheet: boolean;
  /** Whether it has conferrals that are to be named when all else is. */
  readonly hasUnnamed: boolean;
}

/** What the checks on all dossiers of a run share. */
export interface Run {
  readonly spool: Records;
  readonly introduced: Introduced;
  /** The dossiers of this run. */
  readonly ids: ReadonlySet<string>;
  /** The sources of this run, each with its dossier. */
  readonly sources: ReadonlyMap<string, string>;
}

export function pendingDossier(
  draft: DraftDossier,
  located: LocatedDossier,
  spool: Records,
  ofSheet: boolean,
): PendingDossier {
  return {
    id: draft.id,
    rank: located.rank,
    place: keep(located, spool),
    references: draft.references.map((reference) => ({ ...reference, location: pinned(reference.location) })),
    mentions: new Map(
      [...draft.mentions].filter(([id]) => !draft.entities.has(id)).map(([id, location]) => [id, pinned(location)]),
    ),
    nearCopyOf: draft.source.nearCopyOf,
    source: draft.source.id,
    sha256: located.sha256,
    location: pinned(draft.root),
    ofSheet,
    hasUnnamed: [...draft.entities.values()].some(({ unnamed }) => unnamed !== undefined),
  };
}

function pinned(location: SourceLocation): SourceLocation {
  return location.pinned?.() ?? location;
}

type At = PinnedLocation['at'];

/** A pending dossier that was read in another thread: plain data, with the record that is to go into the spool. */
export interface PlainPending extends Omit<PendingDossier, 'place' | 'references' | 'mentions' | 'location'> {
  readonly json: string;
  readonly references: readonly (Omit<Reference, 'location'> & { readonly at: At })[];
  readonly mentions: readonly (readonly [id: string, at: At])[];
  readonly at: At;
}

/** @param json the record that was put into the spool */
export function plainPending({ place: _, ...pending }: PendingDossier, json: string): PlainPending {
  const { references, mentions, location, ...rest } = pending;
  return {
    ...rest,
    json,
    references: references.map(({ location: where, ...reference }) => ({ ...reference, at: atOf(where) })),
    mentions: [...mentions].map(([id, where]) => [id, atOf(where)]),
    at: atOf(location),
  };
}

/** @param problems of its file, to which later steps may add */
export function pendingFrom(
  { json, references, mentions, at, ...rest }: PlainPending,
  spool: Records,
  problems: Problem[],
): PendingDossier {
  return {
    ...rest,
    place: spool.putJson(json),
    references: references.map(({ at: where, ...reference }) => ({
      ...reference,
      location: pinnedAt(where, problems),
    })),
    mentions: new Map(mentions.map(([id, where]) => [id, pinnedAt(where, problems)])),
    location: pinnedAt(at, problems),
  };
}

/** @throws {Error} for a place out of a sheet, which is read in no thread */
export function atOf(location: SourceLocation): At {
  const { at } = { at: undefined, ...(location.pinned?.() ?? location) };
  if (at === undefined) throw new Error('a place that is not pinned to a line');
  return at;
}

/** Puts a checked dossier into the spool; `revived` gives it back. */
export function keep(dossier: LocatedDossier, spool: Records): Place {
  return spool.put({ ...dossier, entities: [...dossier.entities] });
}

/** The dossier that a record in the spool is. */
export function revived(record: unknown): LocatedDossier {
  const { entities, ...rest } = record as Omit<LocatedDossier, 'entities'> & { entities: [string, never][] }; // as put by keep
  return { ...rest, entities: new Map(entities) };
}

/** Lets `introduced` know of those among these ids that are conferrals out of sheets, which wait in the spool alone. */
export function findInSheets(
  ids: ReadonlySet<string>,
  waiting: readonly PendingDossier[],
  { spool, introduced }: Run,
): void {
  const asked = [...ids].filter((id) => id.startsWith('conferral:') && !introduced.has(id));
  if (asked.length === 0) return;
  for (const { place, rank, ofSheet } of waiting) {
    if (!ofSheet) continue;
    const { entities } = revived(spool.get(place));
    const found = asked.flatMap((id): [string, EntityEntry][] => {
      const entry = entities.get(id);
      return entry === undefined ? [] : [[id, entry]];
    });
    introduced.add(rank, { entities: new Map(found) });
  }
}
