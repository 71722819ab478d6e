import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import type { Principal } from '../../graphql/writes.ts';
import type { Log } from '../../log.ts';
import { hashOfToken, type Tokens } from '../editing/tokens.ts';

/** How long a session lasts: a working day. */
export const sessionSeconds = 12 * 3_600;
const cookieName = 'jejak_meja';

/** Who works at the desk. */
export interface Session {
  readonly principal: Principal;
  /** What forms and requests of this session carry, and no other page can know. */
  readonly csrf: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

/** Why there is none: nobody signed in, its time is up, or its token stands in the file no more. */
export type NoSession = 'NONE' | 'ENDED' | 'REVOKED';

export interface Sessions {
  /** The cookie of a session that a token begins. @param secure whether readers reach the site by https */
  begin(token: string, secure: boolean): string;
  /** The session of a request, by its cookies; its token is looked for anew. */
  of(cookies: string | undefined, log: Log): Session | NoSession;
  /** The cookie that ends it. */
  end(secure: boolean): string;
}

/**
 * Sessions that stand in their cookie, signed, and nowhere else. The key is one of this process: a server that starts
 * anew has none of the sessions of before, and no secret lies on its disk.
 */
export function makeSessions(tokens: Tokens, now: () => number = Date.now): Sessions {
  const key = randomBytes(32);
  const signed = (content: string): string => createHmac('sha256', key).update(content).digest('base64url');
  const cookie = (value: string, seconds: number, secure: boolean): string =>
    `${cookieName}=${value}; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Strict${secure ? '; Secure' : ''}`;
  return {
    begin: (token, secure) => {
      const content = [hashOfToken(token), now() + sessionSeconds * 1_000, randomBytes(9).toString('base64url')].join(
        '.',
      );
      return cookie(`${content}.${signed(`session ${content}`)}`, sessionSeconds, secure);
    },
    of: (cookies, log) => {
      const value = cookieIn(cookies);
      if (value === null) return 'NONE';
      const at = value.lastIndexOf('.');
      const content = value.slice(0, at);
      if (at < 0 || !isSame(value.slice(at + 1), signed(`session ${content}`))) return 'ENDED';
      const [hash = '', until = ''] = content.split('.');
      if (Number(until) <= now()) return 'ENDED';
      const principal = tokens.principalOfHash(hash, log);
      if (principal?.role !== 'editor') return 'REVOKED';
      return { principal, csrf: signed(`csrf ${content}`), until: Number(until) };
    },
    end: (secure) => cookie('', 0, secure),
  };
}

/** Whether what came along is what a session's own pages carry. */
export function isOfSession({ csrf }: Session, given: string | null | undefined): boolean {
  return typeof given === 'string' && isSame(given, csrf);
}

function cookieIn(cookies: string | undefined): string | null {
  const found = (cookies ?? '').split(/;\s*/).find((one) => one.startsWith(`${cookieName}=`));
  const value = found?.slice(cookieName.length + 1) ?? '';
  return /^[\w.-]{1,300}$/.test(value) ? value : null;
}

function isSame(one: string, other: string): boolean {
  const [a, b] = [Buffer.from(one), Buffer.from(other)];
  return a.length === b.length && timingSafeEqual(a, b);
}
