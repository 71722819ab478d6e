import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import type { Ask } from '../explorer/ask.ts';
import { makeExplorer } from '../explorer/explorer.ts';
import { type Limits, limits } from '../graphql/limits.ts';
import { makeWatch, type Watch } from '../graphql/live/watch.ts';
import type { Store } from '../store/store.ts';
import type { Editing } from './editing/asking.ts';
import { explorerPages } from './explorer-pages.ts';
import { clientLeft, type GraphQLDoor, makeDoor } from './graphql-door.ts';
import { askInProcess } from './in-process.ts';
import { Operation } from './operation.ts';
import type { PlaygroundTab } from './playground.ts';
import { tooManyBytes } from './refusal.ts';
import type { Answer } from './short-path.ts';
import type { StaticFiles } from './static-files.ts';

export interface AppOptions {
  /** What the pages of the explorer load; null serves the API alone. */
  readonly files?: StaticFiles | null;
  /** What the playground opens with. */
  readonly tabs?: readonly PlaygroundTab[];
  /** Where bugs go; they never reach a client. */
  readonly report?: (error: unknown) => void;
  /** What subscriptions listen to; whoever gives one closes it. */
  readonly watch?: Watch;
  /** Who may write, and how; null takes no writes. */
  readonly editing?: Editing | null;
  /** Other limits than those that docs/limits.md tells. */
  readonly limits?: Partial<Limits>;
}

/** All routes; and the door of `/graphql` by itself, for a server that can answer without the routes around it. */
export type App = Hono & { readonly door?: GraphQLDoor };

/** Everything that is served, over one store. `app.request('/graphql')` asks it without a port. */
export function makeApp(
  store: Store,
  {
    files = null,
    tabs = [],
    report = console.error,
    limits: others = {},
    watch = makeWatch(store),
    editing = null,
  }: AppOptions = {},
): App {
  const door = makeDoor(store, { tabs, report, limits: { ...limits, ...others }, watch, editing });
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    try {
      const dossiers = await store.read('dossiers', {});
      return c.json({ status: 'ready', dossiers: dossiers.length });
    } catch (error) {
      report(error);
      return c.json({ status: 'not ready' }, 503);
    }
  });
  app.use('/graphql', (c, next) => {
    const admission = door.admit(c.req.header('authorization'));
    if ('refused' in admission) return Promise.resolve(asResponse(admission.refused));
    const maxSize = admission.bodyBytes;
    return bodyLimit({ maxSize, onError: () => asResponse(tooManyBytes(maxSize)) })(c, next);
  });
  app.all('/graphql', (c) => throughDoor(door, c));
  if (files !== null) servePages(app, door, { files, report });
  return Object.assign(app, { door });
}

function servePages(app: Hono, door: GraphQLDoor, { files, report }: Pages): void {
  const explorer = makeExplorer({
    ask: askInProcess(door) as Ask, // the types of a question are those of its answer: see documents.ts
    files: { style: files.urlOf('explorer.css'), script: files.urlOf('explorer.js') },
    report,
  });
  app.get('/assets/*', (c) => files.answer(c.req.path, c.req.header(), c.req.method) ?? c.notFound());
  app.get('*', compress(), (c) => explorerPages(explorer, c.req.raw));
}

interface Pages {
  readonly files: StaticFiles;
  readonly report: (error: unknown) => void;
}

async function throughDoor(door: GraphQLDoor, { req }: Context): Promise<Response> {
  const admission = door.admit(req.header('authorization'));
  if ('refused' in admission) return asResponse(admission.refused);
  const operation = new Operation(admission.asking);
  req.raw.signal.addEventListener('abort', () => clientLeft(operation));
  if (!door.isPost(req.method, req.header('accept'))) return door.fetch(req.raw, operation);
  return asResponse(await door.post({ headers: req.header(), body: await req.text() }, operation));
}

function asResponse({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers: { ...headers } });
}
