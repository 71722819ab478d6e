import { createHash } from 'node:crypto';
import { JejakError } from '../../errors.ts';
import { type Claim, lineOf } from '../../ontology/claim.ts';
import { inSlices } from '../../store/in-slices.ts';
import type { Reader } from '../../store/store.ts';
import { makeGraphContext } from '../context.ts';
import { EventQueue } from './event-queue.ts';
import { type PlaceLimits, Places } from './places.ts';
import type { ClaimEvent, Subscriber, Watch, Watched } from './watched.ts';

export interface WatchLimits extends PlaceLimits {
  readonly everyMs: number;
  /** Claims that one stream may watch. */
  readonly claims: number;
  /** Claims that all streams may watch together. */
  readonly claimsOfAll: number;
  /** Events that wait for a reader of one stream. */
  readonly waiting: number;
}

export const watchLimits: WatchLimits = {
  everyMs: 1_000,
  streams: 100,
  streamsOfClient: 20,
  claims: 5_000,
  claimsOfAll: 50_000,
  waiting: 1_000,
};

const anybody: Subscriber = { client: null, onEnd: () => {} };

/**
 * Watches the graph for those who subscribe. Every writer counts the ledger up, whichever process it is, so one small
 * read a second tells whether anything is new; only then are the watched claims read, those of all streams at once, and
 * held against what each stream has seen. Nothing is asked while nobody watches.
 */
export function makeWatch(store: Reader, limits: WatchLimits = watchLimits): Watch {
  const streams = new Set<Stream>();
  const places = new Places(limits);
  let turn: number | null = null;
  let timer: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    try {
      const now = await turnOf(store);
      if (now !== turn) {
        turn = now;
        const { loaders } = makeGraphContext(store, watch);
        await Promise.all([...streams].map(async (stream) => stream.compare(await claimsOn(stream.watched, loaders))));
      }
    } catch (error) {
      // Whoever watches learns that nobody does any more: a silence would say that nothing happened.
      for (const stream of streams) stream.queue.end(error instanceof Error ? error : new Error(String(error)));
    }
    schedule();
  };
  const schedule = (): void => {
    timer = streams.size === 0 ? null : setTimeout(() => void look(), limits.everyMs).unref();
  };

  const watch: Watch = {
    claims: async (watched, subscriber = anybody) => {
      // Before anything is waited for: of five hundred who come at once, all would find the same place free.
      const free = places.take(subscriber.client);
      try {
        // The turn first: what is written between the two is found once more, and not lost.
        const began = await turnOf(store);
        const claims = await claimsOn(watched, makeGraphContext(store, watch).loaders);
        refuseBeyond(claims.length, limits, [...streams]);
        const stream = new Stream(watched, await seenIn(claims), limits.waiting, () => {
          streams.delete(stream);
          free();
        });
        streams.add(stream);
        subscriber.onEnd(() => stream.queue.end());
        turn = turn === null || streams.size === 1 ? began : Math.min(turn, began);
        if (timer === null) schedule();
        return stream.queue;
      } catch (error) {
        free();
        throw error;
      }
    },
    get streams() {
      return streams.size;
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      for (const stream of streams) stream.queue.end();
    },
  };
  return watch;
}

function refuseBeyond(claims: number, limits: WatchLimits, others: readonly Stream[]): void {
  if (claims > limits.claims)
    throw new JejakError(
      'QUERY_TOO_COSTLY',
      `about: there are ${claims} claims on these entities, at most ${limits.claims} can be watched in one stream: name fewer`,
    );
  const all = others.reduce((sum, { size }) => sum + size, claims);
  if (all > limits.claimsOfAll)
    throw new JejakError(
      'TOO_MANY_STREAMS',
      `all streams together would watch ${all} claims, at most ${limits.claimsOfAll} are watched: try later, or name fewer entities`,
    );
}

class Stream {
  readonly watched: Watched;
  readonly queue: EventQueue<ClaimEvent>;
  #seen: ReadonlyMap<string, Seen>;

  constructor(watched: Watched, known: ReadonlyMap<string, Seen>, waiting: number, onEnd: () => void) {
    this.watched = watched;
    this.#seen = known;
    this.queue = new EventQueue(waiting, ({ id, said }) => ({ kind: 'MISSED', id, said, claim: null }), onEnd);
  }

  /** How many claims it watches. */
  get size(): number {
    return this.#seen.size;
  }

  async compare(claims: readonly Claim[]): Promise<void> {
    const now = await seenIn(claims);
    const [known, still] = [this.#seen, now].map(
      (seen) => new Set([...seen.values()].flatMap((one) => one.assertions)),
    );
    const events: ClaimEvent[] = [];
    for (const claim of claims) {
      const { id } = claim;
      const [before, after] = [this.#seen.get(id), now.get(id)];
      if (after === undefined || before?.digest === after.digest) continue;
      // What was one claim and is so more than once by now has other ids, and is no news in itself.
      const isNew = before === undefined && !after.assertions.some((assertion) => known?.has(assertion));
      events.push({ kind: isNew ? 'NEW' : 'CHANGED', id, said: after.said, claim });
    }
    for (const [id, { said, assertions }] of this.#seen)
      if (!now.has(id) && !assertions.some((assertion) => still?.has(assertion)))
        events.push({ kind: 'RETRACTED', id, said, claim: null });
    this.#seen = now;
    this.queue.push(events);
  }
}

/** What is kept of a claim between two looks. */
interface Seen {
  readonly said: string;
  readonly digest: string;
  readonly assertions: readonly string[];
}

async function seenIn(claims: readonly Claim[]): Promise<Map<string, Seen>> {
  const seen = new Map<string, Seen>();
  await inSlices(claims, (claim) => seen.set(claim.id, seenAs(claim)));
  return seen;
}

function seenAs(claim: Claim): Seen {
  // That evidence was proved again is no news of the claim.
  const content = JSON.stringify(claim, (key, value: unknown) => (key === 'verification' ? undefined : value));
  return {
    said: lineOf(claim),
    digest: createHash('sha256').update(content).digest('base64'),
    assertions: claim.assertions.map(({ id }) => id),
  };
}

async function claimsOn(
  { ids, joined }: Watched,
  { claimsAbout }: ReturnType<typeof makeGraphContext>['loaders'],
): Promise<Claim[]> {
  const found = (await Promise.all(ids.map((id) => claimsAbout.load(id)))).flat();
  const unique = [...new Map(found.map((claim) => [claim.id, claim])).values()];
  return joined
    ? unique.filter(({ subject, object }) => object !== null && ids.includes(subject) && ids.includes(object))
    : unique;
}

/** How often the graph was written: every writer counts the ledger up, whichever process it is. */
export async function turnOf(store: Reader): Promise<number> {
  return (await store.read('turn', {}))[0]?.turn ?? 0;
}
