import type { CachedGraph } from '../../graph/version/cached-reads.ts';
import type { GraphVersion } from '../../graph/version/graph-version.ts';
import { type Entries, VersionCache } from '../../graph/version/version-cache.ts';
import { Shed } from '../load/shed.ts';
import type { WorkQueue } from '../load/work-queue.ts';
import type { Operation } from '../operation.ts';
import type { Answer } from '../short-path.ts';
import type { AnswerKey } from './answer-key.ts';
import { KeptAnswer, tagOf } from './kept-answer.ts';

export interface CacheOptions {
  /** Bytes that are kept across requests; 0 keeps nothing. */
  readonly bytes: number;
  /** For how many milliseconds the version counts that a database has told to which others can write. */
  readonly freshnessMs: number;
}

/** Keeps nothing. */
export const noCache: CacheOptions = { bytes: 0, freshnessMs: 0 };

interface Caches {
  readonly version: GraphVersion;
  /** A half of the bytes each. */
  readonly graph: VersionCache<unknown>;
  readonly answers: VersionCache<KeptAnswer>;
}

/**
 * Answers requests out of what is kept of the current version of the graph, which costs nothing and takes no place in the
 * queue of work; all others are worked out, and what is whole is kept (docs/decisions/0036-what-is-kept-of-a-version.md).
 */
export class Answers {
  readonly #work: WorkQueue;
  readonly #caches: Caches | null;

  constructor(version: GraphVersion, work: WorkQueue, { bytes }: Pick<CacheOptions, 'bytes'>) {
    this.#work = work;
    const half = Math.floor(bytes / 2);
    this.#caches =
      half < 1
        ? null
        : {
            version,
            graph: new VersionCache(half),
            answers: new VersionCache(half),
          };
  }

  /** Bytes that are kept now. */
  get bytes(): number {
    return this.#caches === null ? 0 : this.#caches.graph.bytes + this.#caches.answers.bytes;
  }

  /** @param key null for what is neither looked up nor kept */
  async of<T extends Answer | Response>(
    key: AnswerKey | null,
    operation: Operation,
    make: () => Promise<T>,
  ): Promise<T | Answer | KeptAnswer | Shed> {
    // Who comes to a server that stops is to go to another one, however little the answer would cost.
    const caches = this.#work.stopping ? null : this.#caches;
    const entries = caches === null || key === null ? null : await look(caches, operation);
    const known = key === null ? undefined : entries?.get(key.name);
    if (known !== undefined) {
      operation.cacheUse = 'hit';
      operation.asked = known.asked;
      return known;
    }
    const made = await this.#work.run(operation, make);
    if (made instanceof Shed) return made;
    const whole = key === null ? null : wholeIn(made, key);
    if (caches === null) return whole ?? made;
    if (key === null || whole === null || entries === null) return passedBy(made);
    operation.cacheUse = 'miss';
    const kept = new KeptAnswer(whole, operation.asked);
    entries.set(key.name, kept, kept.bytes);
    return { ...whole, headers: { ...whole.headers, 'x-cache': 'miss' } };
  }
}

/** Asks for the version, and lets the operation read what is kept of it. Null where that cannot be had. */
async function look({ version, graph, answers }: Caches, operation: Operation): Promise<Entries<KeptAnswer> | null> {
  try {
    const now = version.current();
    const current = typeof now === 'number' ? now : await now;
    operation.cached = graph.at(current) as CachedGraph | null;
    return answers.at(current);
  } catch (error) {
    operation.unreachable = error;
    return null;
  }
}

/** What may be kept, with its tag if it is to have one; null where nothing may. */
function wholeIn(made: Answer | Response, { isTagged }: AnswerKey): Answer | null {
  if ('text' in made || made.isWhole !== true) return null;
  return isTagged ? { ...made, headers: { ...made.headers, etag: tagOf(made.body) } } : made;
}

function passedBy<T extends Answer | Response>(made: T): T {
  if (!('text' in made)) return { ...made, headers: { ...made.headers, 'x-cache': 'bypass' } };
  made.headers.set('x-cache', 'bypass');
  return made;
}
