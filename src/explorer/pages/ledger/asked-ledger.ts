import type { LedgerPageQuery } from '../../core/operation-types.ts';
import type { Query } from '../../core/query.ts';
import type { FilterLabel } from './filter-labels.ts';
import type { LedgerFilters, LedgerOrder } from './filters.ts';

/** The ledger as it was asked for, and what came back. */
export interface AskedLedger {
  readonly filters: LedgerFilters;
  readonly order: LedgerOrder;
  readonly labels: readonly FilterLabel[];
  readonly answer: LedgerPageQuery;
  /** The parameters that lead to it, without the clocks and the place in the list. */
  readonly query: Query;
}
