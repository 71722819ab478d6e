import type { Writer } from '../../store/store.ts';
import type { LocatedDossier } from '../evidence/located-dossier.ts';
import type { SourceEntry } from '../format/dossier.ts';
import { followNewOrigins } from '../origins/follow-origins.ts';
import { claimsIn, claimsSaying, groupsOf, saidBy, saidIn } from './claim-groups.ts';
import { eachOnce } from './each-once.ts';
import { type Properties, present } from './plan.ts';
import { changeClaims, changesOf } from './write-claims.ts';
import {
  countsOf,
  endsIn,
  endsOf,
  outcomeOf,
  proven,
  putWriters,
  rootIn,
  sourceProperties,
  type Written,
  writeDossier,
  writerIn,
} from './write-dossier.ts';
import { introduceEntities, knownToo, readKnown } from './write-entities.ts';
import { decidesIdentity } from './write-identity.ts';
import { belongingElsewhere, conferralsElsewhere, conferralsThrough, writeLedgerRows } from './write-ledger-rows.ts';
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
  const stated = dossiers.flatMap((dossier) => proven(dossier, now, origins.get(dossier.source.id) ?? null).claims);
  const ends = eachOnce(stated.flatMap(({ identity }) => endsIn(identity)));
  const introduced = dossiers.flatMap(({ entities }) => [...entities.keys()]);
  const known = await readKnown(writer, [...introduced, ...ends]);
  const lines = groupsOf(stated.map(saidIn), (end) => known.get(end)?.mergedInto ?? end);
  const standing = await claimsSaying(writer, lines.keys());
  const said = groupsOf(standing.map(saidBy));
  const claims = claimsIn(groupsOf([...said.values(), ...lines.values()]));
  const changes = changesOf(claimsIn(said), claims);
  const after = claims.map(({ claim }) => claim);
  // What comes needs its entities; others say the same of ids that are merged, which are there.
  const named = after.flatMap(endsOf);
  await introduceEntities(writer, dossiers, await knownToo(writer, known, named), named);
  await changeClaims(writer, changes);
  await writeLedgerRows(writer, [
    // An entity that is written anew has lost its row: these, and those that answer for them.
    ...[...known.values()].flatMap(({ id, mergedInto }) => [id, mergedInto ?? id]),
    ...introduced,
    ...ends,
    ...(await conferralsElsewhere(writer, standing, after, (id) => known.has(id))),
    ...(await conferralsThrough(
      writer,
      belongingElsewhere(standing, after).filter((id) => known.has(id)),
    )),
  ]);
}

/** The source and the dossier's line in the ledger, as the store holds them. */
function rowsOf(dossier: NewDossier, now: string): { readonly source: Properties; readonly line: Properties } {
  const { id, sha256, rank, source } = dossier;
  const ledger = { ...countsOf(dossier), ...rootIn(dossier), ingestedAt: now, ...writerIn(dossier) };
  return { source: sourceProperties(source, id), line: present({ id, sha256, rank, source: source.id, ...ledger }) };
}
