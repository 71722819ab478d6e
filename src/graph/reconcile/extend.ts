import { type Asked, describedById } from './described.ts';
import type { ReconciledProperty } from './properties.ts';
import type { PropertyValue } from './property-value.ts';
import { typesOf } from './types.ts';

/**
 * The values of properties for entities, in the order of both; none where the id names nothing. A merged id has those of
 * what it was merged into. All of them are asked for at once, so that the database is asked as often for one as for many.
 */
export function valuesOf(
  ids: readonly string[],
  properties: readonly ReconciledProperty[],
  asked: Asked,
): Promise<(readonly PropertyValue[])[][]> {
  return Promise.all(
    ids.map(async (id) => {
      const described = await describedById(id, asked);
      const kind = described === null ? undefined : typesOf(described.node.id)[0]?.kind;
      if (described === null || kind === undefined) return properties.map(() => []);
      return Promise.all(
        properties.map(async (property) => (property.kinds.includes(kind) ? property.values(described) : [])),
      );
    }),
  );
}
