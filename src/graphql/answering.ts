import { entityKindOf } from '../ontology/ids.ts';
import type { Context } from './context.ts';

/** The operators of a filter on ids. */
const operators = ['eq', 'in', 'not'];

/**
 * The filter with the ids that answer, where decisions merged those that it names: who asks by an old id is told of
 * the entity that it became. One read, and none for a filter without ids.
 */
export async function withAnsweringIds<W extends object>(where: W, context: Context): Promise<W> {
  const ids = [...new Set(idsIn(where))];
  const merged = new Map<string, string>();
  for (const record of await context.loaders.record.loadMany(ids)) {
    if (record instanceof Error) throw record;
    if (record !== null && record.mergedInto !== null) merged.set(record.id, record.mergedInto);
  }
  return merged.size === 0 ? where : (replaced(where, merged) as W); // of the same shape: only texts are exchanged
}

/** The id that answers for this one, itself for most. */
export async function answeringId(id: string, { loaders }: Context): Promise<string> {
  return (await loaders.record.load(id))?.mergedInto ?? id;
}

function idsIn(part: unknown, operator = false): string[] {
  if (typeof part === 'string') return operator && entityKindOf(part) !== null ? [part] : [];
  if (Array.isArray(part)) return part.flatMap((item) => idsIn(item, operator));
  if (typeof part !== 'object' || part === null) return [];
  return Object.entries(part).flatMap(([name, value]) => idsIn(value, operators.includes(name)));
}

function replaced(part: unknown, merged: ReadonlyMap<string, string>): unknown {
  if (typeof part === 'string') return merged.get(part) ?? part;
  if (Array.isArray(part)) return part.map((item) => replaced(item, merged));
  if (typeof part !== 'object' || part === null) return part;
  return Object.fromEntries(Object.entries(part).map(([name, value]) => [name, replaced(value, merged)]));
}
