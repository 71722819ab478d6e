import type { Claim } from '../ontology/claim.ts';
import { claimsOf } from '../store/claim-rows.ts';
import type { ClaimRow } from '../store/rows.ts';
import type { Reader } from '../store/store.ts';
import type { LedgerIndex } from './ledger/index/ledger-index.ts';
import type { Watch } from './live/watched.ts';
import { type Head, type Loaders, makeLoaders, noteHeads } from './loaders.ts';
import { Meter } from './meter/meter.ts';
import type { Snapshot } from './snapshot.ts';
import type { SourceIndex } from './source-index.ts';
import { type CachedGraph, CachedMap } from './version/cached-reads.ts';

/** What the questions of one request read the graph through: the store, and loaders that ask it once for all keys of a level. */
export interface GraphContext {
  readonly store: Reader;
  /** What is told of changes to the graph; one a server. */
  readonly watch: Watch;
  readonly loaders: Loaders;
  /** Rows as claims; the names in them are kept in `heads`. */
  readonly claimsIn: (rows: readonly ClaimRow[]) => Promise<Claim[]>;
  /** What other rows said in passing of the entities and sources beside them: see record-of.ts. */
  readonly heads: Map<string, Head>;
  /** What the work on this question is charged to. */
  readonly meter: Meter;
  /** What all requests have read of the version of the graph that was current when this one began; null where nothing is kept. */
  readonly cached: CachedGraph | null;
  /** All rows of the ledger, of those who serve many; null where the database is asked each time. */
  readonly ledgerIndex: LedgerIndex | null;
  /** When all sources came out, likewise. */
  readonly sourceIndex: SourceIndex | null;
  /** What several questions of one request have in common: see kept.ts. */
  readonly kept: Map<string, Promise<unknown>>;
  /** What each view shows, as far as it was asked for: see snapshot.ts. */
  readonly snapshots: Map<string, Snapshot>;
}

/** @param shared a meter without a budget, and nothing kept, unless given */
export function makeGraphContext(
  store: Reader,
  watch: Watch,
  {
    meter,
    kept,
    cached = null,
    ledgerIndex = null,
    sourceIndex = null,
  }: Pick<GraphContext, 'meter' | 'kept'> & Partial<Pick<GraphContext, 'cached' | 'ledgerIndex' | 'sourceIndex'>> = {
    meter: new Meter(Number.POSITIVE_INFINITY),
    kept: new Map(),
  },
): GraphContext {
  const heads = cached === null ? new Map<string, Head>() : new CachedMap<Head>(cached, 'head');
  const claimsIn = (rows: readonly ClaimRow[]): Promise<Claim[]> => {
    meter.charge('record', rows.reduce((sum, { record }) => sum + (record?.length ?? 0), 0) / 1_000);
    return claimsOf(rows, store, (claim, row) => noteHeads(claim, row, heads));
  };
  const loaders = makeLoaders(store, { claimsIn, heads, cached });
  const own = { loaders, claimsIn, heads, snapshots: new Map() };
  return { store, watch, ...own, meter, kept, cached, ledgerIndex, sourceIndex };
}

/** What a reading of many batches holds on to before it begins anew, as the meter counts rows: some 15,000 claims. */
const mostHeld = 60_000;

/**
 * Contexts for the batches of a long reading, charged to the same meter: their loaders are not those of the request, which
 * would hold on to all that is looked at. Each batch goes on with what those before it have loaded, until that is much.
 */
export function contextsFor(context: GraphContext): () => GraphContext {
  let fresh: GraphContext | null = null;
  let before = 0;
  return () => {
    const read = context.meter.count('row');
    if (fresh === null || read - before > mostHeld) {
      // Nor is it kept for others: all that such a reading passes would take the place of what is asked for often.
      fresh = makeGraphContext(context.store, context.watch, { ...context, cached: null });
      before = read;
    }
    return fresh;
  };
}
