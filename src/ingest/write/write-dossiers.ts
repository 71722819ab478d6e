import type { Claim } from '../../ontology/claim.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Writer } from '../../store/store.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import type { SourceEntry } from '../format/dossier.ts';
import { followNewOrigins } from '../origins/follow-origins.ts';
import { eachOnce } from './each-once.ts';
import { type Properties, present } from './plan.ts';
import { createClaims, deleteClaims, growClaims, grownClaims } from './write-claims.ts';
import {
  countsOf,
  endsOf,
  outcomeOf,
  placedBy,
  proven,
  putWriters,
  sourceProperties,
  type Written,
  writeDossier,
  writerIn,
} from './write-dossier.ts';
import { introduceEntities, type KnownEntities, readKnown } from './write-entities.ts';
import { decidesIdentity } from './write-identity.ts';
import { conferralsElsewhere, writeLedgerRows } from './write-ledger-rows.ts';
import { writeAll, writeRows } from './write-rows.ts';

/**
 * Writes dossiers inside one transaction, as `writeDossier` would one behind the other. Those that are new in the graph,
 * and on which nothing hangs but what they say, are written together: each act for all of them, and what many of them
 * repeat read and written once.
 * @throws {JejakError} where `writeDossier` would refuse one of them; it is not told which, and nothing is to be kept
 */
export async function writeDossiers(
  writer: Writer,
  dossiers: readonly LocatedDossier[],
  now: string,
): Promise<Written[]> {
  await writeAll(writer, 'take-turn', {}, 1);
  const lines = await writer.read('dossiers-by-id', { ids: eachOnce(dossiers.map(({ id }) => id)) });
  const before = new Map(lines.map((line) => [line.id, line]));
  const written: Written[] = [];
  let together: NewDossier[] = [];
  const unchanged: LocatedDossier[] = [];
  for (const dossier of dossiers) {
    const outcome = outcomeOf(before.get(dossier.id), dossier);
    if (outcome === 'UNCHANGED') unchanged.push(dossier);
    else if (outcome === 'INSERTED' && standsAlone(dossier)) together.push(dossier);
    else {
      await writeNew(writer, together, now); // what is replaced or decided may be about what came before it
      together = [];
      await writeDossier(writer, dossier, now);
    }
    written.push({ dossier: dossier.id, outcome, ...countsOf(dossier) });
  }
  await writeNew(writer, together, now);
  await putWriters(writer, unchanged);
  return written;
}

type NewDossier = LocatedDossier & { readonly source: SourceEntry };

/** Whether the dossier rests on an article and decides nothing: it adds to the graph, and moves nothing in it. */
function standsAlone(dossier: LocatedDossier): dossier is NewDossier {
  const { source, decisions, claims } = dossier;
  return source !== null && decisions.length === 0 && !claims.some(({ identity }) => decidesIdentity(identity));
}

async function writeNew(writer: Writer, dossiers: readonly NewDossier[], now: string): Promise<void> {
  if (dossiers.length === 0) return;
  const rows = dossiers.map((dossier) => rowsOf(dossier, now));
  await writeRows(
    writer,
    'create-sources',
    rows.map(({ source }) => ({ properties: source })),
  );
  await writeRows(
    writer,
    'create-dossiers',
    rows.map(({ line }) => ({ properties: line })),
  );
  const sources = dossiers.map(({ source }) => source);
  const origins = await followNewOrigins(writer, sources);
  const stated = dossiers.map((dossier) => proven(dossier, now));
  const standing = await claimsAmong(writer, stated);
  const claims = claimsWith(standing, stated, origins);
  const ends = eachOnce(claims.flatMap(endsOf));
  const known = await readKnown(writer, [...dossiers.flatMap(({ entities }) => [...entities.keys()]), ...ends]);
  await writeTogether(writer, { dossiers, standing, claims, known });
  await writeLedgerRows(writer, [
    // An entity that is written anew has lost its row: these, and those that answer for them.
    ...[...known.values()].flatMap(({ id, mergedInto }) => [id, mergedInto ?? id]),
    ...dossiers.flatMap(({ entities }) => [...entities.keys()]),
    ...ends,
    ...(await conferralsElsewhere(writer, standing, await placedBy(claims, canonicalIn(known)), (id) => known.has(id))),
  ]);
}

/** The source and the dossier's line in the ledger, as the store holds them. */
function rowsOf(dossier: NewDossier, now: string): { readonly source: Properties; readonly line: Properties } {
  const { id, sha256, rank, source } = dossier;
  const ledger = { ...countsOf(dossier), ingestedAt: now, ...writerIn(dossier) };
  return { source: sourceProperties(source, id), line: present({ id, sha256, rank, source: source.id, ...ledger }) };
}

/** Entities first, on which claims hang; of claims those that only get further evidence are left as they are. */
async function writeTogether(
  writer: Writer,
  {
    dossiers,
    standing,
    claims,
    known,
  }: {
    readonly dossiers: readonly NewDossier[];
    readonly standing: readonly Claim[];
    readonly claims: readonly Claim[];
    readonly known: KnownEntities;
  },
): Promise<void> {
  const ids = new Set(dossiers.map(({ id }) => id));
  const grown = grownClaims(standing, claims, ids);
  const anew = ({ id }: Claim): boolean => !grown.has(id);
  await deleteClaims(writer, standing.filter(anew));
  await introduceEntities(writer, dossiers, known, claims.flatMap(endsOf));
  await createClaims(writer, claims.filter(anew), canonicalIn(known));
  await growClaims(writer, [...grown.values()], ids, canonicalIn(known));
}

function canonicalIn(known: KnownEntities): (id: string) => string {
  return (id) => known.get(id)?.mergedInto ?? id;
}

/** The claims in the graph that any of these dossiers states too. */
async function claimsAmong(writer: Writer, dossiers: readonly LocatedDossier[]): Promise<Claim[]> {
  const ids = eachOnce(dossiers.flatMap(({ claims }) => claims.map(({ id }) => id)));
  return ids.length === 0 ? [] : claimsOf(await writer.read('claims-by-id', { ids }));
}

/** The standing claims with what these dossiers say, and the claims that they are the first to state. */
function claimsWith(
  standing: readonly Claim[],
  dossiers: readonly LocatedDossier[],
  origins: ReadonlyMap<string, string>,
): Claim[] {
  const all = new Map(standing.map((claim) => [claim.id, { ...claim, assertions: [...claim.assertions] }]));
  for (const dossier of dossiers)
    for (const { id, identity, assertion } of dossier.claims) {
      const claim = all.get(id) ?? { id, ...identity, assertions: [] };
      claim.assertions.push({ ...assertion, origin: origins.get(assertion.source) ?? assertion.origin });
      all.set(id, claim);
    }
  return [...all.values()];
}
