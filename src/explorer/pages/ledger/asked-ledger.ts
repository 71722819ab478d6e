import type { LedgerChartsQuery, LedgerPageQuery } from '../../core/operation-types.ts';
import type { Query } from '../../core/query.ts';
import type { FilterLabel } from '../../ui/ledger/filter-labels.ts';
import type { LedgerFilters, LedgerOrder } from '../../ui/ledger/filters.ts';

/** The ledger as it was asked for, and what came back. */
export interface AskedLedger {
  readonly filters: LedgerFilters;
  readonly order: LedgerOrder;
  readonly labels: readonly FilterLabel[];
  readonly answer: LedgerPageQuery;
  readonly charts: LedgerChartsQuery;
  /** The place of the first row shown, from 1 on; null where nobody says. */
  readonly start: number | null;
  /** The parameters that lead to it, without the clocks and the place in the list. */
  readonly query: Query;
}
