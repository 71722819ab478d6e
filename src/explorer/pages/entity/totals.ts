import type { EntityTotalsQuery } from '../../core/operation-types.ts';
import type { PageRequest } from '../../core/page.ts';
import { unlessTooMuch } from '../../core/unless-too-much.ts';
import type { Entity } from './heading.tsx';

/** How many conferrals there are by what; what does not concern the kind of entity is not asked for. */
export type Totals = EntityTotalsQuery;

/** @return null where they are too many to be counted under the clocks chosen */
export async function totalsOf(
  entity: Entity,
  { ask, view }: Pick<PageRequest, 'ask' | 'view'>,
): Promise<Totals | null> {
  const { id, kind } = entity;
  const is = { eq: id };
  const isNamed = (role: { readonly totalCount: number } | undefined) => role !== undefined && role.totalCount > 0;
  const isReceived = isNamed(entity.received);
  const isAward = kind === 'AWARD';
  const isEdition = kind === 'EDITION';
  const own = isAward ? { award: is } : isEdition ? { edition: is } : { recipient: is };
  const flags = {
    isCounted: isAward || isEdition || isReceived,
    isPresented: isNamed(entity.presented),
    isConferred: isNamed(entity.conferred),
    isProvince: kind === 'PROVINCE',
    isRegion: kind === 'PROVINCE' || kind === 'REGENCY',
    isAward,
    isEdition,
  };
  if (!Object.values(flags).some(Boolean)) return {};
  return unlessTooMuch(
    ask('EntityTotals', {
      view,
      own,
      presented: { presenter: is },
      conferred: { conferrer: is },
      within: { province: is, recipientKind: { eq: 'REGENCY' } },
      held: { area: is },
      given: { ...own, status: { eq: 'CONFERRED' } },
      ...flags,
    }),
  );
}
