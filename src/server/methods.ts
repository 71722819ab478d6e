import type { MiddlewareHandler } from 'hono';
import { errorResponse } from './error-response.ts';
import { forAnyPage } from './every-answer.ts';
import { asResponse } from './packed.ts';
import { servicePaths } from './reconcile/manifest.ts';

/** Where a question may stand in a body. */
const queryPaths: readonly string[] = ['/graphql', ...Object.values(servicePaths)];
const queryMethods = ['GET', 'HEAD', 'POST', 'OPTIONS'];
const readMethods = ['GET', 'HEAD', 'OPTIONS'];

/** Answers OPTIONS at every path, also before a page of another site asks, and refuses methods that a path does not have. */
export const methods: MiddlewareHandler = async ({ req }, next) => {
  const allowed = queryPaths.includes(req.path) ? queryMethods : readMethods;
  const allow = allowed.join(', ');
  if (req.method === 'OPTIONS') return new Response(null, { status: 204, headers: { allow, ...preflightOf(allowed) } });
  if (allowed.includes(req.method)) return next();
  const message =
    allowed === queryMethods
      ? 'method: is GET for a query in the address, or POST for one in the body'
      : `method: is one of ${allow}`;
  const { headers, ...refused } = errorResponse('BAD_USER_INPUT', message, 405);
  return asResponse({ ...refused, headers: { ...headers, ...forAnyPage, allow } });
};

/** `*` does not cover Authorization (Fetch, 4.9). */
function preflightOf(allowed: readonly string[]): Record<string, string> {
  return {
    ...forAnyPage,
    'access-control-allow-methods': allowed.filter((method) => method !== 'HEAD').join(', '),
    'access-control-allow-headers': '*, Authorization',
    'access-control-max-age': '86400',
  };
}
