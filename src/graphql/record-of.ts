import type { RecordRow } from '../store/rows.ts';
import type { Context } from './context.ts';

/** What is printed about an entity or a source. It exists: every id in the graph that leads to one does. */
export async function recordOf({ id }: { readonly id: string }, { loaders }: Context): Promise<RecordRow> {
  const record = await loaders.record.load(id);
  if (record === null) throw new Error(`${id} is named in the graph and not there`);
  return record;
}
