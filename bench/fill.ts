import type { LocatedClaim, LocatedDossier } from '../src/ingest/evidence/located-dossier.ts';
import { followOrigins } from '../src/ingest/origins/follow-origins.ts';
import { entityProperties, type Introduction, present, tokensOf } from '../src/ingest/write/plan.ts';
import { createClaims } from '../src/ingest/write/write-claims.ts';
import { countsOf, rootIn, writeDossier } from '../src/ingest/write/write-dossier.ts';
import { renewLedgerRows, writeLedgerRows } from '../src/ingest/write/write-ledger-rows.ts';
import { writeAll, writeRows } from '../src/ingest/write/write-rows.ts';
import { kindNames } from '../src/ontology/claim-rules.ts';
import { type AddressedClaim, claimsOf } from '../src/ontology/parting/claims.ts';
import type { Store, Writer } from '../src/store/store.ts';
import type { World } from './world.ts';

/** Dossiers a transaction: each act that writes them is one round trip for all of these. */
const atOnce = 25;

/** Any moment will do, and one that stays the same makes graphs that are the same. */
const ingestedAt = '2026-01-01T00:00:00.000Z';

/**
 * Writes the whole world into an empty store by the acts of ingest, in large batches. Since nothing is there yet, what
 * all dossiers together say of an entity or a claim is known beforehand, so that nothing is read and written again.
 * `same-graph.ts` holds that ingest, a dossier at a time, writes the same graph.
 */
export async function fill(
  store: Store,
  world: World,
  before: readonly LocatedDossier[],
  onWritten: (done: number) => void = () => {},
): Promise<void> {
  await renewLedgerRows(store); // there are none yet; it notes in which way they are made
  await store.transact(async (writer) => {
    for (const dossier of before) await writeDossier(writer, dossier, ingestedAt);
  });
  const said: Said = { introductions: new Map(), claims: new Map() };
  for (const dossiers of batches(world))
    await store.transact(async (writer) => {
      for (const dossier of dossiers) {
        remember(said, dossier);
        await writeSource(writer, dossier);
      }
    });
  let done = 0;
  let writing: Promise<void> = Promise.resolve();
  for (const dossiers of batches(world)) {
    const batch = planBatch(dossiers, said);
    await writing; // the database writes one batch while the next is worked out here
    writing = store
      .transact((writer) => writeBatch(writer, batch))
      .then(() => {
        done += dossiers.length;
        onWritten(done);
      });
    writing.catch(() => {}); // awaited above, or below
  }
  await writing;
  await store.checkpoint();
}

/** What dossiers say and nobody has written yet: an entry goes once it is written. */
interface Said {
  readonly introductions: Map<string, Introduction[]>;
  /** By id, in the order of dossiers; those on conferrals are not among them, since only one dossier makes them. */
  readonly claims: Map<string, LocatedClaim[]>;
}

function* batches(world: World): Generator<LocatedDossier[]> {
  for (let from = 0; from < world.dossiers; from += atOnce) {
    const count = Math.min(atOnce, world.dossiers - from);
    yield Array.from({ length: count }, (_, n) => world.dossier(from + n));
  }
}

function remember({ introductions, claims }: Said, { id: dossier, rank, ...dossiers }: LocatedDossier): void {
  for (const [id, entry] of dossiers.entities) append(introductions, id, { dossier, rank, entry });
  for (const claim of dossiers.claims) if (!isOfOneDossier(claim)) append(claims, claim.id, claim);
}

async function writeSource(writer: Writer, dossier: LocatedDossier): Promise<void> {
  const { id, sha256, rank, source } = dossier;
  if (source === null) throw new Error(`${id} has no source`);
  const { endsWith: _, nearCopyOf: _near, ...printed } = source;
  await writeAll(writer, 'take-turn', {}, 1);
  await writeAll(writer, 'put-source', { source: source.id, properties: present({ ...printed, dossier: id }) }, 1);
  const line = present({ id, sha256, rank, source: source.id, ...countsOf(dossier), ...rootIn(dossier), ingestedAt });
  await writeAll(writer, 'put-dossier', { dossier: id, properties: line }, 1);
  const origin = await followOrigins(writer, source, null);
  if (origin !== source.id) throw new Error(`${source.id} is a near copy: the made-up world is to have none`);
}

/** What a transaction writes; worked out before it begins, since a database may ask for it twice. */
interface Batch {
  readonly dossiers: readonly LocatedDossier[];
  /** Those that no earlier batch has named, with what all dossiers say of them. */
  readonly entities: readonly ReturnType<typeof entityProperties>[];
  readonly claims: readonly AddressedClaim[];
}

function planBatch(dossiers: readonly LocatedDossier[], said: Said): Batch {
  const named = new Set(dossiers.flatMap(({ entities }) => [...entities.keys()]));
  const claims = new Map<string, LocatedClaim[]>();
  for (const claim of dossiers.flatMap((dossier) => dossier.claims)) {
    if (isOfOneDossier(claim)) append(claims, claim.id, claim);
    else for (const one of take(said.claims, claim.id)) append(claims, claim.id, one);
  }
  return {
    dossiers,
    entities: [...named].flatMap((id) => {
      const introductions = take(said.introductions, id);
      return introductions.length === 0 ? [] : [entityProperties(id, introductions)];
    }),
    claims: [...claims.values()].flatMap(asClaims),
  };
}

async function writeBatch(writer: Writer, { dossiers, entities, claims }: Batch): Promise<void> {
  for (const kind of kindNames) {
    const rows = entities.filter((properties) => properties.kind === kind).map((properties) => ({ properties }));
    await writeRows(writer, `create-bare-entities:${kind}`, rows);
  }
  const names = entities.flatMap((entity) => tokensOf(entity).map((token) => ({ id: entity['id'] as string, token })));
  await writeRows(writer, 'create-names', names);
  const introduced = dossiers.flatMap(({ id: dossier, entities: own }) =>
    [...own].map(([id, entry]) => ({ dossier, id, entry: JSON.stringify(entry) })),
  );
  await writeRows(writer, 'create-introductions', introduced);
  await createClaims(writer, claims);
  await writeLedgerRows(
    writer,
    introduced.map(({ id }) => id),
  );
}

function asClaims(all: readonly LocatedClaim[]): AddressedClaim[] {
  const [first] = all;
  if (first === undefined) throw new Error('a claim that nobody makes');
  return claimsOf(
    first.identity,
    all.map(({ assertion }) => assertion),
  );
}

function isOfOneDossier({ identity }: LocatedClaim): boolean {
  return identity.subject.startsWith('conferral:');
}

/** What there is under the key, once. */
function take<T>(groups: Map<string, T[]>, key: string): readonly T[] {
  const group = groups.get(key) ?? [];
  groups.delete(key);
  return group;
}

function append<T>(groups: Map<string, T[]>, key: string, value: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [value]);
  else group.push(value);
}
