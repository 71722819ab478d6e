import { JejakError } from '../../errors.ts';
import type { Asking } from '../../graphql/context.ts';
import type { Writes } from '../../graphql/writes.ts';
import type { Tokens } from './tokens.ts';

/** What a server with a file of tokens can do. */
export interface Editing {
  readonly writes: Writes;
  readonly tokens: Tokens;
}

/**
 * Who asks, by the `authorization` header (RFC 6750); nobody by cookie, so no page can ask in somebody else's name.
 * @throws {JejakError} UNAUTHENTICATED for a token that is nobody's: silence would pass for a token that reads only
 */
export function askingIn(header: string | null, editing: Editing | null): Asking {
  if (editing === null) return { writes: null, principal: null };
  const { writes, tokens } = editing;
  // Another scheme is the business of whatever stands in front of this server.
  if (header === null || !/^bearer\b/i.test(header)) return { writes, principal: null };
  const [, token = ''] = /^Bearer ([\w.~+/=-]{1,512})$/i.exec(header) ?? [];
  const principal = token === '' ? null : tokens.principalOf(token);
  if (principal === null)
    throw new JejakError('UNAUTHENTICATED', 'authorization: is no token of this server, or one that has ended');
  return { writes, principal };
}
