import { badInput, JejakError } from '../errors.ts';
import { statedClaim } from '../ontology/claim.ts';
import { idMark } from '../ontology/id-mark.ts';
import { claimsOf } from '../store/claim-rows.ts';
import type { Store, Writer } from '../store/store.ts';
import { whyNotText } from './format/text-rules.ts';
import { gazetteerId } from './gazetteer.ts';
import { claimsOn, dossiersNaming } from './write/claims-on.ts';
import { eachOnce } from './write/each-once.ts';
import { makeDurable, type Warned } from './write/make-durable.ts';
import { nothingOf } from './write/remove-dossier.ts';
import { replaceDossier } from './write/write-dossier.ts';
import { writeAll } from './write/write-rows.ts';

export interface Retracted {
  readonly dossier: string;
  readonly reason: string;
  readonly entities: number;
  readonly claims: number;
  /** Entities that nobody introduces any more, though these dossiers have claims on them: they have only their ids left. */
  readonly bare: readonly { readonly id: string; readonly dossiers: readonly string[] }[];
}

/**
 * Takes a dossier out of every answer at once and leaves a tombstone: its id, its checksum, when and why. Its file is
 * not taken in again until the tombstone is lifted.
 * @throws {JejakError} BAD_USER_INPUT when the graph has no such dossier, or the reason breaks a rule of the texts of a dossier
 */
export async function retract(
  store: Store,
  dossier: string,
  reason: string,
  { onWarning }: Warned = {},
): Promise<Retracted> {
  const wrong = whyNotText(reason);
  if (wrong !== null) throw new JejakError('BAD_USER_INPUT', `--reason: ${wrong}`);
  const now = new Date().toISOString();
  const result = await store.transact((writer) => retractWithin(writer, dossier, reason, now));
  const unsafe = await makeDurable(store);
  if (unsafe !== null) onWarning?.(unsafe);
  return result;
}

async function retractWithin(writer: Writer, id: string, reason: string, now: string): Promise<Retracted> {
  await writeAll(writer, 'take-turn', {}, 1);
  if (id === gazetteerId) throw badInput('dossier', 'is the list of all regions, which articles name', id);
  const [before] = await writer.read('dossier', { dossier: id });
  if (before === undefined) throw badInput('dossier', 'is not in the graph', id);
  if (before.retractedAt !== null)
    throw badInput('dossier', `was retracted already, ${before.retractedAt}: ${before.reason}`, id);
  const introduced = (await writer.read('introduced-by', { dossier: id })).map((row) => row.id);
  const stated =
    before.source === null ? [] : await writer.read('claims-stated-by', { dossier: id, source: before.source });
  // Whoever comes for one of these later is told why it is gone. What a retraction takes away is not to be read from it.
  const gone = eachOnce([
    ...introduced,
    ...stated.map((claim) => claim.id),
    ...(await addressesOf(writer, id, stated)),
    ...(before.source === null ? [] : [before.source]),
  ]);
  const tombstone = { retractedAt: now, reason, took: gone.map(idMark) };
  await replaceDossier(writer, nothingOf(id, before.sha256), before, tombstone, now);
  return {
    dossier: id,
    reason,
    entities: introduced.length,
    claims: stated.length,
    bare: await bareAmong(writer, introduced),
  };
}

/** The ids of what the dossier says of these claims, and of what it states: each is an address that leads nowhere then. */
async function addressesOf(
  writer: Writer,
  dossier: string,
  claims: readonly { readonly id: string }[],
): Promise<string[]> {
  const rows = await writer.read('claims-by-id', { ids: claims.map(({ id }) => id) });
  const own = (await claimsOf(rows, writer)).flatMap(({ assertions }) =>
    assertions.filter((assertion) => assertion.dossier === dossier),
  );
  return own.flatMap((assertion) => [assertion.id, statedClaim(assertion)]);
}

async function bareAmong(writer: Writer, ids: readonly string[]): Promise<Retracted['bare']> {
  const known = await writer.read('entities-known', { ids });
  const bare = known.filter(({ rank }) => rank === null).map(({ id }) => id);
  const claims = await claimsOn(writer, bare);
  return bare.map((id) => ({ id, dossiers: dossiersNaming(id, claims) }));
}

/** Lifts the tombstone of a dossier, so that its file can be taken in again. */
export async function reinstate(store: Store, dossier: string, { onWarning }: Warned = {}): Promise<void> {
  await store.transact((writer) => liftTombstone(writer, dossier));
  const unsafe = await makeDurable(store);
  if (unsafe !== null) onWarning?.(unsafe);
}

/** @throws {JejakError} BAD_USER_INPUT when the dossier has none */
export async function liftTombstone(writer: Writer, dossier: string): Promise<void> {
  await writeAll(writer, 'take-turn', {}, 1);
  const [before] = await writer.read('dossier', { dossier });
  if (before === undefined || before.retractedAt === null) throw badInput('dossier', 'was not retracted', dossier);
  await writeAll(writer, 'delete-dossier', { dossier }, 1);
}
