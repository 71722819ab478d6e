import type { Context } from 'hono';

/**
 * Why a request that changes something is none of the desk's own pages; null where it is. A browser says with each POST
 * from where it comes, and a page cannot make it say otherwise; that must be where readers reach this server.
 * @param site where they do, as JEJAK_URL has it; null takes the host that the request names
 */
export function whyForeign({ req }: Context, site: string | null): string | null {
  const fetchSite = req.header('sec-fetch-site');
  if (fetchSite !== undefined && fetchSite !== 'same-origin')
    return 'sec-fetch-site: the desk is written to from its own pages';
  const origin = req.header('origin');
  if (origin === undefined || !URL.canParse(origin))
    return 'origin: is missing; the desk is written to from its own pages';
  const own = [site === null ? null : new URL(site).host, req.header('host') ?? new URL(req.url).host];
  return own.includes(new URL(origin).host)
    ? null
    : 'origin: is another site; the desk is written to from its own pages';
}
