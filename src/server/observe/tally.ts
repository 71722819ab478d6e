/** What a request came to, all its parts together. */
export interface Tally {
  /** Units that its questions were expected to cost. */
  cost: number;
  /** Units of work that were done. */
  work: number;
  /** Questions that the database was asked. */
  reads: number;
  rows: number;
}

/** What a caller asked in GraphQL, without a value of it. */
export interface Asked {
  readonly type: 'query' | 'mutation' | 'subscription';
  /** The name that the caller gave the operation; null where it has none. */
  readonly name: string | null;
  /** The root fields, as the schema calls them. */
  readonly fields: string;
}

/** How it was answered: out of what is kept, kept from now on, or neither. */
export type CacheUse = 'hit' | 'miss' | 'none';
