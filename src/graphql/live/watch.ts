import { createHash } from 'node:crypto';
import { Repeater } from 'graphql-yoga';
import { JejakError } from '../../errors.ts';
import type { Claim } from '../../ontology/claim.ts';
import type { Reader } from '../../store/store.ts';
import { makeContext } from '../context.ts';

/** What happened to a claim that somebody watches. */
export interface ClaimEvent {
  readonly kind: 'NEW' | 'CHANGED' | 'RETRACTED';
  readonly id: string;
  /** Its subject, type and object by their ids: all that is left of one that was retracted. */
  readonly said: string;
  /** Null once it was retracted. */
  readonly claim: Claim | null;
}

export interface Watched {
  readonly ids: readonly string[];
  /** Only claims that join two of them. */
  readonly joined: boolean;
}

export interface Watch {
  /**
   * What happens to the claims on these entities from now on, as it is written, by this process or another.
   * @throws {JejakError} TOO_MANY_STREAMS, or QUERY_TOO_COSTLY when there are too many claims to watch
   */
  claims(watched: Watched): Promise<AsyncIterable<ClaimEvent>>;
  /** Ends all streams. */
  close(): void;
}

export interface WatchLimits {
  readonly everyMs: number;
  readonly streams: number;
  /** Claims that one stream may watch. */
  readonly claims: number;
}

export const watchLimits: WatchLimits = { everyMs: 1_000, streams: 100, claims: 5_000 };

/**
 * Watches the graph for those who subscribe. Every writer counts the ledger up, whichever process it is, so one small
 * read a second tells whether anything is new; only then are the watched claims read, those of all streams at once, and
 * held against what each stream has seen. Nothing is asked while nobody watches.
 */
export function makeWatch(store: Reader, limits: WatchLimits = watchLimits): Watch {
  const streams = new Set<Stream>();
  let turn: number | null = null;
  let timer: NodeJS.Timeout | null = null;

  const look = async (): Promise<void> => {
    try {
      const now = await turnOf(store);
      if (now !== turn) {
        turn = now;
        const { loaders } = makeContext(store, watch);
        await Promise.all([...streams].map(async (stream) => stream.compare(await claimsOn(stream.watched, loaders))));
      }
    } catch (error) {
      // Whoever watches learns that nobody does any more: a silence would say that nothing happened.
      for (const stream of streams) stream.stop(error instanceof Error ? error : new Error(String(error)));
    }
    schedule();
  };
  const schedule = (): void => {
    timer = streams.size === 0 ? null : setTimeout(() => void look(), limits.everyMs).unref();
  };

  const watch: Watch = {
    claims: async (watched) => {
      if (streams.size >= limits.streams)
        throw new JejakError('TOO_MANY_STREAMS', `${limits.streams} streams are open, more are not served: try later`);
      // The turn first: what is written between the two is found once more, and not lost.
      const began = await turnOf(store);
      const claims = await claimsOn(watched, makeContext(store, watch).loaders);
      if (claims.length > limits.claims)
        throw new JejakError(
          'QUERY_TOO_COSTLY',
          `about: there are ${claims.length} claims on these entities, at most ${limits.claims} can be watched in one stream: name fewer`,
        );
      return new Repeater<ClaimEvent>(async (push, stop) => {
        const stream = new Stream(watched, claims, push, stop);
        streams.add(stream);
        turn = turn === null || streams.size === 1 ? began : Math.min(turn, began);
        if (timer === null) schedule();
        await stop;
        streams.delete(stream);
      });
    },
    close: () => {
      if (timer !== null) clearTimeout(timer);
      for (const stream of streams) stream.stop();
    },
  };
  return watch;
}

class Stream {
  readonly watched: Watched;
  readonly stop: (error?: Error) => void;
  readonly #push: (event: ClaimEvent) => unknown;
  #seen: ReadonlyMap<string, Seen>;

  constructor(
    watched: Watched,
    claims: readonly Claim[],
    push: (event: ClaimEvent) => unknown,
    stop: (error?: Error) => void,
  ) {
    this.watched = watched;
    this.stop = stop;
    this.#push = push;
    this.#seen = new Map(claims.map((claim) => [claim.id, seenAs(claim)]));
  }

  compare(claims: readonly Claim[]): void {
    const now = new Map<string, Seen>();
    for (const claim of claims) {
      const before = this.#seen.get(claim.id);
      const { said, digest } = seenAs(claim);
      now.set(claim.id, { said, digest });
      if (before?.digest === digest) continue;
      this.#push({ kind: before === undefined ? 'NEW' : 'CHANGED', id: claim.id, said, claim });
    }
    for (const [id, { said }] of this.#seen) if (!now.has(id)) this.#push({ kind: 'RETRACTED', id, said, claim: null });
    this.#seen = now;
  }
}

/** What is kept of a claim between two looks. */
interface Seen {
  readonly said: string;
  readonly digest: string;
}

function seenAs(claim: Claim): Seen {
  // That evidence was proved again is no news of the claim.
  const content = JSON.stringify(claim, (key, value: unknown) => (key === 'verification' ? undefined : value));
  return {
    said: [claim.subject, claim.type, claim.object ?? ''].join(' ').trim(),
    digest: createHash('sha256').update(content).digest('base64'),
  };
}

async function claimsOn(
  { ids, joined }: Watched,
  { claimsAbout }: ReturnType<typeof makeContext>['loaders'],
): Promise<Claim[]> {
  const found = (await Promise.all(ids.map((id) => claimsAbout.load(id)))).flat();
  const unique = [...new Map(found.map((claim) => [claim.id, claim])).values()];
  return joined
    ? unique.filter(({ subject, object }) => object !== null && ids.includes(subject) && ids.includes(object))
    : unique;
}

async function turnOf(store: Reader): Promise<number> {
  return (await store.read('turn', {}))[0]?.turn ?? 0;
}
