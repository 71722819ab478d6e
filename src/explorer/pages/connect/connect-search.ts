import type { ClaimType, ConnectPageQuery, EntityKind } from '../../core/operation-types.ts';
import type { Query } from '../../core/query.ts';

/** Claims that a chain may cross. The API takes no more. */
export const lengths = { least: 1, most: 6 };

/** What is looked for, as the address says it. */
export interface ConnectSearch {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Claims that a chain may cross; without it, ever more are tried until a chain is found. */
  readonly maxLength: number | undefined;
  /** Ids that no chain may go through. */
  readonly avoid: readonly string[];
  /** None means all. */
  readonly types: readonly ClaimType[];
}

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface ConnectName {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

export type FoundChains = ConnectPageQuery['paths'];
export type Chain = FoundChains['paths'][number];

/** The address of a search, with some of it changed. */
export function queryOf({ from, to, maxLength, avoid, types }: ConnectSearch, changed: Query = {}): Query {
  return { from, to, maxLength, avoid, types, ...changed };
}
