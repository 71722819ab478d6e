import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { errorCodes } from '../../errors.ts';
import type { Limits } from '../../graphql/limits.ts';
import { queryCost } from '../../graphql/query-cost.ts';
import { Shed } from '../load/shed.ts';
import type { Operation } from '../operation.ts';
import { overLimit } from '../over-limit.ts';
import { sizeOf } from './use-size-limits.ts';

/** What goes on once a query was executed. */
type Hook = Awaited<ReturnType<NonNullable<Plugin<{ operation: Operation }>['onExecute']>>>;

type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/**
 * Refuses a query that asks for too much, counted with the variables as they will be used, before any of it is read; and
 * variables that cannot be used. What is answered tells its cost in `extensions.cost`.
 */
export function useCostLimit({ complexity: most }: Limits): Plugin<{ operation: Operation }> {
  const within = (cost: Cost): Cost => {
    if (typeof cost !== 'number' || cost <= most) return cost;
    throw overLimit('QUERY_TOO_COSTLY', 'complexity of the query', cost, most, 'ask for smaller pages');
  };
  return {
    onExecute: ({ args, setResultAndStopExecution }) => {
      const complexity = within(costOf(args as Asked)); // Yoga types these as anything
      if (complexity === null) return undefined;
      if (typeof complexity !== 'number') return void setResultAndStopExecution({ errors: complexity });
      const { depth, breadth } = sizeOf(args.document);
      const hook: Hook = {
        onExecuteDone: ({ result, setResult }) => {
          if (Symbol.asyncIterator in result || result.data === undefined) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: { complexity, depth, breadth } } });
        },
      };
      return budgeted(args.contextValue, complexity)?.then(() => hook) ?? hook;
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const complexity = within(costOf(args as Asked));
      if (typeof complexity === 'object' && complexity !== null) setResultAndStopExecution({ errors: complexity });
      return typeof complexity === 'number' ? budgeted(args.contextValue, complexity) : undefined;
    },
  };
}

/** Asks the budget of whoever asks for it. @throws {GraphQLError} where too little is left */
function budgeted(contextValue: unknown, complexity: number): Promise<undefined> | undefined {
  const { operation } = contextValue as { operation: Operation }; // put there by graphql-handler.ts
  return operation.expect(complexity)?.then(undefined, (error: unknown) => {
    if (!(error instanceof Shed)) throw error;
    const { code, message, retryAfterSeconds } = error;
    const http = { status: errorCodes[code].http, headers: { 'retry-after': String(retryAfterSeconds) } };
    throw new GraphQLError(message, { extensions: { code, http } });
  }) as Promise<undefined> | undefined;
}

/** A number; or why the variables cannot be used; or null when there is no such operation. */
type Cost = number | readonly GraphQLError[] | null;

// Without variables an operation costs the same each time it comes out of the cache of parsed documents.
const known = new WeakMap<OperationDefinitionNode, number>();

function costOf({ schema, document, operationName, variableValues }: Asked): Cost {
  const operation = getOperationAST(document, operationName);
  if (operation === null || operation === undefined) return null;
  const before = known.get(operation);
  if (before !== undefined) return before;
  const { variableDefinitions = [] } = operation;
  const variables = variableValues ?? {};
  const { errors } = getVariableValues(schema, variableDefinitions, variables, {
    maxErrors: 50,
    hideSuggestions: true,
  });
  if (errors !== undefined) return errors;
  const fragments = document.definitions.filter(
    (definition): definition is FragmentDefinitionNode => definition.kind === 'FragmentDefinition',
  );
  const cost = queryCost(schema, { operation, fragments, variables });
  if (variableDefinitions.length === 0) known.set(operation, cost);
  return cost;
}
