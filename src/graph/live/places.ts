import { JejakError } from '../../errors.ts';

export interface PlaceLimits {
  readonly streams: number;
  /** Of those, how many one client may have. */
  readonly streamsOfClient: number;
}

/** The places for streams, of all and of each client. */
export class Places {
  readonly #limits: PlaceLimits;
  readonly #ofClient = new Map<string, number>();
  #taken = 0;

  constructor(limits: PlaceLimits) {
    this.#limits = limits;
  }

  /**
   * @returns what frees the place, once
   * @throws {JejakError} TOO_MANY_STREAMS
   */
  take(client: string | null): () => void {
    const { streams, streamsOfClient } = this.#limits;
    const own = client === null ? 0 : (this.#ofClient.get(client) ?? 0);
    if (this.#taken >= streams)
      throw new JejakError('TOO_MANY_STREAMS', `${streams} streams are open, more are not served: try later`);
    if (own >= streamsOfClient)
      throw new JejakError(
        'TOO_MANY_STREAMS',
        `${streamsOfClient} streams of this client are open, and one client has no more: name more entities in each`,
      );
    this.#count(client, 1);
    let isTaken = true;
    return () => {
      if (isTaken) this.#count(client, -1);
      isTaken = false;
    };
  }

  #count(client: string | null, by: 1 | -1): void {
    this.#taken += by;
    if (client === null) return;
    const own = (this.#ofClient.get(client) ?? 0) + by;
    if (own === 0) this.#ofClient.delete(client);
    else this.#ofClient.set(client, own);
  }
}
