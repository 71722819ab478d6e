import type { Context, Hono, MiddlewareHandler } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { compress } from 'hono/compress';
import { badInput, JejakError, quoteInput } from '../../errors.ts';
import type { GraphContext } from '../../graph/context.ts';
import type { Asked } from '../../graph/reconcile/described.ts';
import type { Limits } from '../../graphql/limits.ts';
import { type Language, languages } from '../../ontology/wording.ts';
import { bodyText } from '../body-text.ts';
import type { Answers } from '../cache/answers.ts';
import { taggedIfWhole } from '../cache/tagged.ts';
import { errorResponse, notUtf8, shedAnswer, tooManyBytes } from '../error-response.ts';
import { everyAnswer, forAnyPage } from '../every-answer.ts';
import type { GraphQLHandler } from '../graphql-handler.ts';
import { Shed } from '../load/shed.ts';
import type { Operation } from '../operation.ts';
import { asResponse } from '../packed.ts';
import { endingWith } from '../plugins/use-operation-end.ts';
import { operationOf, sent, siteFor } from '../requests.ts';
import type { Answer } from '../short-path.ts';
import { answerExtend } from './answer-extend.ts';
import { answerQueries } from './answer-queries.ts';
import { identifierSpaceOf, manifestOf, servicePaths } from './manifest.ts';
import { flyout, previewPage } from './preview.ts';
import { readExtend } from './read-extend.ts';
import { readQueries } from './read-queries.ts';
import { proposeProperties, suggest, suggested } from './suggest.ts';

interface Service {
  readonly handler: GraphQLHandler;
  readonly answers: Answers;
  /** The graph, for the work on one request. */
  readonly contextFor: (operation: Operation) => GraphContext;
  readonly limits: Limits;
  readonly site: string | null;
}

/** What makes an answer; null says that nothing has the address. */
type Make = (parameters: URLSearchParams, asked: Asked) => Promise<Answer | object | null> | object;

/**
 * The Reconciliation Service API 0.2 (W3C Entity Reconciliation Community Group), in each language: names of a sheet are
 * matched with entities, as OpenRefine does it. Answers may be read by pages of any site; JSONP, which would run them there as a
 * script, is refused.
 */
export function serveReconcile(app: Hono, service: Service): void {
  const { limits } = service;
  for (const language of languages) {
    const root = servicePaths[language];
    const get = (path: string, make: Make): unknown =>
      app.get(root + path, compress(), taggedIfWhole, (c) =>
        respond(c, new URL(c.req.url).searchParams, { service, language, make }),
      );
    get('', batch);
    app.post(root, compress(), sized(limits.bodyBytes), async (c) => {
      const parameters = await formIn(c);
      return parameters instanceof Response ? parameters : respond(c, parameters, { service, language, make: batch });
    });
    get('/properties', proposeProperties);
    get('/preview', (parameters, asked) => previewPage(idIn(parameters), asked));
    for (const what of suggested) {
      get(`/suggest/${what}`, (parameters, asked) => suggest(what, parameters, asked));
      get(`/flyout/${what}`, (parameters, asked) => flyout(what, idIn(parameters), asked));
    }
  }
}

function idIn(parameters: URLSearchParams): string {
  const id = parameters.get('id') ?? '';
  if (id === '') throw badInput('id', 'is that of what is to be shown, and is missing');
  return id;
}

/** The manifest for who asks nothing, and else what is asked: candidates for names, or values of entities. */
function batch(parameters: URLSearchParams, asked: Asked): Promise<object> | object {
  const queries = parameters.get('queries');
  const extend = parameters.get('extend');
  if (queries !== null && extend !== null) throw badInput('extend', 'is left out where queries are asked');
  if (queries !== null) return answerQueries(readQueries(queries, identifierSpaceOf(asked.site)), asked);
  return extend === null ? manifestOf(asked.site, asked.language) : answerExtend(readExtend(extend), asked);
}

interface How {
  readonly service: Service;
  readonly language: Language;
  readonly make: Make;
}

async function respond(c: Context, parameters: URLSearchParams, { service, language, make }: How): Promise<Response> {
  const { handler, answers, contextFor, limits } = service;
  const operation = operationOf(handler, c);
  const site = siteFor(c, service.site);
  const work = async (): Promise<Answer> => {
    if (parameters.has('callback'))
      throw badInput('callback', 'is left out: pages of other sites may read JSON by CORS');
    return open(await make(parameters, { language, site, context: contextFor(operation) }), c);
  };
  const made = async (): Promise<Answer> => {
    try {
      return await endingWith(operation, limits.operationSeconds, work());
    } catch (error) {
      if (!(error instanceof JejakError)) throw error;
      const { headers, ...answer } = errorResponse(error.code, error.message);
      return { ...answer, headers: { ...headers, ...forAnyPage } };
    }
  };
  const key = { name: `reconcile ${site} ${c.req.path} ${parameters}`, isTagged: c.req.method !== 'POST' };
  const answer = await answers.of(key, operation, made);
  return answer instanceof Shed ? asResponse(shedAnswer(answer)) : sent(answer, c);
}

/** What anybody may read, and keep as long as it asks before it shows it again. */
function open(made: Answer | object | null, { req }: Context): Answer {
  if (made === null) {
    const { headers, ...answer } = errorResponse(
      'NOT_FOUND',
      `${quoteInput(req.query('id') ?? '')}: nothing has this id`,
    );
    return { ...answer, headers: { ...headers, ...forAnyPage } };
  }
  const kept = req.method === 'POST' ? {} : { 'cache-control': 'no-cache' };
  if ('body' in made && 'status' in made) {
    const page = made as Answer; // no answer of the API has both
    return { ...page, headers: { ...everyAnswer, ...forAnyPage, ...kept, ...page.headers } };
  }
  const headers = { ...everyAnswer, 'content-type': 'application/json; charset=utf-8', ...forAnyPage, ...kept };
  return { status: 200, headers, body: JSON.stringify(made), isWhole: true };
}

function sized(maxSize: number): MiddlewareHandler {
  return bodyLimit({ maxSize, onError: () => refused(tooManyBytes(maxSize)) });
}

/** The fields of a form that was posted, or why it cannot be read. */
async function formIn({ req }: Context): Promise<URLSearchParams | Response> {
  const type = req.header('content-type') ?? '';
  if (!/^application\/x-www-form-urlencoded(?:;|$)/i.test(type.trim()))
    return refused(errorResponse('BAD_USER_INPUT', 'content-type: is application/x-www-form-urlencoded', 415));
  const text = bodyText(Buffer.from(await req.arrayBuffer()));
  if (text === null) return refused(notUtf8());
  const parameters = new URLSearchParams(text);
  if (parameters.has('queries') || parameters.has('extend')) return parameters;
  return refused(errorResponse('BAD_USER_INPUT', 'body: has a field queries, or extend'));
}

function refused({ headers, ...answer }: Answer): Response {
  return asResponse({ ...answer, headers: { ...headers, ...forAnyPage } });
}
