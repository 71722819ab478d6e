import type DataLoader from 'dataloader';
import { type Claim, compare } from '../ontology/claim.ts';
import { isIdentity } from '../ontology/claim-rules.ts';
import type { ClaimType, ConferralStatus } from '../ontology/ontology.ts';
import { type Called, readCalled, textsIn } from '../ontology/wording.ts';
import type { ClaimRow, DecisionRow, DossierRow, RecordRow } from '../store/rows.ts';
import type { Reader } from '../store/store.ts';
import { type CachedGraph, cachedLoaders } from './version/cached-reads.ts';

/** What a list shows of an entity or a source. */
export interface Head extends Called {
  /** Null for an entity. */
  readonly url: string | null;
  /** How far a conferral came, seen without clocks; absent where no row has told it. */
  readonly reached?: ConferralStatus | null;
  /** Whether that and its recipients are certain. */
  readonly certain?: boolean | null;
  /** A claim that decisions move leads to it, so that it was not merged itself; absent where that is not known. */
  readonly answers?: true;
}

export interface Loaders {
  /** Entities and sources by id; null where there is none. */
  readonly record: DataLoader<string, RecordRow | null>;
  /** Names of entities alone, for lists in which nothing else of them is shown. */
  readonly name: DataLoader<string, Called | null>;
  readonly claim: DataLoader<string, Claim | null>;
  /** The claims to which an id of a claim leads, of what is so more than once or stated of another id, in order. */
  readonly claimsAt: DataLoader<string, readonly Claim[]>;
  /** Reviews and corrections by what they are about. */
  readonly decisions: DataLoader<string, readonly DecisionRow[]>;
  /** The ids of the sources that share a text with a source, in order. */
  readonly nearCopies: DataLoader<string, readonly string[]>;
  /** The name of the token with which a dossier was written; null when there was none. */
  readonly dossierWriter: DataLoader<string, string | null>;
  /** The dossier that describes a source; null when there is none. */
  readonly dossierOfSource: DataLoader<string, DossierRow | null>;
  /** All claims that a source bears out or disputes, with the evidence of other sources. */
  readonly claimsOfSource: DataLoader<string, readonly Claim[]>;
  /** All claims on an entity as their subject, and as their object, with all evidence; a view is laid over them later. */
  readonly claimsBySubject: DataLoader<string, readonly Claim[]>;
  readonly claimsByObject: DataLoader<string, readonly Claim[]>;
  /** Both in one read, each claim once. */
  readonly claimsAbout: DataLoader<string, readonly Claim[]>;
  /** The same of some types alone. */
  readonly claimsOfTypes: DataLoader<OfTypes, readonly Claim[], string>;
  /** The ids of the conferrals of an edition, under no view, in order. */
  readonly inEdition: DataLoader<string, readonly string[]>;
  /** Whether an edition may give one rank to two conferrals, and two conferrals to one recipient: never false where it does. */
  readonly ranksTwice: DataLoader<string, boolean>;
  readonly awardsTwice: DataLoader<string, boolean>;
  /** How many there are of each type, by whatever evidence. */
  readonly claimCounts: DataLoader<string, ReadonlyMap<ClaimType, number>>;
  /** How many claims a source bears out or disputes. */
  readonly countsOfSource: DataLoader<string, number>;
}

/** The claims on an entity that are of these types. */
export interface OfTypes {
  readonly id: string;
  readonly types: readonly ClaimType[];
}

/** What rows of claims become, and where the names in them are kept. */
export interface Decoding {
  readonly claimsIn: (rows: readonly ClaimRow[]) => Promise<Claim[]>;
  readonly heads: Map<string, Head>;
  /** What all requests have read of this version of the graph; null where nothing is kept. */
  readonly cached: CachedGraph | null;
}

export function makeLoaders(store: Reader, { claimsIn, heads, cached }: Decoding): Loaders {
  const loader = cachedLoaders(cached);
  return {
    record: loader('record', async (ids) => {
      const rows = await store.read('records-by-id', { ids });
      for (const { id, name, texts, url } of rows) heads.set(id, { name, forms: textsIn(texts)?.['name'], url });
      return inOrder(ids, rows, ({ id }) => id);
    }),
    name: loader('name', async (ids) => {
      const names = new Map((await store.read('names-by-id', { ids })).map(({ id, name }) => [id, readCalled(name)]));
      return ids.map((id) => names.get(id) ?? null);
    }),
    claim: loader('claim', async (ids) =>
      inOrder(ids, await claimsIn(await store.read('claims-by-id', { ids })), ({ id }) => id),
    ),
    claimsAt: loader('claimsAt', async (ids) => {
      const rows = await store.read('claims-at', { ids });
      const claims = new Map((await claimsIn(rows)).map((claim) => [claim.id, claim]));
      return grouped(ids, rows, ({ address }) => [address]).map((group) =>
        group.flatMap((row) => claims.get(row.claim) ?? []).sort((a, b) => compare(a.id, b.id)),
      );
    }),
    decisions: loader('decisions', async (ids) =>
      grouped(ids, await store.read('decisions-about', { ids }), ({ about }) => [about]),
    ),
    nearCopies: loader('nearCopies', async (ids) => {
      const rows = grouped(ids, await store.read('near-copies', { ids }), ({ id }) => [id]);
      return rows.map((group) => group.map(({ near }) => near));
    }),
    dossierWriter: loader('dossierWriter', async (ids) => {
      const rows = await store.read('dossier-writers', { ids });
      const writers = new Map(rows.map(({ id, writtenBy }) => [id, writtenBy]));
      return ids.map((id) => writers.get(id) ?? null);
    }),
    dossierOfSource: loader('dossierOfSource', async (ids) => {
      const owners = new Map(
        (await store.read('source-owners', { ids })).map(({ source, dossier }) => [source, dossier]),
      );
      const rows = await store.read('dossiers-by-id', { ids: [...new Set(owners.values())] });
      const byDossier = new Map(rows.map((row) => [row.id, row]));
      return ids.map((id) => byDossier.get(owners.get(id) ?? '') ?? null);
    }),
    claimsOfSource: loader('claimsOfSource', async (ids) =>
      grouped(ids, await claimsIn(await store.read('claims-of-sources', { ids })), ({ assertions }) => [
        ...new Set(assertions.map(({ source }) => source)),
      ]),
    ),
    countsOfSource: loader('countsOfSource', async (ids) => {
      const counts = new Map(
        (await store.read('claims-of-sources-counts', { ids })).map(({ id, count }) => [id, count]),
      );
      return ids.map((id) => counts.get(id) ?? 0);
    }),
    claimsBySubject: loader('claimsBySubject', async (ids) =>
      grouped(ids, await claimsIn(await store.read('claims-by-subject', { ids })), ({ subject }) => [subject]),
    ),
    claimsByObject: loader('claimsByObject', async (ids) =>
      grouped(ids, await claimsIn(await store.read('claims-by-object', { ids })), ({ object }) => [object ?? '']),
    ),
    claimsAbout: loader('claimsAbout', async (ids) =>
      grouped(ids, await claimsIn(await store.read('claims-about', { ids })), ({ subject, object }) =>
        subject === object ? [subject] : [subject, object ?? ''],
      ),
    ),
    claimsOfTypes: loader(
      'claimsOfTypes',
      async (asked) => {
        const found: Claim[][] = [];
        const reading = askingAlike(asked).map(async ({ types, places }) => {
          const ids = places.map((place) => asked[place]?.id ?? '');
          const claims = await claimsIn(await store.read('claims-about-of-types', { ids, types }));
          const groups = grouped(ids, claims, ({ subject, object }) =>
            subject === object ? [subject] : [subject, object ?? ''],
          );
          for (const [index, place] of places.entries()) found[place] = groups[index] ?? [];
        });
        await Promise.all(reading);
        return found;
      },
      { cacheKeyFn: ({ id, types }) => `${id} ${types.join()}` },
    ),
    inEdition: loader('inEdition', async (ids) => {
      const rows = await store.read('conferrals-in-edition', { ids });
      const groups = grouped(ids, rows, ({ edition }) => (edition === null ? [] : [edition]));
      return groups.map((group) => [...new Set(group.map(({ conferral }) => conferral))].sort());
    }),
    ranksTwice: loader('ranksTwice', async (ids) => among(ids, await store.read('ranked-twice', { ids, times: 2 }))),
    awardsTwice: loader('awardsTwice', async (ids) =>
      among(ids, await store.read('awarding-twice', { ids, times: 2 })),
    ),
    claimCounts: loader('claimCounts', async (ids) =>
      grouped(ids, await store.read('claims-about-counts', { ids }), ({ id }) => [id]).map(
        (rows) => new Map(rows.map(({ type, count }) => [type, count])),
      ),
    ),
  };
}

/** Those asked for that ask for the same types, with their places: one read answers them. */
function askingAlike(asked: readonly OfTypes[]): { types: readonly ClaimType[]; places: number[] }[] {
  const alike = new Map<string, { types: readonly ClaimType[]; places: number[] }>();
  for (const [place, { types }] of asked.entries()) {
    const group = alike.get(types.join()) ?? { types, places: [] };
    group.places.push(place);
    alike.set(types.join(), group);
  }
  return [...alike.values()];
}

/** Keeps the names that a claim and its row have beside it. */
export function noteHeads(claim: Claim, row: ClaimRow, heads: Map<string, Head>): void {
  const { subject, object, assertions } = claim;
  const answers = isIdentity(claim) ? {} : ({ answers: true } as const);
  const isNew = (id: string) => heads.get(id)?.answers === undefined;
  if (subject.startsWith('conferral:'))
    heads.set(subject, { ...headIn(row.subjectName), reached: row.subjectStatus, certain: row.subjectCertain });
  else if (isNew(subject)) heads.set(subject, { ...headIn(row.subjectName), ...answers });
  if (object !== null && row.objectName !== null && isNew(object))
    heads.set(object, { ...headIn(row.objectName), ...answers });
  for (const { source, sourceTitle: name, sourceUrl: url } of assertions)
    if (!heads.has(source)) heads.set(source, { name, url });
}

/** What a row says of an entity's name. */
export function headIn(name: string): Head {
  return { ...readCalled(name), url: null };
}

function inOrder<T>(ids: readonly string[], found: readonly T[], idOf: (item: T) => string): (T | null)[] {
  const byId = new Map(found.map((item) => [idOf(item), item]));
  return ids.map((id) => byId.get(id) ?? null);
}

function among(ids: readonly string[], found: readonly { readonly id: string }[]): boolean[] {
  const there = new Set(found.map(({ id }) => id));
  return ids.map((id) => there.has(id));
}

function grouped<T>(ids: readonly string[], found: readonly T[], keysOf: (item: T) => readonly string[]): T[][] {
  const groups = new Map<string, T[]>(ids.map((id) => [id, []]));
  for (const item of found) for (const key of keysOf(item)) groups.get(key)?.push(item);
  return ids.map((id) => groups.get(id) ?? []);
}
