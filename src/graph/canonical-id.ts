import { entityKindOf } from '../ontology/ids.ts';
import type { View } from '../ontology/view.ts';
import type { RecordRow } from '../store/rows.ts';
import type { GraphContext } from './context.ts';
import { type EntityNode, entityNode } from './nodes.ts';
import { load, onceThere, type ThereOrNot } from './once-there.ts';

/** The operators of a filter on ids. */
const operators = ['eq', 'in', 'not'];

/** Where an id that finds nothing may yet leave much to be found. */
const widening = ['not', 'or', 'none', 'all'];

/**
 * Asks with a filter; where decisions merged an id that it names, with the id that answers for it. What was merged has
 * nothing of its own left, so a filter that asks for one id is looked at again only when it found nothing: no read is
 * spent on what is rare. Where the id is denied, or one of a choice, it is looked up before.
 * @param ask finds what the filter holds for
 * @param nothing whether what was found is what a merged id would find
 */
export async function askByCanonicalIds<W extends object, R>(
  where: W,
  context: GraphContext,
  ask: (where: W) => Promise<R>,
  nothing: (found: R) => boolean,
): Promise<R> {
  const ids = [...new Set(idsIn(where))];
  if (ids.length === 0) return ask(where);
  if (ids.length > 1 || isWidened(where)) return ask(await withCanonicalIds(where, ids, context));
  const found = await ask(where);
  if (!nothing(found)) return found;
  const canonical = await withCanonicalIds(where, ids, context);
  return canonical === where ? found : ask(canonical);
}

async function withCanonicalIds<W extends object>(where: W, ids: readonly string[], context: GraphContext): Promise<W> {
  const merged = new Map<string, string>();
  for (const record of await context.loaders.record.loadMany(ids)) {
    if (record instanceof Error) throw record;
    if (record !== null && record.mergedInto !== null) merged.set(record.id, record.mergedInto);
  }
  return merged.size === 0 ? where : (replaced(where, merged) as W); // of the same shape: only texts are exchanged
}

/** The id that answers for this one, itself for most. */
export async function canonicalId(id: string, { loaders }: GraphContext): Promise<string> {
  return (await loaders.record.load(id))?.mergedInto ?? id;
}

function idsIn(part: unknown, operator = false): string[] {
  if (typeof part === 'string') return operator && entityKindOf(part) !== null ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((item) => idsIn(item, operator));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => idsIn(value, operators.includes(name)));
}

function isWidened(part: unknown): boolean {
  if (Array.isArray(part)) return part.some(isWidened);
  if (typeof part !== 'object' || part === null) return false;
  return Object.entries(part).some(
    ([name, value]) => (widening.includes(name) && idsIn(value, true).length > 0) || isWidened(value),
  );
}

function replaced(part: unknown, merged: ReadonlyMap<string, string>): unknown {
  if (typeof part === 'string') return merged.get(part) ?? part;
  if (Array.isArray(part)) return part.map((item) => replaced(item, merged));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, replaced(value, merged)]));
}

/** The entity that answers for an id which stands in a qualifier: what sources print there moves with no decision. */
export function answeringNode(id: string, view: View, { heads, loaders }: GraphContext): ThereOrNot<EntityNode> {
  // Its name came with a claim that leads to it, and none leads to an id that was merged: that spares most a read.
  if (heads.get(id)?.answers) return entityNode(id, view);
  return onceThere(load(loaders.record, id), (found) => entityNode(found?.mergedInto ?? id, view));
}

/** These ids, and all others that the same entity has or had. */
export async function allIdsOf(ids: readonly string[], { loaders }: GraphContext): Promise<string[]> {
  const given = await recordsOf(ids, loaders);
  const answering = ids.map((id) => given.get(id)?.mergedInto ?? id);
  const others = answering.filter((id) => !given.has(id));
  const all = new Map([...given, ...(others.length === 0 ? [] : await recordsOf(others, loaders))]);
  return [...new Set(answering.flatMap((id) => [id, ...(all.get(id)?.mergedIds ?? [])]))];
}

async function recordsOf(ids: readonly string[], loaders: GraphContext['loaders']): Promise<Map<string, RecordRow>> {
  const found = await loaders.record.loadMany(ids);
  const failed = found.find((one) => one instanceof Error);
  if (failed instanceof Error) throw failed;
  return new Map(found.flatMap((one) => (one === null || one instanceof Error ? [] : [[one.id, one]])));
}
