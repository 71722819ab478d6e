import { setTimeout as pause } from 'node:timers/promises';
import { JejakError } from '../../errors.ts';

/** Unknown tokens that one client may send in a minute before it is slowed. */
const mostFailures = 10;
const windowMs = 60_000;
/** How long each further one waits for its refusal. */
const heldMs = 1_000;
/** Refusals that are held at one time, and clients that are remembered: what strangers can make of them is bounded. */
const mostHeld = 100;
const mostClients = 10_000;

/** The tokens that were nobody's, by the client that sent them. */
export interface Attempts {
  /**
   * Notes one more. Who sends too many waits for each answer, and is told when to come back; a token that is somebody's
   * is never kept waiting, wherever it comes from.
   * @returns the refusal, after a while where it is one too many
   */
  failed(client: string | null): Promise<JejakError>;
}

export function makeAttempts(): Attempts {
  // Oldest first: the first entry is the one to forget.
  const clients = new Map<string, { readonly since: number; count: number }>();
  let held = 0;
  return {
    failed: async (client) => {
      const now = Date.now();
      const key = client ?? '';
      const known = clients.get(key);
      const entry = known !== undefined && now - known.since < windowMs ? known : { since: now, count: 0 };
      entry.count += 1;
      clients.delete(key);
      clients.set(key, entry);
      const [oldest] = clients.keys();
      if (clients.size > mostClients && oldest !== undefined) clients.delete(oldest);
      if (entry.count <= mostFailures)
        return new JejakError('UNAUTHENTICATED', 'authorization: is no token of this server, or one that has ended');
      if (held < mostHeld) {
        held += 1;
        await pause(heldMs, undefined, { ref: false });
        held -= 1;
      }
      return new JejakError('TOO_MANY_ATTEMPTS', 'authorization: too many unknown tokens came from here; try later');
    },
  };
}

/** Seconds after which a client that sent too many may come back. */
export const attemptsRetrySeconds = windowMs / 1_000;
