import type { Context } from 'hono';
import { socketOf } from './requests.ts';
import { siteOf } from './site-of.ts';

/** The address of a request, on the site as readers have it. @param site as JEJAK_URL has it; null takes what is known */
export function addressOf(c: Context, site: string | null): URL {
  const { origin, pathname, search, hostname } = new URL(c.req.url);
  // A path may begin with two slashes, and would name a host by itself.
  return new URL((site ?? siteOf({ origin, hostname }, socketOf(c))) + pathname + search);
}
