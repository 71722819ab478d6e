import type { FacetField } from '../../ontology/ledger-row.ts';
import type { GraphContext } from '../context.ts';
import type { QualifierShape } from '../qualifier-list.ts';
import type { Snapshot } from '../snapshot.ts';
import type { Compared, ComparisonName } from './comparisons.ts';
import type { Candidates, FilterName, Things } from './things.ts';

/** What every field of a filter on `N` may say beside its meaning. */
interface Described<N extends FilterName, Found> {
  /** As GraphQL describes it. */
  readonly description?: string;
  /**
   * Candidates, from the ids that the field names, or from the candidates of what it relates to: never fewer than it can
   * hold for, under no view. A field without it bounds nothing.
   */
  readonly near?: (
    found: readonly Found[],
    context: GraphContext,
  ) => Promise<readonly Candidates[N][]> | readonly Candidates[N][];
}

/** Compares values of the thing: those of its facets, unless `values` says which. */
export interface ValueField<N extends FilterName, C extends ComparisonName> extends Described<N, string> {
  readonly compares: C;
  readonly is?: never;
  readonly list?: never;
  /** Undefined while they are not loaded. */
  readonly values?: (thing: Things[N], snapshot: Snapshot) => readonly Compared<C>[] | undefined;
  /** The facets of a ledger row that hold these values, so that the database can answer. */
  readonly facets?: readonly FacetField[];
  /** The row holds them as the days of its date. */
  readonly inDays?: true;
}

/** Leads to one other thing; null where there is none. */
export interface RelatedField<N extends FilterName, R extends FilterName> extends Described<N, Candidates[R]> {
  readonly compares?: never;
  readonly is: R;
  readonly list?: never;
  readonly thing: (thing: Things[N]) => Things[R] | null;
}

/** Leads to a list of other things. `things` answers undefined while they are not loaded. */
export interface ListField<N extends FilterName, R extends FilterName> extends Described<N, Candidates[R]> {
  readonly compares?: never;
  readonly is?: never;
  readonly list: R;
  readonly things: (thing: Things[N], snapshot: Snapshot) => readonly Things[R][] | undefined;
  /** The facets of a ledger row that hold the ids of all in the list. */
  readonly facets?: readonly FacetField[];
}

/** Looks for a qualifier by its name. */
export interface QualifierField<N extends FilterName> extends Described<N, never> {
  readonly compares?: never;
  readonly is?: never;
  readonly list?: never;
  readonly qualifiers: (thing: Things[N]) => readonly QualifierShape[];
}

export type Field<N extends FilterName> =
  | { readonly [C in ComparisonName]: ValueField<N, C> }[ComparisonName]
  | { readonly [R in FilterName]: RelatedField<N, R> | ListField<N, R> }[FilterName]
  | QualifierField<N>;

/**
 * The fields of a filter, a row each: what GraphQL calls and describes it, what it means, and where the database can help.
 * In the order in which they are held against a thing: what needs no read first, and of those the narrowest.
 */
export type FieldTable<N extends FilterName> = Readonly<Record<string, Field<N>>>;
