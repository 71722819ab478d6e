import { createYoga } from 'graphql-yoga';
import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { makeContext } from '../graphql/context.ts';
import { makeWatch, type Watch } from '../graphql/live/watch.ts';
import { schema } from '../graphql/schema.ts';
import type { Store } from '../store/store.ts';
import { askingIn, type Editing } from './editing/asking.ts';
import type { PlaygroundTab } from './playground.ts';
import { useErrorCodes } from './plugins/use-error-codes.ts';
import { useTextLimits } from './plugins/use-text-limits.ts';

export interface AppOptions {
  /** What the playground opens with. */
  readonly tabs?: readonly PlaygroundTab[];
  /** Where bugs go; they never reach a client. */
  readonly report?: (error: unknown) => void;
  /** What subscriptions listen to; whoever gives one closes it. */
  readonly watch?: Watch;
  /** Who may write, and how; null takes no writes. */
  readonly editing?: Editing | null;
  /** The largest request body, in bytes. */
  readonly bodyBytes?: number;
}

export type App = Hono;

/** Everything that is served, over one store. `app.request('/graphql')` asks it without a port. */
export function makeApp(
  store: Store,
  { tabs = [], report = console.error, bodyBytes = 100_000, watch = makeWatch(store), editing = null }: AppOptions = {},
): App {
  const yoga = createYoga({
    schema,
    context: ({ request }) => makeContext(store, watch, askingIn(request.headers.get('authorization'), editing)),
    // Nine megabytes of text, and of memory four times that, until somebody opens the playground.
    renderGraphiQL: async (options) => (await import('@graphql-yoga/render-graphiql')).renderGraphiQL(options),
    graphiql: {
      title: 'Jejak',
      defaultTabs: [...tabs],
      defaultEditorToolsVisibility: false,
    },
    // One masking point: the plugin below. Yoga's own would hide what we say on purpose.
    maskedErrors: false,
    // Text first: nothing else may meet a query that it would choke on.
    plugins: [useTextLimits(), useErrorCodes({ report })],
    // Reads are for everybody and carry no cookie, so any page may ask.
    cors: { origin: '*', credentials: false, methods: ['GET', 'POST', 'OPTIONS'] },
    batching: false,
    multipart: false,
    landingPage: false,
    logging: false,
  });
  const app = new Hono();
  app.get('/', (c) => c.redirect('/graphql'));
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
  app.use('/graphql', bodyLimit({ maxSize: bodyBytes, onError: (c) => c.json(tooLarge(bodyBytes), 413) }));
  app.all('/graphql', (c) => yoga.fetch(c.req.raw, {}));
  return app;
}

function tooLarge(bodyBytes: number): object {
  return {
    errors: [
      { message: `body: is at most ${bodyBytes} bytes; send a shorter query`, extensions: { code: 'BAD_USER_INPUT' } },
    ],
  };
}
