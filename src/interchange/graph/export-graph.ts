import { type Claim, compare } from '../../ontology/claim.ts';
import { type FactsOfConferral, factsOfClaims } from '../../ontology/conferral-facts.ts';
import { type ConferralStatus, type Kind, type Role, roles } from '../../ontology/ontology.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import { isKnownBy } from '../../ontology/values/known-by.ts';
import { type ClaimView, claimAsOf, hasClock, type View } from '../../ontology/view.ts';
import { type Called, readCalled, type Texts, textsIn } from '../../ontology/wording.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { ClaimRow, DecisionRow, DossierRow, IntroductionRow, RecordRow } from '../../store/rows.ts';
import type { Reader } from '../../store/store.ts';

// What every format is written from: the graph under a view, part by part, in the order of ids, never whole in memory.

/** So many ids are listed by one look through all of them, which costs as much as the graph is large. */
const listedAtOnce = 100_000;
/** So many of them are read at one time. */
const readAtOnce = 500;

export interface ExportedEntity extends Omit<RecordRow, 'texts' | 'kind'> {
  readonly kind: Kind;
  readonly texts: Texts | null;
  /** What each dossier calls it, the oldest source first. */
  readonly introductions: readonly IntroductionRow[];
}

export interface ExportedSource extends Omit<RecordRow, 'texts' | 'kind' | 'publishedEarliest'> {
  readonly publishedEarliest: Instant;
  readonly texts: Texts | null;
  readonly dossier: string;
  readonly writtenBy: string | null;
  /** What its dossier has, by which a file that lost a part of it is known. */
  readonly has: DossierCounts;
  readonly publishedDay: string;
  readonly signature: string | null;
  readonly nearCopyOf: readonly string[];
}

/** How many entities a dossier names, and how many passages it quotes. */
export type DossierCounts = Pick<DossierRow, 'entities' | 'passages'>;

export interface ExportedClaim {
  readonly claim: ClaimView;
  readonly subject: Called;
  readonly object: Called | null;
  /** Of a claim on a party: how far the conferral came, null where no source says; undefined for all other claims. */
  readonly reached: ConferralStatus | null | undefined;
}

/** Every source that could be read under the view. */
export async function* sourcesOf(store: Reader, view: View): AsyncGenerator<ExportedSource> {
  for (const ids of chunks((await store.read('sources', {})).map(({ id }) => id))) {
    const described = new Map((await store.read('sources-described', { ids })).map((row) => [row.id, row]));
    const dossiers = [...described.values()].map(({ dossier }) => dossier);
    const writers = new Map(
      (await store.read('dossier-writers', { ids: dossiers })).map(({ id, writtenBy }) => [id, writtenBy]),
    );
    const counts = new Map((await store.read('dossiers-by-id', { ids: dossiers })).map((row) => [row.id, row]));
    for (const row of inOrder(ids, await store.read('records-by-id', { ids }))) {
      const more = described.get(row.id);
      if (more === undefined || row.publishedEarliest === null) continue;
      const known = { earliest: row.publishedEarliest, day: more.publishedDay };
      if (view.knownAt !== null && !isKnownBy(known, view.knownAt)) continue;
      const texts = textsIn(row.texts) ?? null;
      const { dossier, publishedDay, signature, nearCopyOf } = more;
      const writtenBy = writers.get(dossier) ?? null;
      const publishedEarliest = row.publishedEarliest;
      const { entities = 0, passages = 0 } = counts.get(dossier) ?? {};
      yield {
        ...{
          ...row,
          publishedEarliest,
          texts,
          dossier,
          writtenBy,
          has: { entities, passages },
          publishedDay,
          signature,
        },
        nearCopyOf: nearCopyOf ?? [],
      };
    }
  }
}

/** Every entity; that one has a name tells nobody anything about it, so no view leaves one out. */
export async function* entitiesOf(store: Reader): AsyncGenerator<ExportedEntity> {
  for await (const ids of idPages(store, 'entity-page')) {
    const introductions = new Map<string, IntroductionRow[]>();
    for (const row of await store.read('introductions', { ids }))
      introductions.set(row.id, [...(introductions.get(row.id) ?? []), row]);
    for (const { kind, ...row } of inOrder(ids, await store.read('records-by-id', { ids })))
      if (kind !== 'Source')
        yield { ...row, kind, texts: textsIn(row.texts) ?? null, introductions: introductions.get(row.id) ?? [] };
  }
}

/** Every claim that holds under the view, as it stands there, by the ids of their subjects and then by their own. */
export async function* claimsUnder(store: Reader, view: View): AsyncGenerator<ExportedClaim> {
  for await (const { claims, rows } of claimsBySubject(store)) {
    const shown = claims.flatMap((claim) => claimAsOf(claim, view) ?? []);
    const parties = shown.filter(({ type }) => roles.includes(type as Role));
    const reached = hasClock(view)
      ? await reachedUnder(store, view, parties)
      : new Map(parties.map(({ subject, id }) => [subject, rows.get(id)?.subjectStatus ?? null]));
    for (const claim of shown) {
      const row = rows.get(claim.id);
      if (row === undefined) continue;
      const object = row.objectName === null ? null : readCalled(row.objectName);
      const isParty = roles.includes(claim.type as Role);
      const status = isParty ? (reached.get(claim.subject) ?? null) : undefined;
      yield { claim, subject: readCalled(row.subjectName), object, reached: status };
    }
  }
}

/**
 * Every claim with its row, those on some entities at a time: to go through claims in the order of their ids, the embedded
 * engine would look through all of them for each page.
 */
export async function* claimsBySubject(
  store: Reader,
): AsyncGenerator<{ readonly claims: readonly Claim[]; readonly rows: ReadonlyMap<string, ClaimRow> }> {
  for await (const ids of idPages(store, 'entity-page')) {
    const rows = await store.read('claims-by-subject', { ids });
    const claims = await claimsOf(rows, store);
    claims.sort((a, b) => compare(a.subject, b.subject) || compare(a.id, b.id));
    yield { claims, rows: new Map(rows.map((row) => [row.claim, row])) };
  }
}

/** Every conferral with what the view shows of it; one of which it shows nothing is left out. */
export async function* conferralsUnder(store: Reader, view: View): AsyncGenerator<FactsOfConferral> {
  for await (const ids of idPages(store, 'entity-page')) {
    const conferrals = ids.filter((id) => id.startsWith('conferral:'));
    for (const facts of (await factsUnder(store, view, conferrals)).values()) yield facts;
  }
}

/** Reviews and corrections, with what they are about. */
export async function* decisionsOf(store: Reader): AsyncGenerator<DecisionRow> {
  for await (const ids of idPages(store, 'matter-page')) yield* await store.read('decisions-about', { ids });
}

async function reachedUnder(
  store: Reader,
  view: View,
  parties: readonly ClaimView[],
): Promise<Map<string, ConferralStatus | null>> {
  const facts = await factsUnder(store, view, [...new Set(parties.map(({ subject }) => subject))]);
  return new Map([...facts].map(([id, { status }]) => [id, status]));
}

async function factsUnder(
  store: Reader,
  view: View,
  conferrals: readonly string[],
): Promise<Map<string, FactsOfConferral>> {
  if (conferrals.length === 0) return new Map();
  const claims = await claimsOf(await store.read('ledger-claims', { ids: conferrals }), store);
  const bySubject = new Map<string, Claim[]>();
  for (const claim of claims) bySubject.set(claim.subject, [...(bySubject.get(claim.subject) ?? []), claim]);
  const about = (id: string) => (bySubject.get(id) ?? []).flatMap((claim) => claimAsOf(claim, view) ?? []);
  return new Map(
    conferrals.flatMap((id): [string, FactsOfConferral][] => {
      const own = about(id);
      const editions = own.filter(({ type }) => type === 'IN_EDITION').map(({ object }) => object ?? '');
      return own.length === 0 ? [] : [[id, factsOfClaims(id, own, editions.flatMap(about))]];
    }),
  );
}

/** Ids in their order, some at a time. */
export async function* idPages(store: Reader, question: 'entity-page' | 'matter-page'): AsyncGenerator<string[]> {
  for (let after = ''; ; ) {
    const ids = (await store.read(question, { after, limit: listedAtOnce })).map(({ id }) => id);
    yield* chunks(ids);
    after = ids.at(-1) ?? after;
    if (ids.length < listedAtOnce) return;
  }
}

/** A list in parts that are read at one time. */
export function* chunks(ids: readonly string[]): Generator<string[]> {
  for (let from = 0; from < ids.length; from += readAtOnce) yield ids.slice(from, from + readAtOnce);
}

function inOrder(ids: readonly string[], rows: readonly RecordRow[]): RecordRow[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}
