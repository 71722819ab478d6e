import { type GraphContext, makeGraphContext } from '../graph/context.ts';
import type { Subscriber, Watch } from '../graph/live/watched.ts';
import { type Log, noLog } from '../log.ts';
import type { Reader } from '../store/store.ts';
import type { Principal, Writes } from './writes.ts';

/** What a resolver has: the graph, who asks, and what there is to write with. Made per request. */
export interface Context extends GraphContext, Auth {
  readonly writing: Writing;
  /** Who asks, for as long as it does; absent where nobody can leave. */
  readonly subscriber?: Subscriber;
}

/** Who asks, and what there is to write with. */
export interface Auth {
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
  readonly accept: () => void;
  readonly stillWanted: () => void;
  readonly begin: () => void;
}

const ofNoRequest: Writing = { log: noLog, client: null, accept: () => {}, stillWanted: () => {}, begin: () => {} };

/** Who has no token, where there are no writes. */
export const nobody: Auth = { writes: null, principal: null };

/** What a question has of its request. */
export interface Shared
  extends Pick<GraphContext, 'meter' | 'kept'>,
    Partial<Pick<GraphContext, 'cached' | 'ledgerIndex' | 'sourceIndex'>> {
  /** Who asks, for as long as it does. */
  readonly subscriber?: Subscriber;
  /** What a write needs to know of it. */
  readonly writing?: Writing;
}

/** @param shared a meter without a budget, and nothing kept, unless given */
export function makeContext(
  store: Reader,
  watch: Watch,
  { writes, principal }: Auth = nobody,
  shared?: Shared,
): Context {
  const { subscriber, writing = ofNoRequest } = shared ?? {};
  return {
    ...makeGraphContext(store, watch, shared),
    writes,
    principal,
    writing,
    ...(subscriber === undefined ? {} : { subscriber }),
  };
}
