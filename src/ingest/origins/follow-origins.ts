import { compare } from '../../ontology/claim.ts';
import { claimsOf } from '../../store/claim-rows.ts';
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
  const near = source === null ? [] : await joinNearCopies(writer, source);
  if (near.length + former.length === 0) return source?.id ?? null;
  const start = eachOnce([...(source === null ? [] : [source.id]), ...former.map(({ near }) => near)]);
  const groups = await groupsAround(
    writer,
    start.filter((id) => source !== null || id !== left),
  );
  const changed = groups.filter(({ id, origin, group }) => (origin ?? id) !== group);
  await writeRows(
    writer,
    'put-origins',
    changed.map(({ id, group }) => ({ id, origin: group === id ? null : group })),
  );
  const others = changed.filter(({ id }) => id !== source?.id);
  await recountClaims(writer, new Map(others.map(({ id, group }) => [id, group])));
  return groups.find(({ id }) => id === source?.id)?.group ?? source?.id ?? null;
}

/**
 * Enters the source under its keys, and joins it to those that it meets there and resembles; their ids. Of many with
 * one text it is joined to the first: they hold together already, and the parts of a sheet are thousands.
 */
async function joinNearCopies(writer: Writer, { id, sha256, signature, nearCopyOf }: SourceEntry): Promise<string[]> {
  // Who says that it is a copy waits under the key of the other, which may come, change and go as it likes.
  const said = eachOnce(nearCopyOf).filter((other) => other !== id);
  const bands = [`sha256:${sha256}`, ...[id, ...said].map(saidKey), ...(signature === null ? [] : bandsOf(signature))];
  await writeAll(writer, 'create-bands', { source: id, bands }, bands.length);
  const met = (await writer.read('sources-in-bands', { bands })).filter((other) => other.id !== id);
  const near = [
    ...met.filter((other) => other.band === saidKey(id) || other.band === saidKey(other.id)),
    ...met.filter((other) => other.sha256 === sha256).slice(0, 1),
    ...met.filter((other) => other.sha256 !== sha256 && resembles(signature, other.signature)),
  ];
  const ids = eachOnce(near.map((other) => other.id));
  await writeAll(writer, 'create-near-copies', { source: id, ids }, ids.length);
  return ids;
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
      await writeAll(writer, 'create-near-copies', { source: first, ids: rest }, rest.length);
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
