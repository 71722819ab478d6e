import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import { languageOf, routeOf } from '../../explorer/routes.ts';

/** What stands at an address, as logs and metrics call it: few names, and nothing that a caller typed. */
export interface Named {
  /** `page`, `graphql`, `asset`, `probe`, `desk`, or the first word of the route; `none` where there is none. */
  readonly kind: string;
  /** Of a page its name and form, such as `entity` or `entity.json`; null for all others. */
  readonly name: string | null;
  readonly language: 'id' | 'en' | null;
}

/** Routes whose first word is not what they are. */
const kinds: Readonly<Record<string, string>> = {
  assets: 'asset',
  'favicon.ico': 'asset',
  healthz: 'probe',
  readyz: 'probe',
  meja: 'desk',
  unduh: 'downloads',
};

/** By the routes of the app, so that a new one has its kind without a line here; pages are at all that is nothing else's. */
export function namedAt(c: Context): Named {
  const { pathname } = new URL(c.req.url);
  const pattern = matchedRoutes(c)
    .map(({ path }) => path)
    .findLast((path) => !/^\/?\*$/.test(path));
  if (pattern !== undefined) {
    const [first = '', second = ''] = pattern.split('/').filter((word) => word !== '');
    const word = first === 'en' ? second : first;
    return { kind: kinds[word] ?? word, name: null, language: null };
  }
  if (pathname === '/oembed') return { kind: 'page', name: 'oembed', language: null };
  const route = routeOf(pathname);
  if (route === null) return { kind: 'none', name: null, language: languageOf(pathname) };
  const form = route.format ?? (route.embedded ? 'embed' : null);
  return {
    kind: 'page',
    name: form === null ? route.page.name : `${route.page.name}.${form}`,
    language: route.language,
  };
}
