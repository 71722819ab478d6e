import { compare } from '../../ontology/claim.ts';
import { claimsOf } from '../../store/claim-rows.ts';
import type { Reads } from '../../store/queries.ts';
import type { OriginRow } from '../../store/rows.ts';
import type { Writer } from '../../store/store.ts';
import type { SourceEntry } from '../format/dossier.ts';
import { eachOnce } from '../write/each-once.ts';
import { rewriteClaims } from '../write/write-claims.ts';
import { writeAll, writeRows } from '../write/write-rows.ts';
import { bandsOf, nearCopyFrom, similarity } from './signature.ts';

/**
 * Works out anew which sources have one origin, after one has come, changed or gone. Near copies make a group, and its
 * oldest source is the origin of all; a function of the sources in the graph, whatever the order in which they came.
 * @param source the source as it is now, null when it has gone
 * @param left the source that the dossier described before, null when it had none
 * @returns the id of the source's origin, null without a source
 */
export async function followOrigins(
  writer: Writer,
  source: SourceEntry | null,
  left: string | null,
): Promise<string | null> {
  const former = left === null ? [] : await writer.read('near-copies', { ids: [left] });
  if (left !== null) await writer.write('delete-near-copies', { source: left });
  await holdTogether(
    writer,
    former.map(({ near }) => near),
  );
  const near = source === null ? [] : await joinNearCopies(writer, [source]);
  if (near.length + former.length === 0) return source?.id ?? null;
  const start = eachOnce([...(source === null ? [] : [source.id]), ...former.map(({ near }) => near)]);
  const origins = await settleOrigins(
    writer,
    start.filter((id) => source !== null || id !== left),
    new Set(source === null ? [] : [source.id]),
  );
  return source === null ? null : (origins.get(source.id) ?? source.id);
}

/**
 * The same for sources that are new in the graph, after they have come one behind the other.
 * @returns the id of each one's origin
 */
export async function followNewOrigins(writer: Writer, sources: readonly SourceEntry[]): Promise<Map<string, string>> {
  const own = new Map(sources.map(({ id }) => [id, id]));
  const near = await joinNearCopies(writer, sources);
  if (near.length === 0) return own;
  const joined = eachOnce(near.map(({ source }) => source));
  return new Map([...own, ...(await settleOrigins(writer, joined, new Set(own.keys())))]);
}

/**
 * Writes the origins of the groups in which these sources are by now.
 * @param unwritten sources whose claims come only now, and rest on their new origins from the first
 * @returns the origin of each source in these groups
 */
async function settleOrigins(
  writer: Writer,
  ids: readonly string[],
  unwritten: ReadonlySet<string>,
): Promise<Map<string, string>> {
  const groups = await groupsAround(writer, ids);
  const changed = groups.filter(({ id, origin, group }) => (origin ?? id) !== group);
  await writeRows(
    writer,
    'put-origins',
    changed.map(({ id, group }) => ({ id, origin: group === id ? null : group })),
  );
  const others = changed.filter(({ id }) => !unwritten.has(id));
  await recountClaims(writer, new Map(others.map(({ id, group }) => [id, group])));
  return new Map(groups.map(({ id, group }) => [id, group]));
}

/**
 * Enters sources under their keys, and joins each to those that it meets there and resembles, of those in the graph and
 * those before it. Of many with one text it is joined to the first: they hold together already, and the parts of a sheet
 * are thousands.
 */
async function joinNearCopies(writer: Writer, sources: readonly SourceEntry[]): Promise<NearCopy[]> {
  const keyed = sources.map((source) => ({ source, bands: keysOf(source) }));
  const standing = new Map<string, BandRow[]>();
  const enter = (row: BandRow): void => {
    const others = standing.get(row.band);
    if (others === undefined) standing.set(row.band, [row]);
    else others.push(row);
  };
  const asked = eachOnce(keyed.flatMap(({ bands }) => bands));
  for (const row of await writer.read('sources-in-bands', { bands: asked })) enter(row);
  const near = keyed.flatMap(({ source, bands }): NearCopy[] => {
    const ids = nearAmong(
      source,
      bands.flatMap((band) => standing.get(band) ?? []),
    );
    for (const band of bands) enter({ band, ...source });
    return ids.map((id) => ({ source: source.id, near: id }));
  });
  await createBands(
    writer,
    keyed.map(({ source, bands }) => ({ source: source.id, bands })),
  );
  await writeRows(writer, 'create-near-copies', near);
  return near;
}

/** Sources with their keys, some forty each, that go to the database in one go. */
const atOnce = 16;

/** Lists of keys, since each row that is handed over costs as much as its keys together. */
async function createBands(
  writer: Writer,
  rows: readonly { readonly source: string; readonly bands: readonly string[] }[],
): Promise<void> {
  for (let from = 0; from < rows.length; from += atOnce) {
    const part = rows.slice(from, from + atOnce);
    const planned = part.reduce((sum, { bands }) => sum + bands.length, 0);
    await writeAll(writer, 'create-bands', { rows: part }, planned);
  }
}

type BandRow = Reads['sources-in-bands']['row'];
type NearCopy = { readonly source: string; readonly near: string };

/** The keys under which a source meets its near copies. */
function keysOf({ id, sha256, signature, nearCopyOf }: SourceEntry): string[] {
  // Who says that it is a copy waits under the key of the other, which may come, change and go as it likes.
  const said = eachOnce(nearCopyOf).filter((other) => other !== id);
  return [`sha256:${sha256}`, ...[id, ...said].map(saidKey), ...(signature === null ? [] : bandsOf(signature))];
}

/** The ids of those that a source is a near copy of, among those that it meets. */
function nearAmong({ id, sha256, signature }: SourceEntry, rows: readonly BandRow[]): string[] {
  const met = rows.filter((other) => other.id !== id);
  const sameText = met.filter((other) => other.sha256 === sha256).map((other) => other.id);
  return eachOnce([
    ...met.filter((other) => other.band === saidKey(id) || other.band === saidKey(other.id)).map((other) => other.id),
    ...eachOnce(sameText).slice(0, 1),
    ...met.filter((other) => other.sha256 !== sha256 && resembles(signature, other.signature)).map((other) => other.id),
  ]);
}

/** The key of a source, under which those stand that are said to be its copies. */
function saidKey(id: string): string {
  return `copy-of:${id}`;
}

/** Sources with one text are joined to each other through one of them; when that one has gone, through another. */
async function holdTogether(writer: Writer, ids: readonly string[]): Promise<void> {
  if (ids.length < 2) return;
  const rows = await writer.read('sources-in-bands', { bands: ids.map(saidKey) });
  const byText = new Map<string, string[]>();
  for (const { band, id, sha256 } of rows)
    if (band === saidKey(id)) byText.set(sha256, [...(byText.get(sha256) ?? []), id]);
  for (const [first, ...rest] of byText.values())
    if (first !== undefined && rest.length > 0)
      await writeRows(
        writer,
        'create-near-copies',
        rest.map((near) => ({ source: first, near })),
      );
}

function resembles(one: string | null, other: string | null): boolean {
  return one !== null && other !== null && similarity(one, other) >= nearCopyFrom;
}

/** The sources that near copies join to these, each with the oldest of its group. */
async function groupsAround(writer: Writer, ids: readonly string[]): Promise<(OriginRow & { group: string })[]> {
  const rows = new Map<string, OriginRow>();
  const joined = new Map<string, string[]>();
  for (let next = ids; next.length > 0; ) {
    for (const row of await writer.read('origins', { ids: next })) rows.set(row.id, row);
    const pairs = await writer.read('near-copies', { ids: next });
    for (const { id, near } of pairs) joined.set(id, [...(joined.get(id) ?? []), near]);
    next = eachOnce(pairs.map(({ near }) => near).filter((id) => !rows.has(id)));
  }
  const groups = new Map<string, string>();
  // The oldest come first, so that the first to reach a source is its group's oldest.
  const oldestFirst = [...rows.values()].sort(
    (a, b) => compare(a.publishedEarliest, b.publishedEarliest) || compare(a.id, b.id),
  );
  for (const { id } of oldestFirst) {
    const reached = groups.has(id) ? [] : [id];
    for (const member of reached) {
      groups.set(member, id);
      reached.push(...(joined.get(member) ?? []).filter((other) => !groups.has(other) && !reached.includes(other)));
    }
  }
  return oldestFirst.map((row) => ({ ...row, group: groups.get(row.id) ?? row.id }));
}

/** Claims carry the origins of their sources, and edges how many they are: those that rest on these are written anew. */
async function recountClaims(writer: Writer, origins: ReadonlyMap<string, string>): Promise<void> {
  const ids = [...origins.keys()];
  const rows = ids.length === 0 ? [] : await writer.read('claims-of-sources', { ids });
  const claims = await claimsOf(rows, writer); // each with what other sources say of it
  const anew = claims.map((claim) => ({
    ...claim,
    assertions: claim.assertions.map((one) => ({ ...one, origin: origins.get(one.source) ?? one.origin })),
  }));
  await rewriteClaims(writer, anew);
}
