import type { Context } from 'hono';
import { clientOf } from '../requests.ts';
import { isLoopback } from '../site-of.ts';
import type { McpAccess } from './mcp-access.ts';

/**
 * Why a request to `/mcp` is turned away; null where it is let in. A page of another site reaches this machine through
 * its reader's browser, under a name of its own that leads here (DNS rebinding): the name that a request came by and the
 * page that sent it must be ours.
 * @param site where readers reach the server, as JEJAK_URL has it
 */
export function whyClosed(c: Context, access: Exclude<McpAccess, 'off'>, site: string | null): string | null {
  const { hostname } = new URL(c.req.url);
  const own = site === null ? null : new URL(site).hostname;
  const isOpen = access === 'on';
  // Whose work is counted under nothing came from this machine, or by no connection.
  if (
    !isOpen &&
    (clientOf(c).bucket !== null ||
      c.req.header('forwarded') !== undefined ||
      c.req.header('x-forwarded-for') !== undefined)
  )
    return 'mcp: answers programs of this machine; JEJAK_MCP=on opens it to others';
  if (!isLoopback(hostname) && !(isOpen && (hostname === own || isAddress(hostname))))
    return 'host: is not this server; where readers reach it is said by JEJAK_URL';
  const origin = c.req.header('origin');
  if (origin === undefined) return null;
  const from = URL.canParse(origin) ? new URL(origin).hostname : '';
  if (isLoopback(from) || (isOpen && from !== '' && (from === own || (from === hostname && isAddress(from)))))
    return null;
  return 'origin: is a page of another site, which may not ask here';
}

/** An address in numbers leads nowhere else, whoever writes it. */
function isAddress(hostname: string): boolean {
  return /^(?:\d+(?:\.\d+){3}|\[[0-9a-f:.]+\])$/.test(hostname);
}
