import type { Query } from '../../core/query.ts';

/** What the address says where conferrals are nodes of their own. */
export function conferralsQuery(shows: boolean): Query {
  return shows ? { conferrals: 'shown' } : {};
}
