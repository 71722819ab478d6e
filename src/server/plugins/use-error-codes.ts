import { GraphQLError } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { type ErrorCode, errorCodes, JejakError } from '../../errors.ts';

/**
 * Gives every error in an answer a code out of the closed list. What is ours passes as written; what we do not know by
 * name is a bug: `report` gets all of it, the client a sentence.
 */
export function useErrorCodes({ report = (error: unknown): void => console.error(error) } = {}): Plugin {
  return {
    onParse:
      () =>
      ({ result, replaceParseResult }) => {
        if (result instanceof GraphQLError) replaceParseResult(withCode(result, 'GRAPHQL_PARSE_FAILED', 400));
      },
    onValidate:
      () =>
      ({ result, setResult }) => {
        if (result.length > 0)
          setResult(
            result.map((error) =>
              withCode(error as GraphQLError, knownCode(error) ?? 'GRAPHQL_VALIDATION_FAILED', 400),
            ),
          );
      },
    onExecutionResult: ({ result, setResult }) => {
      if (
        result === undefined ||
        Symbol.asyncIterator in result ||
        !('errors' in result) ||
        result.errors === undefined
      )
        return;
      setResult({ ...result, errors: result.errors.map((error) => coded(error as GraphQLError, report)) });
    },
    onResultProcess: ({ result, setResult }) => {
      if (
        Array.isArray(result) ||
        Symbol.asyncIterator in result ||
        !('errors' in result) ||
        result.errors === undefined
      )
        return;
      setResult({ ...result, errors: result.errors.map((error) => coded(error as GraphQLError, report)) });
    },
  };
}

function coded(error: GraphQLError, report: (error: unknown) => void): GraphQLError {
  if (knownCode(error) !== null) return error;
  const cause = error.originalError;
  if (cause instanceof JejakError)
    return withCode(error, cause.code, errorCodes[cause.code].http >= 500 ? errorCodes[cause.code].http : null);
  // Without a cause and without a path it is graphql-js or Yoga that refuses what came in: a variable, a body, a method.
  if (cause === undefined && error.path === undefined) return withCode(error, 'BAD_USER_INPUT', statusOf(error) ?? 400);
  if (cause instanceof GraphQLError && error.path === undefined) return withCode(error, 'BAD_USER_INPUT', 400);
  report(cause ?? error);
  return withCode(
    new GraphQLError('A bug of ours; it has been logged.', { path: error.path ?? null, nodes: error.nodes ?? null }),
    'INTERNAL',
    null,
  );
}

function knownCode({ extensions }: { readonly extensions?: Readonly<Record<string, unknown>> }): ErrorCode | null {
  const code = extensions?.['code'];
  return typeof code === 'string' && Object.hasOwn(errorCodes, code) ? (code as ErrorCode) : null;
}

function statusOf({ extensions }: GraphQLError): number | null {
  const status = (extensions['http'] as { status?: number } | undefined)?.status;
  return status ?? null;
}

function withCode(error: GraphQLError, code: ErrorCode, status: number | null): GraphQLError {
  const { message, nodes, source, positions, path, extensions } = error;
  const http = status === null ? {} : { http: { ...(extensions['http'] as object | undefined), status } };
  const place = { nodes: nodes ?? null, source: source ?? null, positions: positions ?? null, path: path ?? null };
  return new GraphQLError(message, { ...place, extensions: { ...extensions, code, ...http } });
}
