import type { Query } from '../../address.ts';
import type { ClaimType, ConnectPageQuery, EntityKind } from '../../documents.ts';

/** What is looked for, as the address says it. */
export interface Search {
  readonly from: string | undefined;
  readonly to: string | undefined;
  /** Claims that a chain may cross. */
  readonly maxLength: number;
  /** Ids that no chain may go through. */
  readonly avoid: readonly string[];
  /** None means all. */
  readonly types: readonly ClaimType[];
}

export interface Ends {
  readonly from: string;
  readonly to: string;
}

export interface Named {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
}

export type Found = ConnectPageQuery['paths'];
export type Chain = Found['paths'][number];

/** The address of a search, with some of it changed. */
export function queryOf({ from, to, maxLength, avoid, types }: Search, changed: Query = {}): Query {
  return { from, to, maxLength, avoid, types, ...changed };
}

/** Those of the ids that are known, by the id asked; a merged id has the name of the entity that answers for it. */
export function namesOf(
  ids: readonly string[],
  nodes: readonly (Named | { readonly id: string } | null)[],
): ReadonlyMap<string, Named> {
  const known = new Map<string, Named>();
  for (const [index, id] of ids.entries()) {
    const node = nodes[index];
    if (node !== null && node !== undefined && 'name' in node) known.set(id, node);
  }
  return known;
}
