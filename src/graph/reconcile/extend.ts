import { everything } from '../../ontology/view.ts';
import type { Language } from '../../ontology/wording.ts';
import type { GraphContext } from '../context.ts';
import { entityNode } from '../nodes.ts';
import type { ReconciledProperty } from './properties.ts';
import type { PropertyValue } from './property-value.ts';

/**
 * The values of properties for entities, in the order of both; none where the id names nothing. A merged id has those of
 * what it was merged into. All of them are asked for at once, so that the database is asked as often for one as for many.
 */
export function valuesOf(
  ids: readonly string[],
  properties: readonly ReconciledProperty[],
  { language, context }: { readonly language: Language; readonly context: GraphContext },
): Promise<(readonly PropertyValue[])[][]> {
  const { record } = context.loaders;
  return Promise.all(
    ids.map(async (id) => {
      const own = await record.load(id);
      const row = own?.mergedInto ? await record.load(own.mergedInto) : own;
      if (row === null || row.kind === 'Source') return properties.map(() => []);
      const { kind } = row;
      const described = { node: entityNode(row.id, everything), record: row, language, context };
      return Promise.all(
        properties.map(async (property) => (property.kinds.includes(kind) ? property.values(described) : [])),
      );
    }),
  );
}
