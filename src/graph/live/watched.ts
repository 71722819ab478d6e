import type { Claim } from '../../ontology/claim.ts';

/** What happened to a claim that somebody watches. */
export interface ClaimEvent {
  /** MISSED: more has happened than a stream tells one by one; the claim is the first that was left out. */
  readonly kind: 'NEW' | 'CHANGED' | 'RETRACTED' | 'MISSED';
  readonly id: string;
  /** Its subject, type and object by their ids: all that is left of one that was retracted. */
  readonly said: string;
  /** Null once it was retracted, and where it was missed. */
  readonly claim: Claim | null;
}

export interface Watched {
  readonly ids: readonly string[];
  /** Only claims that join two of them. */
  readonly joined: boolean;
}

/** Who subscribes. */
export interface Subscriber {
  /** The address of the client; null where it has none, and then it is not counted among those of one client. */
  readonly client: string | null;
  /** Told once it has left. */
  onEnd(listener: () => void): void;
}

export interface Watch {
  /**
   * What happens to the claims on these entities from now on, as it is written, by this process or another.
   * @throws {JejakError} TOO_MANY_STREAMS, or QUERY_TOO_COSTLY when there are too many claims to watch
   */
  claims(watched: Watched, subscriber?: Subscriber): Promise<AsyncIterableIterator<ClaimEvent>>;
  /** How many streams are open. */
  readonly streams: number;
  /** Ends all streams. */
  close(): void;
}
