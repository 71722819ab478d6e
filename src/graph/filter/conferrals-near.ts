import type { ConferralRow } from '../../store/rows.ts';
import type { GraphContext } from '../context.ts';
import type { Condition } from './condition.ts';
import { byClaims, indexSeeks } from './index-seek.ts';

/** The conferrals near which a condition can be entered, or all where it cannot. */
export async function conferralsNear(condition: Condition, { store }: GraphContext): Promise<ConferralRow[]> {
  const seeks = indexSeeks(condition, byClaims);
  if (seeks === null) return store.read('conferrals-all', {});
  const found = await Promise.all(
    seeks.map(({ anchor, ids, roles }): Promise<ConferralRow[]> => {
      if (anchor === 'EDITION') return store.read('conferrals-in-edition', { ids });
      if (anchor === 'AWARD') return store.read('conferrals-of-award', { ids });
      return store.read('conferrals-of-party', { ids, roles });
    }),
  );
  return found.flat();
}
