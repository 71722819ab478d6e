import type { GraphQLError } from 'graphql';
import { type ErrorCode, JejakError } from '../errors.ts';
import type { Auth } from '../graphql/context.ts';
import type { Store } from '../store/store.ts';
import { isPlainJson } from './cache/answer-key.ts';
import type { Client } from './clients/client-address.ts';
import { attemptsRetrySeconds, makeAttempts } from './editing/attempts.ts';
import { authenticateBearer, type Bearer, type Editing, type TokenFailures } from './editing/authenticate.ts';
import { errorResponse } from './error-response.ts';
import { everyAnswer, forAnyPage } from './every-answer.ts';
import { makeYoga, type YogaOptions } from './graphql-yoga.ts';
import { isPlainCoding, isQueryType, isUtf8 } from './media-types.ts';
import type { Exchange, Observer } from './observe/exchange.ts';
import { Operation } from './operation.ts';
import { asResponse } from './packed.ts';
import { expandBody, expandRequest } from './persisted/expand-request.ts';
import type { PersistedDocuments } from './persisted/persisted-documents.ts';
import { codedErrors } from './plugins/use-error-codes.ts';
import { type Answer, executed, shortPath } from './short-path.ts';

/** A query that was posted, with its body read. */
export interface Posted {
  /** By their names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** A question in GraphQL of the server's own. */
export interface InProcess {
  /** Of the operation in the text. */
  readonly name: string;
  readonly text: string;
}

/** Where questions come in, whichever server took them: both ways out of one set of rules. */
export interface GraphQLHandler {
  /** Whether `post` answers it, which does so in one piece; all else is for `fetch`. */
  isPost(method: string | undefined, accept: string | null | undefined): boolean;
  post(posted: Posted, operation: Operation): Promise<Answer>;
  fetch(request: Request, operation: Operation): Promise<Response>;
  /**
   * What this server asks itself, under the same limits: the data, without a text in between.
   * @throws {JejakError} the first error, as a client would see it
   */
  ask(question: InProcess, variables: object, operation: Operation): Promise<unknown>;
  /** Who asks, by the header, and how large a body may then be; asked before the body is read. */
  authenticate(authorization: string | null | undefined, client: Client): Authentication;
  /** The work on a request that was let in, by whoever asks, with the budget of one; null where it came by no address. */
  begin(auth: Auth, exchange: Exchange | null): Operation;
  /** Where bugs go. */
  readonly logError: (error: unknown) => void;
}

// An answer may be kept, and is asked about before it is shown again: the data may have changed.
const forReading = { ...forAnyPage, 'cache-control': 'no-cache' };

export interface GraphQLHandlerOptions extends YogaOptions {
  /** Who may write, and how; null takes no writes. */
  readonly editing: Editing | null;
  /** Goes around each operation; absent where nothing needs to. */
  readonly aroundOperation?: NonNullable<Observer['aroundOperation']> | undefined;
  /** Documents that a request may name by their hashes. */
  readonly documents: PersistedDocuments;
}

export type Authentication =
  | { readonly auth: Auth; readonly bodyBytes: number }
  | { readonly refused: Promise<Answer> };

function authenticate(
  bearer: Bearer,
  { editing, limits }: GraphQLHandlerOptions,
  failures: TokenFailures,
): Authentication {
  const auth = authenticateBearer(bearer, editing, failures);
  if (auth instanceof Promise) return { refused: auth.then(refusedToken) };
  return { auth, bodyBytes: auth.principal === null ? limits.bodyBytes : limits.writeBodyBytes };
}

function refusedToken({ code, message }: JejakError): Answer {
  const { headers, ...answer } = errorResponse(code, message);
  const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' };
  const later = code === 'TOO_MANY_ATTEMPTS' ? { 'retry-after': String(attemptsRetrySeconds) } : {};
  return { ...answer, headers: { ...headers, ...forAnyPage, ...challenge, ...later } };
}

export function makeGraphQLHandler(store: Store, options: GraphQLHandlerOptions): GraphQLHandler {
  const yoga = makeYoga(store, options);
  const failures = { attempts: makeAttempts(), log: options.log };
  const around = options.aroundOperation;
  const answered = async (request: Request, operation: Operation): Promise<Response> => {
    const said = await yoga.fetch(request, { operation });
    // Yoga turns some requests away with a bare status.
    return said.body === null && said.status >= 400 ? badRequest(said.status) : said;
  };
  const expandedAnswer = async (request: Request, operation: Operation): Promise<Response> => {
    const asked = await expandRequest(request, options.documents);
    return asked instanceof Request ? answered(asked, operation) : asResponse(asked);
  };
  const fetch = async (request: Request, operation: Operation): Promise<Response> => {
    const response = bodyRefused(request) ?? (await expandedAnswer(request, operation));
    const headers = request.method === 'GET' && response.status === 200 ? forReading : forAnyPage;
    for (const [name, value] of Object.entries({ vary: everyAnswer.vary, ...headers }))
      response.headers.set(name, value);
    // How long the connection lives, and how a body is cut up on it, is for whoever has the connection.
    for (const name of ['connection', 'transfer-encoding']) response.headers.delete(name);
    return response;
  };
  const handler: GraphQLHandler = {
    isPost: (method, accept) => method === 'POST' && !/event-stream|multipart/i.test(accept ?? ''),
    post: async ({ headers, body: sent }, operation) => {
      const body = expandBody(headers, sent, options.documents);
      if (typeof body !== 'string') return { ...body, headers: { ...body.headers, ...forAnyPage } };
      const plain = isPlainJson(headers);
      const accept = headers['accept'] ?? null;
      const answer = plain ? await shortPath(yoga, options, { body, accept, operation }) : null;
      if (answer !== null) return { ...answer, headers: { ...answer.headers, ...forAnyPage, vary: everyAnswer.vary } };
      operation.cached = null; // it may be what changes the graph, or goes on while others do
      const { 'content-length': _, 'transfer-encoding': __, ...kept } = headers;
      // The host that it was sent to makes no difference, and may be anything.
      const request = new Request('http://localhost/graphql', { method: 'POST', headers: kept, body });
      const response = await fetch(request, operation);
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
    fetch,
    ask: ({ name, text }, variables, request) => {
      const operation = request.part();
      const params = { query: text, operationName: name, variables: { ...variables } };
      const answer = async (): Promise<unknown> => {
        try {
          const result = await executed(yoga, options.limits, { params, operation });
          if (result === null) {
            const headers = { 'content-type': 'application/json', accept: 'application/json' };
            return whole(JSON.parse((await handler.post({ headers, body: JSON.stringify(params) }, operation)).body));
          }
          const { data, errors = [] } = result;
          return whole({ data, errors: codedErrors(errors, options.logError) });
        } finally {
          operation.settle();
        }
      };
      return around === undefined ? answer() : around(operation, name, answer);
    },
    begin: (auth, exchange) => {
      const whole = { budget: options.limits.complexity, allowance: exchange?.allowance ?? null };
      const operation = new Operation(auth, exchange?.client.address ?? null, whole);
      if (exchange !== null) exchange.operation = operation;
      return operation;
    },
    logError: options.logError,
    authenticate: (authorization, client) =>
      authenticate({ authorization: authorization ?? null, client }, options, failures),
  };
  if (around === undefined) return handler;
  return {
    ...handler,
    post: (posted, operation) => around(operation, null, () => handler.post(posted, operation)),
    fetch: (request, operation) => around(operation, null, () => handler.fetch(request, operation)),
  };
}

interface Result {
  readonly data?: unknown;
  readonly errors?: readonly Pick<GraphQLError, 'message' | 'extensions'>[];
}

/** There is no half answer. */
function whole({ data, errors = [] }: Result): unknown {
  const [error] = errors;
  if (error === undefined) return data;
  throw new JejakError(error.extensions['code'] as ErrorCode, error.message); // use-error-codes.ts gives each its code
}

/** Ends what is done for a client that has left; nobody will read the reason. */
export function clientLeft(operation: Operation): void {
  operation.end(new JejakError('OPERATION_TOO_LONG', 'the client left before it was answered'));
}

const why: Readonly<Record<number, string>> = {
  406: 'accept: names application/json or application/graphql-response+json, in which the answers come',
  415: 'content-type: is application/json, or application/graphql for a bare query',
};

function badRequest(status: number, message = why[status] ?? 'the request cannot be read'): Response {
  return asResponse(errorResponse('BAD_USER_INPUT', message, status));
}

/** A body that cannot be read as what it says it is; null where there is none, or nothing in the way. */
function bodyRefused({ method, headers }: Request): Response | null {
  if (method !== 'POST') return null;
  const type = headers.get('content-type');
  if (!isQueryType(type)) return badRequest(415);
  if (!isUtf8(type)) return badRequest(415, 'content-type: charset is utf-8, or left out');
  if (isPlainCoding(headers.get('content-encoding'))) return null;
  const refused = badRequest(415, 'content-encoding: is identity, or left out: bodies come as they are');
  refused.headers.set('accept-encoding', 'identity'); // what would be taken (RFC 9110, 15.5.16)
  return refused;
}
