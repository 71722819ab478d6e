import { type GraphQLError, getOperationAST } from 'graphql';
import { isAsyncIterable } from 'graphql-yoga';
import type { Limits } from '../graphql/limits.ts';
import type { Yoga, YogaOptions } from './graphql-yoga.ts';
import { type AnswerType, answerType } from './media-types.ts';
import type { Operation } from './operation.ts';
import { codedErrors } from './plugins/use-error-codes.ts';
import { tooNested } from './plugins/use-text-limits.ts';

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  /** It says all there is to say, without an error, and would be the same for anybody: it may be kept. */
  readonly isWhole?: boolean;
}

interface Asked {
  readonly body: string;
  readonly accept: string | null;
  readonly operation: Operation;
}

/**
 * Answers what most requests are, a query in JSON that gets its data in JSON, without a Request and a Response around it.
 * Yoga's plugins, so our limits, and its cache of documents are the same. Null for everything that is refused before it
 * is executed, and whatever else is unusual: Yoga answers that, and it is the same answer that way.
 */
export async function shortPath(
  yoga: Yoga,
  { logError, limits }: Pick<YogaOptions, 'logError' | 'limits'>,
  { body, accept, operation }: Asked,
): Promise<Answer | null> {
  const type = answerType(accept);
  const params = readParams(body);
  if (type === null || params === null) return null;
  const result = await executed(yoga, limits, { params, operation });
  return result === null ? null : answerOf(result, type, logError);
}

/** The data of a query, with all plugins around it and no text made of it; null for all that the short path leaves to Yoga. */
export async function executed(
  yoga: Yoga,
  limits: Limits,
  { params, operation }: { params: Params; operation: Operation },
): Promise<Result | null> {
  if (tooNested(params, limits.nesting) !== null) return null;
  const { parse, validate, contextFactory, execute, schema } = yoga.getEnveloped({ operation, params });
  try {
    const document = parse(params.query);
    if (validate(schema, document).length > 0) return null;
    const { operationName, variables: variableValues } = params;
    if (getOperationAST(document, operationName)?.operation !== 'query') return null;
    const contextValue = await contextFactory();
    const result = await execute({ schema, document, contextValue, variableValues, operationName });
    return isAsyncIterable(result) || result.data === undefined ? null : result;
  } catch {
    // A limit, a syntax error, time that is up: Yoga comes upon it again, and says it.
    return null;
  }
}

export interface Params {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly operationName?: string;
}

const paramNames = ['query', 'variables', 'operationName', 'extensions'];

function readParams(body: string): Params | null {
  try {
    const params: unknown = JSON.parse(body);
    if (!isObject(params) || !Object.keys(params).every((name) => paramNames.includes(name))) return null;
    const { query, variables, operationName, extensions } = params;
    if (typeof query !== 'string' || !isOptional(variables, isObject) || !isOptional(extensions, isObject)) return null;
    if (!isOptional(operationName, (name) => typeof name === 'string')) return null;
    return {
      query,
      ...(variables ? { variables: variables as Record<string, unknown> } : {}), // an object, as was just seen
      ...(operationName ? { operationName: String(operationName) } : {}),
    };
  } catch {
    return null;
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isOptional(value: unknown, holds: (value: unknown) => boolean): boolean {
  return value === undefined || value === null || holds(value);
}

export interface Result {
  readonly data?: unknown;
  readonly errors?: readonly GraphQLError[];
}

function answerOf(result: Result, type: AnswerType, logError: (error: unknown) => void): Answer {
  const headers = { 'content-type': `${type}; charset=utf-8` };
  if (result.errors === undefined) return { status: 200, headers, body: JSON.stringify(result), isWhole: true };
  const errors = codedErrors(result.errors, logError);
  const statuses = errors.map(
    ({ extensions }) => (extensions['http'] as { status?: number } | undefined)?.status ?? 200,
  );
  const shown = errors.map((error) => {
    const { extensions, ...rest } = error.toJSON();
    const { http: _, ...others } = extensions ?? {};
    return { ...rest, extensions: others };
  });
  return { status: Math.max(...statuses), headers, body: JSON.stringify({ ...result, errors: shown }) };
}
