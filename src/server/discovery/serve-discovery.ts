import { lexicographicSortSchema, printSchema } from 'graphql';
import type { Context, Hono } from 'hono';
import { compress } from 'hono/compress';
import { quoteInput } from '../../errors.ts';
import { apiSchema } from '../../graphql/api-schema.ts';
import { schema } from '../../graphql/schema.ts';
import type { Store } from '../../store/store.ts';
import { addressOf } from '../address-of.ts';
import { pageKey } from '../cache/answer-key.ts';
import type { Answers } from '../cache/answers.ts';
import { tagged } from '../cache/tagged.ts';
import { errorResponse, shedAnswer } from '../error-response.ts';
import { everyAnswer, forAnyPage } from '../every-answer.ts';
import type { GraphQLHandler } from '../graphql-handler.ts';
import { Shed } from '../load/shed.ts';
import { type Operation, readerFor } from '../operation.ts';
import { asResponse } from '../packed.ts';
import type { PlaygroundTab } from '../playground.ts';
import { operationOf, sent } from '../requests.ts';
import type { Answer } from '../short-path.ts';
import { llmsText } from './llms-text.ts';
import { robotsText } from './robots.ts';
import { sitemapIndex, sitemapPart } from './sitemap.ts';

export interface Discovery {
  readonly store: Store;
  readonly handler: GraphQLHandler;
  readonly answers: Answers;
  /** Where readers reach the pages; null takes what is known of it: see site-of.ts. */
  readonly site: string | null;
  /** The questions to start from. */
  readonly tabs: readonly PlaygroundTab[];
}

type Make = (site: string, c: Context, operation: Operation) => Promise<string | null>;

/** What tells programs what stands here: robots.txt, llms.txt, the sitemap, the schema. */
export function serveDiscovery(app: Hono, { store, handler, answers, site, tabs }: Discovery): void {
  const sdl = `${printSchema(lexicographicSortSchema(apiSchema(schema)))}\n`;
  const serve = (path: string, type: string, make: Make, isKept = true): void => {
    app.get(path, compress(), tagged, async (c) => {
      const operation = operationOf(handler, c);
      const url = addressOf(c, site);
      const answer = await answers.of(isKept ? pageKey({}, url) : null, operation, async () =>
        whole(await make(url.origin, c, operation), type, url),
      );
      return answer instanceof Shed ? asResponse(shedAnswer(answer)) : sent(answer, c);
    });
  };
  serve('/robots.txt', 'text/plain', async (origin) => robotsText(origin));
  serve('/schema.graphql', 'application/graphql', async () => sdl);
  serve('/llms.txt', 'text/plain', async (origin, _c, operation) => {
    const text = 'query LlmsText { dataset { licence version counts { entities claims sources } } }';
    const { dataset } = (await handler.ask({ name: 'LlmsText', text }, {}, operation)) as {
      dataset: Parameters<typeof llmsText>[1];
    };
    return llmsText(origin, dataset, tabs);
  });
  serve('/sitemap.xml', 'application/xml', (origin, _c, operation) =>
    sitemapIndex(origin, readerFor(operation, store)),
  );
  // Not kept: a part is long, and whoever reads it reads all of them, each once.
  serve(
    '/sitemap/:part{[a-z0-9-]+\\.xml}',
    'application/xml',
    (origin, c, operation) =>
      sitemapPart((c.req.param('part') ?? '').replace(/\.xml$/, ''), origin, readerFor(operation, store)),
    false,
  );
}

function whole(body: string | null, type: string, { pathname }: URL): Answer {
  if (body === null) return errorResponse('NOT_FOUND', `nothing stands at ${quoteInput(pathname)}`);
  const headers = {
    ...everyAnswer,
    ...forAnyPage,
    'cache-control': 'no-cache',
    'content-type': `${type}; charset=utf-8`,
  };
  return { status: 200, headers, body, isWhole: true };
}
