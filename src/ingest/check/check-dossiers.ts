import { compare } from '../../ontology/claim.ts';
import { isGenericName } from '../../ontology/names/generic-names.ts';
import { resolveName } from '../../ontology/names/resolve-name.ts';
import { didYouMean } from '../../ontology/nearest.ts';
import { addFromGraph } from '../../store/find-names.ts';
import type { Reader } from '../../store/store.ts';
import type { Archive } from '../evidence/archive.ts';
import { type LocatedDossier, withIds } from '../evidence/located-dossier.ts';
import type { EntityEntry } from '../format/dossier.ts';
import { type DossierText, dossierPaths, lastOfEachName } from '../format/dossier-files.ts';
import { DossierInvalid, type Problem } from '../format/problems.ts';
import { isReference, referenceAt } from '../format/references.ts';
import { gazetteerId } from '../gazetteer.ts';
import { idOfName } from '../names/id-of-name.ts';
import { checkRemovals } from './check-removals.ts';
import { checkReplaced } from './check-replaced.ts';
import { checkSources } from './check-sources.ts';
import { checkedFiles, type FileOptions } from './checked-files.ts';
import { Introduced } from './introduced.ts';
import { nameConferrals } from './name-conferrals.ts';
import { outlivedBy } from './outlived.ts';
import { findInSheets, keep, type PendingDossier, type Run, revived } from './pending-dossiers.ts';
import { MemorySpool, Spool } from './spool.ts';

export interface CheckOptions extends FileOptions {
  /** Dossier files, or folders of them. */
  readonly paths: readonly string[];
  /** Dossiers that are in no file yet. */
  readonly texts?: readonly DossierText[];
  /** Where the articles' texts are; without it each dossier's places file says where its words stand. */
  readonly archive: Archive | null;
  /** Dossiers that are not files: the gazetteer. They come first. */
  readonly before?: readonly LocatedDossier[];
  /** Whether a dossier may take the place of another article's: in the graph, or, of files of one name, the last. */
  readonly replace?: boolean;
  /** Told after each file. */
  readonly onRead?: (done: number, all: number) => void;
}

/** Dossiers that may be written: nothing is wrong with any of them. */
export interface CheckedDossiers {
  readonly count: number;
  /** Dossiers in the graph that a sheet made when it was longer: they go. */
  readonly outlived: readonly string[];
  /** The sources that go, each by the dossier that takes the place of the one that holds it. */
  readonly replaced: ReadonlyMap<string, string>;
  /** The dossiers, the oldest source first, one at a time. */
  all(): Iterable<LocatedDossier>;
  close(): void;
}

/**
 * Reads and checks all files before any is written. Each is held only while it is read; what is known afterwards is the
 * ids and names of entities, and the checked dossiers wait in a spool.
 * @throws {DossierInvalid} with every problem of every file
 */
export async function checkDossiers(
  store: Reader,
  { paths, texts = [], archive, before = [], replace = false, onRead, ...sheets }: CheckOptions,
): Promise<CheckedDossiers> {
  const problems: (readonly Problem[])[] = [];
  const spool = paths.length === 0 && sheets.sheets === undefined ? new MemorySpool() : new Spool();
  try {
    const waiting: PendingDossier[] = [];
    const introduced = new Introduced(before);
    const named = dossierPaths(
      paths,
      (sheets.readers ?? []).flatMap(({ inFolders = [] }) => inFolders),
    );
    const files = [...(replace ? lastOfEachName(named) : named), ...texts];
    const sources = new Map<string, string>();
    const ofSheets = new Map<string, boolean>();
    const held = { archive, before, spool, problems };
    for await (const { pending: one, ...dossier } of checkedFiles(files, sheets, held)) {
      introduced.add(dossier.rank, dossier, !dossier.atOnce);
      const twin = sources.get(dossier.source);
      if (twin !== undefined)
        dossier.location.problem(`${dossier.source} is described by ${twin} too: each source has an id of its own`);
      sources.set(dossier.source, dossier.id);
      // Two files of one name were told so when the second was opened.
      if (twin === undefined && ofSheets.has(dossier.id) && (dossier.atOnce || ofSheets.get(dossier.id)))
        dossier.location.problem(
          `${dossier.id} is made twice in this run, out of a sheet and of another file or sheet: give one another name`,
        );
      ofSheets.set(dossier.id, dossier.atOnce);
      if (one === null) continue;
      waiting.push(dossier.atOnce ? ((await resolveNames(store, [one], { spool, introduced }))[0] ?? one) : one);
      onRead?.(waiting.length, Math.max(waiting.length, files.length)); // one sheet makes many dossiers
    }
    const replaced = await checkReplaced(store, waiting, { sources, replace });
    const outlived = await outlivedBy(store, waiting, replaced);
    const ids = new Set([...before.map(({ id }) => id), ...waiting.map(({ id }) => id), ...outlived.keys()]);
    const run = { spool, introduced, ids, sources };
    const sorted = waiting.sort((a, b) => compare(a.rank, b.rank));
    const found = await resolveNames(store, sorted, run);
    await checkMentions(store, found, run);
    await checkSources(store, found, run);
    const resolved = await nameConferrals(store, found, run);
    await checkRemovals(store, resolved, outlived, run);
    if (problems.some((list) => list.length > 0)) throw new DossierInvalid(problems.flat());
    return {
      count: before.length + resolved.length,
      outlived: [...outlived.keys()],
      replaced,
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

/** Puts ids in the place of names. A name that is not clear is a problem: none is chosen. */
async function resolveNames(
  store: Reader,
  waiting: readonly PendingDossier[],
  { spool, introduced }: Pick<Run, 'spool' | 'introduced'>,
): Promise<PendingDossier[]> {
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
    const record = revived(spool.get(dossier.place));
    const ids = dossier.references.map(({ text, kinds, location, introduces }) => {
      const isNew = introduces !== null && !isGenericName(text) && 'near' in resolveName(text, introduced.names, kinds);
      const found = isNew ? newId(introduces.id, dossier.id) : idOfName(text, kinds, introduced.names, record.entities);
      if ('id' in found) {
        // Also where others know it by now: what a dossier introduces must not hang on what came before it.
        if (introduces !== null) entities.set(found.id, introduces.entry);
        return found.id;
      }
      location.problem(found.problem);
      return null;
    });
    introduced.add(dossier.rank, { entities });
    const mentions = new Map(dossier.mentions);
    for (const [index, id] of ids.entries()) {
      const location = dossier.references[index]?.location;
      if (id !== null && location !== undefined && !entities.has(id)) mentions.set(id, location);
    }
    if (ids.includes(null)) return dossier;
    const change = (id: string): string => {
      const reference = referenceAt(id, dossier.references);
      return reference === undefined ? id : (ids[dossier.references.indexOf(reference)] ?? id);
    };
    const located = withIds({ ...record, entities: new Map([...entities, ...record.entities]) }, change);
    return {
      ...dossier,
      references: [],
      mentions,
      sha256: located.sha256,
      place: keep(located, spool),
    };
  });
}

/** So many unknown ids are told with what was probably meant. */
const mostHints = 100;

/** Every entity that is named must be introduced: by the dossier, by one with an older source, or by one in the graph. */
async function checkMentions(store: Reader, waiting: readonly PendingDossier[], run: Run): Promise<void> {
  const { introduced, ids } = run;
  findInSheets(new Set(waiting.flatMap(({ mentions }) => [...mentions.keys()])), waiting, run);
  const open = waiting.flatMap(({ rank, mentions }) =>
    [...mentions]
      .filter(([id]) => !isReference(id) && !introduced.by(rank, id))
      .map(([id, location]) => [id, location, rank] as const),
  );
  if (open.length === 0) return;
  const ranks = await ranksInGraph(store, new Set(open.map(([id]) => id)), ids);
  const hints = new Map<string, string>();
  for (const [id, location, rank] of open) {
    const first = ranks.get(id);
    if (first !== undefined && first <= rank) continue;
    if (first !== undefined) {
      location.problem(`${id} is introduced by ${dossierOf(first)}, whose source is younger: introduce it here too`);
      continue;
    }
    // To look for a likeness among all ids is dear: who has many unknown ones has another trouble than a slip.
    if (!hints.has(id)) hints.set(id, hints.size < mostHints ? didYouMean(id, introduced.ids()) : '');
    location.problem(`${id} is not known${hints.get(id)}: introduce it under entities, with its name as printed`);
  }
}

/**
 * The rank of the oldest dossier that introduces each entity in the graph. What only the dossiers about to be replaced
 * have introduced is not known any more.
 */
async function ranksInGraph(
  store: Reader,
  asked: ReadonlySet<string>,
  replaced: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const ranks = new Map<string, string>();
  const unsure: string[] = [];
  // Read from the entities, since a newsroom is introduced by thousands of dossiers.
  for (const { id, rank } of await store.read('entities-known', { ids: [...asked] })) {
    if (rank !== null && replaced.has(dossierOf(rank))) unsure.push(id);
    else if (rank !== null) ranks.set(id, rank);
  }
  for (const { id, dossier, rank } of await store.read('introductions', { ids: unsure })) {
    const known = ranks.get(id);
    if (!replaced.has(dossier) && (known === undefined || rank < known)) ranks.set(id, rank);
  }
  return ranks;
}

/** The dossier that a rank names; the gazetteer ranks before all others and names none. */
function dossierOf(rank: string): string {
  return rank.split(' ')[1] ?? gazetteerId;
}
