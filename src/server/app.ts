import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { every } from 'hono/combine';
import { compress } from 'hono/compress';
import { JejakError, quoteInput } from '../errors.ts';
import { makeGraphContext } from '../graph/context.ts';
import { LedgerIndex } from '../graph/ledger/index/ledger-index.ts';
import { makeWatch } from '../graph/live/watch.ts';
import type { Watch } from '../graph/live/watched.ts';
import { SourceIndex } from '../graph/source-index.ts';
import { GraphVersion } from '../graph/version/graph-version.ts';
import { type Limits, limits } from '../graphql/limits.ts';
import { type Log, noLog } from '../log.ts';
import type { Store } from '../store/store.ts';
import { addressOf } from './address-of.ts';
import { bodyText } from './body-text.ts';
import { getKey, postKey } from './cache/answer-key.ts';
import { Answers, type CacheOptions, noCache } from './cache/answers.ts';
import { tagged, taggedIfWhole } from './cache/tagged.ts';
import { wholeAnswer } from './cache/whole-answer.ts';
import { BoundedLimiter } from './clients/bounded-limiter.ts';
import { makeClientOf, type TrustedProxies } from './clients/client-address.ts';
import { serveDesk } from './desk/serve-desk.ts';
import { serveDiscovery } from './discovery/serve-discovery.ts';
import { serveDownloads } from './downloads/serve-downloads.ts';
import type { Editing } from './editing/authenticate.ts';
import { errorResponse, notUtf8, shedAnswer, tooManyBytes } from './error-response.ts';
import { everyAnswer } from './every-answer.ts';
import { makeShedPages } from './explorer-pages.ts';
import { type GraphQLHandler, makeGraphQLHandler } from './graphql-handler.ts';
import type { LoadLimits } from './load/load-limits.ts';
import { Shed } from './load/shed.ts';
import { WorkQueue } from './load/work-queue.ts';
import type { McpAccess } from './mcp/mcp-access.ts';
import { serveMcp } from './mcp/serve-mcp.ts';
import { prefersPage } from './media-types.ts';
import { methods } from './methods.ts';
import type { Observer } from './observe/exchange.ts';
import { Exchanges, exchangeOf } from './observe/exchanges.ts';
import { type Operation, readerFor } from './operation.ts';
import { asResponse } from './packed.ts';
import { pageFiles, servePages } from './page-routes.ts';
import { PersistedDocuments } from './persisted/persisted-documents.ts';
import type { PlaygroundTab } from './playground.ts';
import { makePlaygroundPage } from './playground-page.ts';
import { serveReconcile } from './reconcile/serve-reconcile.ts';
import { clientOf, operationOf, sent } from './requests.ts';
import type { Answer } from './short-path.ts';
import type { StaticFiles } from './static-files.ts';

export interface AppOptions {
  /** What the playground opens with. */
  readonly tabs?: readonly PlaygroundTab[];
  /** Whom readers of the pages tell of an error. */
  readonly contact?: string | null;
  /** The address under which readers reach the pages; null takes what is known of it: see site-of.ts. */
  readonly site?: string | null;
  /** What browsers load, as it was built; null serves no pages. */
  readonly assets?: StaticFiles | null;
  /** Where bugs go; they never reach a client. */
  readonly logError?: (error: unknown) => void;
  /** What was done, refused and shed, and by whom: a line each. Nothing is kept unless one is given. */
  readonly log?: Log;
  /** What subscriptions listen to; whoever gives one closes it. */
  readonly watch?: Watch;
  /** Who may write, and how; null takes no writes. */
  readonly editing?: Editing | null;
  /** Other limits than those that docs/limits.md tells. */
  readonly limits?: Partial<Limits>;
  /** The same for what the server takes on at one time. */
  readonly load?: Partial<LoadLimits>;
  /** What is kept across requests; nothing unless given. */
  readonly cache?: CacheOptions;
  /** Whom `/mcp` answers; programs of this machine unless told. */
  readonly mcp?: McpAccess;
  /** How many rows a ledger has at least that is indexed. */
  readonly leastIndexed?: number;
  /** Which proxies in front are believed when they say who asks. */
  readonly trustedProxies?: TrustedProxies;
  /** Units of work that one client may take in a minute; 0 limits nobody. */
  readonly budget?: number;
  /** Whoever hears of each request: a log, metrics, traces. */
  readonly observers?: readonly Observer[];
}

/**
 * All routes; and, for a server that can answer without the routes around it, the handler of `/graphql` by itself, the work
 * and the answers that both share, the index of the ledger, and where the server tells what it does.
 */
export type App = Hono & {
  readonly handler?: GraphQLHandler;
  readonly work?: WorkQueue;
  readonly answers?: Answers;
  readonly ledgerIndex?: LedgerIndex | null;
  readonly log?: Log;
  readonly exchanges?: Exchanges;
};

/** Everything that is served, over one store. `app.request('/graphql')` asks it without a port. */
export function makeApp(store: Store, options: AppOptions = {}): App {
  const { tabs = [], assets = null, logError = console.error, watch = makeWatch(store), editing = null } = options;
  const { log = noLog, observers = [] } = options;
  const cache = options.cache ?? noCache;
  const version = new GraphVersion(store, cache.freshnessMs);
  const index = { bytes: cache.bytes, ...(options.leastIndexed === undefined ? {} : { least: options.leastIndexed }) };
  const ledgerIndex = cache.bytes === 0 ? null : new LedgerIndex(store, version, index);
  const sourceIndex = cache.bytes === 0 ? null : new SourceIndex(store, version, cache);
  const allLimits = { ...limits, ...options.limits };
  const handler = makeGraphQLHandler(store, {
    logError,
    limits: allLimits,
    watch,
    ledgerIndex,
    sourceIndex,
    editing,
    documents: new PersistedDocuments(tabs.map(({ query }) => query)),
    log,
    aroundOperation: observers.find((observer) => observer.aroundOperation !== undefined)?.aroundOperation,
  });
  const contextFor = (operation: Operation) =>
    makeGraphContext(readerFor(operation, store), watch, {
      ...{ meter: operation.meter, kept: operation.kept, cached: operation.cached },
      ...{ ledgerIndex, sourceIndex },
    });
  const work = new WorkQueue(options.load, log);
  const answers = new Answers(version, work, cache);
  const shedPage = assets === null ? null : makeShedPages(pageFiles(assets));
  const exchanges = new Exchanges({
    clientOf: makeClientOf(options.trustedProxies ?? null),
    budgets: options.budget ? new BoundedLimiter({ points: options.budget, seconds: 60 }) : null,
    observers,
    refused: async (shed, c) =>
      exchangeOf(c)?.named.kind === 'page' && shedPage !== null
        ? shedPage(shed, c.req.raw, addressOf(c, options.site ?? null))
        : asResponse(shedAnswer(shed)),
  });
  const app = new Hono();
  app.use(exchanges.middleware);
  app.onError((error, c) => {
    // A body that broke off is nobody's bug, and nobody reads the answer.
    if (!c.req.raw.signal.aborted) logError(error);
    return asResponse(errorResponse('INTERNAL', 'A bug of ours; it has been logged.'));
  });
  app.notFound((c) => asResponse(errorResponse('NOT_FOUND', `nothing stands at ${quoteInput(c.req.path)}`)));
  app.use(async (c, next) => {
    await next();
    for (const [name, value] of Object.entries(everyAnswer))
      if (!c.res.headers.has(name)) c.res.headers.set(name, value);
  });
  // Before the methods that other paths have; without tokens there is no desk, and nothing stands at its addresses.
  if (editing?.places !== undefined && assets !== null)
    app.route(
      '/',
      serveDesk({ handler, editing, places: editing.places, watch, assets, site: options.site ?? null, log }),
    );
  app.route('/', serveMcp({ handler, answers, access: options.mcp ?? 'loopback', site: options.site ?? null }));
  app.use(methods);
  // Neither of these waits for work: whoever watches over the server is to hear of it however busy it is.
  app.get('/healthz', (c) => c.json({ status: 'ok' }));
  app.get('/readyz', async (c) => {
    if (work.stopping) return c.json({ status: 'stopping' }, 503);
    try {
      const [dossiers] = await store.read('dossier-count', {});
      const durable = (store.notDurable?.() ?? null) === null;
      return c.json({ status: 'ready', dossiers: dossiers?.count ?? 0, ...(durable ? {} : { durable }) });
    } catch (error) {
      logError(error);
      return c.json({ status: 'not ready' }, 503);
    }
  });
  app.use('/graphql', compress(), async (c, next) => {
    const authentication = handler.authenticate(c.req.header('authorization'), clientOf(c));
    if ('refused' in authentication) return asResponse(await authentication.refused);
    const exchange = exchangeOf(c);
    const shed = exchange === null ? null : await exchanges.enter(exchange, authentication.auth.principal);
    if (shed !== null) return asResponse(shedAnswer(shed));
    const maxSize = authentication.bodyBytes;
    return bodyLimit({ maxSize, onError: () => asResponse(tooManyBytes(maxSize)) })(c, next);
  });
  if (assets !== null) {
    const page = makePlaygroundPage(tabs, assets);
    const playground = every(tagged, async () => page());
    app.get('/graphql', (c, next) => (prefersPage(c) ? playground(c, next) : next()));
    app.get('/assets/*', assets.serve, (c) => asResponse(noSuchFile(c)));
  }
  app.get('/graphql', taggedIfWhole);
  app.all('/graphql', (c) => answerGraphQL(handler, answers, c));
  serveDownloads(app, { store, site: options.site ?? null, log, logError });
  serveReconcile(app, { handler, answers, contextFor, limits: allLimits, site: options.site ?? null });
  if (assets !== null && shedPage !== null) {
    serveDiscovery(app, { store, handler, answers, site: options.site ?? null, tabs });
    servePages(app, {
      handler,
      work,
      answers,
      assets,
      shedPage,
      contact: options.contact ?? null,
      site: options.site ?? null,
      logError,
      log,
    });
  }
  return Object.assign(app, { handler, work, answers, ledgerIndex, log, exchanges });
}

async function answerGraphQL(handler: GraphQLHandler, answers: Answers, c: Context): Promise<Response> {
  const { req } = c;
  const authentication = handler.authenticate(req.header('authorization'), clientOf(c));
  if ('refused' in authentication) return asResponse(await authentication.refused);
  const operation = operationOf(handler, c, authentication.auth);
  // Before it takes a place: whoever sends slowly is to hold none.
  const body = req.method === 'POST' ? bodyText(Buffer.from(await req.arrayBuffer())) : undefined;
  if (body === null) return asResponse(notUtf8());
  const headers = req.header();
  const byYoga = () =>
    handler.fetch(wholeRequest(req.raw, body ?? null), operation).catch((error) => unlessLeft(operation, error));
  const isPost = body !== undefined && handler.isPost(req.method, headers['accept']);
  const answer = isPost
    ? await answers.of(postKey(headers, body), operation, () => handler.post({ headers, body }, operation))
    : await answers.of(body === undefined ? getKey(headers, new URL(req.url).search) : null, operation, async () =>
        wholeAnswer(await byYoga()),
      );
  if (answer instanceof Shed) return asResponse(shedAnswer(answer));
  if (req.method === 'HEAD' && 'text' in answer) void answer.body?.cancel();
  return sent(answer, c);
}

/** Yoga fails with whatever ended the request; where its client has left that is no bug, and nobody reads the answer. */
function unlessLeft({ ended }: Operation, error: unknown): Answer {
  if (ended instanceof JejakError) return errorResponse(ended.code, ended.message);
  throw error;
}

/** The request with its body read; HEAD asks as GET does, and what it is answered loses its body later. */
function wholeRequest({ url, method, headers, signal }: Request, body: string | null): Request {
  return new Request(url, { method: method === 'HEAD' ? 'GET' : method, headers, body, signal });
}

function noSuchFile({ req }: Context): Answer {
  return errorResponse(
    'NOT_FOUND',
    `${quoteInput(req.path)}: no such file; a page that asks for it is older than this server, so load it anew`,
  );
}
