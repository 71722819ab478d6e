import type { ConferralRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import { anchorsOf } from '../filter/anchors.ts';
import type { ConferralFilterShape } from '../filter/shapes.ts';

/** The conferrals near the anchor of a filter, or all where it has none. */
export async function conferralsNear(where: ConferralFilterShape, { store }: GraphContext): Promise<ConferralRow[]> {
  const anchors = anchorsOf(where);
  if (anchors === null) return store.read('conferrals-all', {});
  const found = await Promise.all(
    anchors.map(({ by, ids }): Promise<ConferralRow[]> => {
      if (by === 'edition') return store.read('conferrals-in-edition', { ids });
      if (by === 'award') return store.read('conferrals-of-award', { ids });
      return store.read('conferrals-of-party', { ids, roles: by });
    }),
  );
  return found.flat();
}
