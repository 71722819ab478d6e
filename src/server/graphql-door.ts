import type { GraphQLError } from 'graphql';
import { type ErrorCode, JejakError } from '../errors.ts';
import type { Asking } from '../graphql/context.ts';
import type { Store } from '../store/store.ts';
import { askingIn, type Bearer, type Doorkeeper, type Editing } from './editing/asking.ts';
import { attemptsRetrySeconds, makeAttempts } from './editing/attempts.ts';
import { makeYoga, type YogaOptions } from './graphql-yoga.ts';
import { isJsonType, isQueryType } from './media-types.ts';
import type { Operation } from './operation.ts';
import { codedErrors } from './plugins/use-error-codes.ts';
import { refusal } from './refusal.ts';
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
export interface GraphQLDoor {
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
  admit(authorization: string | null | undefined, client: string | null): Admission;
  /** Where bugs go. */
  readonly report: (error: unknown) => void;
}

// Reads are for everybody and carry no cookie, so any page may ask. `*` does not cover Authorization.
const forAnyPage = { 'access-control-allow-origin': '*' };
const preflight = {
  ...forAnyPage,
  'access-control-allow-methods': 'GET, POST, OPTIONS',
  'access-control-allow-headers': '*, Authorization',
  'access-control-max-age': '86400',
};

export interface DoorOptions extends YogaOptions {
  /** Who may write, and how; null takes no writes. */
  readonly editing: Editing | null;
}

export type Admission = { readonly asking: Asking; readonly bodyBytes: number } | { readonly refused: Promise<Answer> };

function admit(bearer: Bearer, { editing, limits }: DoorOptions, doorkeeper: Doorkeeper): Admission {
  const asking = askingIn(bearer, editing, doorkeeper);
  if (asking instanceof Promise) return { refused: asking.then(refusedToken) };
  return { asking, bodyBytes: asking.principal === null ? limits.bodyBytes : limits.writeBodyBytes };
}

function refusedToken({ code, message }: JejakError): Answer {
  const { headers, ...answer } = refusal(code, message);
  const challenge = { 'www-authenticate': 'Bearer error="invalid_token"' };
  const later = code === 'TOO_MANY_ATTEMPTS' ? { 'retry-after': String(attemptsRetrySeconds) } : {};
  return { ...answer, headers: { ...headers, ...forAnyPage, ...challenge, ...later } };
}

export function makeDoor(store: Store, options: DoorOptions): GraphQLDoor {
  const yoga = makeYoga(store, options);
  const doorkeeper = { attempts: makeAttempts(), log: options.log };
  const fetch = async (request: Request, operation: Operation): Promise<Response> => {
    if (request.method === 'OPTIONS') return new Response(null, { status: 204, headers: preflight });
    const typed = request.method !== 'POST' || isQueryType(request.headers.get('content-type'));
    const said = typed ? await yoga.fetch(request, { operation }) : turnedAway(415);
    // Yoga turns some requests away with a bare status.
    const bare = said.body === null && said.status >= 400 && request.method !== 'HEAD';
    const response = bare ? turnedAway(said.status) : said;
    for (const [name, value] of Object.entries(forAnyPage)) response.headers.set(name, value);
    return response;
  };
  const door: GraphQLDoor = {
    isPost: (method, accept) => method === 'POST' && !/event-stream|multipart/i.test(accept ?? ''),
    post: async ({ headers, body }, operation) => {
      const plain = isJsonType(headers['content-type']) && headers['content-encoding'] === undefined;
      const accept = headers['accept'] ?? null;
      const answer = plain ? await shortPath(yoga, options, { body, accept, operation }) : null;
      if (answer !== null) return { ...answer, headers: { ...answer.headers, ...forAnyPage } };
      const { 'content-length': _, 'transfer-encoding': __, ...kept } = headers;
      // The host that it was sent to makes no difference, and may be anything.
      const request = new Request('http://localhost/graphql', { method: 'POST', headers: kept, body });
      const response = await fetch(request, operation);
      return { status: response.status, headers: Object.fromEntries(response.headers), body: await response.text() };
    },
    fetch,
    ask: async ({ name, text }, variables, operation) => {
      const params = { query: text, operationName: name, variables: { ...variables } };
      const result = await executed(yoga, options.limits, { params, operation });
      if (result === null) {
        const headers = { 'content-type': 'application/json', accept: 'application/json' };
        return whole(JSON.parse((await door.post({ headers, body: JSON.stringify(params) }, operation)).body));
      }
      const { data, errors = [] } = result;
      return whole({ data, errors: codedErrors(errors, options.report) });
    },
    report: options.report,
    admit: (authorization, client) => admit({ authorization: authorization ?? null, client }, options, doorkeeper),
  };
  return door;
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
  405: 'method: is GET for a query in the address, or POST for one in the body',
  406: 'accept: names application/json or application/graphql-response+json, in which the answers come',
  415: 'content-type: is application/json, or application/graphql for a bare query',
};

function turnedAway(status: number): Response {
  const { headers, body } = refusal('BAD_USER_INPUT', why[status] ?? 'the request cannot be read', status);
  return new Response(body, { status, headers });
}
