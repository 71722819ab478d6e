import { type ArgumentNode, type DocumentNode, GraphQLError, type ObjectFieldNode, visit } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorCode, errorCodes, hideNumbers, JejakError } from '../../errors.ts';

/**
 * Gives every error in an answer a code out of the closed list. What is ours passes as written; what we do not know by
 * name is a bug: `logError` gets all of it, the client a sentence.
 */
export function useErrorCodes({ logError = (error: unknown): void => console.error(error) } = {}): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (isGraphQLError(result))
          replaceParseResult(
            withCode(
              result,
              knownCode(result) ?? 'GRAPHQL_PARSE_FAILED',
              knownCode(result) === null ? bySpec : httpOf(result),
            ),
          );
      },
    onValidate:
      ({ params: { documentAST } }) =>
      ({ result, setResult }) => {
        const refused = (result as readonly GraphQLError[]).map((error) => atItsField(error, documentAST));
        if (refused.length > 0)
          setResult(refused.map((error) => withCode(error, knownCode(error) ?? 'GRAPHQL_VALIDATION_FAILED', bySpec)));
      },
    onResultProcess: ({ result, setResult }) => {
      if (
        Array.isArray(result) ||
        Symbol.asyncIterator in result ||
        !('errors' in result) ||
        result.errors === undefined
      )
        return;
      setResult({ ...result, errors: codedErrors(result.errors as readonly GraphQLError[], logError) });
    },
  };
}

/** Errors of an answer as a client may see them: see `useErrorCodes`. */
export function codedErrors(errors: readonly GraphQLError[], logError: (error: unknown) => void): GraphQLError[] {
  return errors.map((error) => coded(error, logError));
}

/** How Yoga takes the status of an answer from an error. */
interface Http {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Only for clients that accept application/graphql-response+json; to others the answer's status is 200. */
  readonly spec?: boolean;
}

// GraphQL over HTTP: a document that is refused is a 400 only in the media type that was made to say so.
const bySpec: Http = { status: 400, spec: true };

function coded(error: GraphQLError, logError: (error: unknown) => void): GraphQLError {
  const known = knownCode(error);
  if (known !== null) return withCode(error, known, error.extensions['http'] === undefined ? null : httpOf(error));
  const cause = error.originalError;
  if (cause instanceof JejakError) {
    const { http } = errorCodes[cause.code];
    // Without a path it is the whole operation that has failed.
    const later = cause.code === 'TOO_MANY_WRITES' ? { headers: { 'retry-after': '5' } } : {};
    return withCode(error, cause.code, http >= 500 || error.path === undefined ? { status: http, ...later } : null);
  }
  // Without a path it is graphql-js or Yoga that refuses what came in: a variable, a body, a method.
  if (error.path === undefined && (cause === undefined || isGraphQLError(cause))) {
    const { status = 400, headers = {} } = httpOf(error);
    return withCode(error, 'BAD_USER_INPUT', { status, headers });
  }
  if (error.path === undefined && cause instanceof SyntaxError) {
    return withCode(new GraphQLError('variables and extensions of a GET request are JSON'), 'BAD_USER_INPUT', {
      status: 400,
    });
  }
  logError(cause ?? error);
  return withCode(
    new GraphQLError('A bug of ours; it has been logged.', { path: error.path ?? null, nodes: error.nodes ?? null }),
    'INTERNAL',
    null,
  );
}

/** A scalar refuses a literal without knowing where it stands: its name gives way to that of the field or argument. */
function atItsField(error: GraphQLError, document: DocumentNode): GraphQLError {
  const [value] = error.nodes ?? [];
  let field: string | null = null;
  const look = (node: ArgumentNode | ObjectFieldNode): void => {
    if (node.value === value) field = node.name.value;
  };
  if (knownCode(error) !== null) visit(document, { Argument: look, ObjectField: look });
  if (field === null) return error;
  const { nodes, source, positions, extensions } = error;
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null };
  return new GraphQLError(error.message.replace(/^\w+:/, `${field}:`), { ...place, extensions });
}

/** By its name: two copies of graphql-js may be loaded, one as a CommonJS and one as an ECMAScript module. */
function isGraphQLError(error: unknown): error is GraphQLError {
  return error instanceof Error && error.name === 'GraphQLError';
}

function knownCode({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }): ErrorCode | null {
  const code = extensions?.['code'];
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : null;
}

function httpOf({ extensions }: GraphQLError): Http {
  return (extensions['http'] as Http | undefined) ?? {};
}

/** The error with its code; without `http` the answer's status is not for this error to say. */
function withCode(error: GraphQLError, code: ErrorCode, http: Http | null): GraphQLError {
  const { message, nodes, source, positions, path } = error;
  // Yoga puts the text of what it could not read beside `http`, and that may hold anything.
  const { originalError: _, http: __, ...extensions } = error.extensions;
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
  // graphql-js repeats a variable as it came.
  return new GraphQLError(hideNumbers(message), {
    ...place,
    extensions: { ...extensions, code, ...(http === null ? {} : { http }) },
  });
}
