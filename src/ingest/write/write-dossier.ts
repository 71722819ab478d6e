import { JejakError } from '../../errors.ts';
import type { Claim, StatedEnds, Verification } from '../../ontology/claim.ts';
import { parted } from '../../ontology/parting/part.ts';
import { lineLeaf } from '../../ontology/proof/leaves.ts';
import { merkleRoot } from '../../ontology/proof/merkle-tree.ts';
import type { Instant } from '../../ontology/values/instant.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Reads } from '../../store/queries.ts';
import type { Writer } from '../../store/store.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import type { EntityEntry, SourceEntry } from '../format/dossier.ts';
import { followOrigins } from '../origins/follow-origins.ts';
import { claimsIn, claimsSaying, type Group, type Groups, groupsOf, saidBy, saidIn } from './claim-groups.ts';
import { eachOnce } from './each-once.ts';
import { type Properties, present, textsAsJson } from './plan.ts';
import { changeClaims, changesOf, deleteClaims } from './write-claims.ts';
import { knownToo, readKnown, replaceEntities, rewriteEntities } from './write-entities.ts';
import { decidesIdentity, followIdentity } from './write-identity.ts';
import { belongingElsewhere, conferralsElsewhere, conferralsThrough, writeLedgerRows } from './write-ledger-rows.ts';
import { writeAll } from './write-rows.ts';

/** What one dossier changed. */
export interface Written {
  readonly dossier: string;
  readonly outcome: 'INSERTED' | 'REPLACED' | 'UNCHANGED' | 'RETRACTED' | 'REMOVED';
  readonly entities: number;
  readonly claims: number;
  readonly passages: number;
  /** The source of another article, in whose place it stands now. */
  readonly insteadOf?: string;
}

/** A dossier's line in the ledger, or nothing. */
type LedgerLine = Reads['dossier']['row'] | undefined;

/**
 * Puts the dossier in the place of whatever it wrote before, inside one transaction. What other dossiers say of the
 * same claims and entities stays; each is written anew from all that is said of it, so order of arrival leaves no trace.
 * One that was retracted stays out; its outcome says so.
 * @throws {JejakError} WRITE_INCOMPLETE when the database counts other rows than were planned
 */
export async function writeDossier(writer: Writer, dossier: LocatedDossier, now: string): Promise<Written> {
  await writeAll(writer, 'take-turn', {}, 1);
  const [before] = await writer.read('dossier', { dossier: dossier.id });
  const counts = countsOf(dossier);
  const outcome = outcomeOf(before, dossier);
  if (outcome === 'INSERTED' || outcome === 'REPLACED')
    await replaceDossier(
      writer,
      dossier,
      before,
      { ...counts, ...rootIn(dossier), ingestedAt: now, ...writerIn(dossier) },
      now,
    );
  if (outcome === 'UNCHANGED') await putWriters(writer, [dossier]);
  return { dossier: dossier.id, outcome, ...counts };
}

/** The same content may stand in another file, of another writer: who wrote it is then what the file of now says. */
export async function putWriters(writer: Writer, dossiers: readonly LocatedDossier[]): Promise<void> {
  if (dossiers.length === 0) return;
  const rows = await writer.read('dossier-writers', { ids: eachOnce(dossiers.map(({ id }) => id)) });
  const known = new Map(rows.map(({ id, writtenBy }) => [id, writtenBy]));
  for (const { id, writtenBy = null } of dossiers)
    if (known.get(id) !== writtenBy) await writeAll(writer, 'put-writer', { dossier: id, writtenBy }, 1);
}

export function writerIn({ writtenBy = null }: LocatedDossier): { readonly writtenBy?: string } {
  return writtenBy === null ? {} : { writtenBy };
}

/** The Merkle root over the lines of a dossier: see docs/proofs.md. */
export function rootIn({ source, claims }: LocatedDossier): { readonly claimsRoot: string } {
  const leaves = claims.map(({ identity, assertion }) => lineLeaf(identity, assertion, source ?? nowhere));
  return { claimsRoot: merkleRoot(leaves) };
}

/** Of the gazetteer, which claims nothing. */
const nowhere = { id: '', title: '', publisher: '', published: '', sha256: '' };

/** How many entities, claims and passages a dossier has. */
export function countsOf({ entities, claims }: LocatedDossier): Pick<Written, 'entities' | 'claims' | 'passages'> {
  return {
    entities: entities.size,
    claims: [...groupsOf(claims.map(saidIn)).values()].reduce(
      (sum, { identity, assertions }) => sum + parted(identity.type, assertions).length,
      0,
    ),
    passages: claims.reduce((sum, { assertion }) => sum + assertion.passages.length, 0),
  };
}

/** What writing the dossier would come to, with this line in the ledger. */
export function outcomeOf(before: LedgerLine, { sha256 }: LocatedDossier): Written['outcome'] {
  if (before === undefined) return 'INSERTED';
  if (before.retractedAt !== null) return 'RETRACTED';
  return before.sha256 === sha256 ? 'UNCHANGED' : 'REPLACED';
}

/** @param ledger what the dossier's line says beside its id, checksum, rank and source */
export async function replaceDossier(
  writer: Writer,
  dossier: LocatedDossier,
  before: LedgerLine,
  ledger: Readonly<Record<string, string | number | readonly string[]>>,
  now: string,
): Promise<void> {
  const { id, sha256, rank, source } = dossier;
  if (source !== null) await putSource(writer, source, dossier, before);
  const line = present({ id, sha256, rank, source: source?.id ?? null, ...ledger });
  await writeAll(writer, 'put-dossier', { dossier: id, properties: line }, 1);

  const left = before?.source ?? null;
  const origin = await followOrigins(writer, source, left);
  const entriesBefore = before === undefined ? [] : await writer.read('introduced-by', { dossier: id });
  const stated = await claimsStated(writer, id, left);
  const ends = eachOnce([...stated.flatMap(endsOf), ...dossier.claims.flatMap(({ identity }) => endsIn(identity))]);
  const known = await readKnown(writer, [...dossier.entities.keys(), ...ends]);
  const lines = groupsOf(proven(dossier, now, origin).claims.map(saidIn), (end) => known.get(end)?.mergedInto ?? end);
  const standing = await claimsSaying(writer, [...groupsOf(stated.map(saidBy)).keys(), ...lines.keys()]);
  const said = groupsOf(standing.map(saidBy));
  const claims = claimsIn(groupsOf([...withoutDossier(said, id), ...lines.values()]));
  const changes = changesOf(claimsIn(said), claims);
  const entries = new Map(entriesBefore.map((row) => [row.id, row.entry]));
  const after = claims.map(({ claim }) => claim);
  // What goes goes first, and what comes needs its entities: those that only a claim still names go with that claim.
  await deleteClaims(writer, changes.gone);
  // Others say the same of ids that are merged, which are there though this dossier does not name them.
  const named = after.flatMap(endsOf);
  await replaceEntities(writer, dossier, entries, await knownToo(writer, known, named), named);
  await changeClaims(writer, { ...changes, gone: [] });
  await replaceDecisions(writer, dossier, before);
  const identity = [...standing, ...after].filter(decidesIdentity).flatMap(endsOf);
  const moved = await followIdentity(writer, eachOnce(identity));
  if (left !== null && left !== source?.id) await writeAll(writer, 'delete-source', { source: left }, 1);
  // An entity that only a claim still named goes with that claim.
  const bare = eachOnce(standing.flatMap(endsOf)).filter((entity) => known.get(entity)?.rank === null);
  await rewriteEntities(writer, bare);
  await writeLedgerRows(writer, [
    // An entity that is written anew has lost its row: these, and those that answer for them.
    ...[...entries.keys(), ...[...known.values()].flatMap(({ id, mergedInto }) => [id, mergedInto ?? id])],
    ...[...dossier.entities.keys(), ...ends],
    ...moved,
    ...(await conferralsElsewhere(writer, standing, after, (id) => known.has(id))),
    ...(await conferralsThrough(writer, [
      ...movedRegencies(entries, dossier),
      ...belongingElsewhere(standing, after).filter((id) => known.has(id)),
      ...moved,
    ])),
  ]);
}

/** The regencies that the dossier puts into another province than it did. */
function movedRegencies(before: ReadonlyMap<string, string>, { entities }: LocatedDossier): string[] {
  const provinceIn = (entry: EntityEntry | undefined): unknown => entry?.properties['province'];
  return eachOnce([...before.keys(), ...entities.keys()]).filter((id) => {
    const entry = before.get(id);
    return (
      id.startsWith('regency:') &&
      provinceIn(entry === undefined ? undefined : (JSON.parse(entry) as EntityEntry)) !== provinceIn(entities.get(id))
    );
  });
}

async function putSource(
  writer: Writer,
  source: SourceEntry,
  { id }: LocatedDossier,
  before: LedgerLine,
): Promise<void> {
  const [owner] = before?.source === source.id ? [] : await writer.read('source-owners', { ids: [source.id] });
  if (owner !== undefined && owner.dossier !== id) {
    throw new JejakError(
      'DOSSIER_INVALID',
      `${source.id} is described by ${owner.dossier} already: ${id} gives its source another id`,
    );
  }
  await writeAll(writer, 'put-source', { source: source.id, properties: sourceProperties(source, id) }, 1);
}

/** A source as the store holds it. @param dossier the one that describes it */
export function sourceProperties(source: SourceEntry, dossier: string): Properties {
  const { endsWith: _, nearCopyOf, texts, ...printed } = source;
  return present({
    ...printed,
    nearCopyOf: nearCopyOf.length === 0 ? null : nearCopyOf,
    texts: textsAsJson(texts),
    dossier,
  });
}

/** The claims in the graph that rest on what the dossier said until now. */
async function claimsStated(writer: Writer, dossier: string, source: string | null): Promise<Claim[]> {
  if (source === null) return [];
  const ids = (await writer.read('claims-stated-by', { dossier, source })).map(({ id }) => id);
  return ids.length === 0 ? [] : claimsOf(await writer.read('claims-by-id', { ids }), writer);
}

/** The dossier with its source's origin, and with the result of looking its words up in the text just now, where done. */
export function proven(dossier: LocatedDossier, now: string, origin: string | null): LocatedDossier {
  const verification: Verification = { verdict: 'EXACT', at: now as Instant }; // the clock writes instants
  return {
    ...dossier,
    claims: dossier.claims.map(({ assertion, ...claim }) => ({
      ...claim,
      assertion: {
        ...assertion,
        origin: origin ?? assertion.origin,
        passages: dossier.proved
          ? assertion.passages.map((passage) => ({ ...passage, verification }))
          : assertion.passages,
      },
    })),
  };
}

function withoutDossier(groups: Groups, dossier: string): Group[] {
  return [...groups.values()].map(({ identity, assertions }) => ({
    identity,
    assertions: assertions.filter((assertion) => assertion.dossier !== dossier),
  }));
}

async function replaceDecisions(writer: Writer, { id, decisions }: LocatedDossier, before: LedgerLine): Promise<void> {
  const matters = before === undefined ? [] : await writer.read('decided-by', { dossier: id });
  if (matters.length > 0) await writer.write('delete-decisions', { dossier: id });
  const rows = decisions.map(({ about, kind, entry }, ordinal) => ({
    about,
    properties: { kind, entry: JSON.stringify(entry), ordinal },
  }));
  await writeAll(writer, 'create-decisions', { dossier: id, rows }, rows.length);
  if (matters.length > 0) await writer.write('delete-unused-matters', { ids: matters.map(({ about }) => about) });
}

export function endsIn({ subject, object }: StatedEnds): string[] {
  return object === null ? [subject] : [subject, object];
}

/** The ends of a claim, and those that its dossiers name. */
export function endsOf(claim: Claim): string[] {
  return [claim, ...claim.assertions.flatMap(({ stated }) => stated ?? [])].flatMap(endsIn);
}
