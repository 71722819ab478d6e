import type { Context } from 'hono';
import { siteFor } from './requests.ts';

/** The address of a request, on the site as readers have it. @param site as JEJAK_URL has it; null takes what is known */
export function addressOf(c: Context, site: string | null): URL {
  const { pathname, search } = new URL(c.req.url);
  // A path may begin with two slashes, and would name a host by itself.
  return new URL(siteFor(c, site) + pathname + search);
}
