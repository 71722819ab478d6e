import { entityKindOf } from '../ontology/ids.ts';
import type { RecordRow } from '../store/rows.ts';
import type { GraphContext } from './context.ts';
import type { Head } from './loaders.ts';
import { load, onceThere, type ThereOrNot } from './once-there.ts';

/** What is printed about an entity or a source. It exists: every id in the graph that leads to one does. */
export function recordOf({ id }: { readonly id: string }, { loaders }: GraphContext): ThereOrNot<RecordRow> {
  return onceThere(load(loaders.record, id), (record) => record ?? missing(id));
}

/** Name and address alone, which is all that a list shows: rows of claims have mostly told them by then. */
export function headOf({ id }: { readonly id: string }, context: GraphContext): ThereOrNot<Head> {
  const known = context.heads.get(id);
  if (known !== undefined) return known;
  if (entityKindOf(id) === null) return recordOf({ id }, context);
  return onceThere(load(context.loaders.name, id), (called) => ({ ...(called ?? missing(id)), url: null }));
}

function missing(id: string): never {
  throw new Error(`${id} is named in the graph and not there`);
}
