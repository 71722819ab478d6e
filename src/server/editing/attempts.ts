import { setTimeout as pause } from 'node:timers/promises';
import { JejakError } from '../../errors.ts';
import { BoundedLimiter } from '../clients/bounded-limiter.ts';
import type { Client } from '../clients/client-address.ts';

/** Unknown tokens that one client may send in a minute before it is slowed. */
const mostFailures = { points: 10, seconds: 60 };
/** How long each further one waits for its refusal. */
const heldMs = 1_000;
/** Refusals that are held at one time. */
const mostHeld = 100;

/** The tokens that were nobody's, by the client that sent them. */
export interface Attempts {
  /**
   * Notes one more. Who sends too many waits for each answer, and is told when to come back; a token that is somebody's
   * is never kept waiting, wherever it comes from.
   * @returns the refusal, after a while where it is one too many
   */
  failed(client: Client): Promise<JejakError>;
}

export function makeAttempts(): Attempts {
  const failures = new BoundedLimiter(mostFailures);
  let held = 0;
  return {
    failed: async ({ bucket, address }) => {
      const { left } = await failures.count(bucket ?? address ?? '', 1);
      if (left >= 0)
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
export const attemptsRetrySeconds = mostFailures.seconds;
