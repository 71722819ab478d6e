import type { Model } from '../../draft/model/model.ts';
import type { JejakError } from '../../errors.ts';
import type { Auth } from '../../graphql/context.ts';
import type { Writes } from '../../graphql/writes.ts';
import type { Log } from '../../log.ts';
import type { Client } from '../clients/client-address.ts';
import type { Attempts } from './attempts.ts';
import type { EditingPlaces } from './ingest-written.ts';
import type { Tokens } from './tokens.ts';

/** What a server with a file of tokens can do. */
export interface Editing {
  readonly writes: Writes;
  readonly tokens: Tokens;
  /** Where what is written is kept: the desk opens it again. Absent where there is no desk. */
  readonly places?: EditingPlaces;
  /** The model that the desk may ask beside the rules; absent where none is set. */
  readonly model?: Model;
}

/** What is noted of tokens that are nobody's. */
export interface TokenFailures {
  readonly attempts: Attempts;
  readonly log: Log;
}

export interface Bearer {
  readonly authorization: string | null;
  /** Where it came from. */
  readonly client: Client;
}

/**
 * Who asks, by the `authorization` header (RFC 6750); nobody by cookie, so no page can ask in somebody else's name.
 * @returns the refusal of a token that is nobody's: silence would pass for a token that reads only
 */
export function authenticateBearer(
  { authorization, client }: Bearer,
  editing: Editing | null,
  { attempts, log }: TokenFailures,
): Auth | Promise<JejakError> {
  if (editing === null) return { writes: null, principal: null };
  const { writes, tokens } = editing;
  // Another scheme is the business of whatever stands in front of this server.
  if (authorization === null || !/^bearer\b/i.test(authorization)) return { writes, principal: null };
  const [, token = ''] = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(authorization) ?? [];
  const principal = token === '' ? null : tokens.principalOf(token, log);
  if (principal !== null) return { writes, principal };
  log.warn({ event: 'token.refused', client: client.address }, 'a token that is nobody’s was sent');
  return attempts.failed(client);
}
