import { type Log, noLog } from '../log.ts';
import type { Claim } from '../ontology/claim.ts';
import { claimsInSlices } from '../store/claim-rows.ts';
import type { ClaimRow } from '../store/rows.ts';
import type { Reader } from '../store/store.ts';
import type { Subscriber, Watch } from './live/watched.ts';
import { type Head, type Loaders, makeLoaders, noteHeads } from './loaders.ts';
import { Meter } from './meter/meter.ts';
import type { Snapshot } from './snapshot.ts';
import type { Principal, Writes } from './writes.ts';

/** What a resolver has: the store to ask, and loaders that ask it once for all keys of a level. Made per request. */
export interface Context extends Asking {
  readonly writing: Writing;
  readonly store: Reader;
  /** What subscriptions listen to; one a server. */
  readonly watch: Watch;
  readonly loaders: Loaders;
  /** Rows as claims; the names in them are kept in `heads`. */
  readonly claimsIn: (rows: readonly ClaimRow[]) => Promise<Claim[]>;
  /** What other rows said in passing of the entities and sources beside them: see record-of.ts. */
  readonly heads: Map<string, Head>;
  /** What the work on this question is charged to. */
  readonly meter: Meter;
  /** What several questions of one request have in common: see kept.ts. */
  readonly kept: Map<string, Promise<unknown>>;
  /** Who asks, for as long as it does; absent where nobody can leave. */
  readonly subscriber?: Subscriber;
  /** What each view shows, as far as it was asked for: see snapshot.ts. */
  readonly snapshots: Map<string, Snapshot>;
}

/** Who asks, and what there is to write with. */
export interface Asking {
  /** Null where the server takes no writes. */
  readonly writes: Writes | null;
  /** Null for everybody without a token. */
  readonly principal: Principal | null;
}

/** What a write needs to know of the request that it came in. */
export interface Writing {
  readonly log: Log;
  /** The address that it came from; null where that is not known. */
  readonly client: string | null;
  /** As `WriteFor` has them. */
  readonly takeOn: () => void;
  readonly stillWanted: () => void;
  readonly begin: () => void;
}

const ofNoRequest: Writing = { log: noLog, client: null, takeOn: () => {}, stillWanted: () => {}, begin: () => {} };

/** Who has no token, where there are no writes. */
export const nobody: Asking = { writes: null, principal: null };

/** What a question has of its request. */
export interface Shared {
  /** What the rows of its store are charged to. */
  readonly meter: Meter;
  readonly kept: Map<string, Promise<unknown>>;
  /** Who asks, for as long as it does. */
  readonly subscriber?: Subscriber;
  /** What a write needs to know of it. */
  readonly writing?: Writing;
}

/** @param shared a meter without a budget, and nothing kept, unless given */
export function makeContext(
  store: Reader,
  watch: Watch,
  { writes, principal }: Asking = nobody,
  { meter, kept, subscriber, writing = ofNoRequest }: Shared = {
    meter: new Meter(Number.POSITIVE_INFINITY),
    kept: new Map(),
  },
): Context {
  const heads = new Map<string, Head>();
  const claimsIn = (rows: readonly ClaimRow[]): Promise<Claim[]> =>
    claimsInSlices(rows, (row) => noteHeads(row, heads));
  return {
    store,
    watch,
    writes,
    principal,
    writing,
    claimsIn,
    heads,
    meter,
    kept,
    ...(subscriber === undefined ? {} : { subscriber }),
    snapshots: new Map(),
    loaders: makeLoaders(store, { claimsIn, heads }),
  };
}

/** What a reading of many batches holds on to before it begins anew, as the meter counts rows: some 15,000 claims. */
const mostHeld = 60_000;

/**
 * Contexts for the batches of a long reading, charged to the same meter: their loaders are not those of the request, which
 * would hold on to all that is looked at. Each batch goes on with what those before it have loaded, until that is much.
 */
export function contextsFor(context: Context): () => Context {
  let fresh: Context | null = null;
  let before = 0;
  return () => {
    const read = context.meter.count('row');
    if (fresh === null || read - before > mostHeld) {
      fresh = makeContext(context.store, context.watch, nobody, context);
      before = read;
    }
    return fresh;
  };
}
