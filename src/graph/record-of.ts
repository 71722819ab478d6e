import { entityKindOf } from '../ontology/ids.ts';
import type { RecordRow } from '../store/rows.ts';
import type { GraphContext } from './context.ts';
import type { Head } from './loaders.ts';

/** What is printed about an entity or a source. It exists: every id in the graph that leads to one does. */
export async function recordOf({ id }: { readonly id: string }, { loaders }: GraphContext): Promise<RecordRow> {
  const record = await loaders.record.load(id);
  if (record === null) throw new Error(`${id} is named in the graph and not there`);
  return record;
}

/** Name and address alone, which is all that a list shows: rows of claims have mostly told them by then. */
export async function headOf({ id }: { readonly id: string }, context: GraphContext): Promise<Head> {
  const known = context.heads.get(id);
  if (known !== undefined) return known;
  if (entityKindOf(id) === null) return recordOf({ id }, context);
  const name = await context.loaders.name.load(id);
  if (name === null) throw new Error(`${id} is named in the graph and not there`);
  return { name, url: null };
}
