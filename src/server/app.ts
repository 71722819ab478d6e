import type { HttpBindings } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { hideNumbers, JejakError } from '../errors.ts';
import type { Ask } from '../explorer/ask.ts';
import { makeExplorer } from '../explorer/explorer.ts';
import { type Limits, limits } from '../graphql/limits.ts';
import { makeWatch, type Watch } from '../graphql/live/watch.ts';
import { type Log, noLog } from '../log.ts';
import type { Store } from '../store/store.ts';
import type { Editing } from './editing/asking.ts';
import { explorerPages } from './explorer-pages.ts';
import { clientLeft, type GraphQLDoor, makeDoor } from './graphql-door.ts';
import { prefersPage } from './media-types.ts';
import { Operation } from './operation.ts';
import type { PlaygroundTab } from './playground.ts';
import { makePlaygroundPage } from './playground-page.ts';
import { refusal, tooManyBytes } from './refusal.ts';
import type { Answer } from './short-path.ts';
import type { StaticFiles } from './static-files.ts';

export interface AppOptions {
  /** What the playground opens with. */
  readonly tabs?: readonly PlaygroundTab[];
  /** Whom readers of the pages tell of an error. */
  readonly contact?: string | null;
  /** The address under which readers reach the pages; null takes what each request names. */
  readonly site?: string | null;
  /** What browsers load, as it was built; null serves no pages. */
  readonly assets?: StaticFiles | null;
  /** Where bugs go; they never reach a client. */
  readonly report?: (error: unknown) => void;
  /** What was done, refused and shed, and by whom: a line each. Nothing is kept unless one is given. */
  readonly log?: Log;
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
export function makeApp(store: Store, options: AppOptions = {}): App {
  const {
    tabs = [],
    assets = null,
    report = console.error,
    watch = makeWatch(store),
    editing = null,
    log = noLog,
  } = options;
  const door = makeDoor(store, { report, limits: { ...limits, ...options.limits }, watch, editing, log });
  const app = new Hono();
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    try {
      const dossiers = await store.read('dossiers', {});
      const durable = (store.notDurable?.() ?? null) === null;
      return c.json({ status: 'ready', dossiers: dossiers.length, ...(durable ? {} : { durable }) });
    } catch (error) {
      report(error);
      return c.json({ status: 'not ready' }, 503);
    }
  });
  app.use('/graphql', (c, next) => {
    const admission = door.admit(c.req.header('authorization'), clientOf(c));
    if ('refused' in admission) return admission.refused.then(asResponse);
    const maxSize = admission.bodyBytes;
    return bodyLimit({ maxSize, onError: () => asResponse(tooManyBytes(maxSize)) })(c, next);
  });
  if (assets !== null) {
    const page = makePlaygroundPage(tabs, assets);
    app.get('/graphql', (c, next) =>
      prefersPage(c.req.header('accept')) ? Promise.resolve(page(c.req.header(), c.req.method)) : next(),
    );
    app.get('/assets/*', (c) => assets.answer(c.req.path, c.req.header(), c.req.method) ?? asResponse(noSuchFile(c)));
  }
  app.all('/graphql', (c) => throughDoor(door, c));
  if (assets !== null)
    servePages(app, door, { assets, contact: options.contact ?? null, site: options.site ?? null, report, log });
  return Object.assign(app, { door });
}

interface Pages {
  readonly assets: StaticFiles;
  readonly contact: string | null;
  readonly site: string | null;
  readonly report: (error: unknown) => void;
  readonly log: Log;
}

function servePages(app: Hono, door: GraphQLDoor, { assets, contact, site, report, log }: Pages): void {
  // The types of a question are those of its answer: see documents.ts.
  const ask = ((question, variables) => door.ask(question, variables as object, new Operation())) as Ask;
  const explorer = makeExplorer({
    ask,
    files: { style: assets.urlOf('explorer.css'), script: assets.urlOf('explorer.js'), icon: assets.urlOf('icon.svg') },
    contact,
    report,
    brokenOff: (error, path) => {
      const code = error instanceof JejakError ? error.code : 'INTERNAL';
      log.error({ event: 'answer.broken', path: hideNumbers(path), code }, 'an answer broke off on the way');
      report(error);
    },
  });
  app.get('/favicon.ico', (c) => c.redirect(assets.urlOf('icon.svg'), 301));
  app.get('*', compress(), (c) => explorerPages(explorer, c.req.raw, site));
}

async function throughDoor(door: GraphQLDoor, c: Context): Promise<Response> {
  const { req } = c;
  const client = clientOf(c);
  const admission = door.admit(req.header('authorization'), client);
  if ('refused' in admission) return asResponse(await admission.refused);
  const operation = new Operation(admission.asking, client);
  req.raw.signal.addEventListener('abort', () => clientLeft(operation));
  if (!door.isPost(req.method, req.header('accept'))) return door.fetch(req.raw, operation);
  return asResponse(await door.post({ headers: req.header(), body: await req.text() }, operation));
}

/** The address that a request came from; null for one that came by no connection. */
function clientOf({ env }: Context): string | null {
  const { incoming } = (env ?? {}) as Partial<HttpBindings>;
  return incoming?.socket.remoteAddress ?? null;
}

function noSuchFile({ req }: Context): Answer {
  return refusal(
    'NOT_FOUND',
    `${req.path}: no such file; a page that asks for it is older than this server, so load it anew`,
  );
}

function asResponse({ status, headers, body }: Answer): Response {
  return new Response(body, { status, headers: { ...headers } });
}
