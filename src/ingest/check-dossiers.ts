import { badInput } from '../errors.ts';
import { compare } from '../ontology/claim.ts';
import { didYouMean } from '../ontology/nearest.ts';
import { claimsOf } from '../store/claim-rows.ts';
import type { Reader } from '../store/store.ts';
import type { Archive } from './archive.ts';
import { checkRegions } from './check-regions.ts';
import { readMapping } from './csv/read-mapping.ts';
import { readSheet } from './csv/read-sheet.ts';
import type { DraftDossier, EntityEntry } from './dossier.ts';
import { type DossierFile, dossierPaths, readDossierFiles } from './dossier-files.ts';
import { type LocatedDossier, locateDossier, withIds } from './located-dossier.ts';
import { idOfName } from './names/id-of-name.ts';
import { addEntities, addFromGraph } from './names/known-names.ts';
import { NameIndex } from './names/name-index.ts';
import { resolveName } from './names/resolve-name.ts';
import { locatorFor } from './places.ts';
import { DossierInvalid, type Problem } from './problems.ts';
import { isReference, type Reference, referenceAt } from './references.ts';
import { type Place, Spool } from './spool.ts';
import type { Spot } from './yaml.ts';

export interface CheckOptions {
  /** Dossier files, or folders of them. */
  readonly paths: readonly string[];
  /** Where the articles' texts are; without it each dossier's places file says where its words stand. */
  readonly archive: Archive | null;
  /** Dossiers that are not files: the gazetteer. They come first. */
  readonly before?: readonly LocatedDossier[];
  /** How the rows of sheets among the paths become conferrals. */
  readonly mapping?: string | null;
  /** Told after each file. */
  readonly onRead?: (done: number, all: number) => void;
}

/** Dossiers that may be written: nothing is wrong with any of them. */
export interface CheckedDossiers {
  readonly count: number;
  /** The dossiers, the oldest source first, one at a time. */
  all(): Iterable<LocatedDossier>;
  close(): void;
}

/** What is kept in memory of a dossier while the others are read. */
interface Waiting {
  readonly id: string;
  readonly rank: string;
  readonly place: Place;
  readonly references: readonly Reference[];
  /** Entities that it names and does not introduce itself. */
  readonly mentions: ReadonlyMap<string, Spot>;
  readonly nearCopyOf: readonly string[];
  readonly sha256: string;
  readonly spot: Spot;
}

/**
 * Reads and checks all files before any is written. Each is held only while it is read; what is known afterwards is the
 * ids and names of entities, and the checked dossiers wait in a spool.
 * @throws {DossierInvalid} with every problem of every file
 */
export async function checkDossiers(
  store: Reader,
  { paths, archive, before = [], mapping = null, onRead }: CheckOptions,
): Promise<CheckedDossiers> {
  const problems: (readonly Problem[])[] = [];
  const spool = new Spool();
  try {
    const waiting: Waiting[] = [];
    const introduced = new Introduced(before);
    const files = dossierPaths(paths);
    const sources = new Map<string, string>();
    for await (const { path, draft, locator, atOnce } of filesAmong(files, mapping, problems)) {
      introduced.add(`${draft.source.publishedEarliest} ${draft.id}`, draft);
      const twin = sources.get(draft.source.id);
      if (twin !== undefined)
        draft.root.problem(`${draft.source.id} is described by ${twin} too: each source has an id of its own`);
      sources.set(draft.source.id, draft.id);
      checkRegions(draft, before);
      const located = locateDossier(draft, locator ?? locatorFor(draft, path, archive));
      if (located === null) continue;
      const one = waitingOf(draft, located, spool);
      waiting.push(atOnce ? ((await resolveNames(store, [one], { spool, introduced }))[0] ?? one) : one);
      onRead?.(waiting.length, files.length);
    }
    const run = { spool, introduced, ids: new Set([...before, ...waiting].map(({ id }) => id)), sources };
    const sorted = waiting.sort((a, b) => compare(a.rank, b.rank));
    const resolved = await resolveNames(store, sorted, run);
    await checkMentions(store, resolved, run);
    await checkNearCopies(store, resolved, run);
    await checkSources(store, resolved, run);
    await checkRemovals(store, resolved, run);
    if (problems.some((list) => list.length > 0)) throw new DossierInvalid(problems.flat());
    return {
      count: before.length + resolved.length,
      *all() {
        yield* before;
        for (const { place } of resolved) yield revived(spool.get(place));
      },
      close: () => spool.close(),
    };
  } catch (error) {
    spool.close();
    throw error;
  }
}

/** The dossiers of files and of sheets, each read when its turn comes. */
async function* filesAmong(
  paths: readonly string[],
  mapping: string | null,
  problems: (readonly Problem[])[],
): AsyncGenerator<DossierFile> {
  const sheets = paths.filter((path) => path.toLowerCase().endsWith('.csv'));
  yield* readDossierFiles(
    paths.filter((path) => !sheets.includes(path)),
    problems,
  );
  if (sheets.length === 0) return;
  if (mapping === null) throw badInput('--mapping', 'says how the columns of a sheet are read, and is not given');
  const found: Problem[] = [];
  problems.push(found);
  const columns = readMapping(mapping, found);
  if (columns !== null) for (const sheet of sheets) yield* readSheet(sheet, columns, problems);
}

interface Run {
  readonly spool: Spool;
  readonly introduced: Introduced;
  /** The dossiers of this run. */
  readonly ids: ReadonlySet<string>;
  /** The sources of this run, each with its dossier. */
  readonly sources: ReadonlyMap<string, string>;
}

/** Who introduces what in this run: for each entity the oldest rank, and the names of all. */
class Introduced {
  readonly #ranks = new Map<string, string>();
  readonly names = new NameIndex();

  constructor(before: readonly LocatedDossier[]) {
    for (const { rank, entities } of before) this.add(rank, { entities });
  }

  add(rank: string, { entities }: Pick<LocatedDossier, 'entities'>): void {
    for (const id of entities.keys()) {
      const known = this.#ranks.get(id);
      if (known === undefined || rank < known) this.#ranks.set(id, rank);
    }
    addEntities(this.names, new Map([...entities].filter(([id]) => !id.startsWith('conferral:'))));
  }

  ids(): Iterable<string> {
    return this.#ranks.keys();
  }

  /** Whether any dossier of this run introduces the entity. */
  has(id: string): boolean {
    return this.#ranks.has(id);
  }

  /** Whether a dossier of this rank finds the entity introduced, by itself or by an older one. */
  by(rank: string, id: string): boolean {
    const first = this.#ranks.get(id);
    return first !== undefined && first <= rank;
  }
}

function waitingOf(draft: DraftDossier, located: LocatedDossier, spool: Spool): Waiting {
  return {
    id: draft.id,
    rank: located.rank,
    place: spool.put({ ...located, entities: [...located.entities] }),
    references: draft.references,
    mentions: new Map([...draft.mentions].filter(([id]) => !draft.entities.has(id))),
    nearCopyOf: draft.source.nearCopyOf,
    sha256: located.sha256,
    spot: draft.root,
  };
}

function revived(record: unknown): LocatedDossier {
  const { entities, ...rest } = record as Omit<LocatedDossier, 'entities'> & { entities: [string, never][] }; // as put by waitingOf
  return { ...rest, entities: new Map(entities) };
}

/** Puts ids in the place of names. A name that is not clear is a problem: none is chosen. */
async function resolveNames(
  store: Reader,
  waiting: readonly Waiting[],
  { spool, introduced }: Pick<Run, 'spool' | 'introduced'>,
): Promise<Waiting[]> {
  const texts = waiting.flatMap(({ references }) => references.map(({ text }) => text));
  await addFromGraph(introduced.names, store, texts);
  const made = waiting.flatMap(({ references }) => references.flatMap(({ introduces }) => introduces?.id ?? []));
  const known = made.length === 0 ? [] : await store.read('introductions', { ids: [...new Set(made)] });
  // Two names can make one id, and an id may have been given by hand: whoever has it already keeps it.
  const newId = (id: string, own: string): ReturnType<typeof idOfName> => {
    const other = known.find((row) => row.id === id && row.dossier !== own);
    if (other === undefined && !introduced.has(id)) return { id };
    const name = introduced.names.nameOf(id) ?? (JSON.parse(other?.entry ?? '{}') as Partial<EntityEntry>).name;
    return { problem: `${id} is ${name} already: write an id of its own, and introduce it under entities` };
  };
  return waiting.map((dossier) => {
    if (dossier.references.length === 0) return dossier;
    const entities = new Map<string, EntityEntry>();
    const ids = dossier.references.map(({ text, kinds, spot, introduces }) => {
      const isNew = introduces !== null && 'near' in resolveName(text, introduced.names, kinds);
      const found = isNew ? newId(introduces.id, dossier.id) : idOfName(text, kinds, introduced.names);
      if ('id' in found) {
        // Also where others know it by now: what a dossier introduces must not hang on what came before it.
        if (introduces !== null) entities.set(found.id, introduces.entry);
        return found.id;
      }
      spot.problem(found.problem);
      return null;
    });
    introduced.add(dossier.rank, { entities });
    const mentions = new Map(dossier.mentions);
    for (const [index, id] of ids.entries()) {
      const spot = dossier.references[index]?.spot;
      if (id !== null && spot !== undefined && !entities.has(id)) mentions.set(id, spot);
    }
    if (ids.includes(null)) return dossier;
    const change = (id: string): string => {
      const reference = referenceAt(id, dossier.references);
      return reference === undefined ? id : (ids[dossier.references.indexOf(reference)] ?? id);
    };
    const record = revived(spool.get(dossier.place));
    const located = withIds({ ...record, entities: new Map([...entities, ...record.entities]) }, change);
    return {
      ...dossier,
      references: [],
      mentions,
      sha256: located.sha256,
      place: spool.put({ ...located, entities: [...located.entities] }),
    };
  });
}

/** Every entity that is named must be introduced: by the dossier, by one with an older source, or by one in the graph. */
async function checkMentions(store: Reader, waiting: readonly Waiting[], { introduced, ids }: Run): Promise<void> {
  const open = waiting.flatMap(({ rank, mentions }) =>
    [...mentions].filter(([id]) => !isReference(id) && !introduced.by(rank, id)),
  );
  if (open.length === 0) return;
  const asked = [...new Set(open.map(([id]) => id))];
  // What only the dossiers about to be replaced have introduced is not known any more.
  const rows = await store.read('introductions', { ids: asked });
  const known = new Set(rows.filter(({ dossier }) => !ids.has(dossier)).map(({ id }) => id));
  for (const [id, spot] of open)
    if (!known.has(id))
      spot.problem(
        `${id} is not known${didYouMean(id, introduced.ids())}: introduce it under entities, with its name as printed`,
      );
}

/** A source that is said to be a near copy of another needs that other. */
async function checkNearCopies(store: Reader, waiting: readonly Waiting[], { sources }: Run): Promise<void> {
  for (const { nearCopyOf, spot } of waiting) {
    for (const id of nearCopyOf) {
      if (sources.has(id) || (await store.read('source-owner', { source: id })).length > 0) continue;
      spot.problem(`nearCopyOf names ${id}, which no dossier describes`);
    }
  }
}

/** A source is described by one dossier. A file that was given another name is another dossier. */
async function checkSources(store: Reader, waiting: readonly Waiting[], { sources, ids }: Run): Promise<void> {
  const spots = new Map(waiting.map(({ id, spot }) => [id, spot]));
  for (const [source, dossier] of sources) {
    const [owner] = await store.read('source-owner', { source });
    if (owner === undefined || owner.dossier === dossier || ids.has(owner.dossier)) continue;
    spots
      .get(dossier)
      ?.problem(
        `${source} is described by ${owner.dossier} in the graph: give this source an id of its own, or, where this is that file under another name, retract ${owner.dossier} first`,
      );
  }
}

/** A dossier may stop introducing an entity only when no claim of a dossier that stays as it is needs it. */
async function checkRemovals(store: Reader, waiting: readonly Waiting[], { introduced, ids }: Run): Promise<void> {
  for (const { id, sha256, spot } of waiting) {
    const [before] = await store.read('dossier', { dossier: id });
    if (before === undefined || before.sha256 === sha256) continue;
    const rows = await store.read('introduced-by', { dossier: id });
    const dropped = rows.map((row) => row.id).filter((entity) => !introduced.has(entity));
    if (dropped.length === 0) continue;
    const others = await store.read('introductions', { ids: dropped });
    const kept = new Set(others.filter(({ dossier }) => !ids.has(dossier)).map((row) => row.id));
    const alone = dropped.filter((entity) => !kept.has(entity));
    const touching = await store.read('claims-touching', { ids: alone });
    const claims = claimsOf(await store.read('claims-by-id', { ids: touching.map(({ claim }) => claim) }));
    for (const entity of alone) {
      const users = claims
        .filter(({ subject, object }) => subject === entity || object === entity)
        .flatMap(({ assertions }) => assertions.map(({ dossier }) => dossier))
        .filter((dossier) => !ids.has(dossier));
      const [user] = users;
      if (user !== undefined)
        spot.problem(
          `${entity} is not introduced here any more, and ${user} has claims on it: introduce it there first`,
        );
    }
  }
}
