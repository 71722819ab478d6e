import type { RecordRow } from '../store/rows.ts';
import type { Context, Head } from './context.ts';

/** What is printed about an entity or a source. It exists: every id in the graph that leads to one does. */
export async function recordOf({ id }: { readonly id: string }, { loaders }: Context): Promise<RecordRow> {
  const record = await loaders.record.load(id);
  if (record === null) throw new Error(`${id} is named in the graph and not there`);
  return record;
}

/**
 * Name and address alone: a list shows no more, and the rows of its claims have told them by then, so no read is spent.
 */
export async function headOf(node: { readonly id: string }, context: Context): Promise<Head> {
  return context.heads.get(node.id) ?? (await recordOf(node, context));
}
