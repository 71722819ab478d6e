import {
  type ExecutionArgs,
  type FragmentDefinitionNode,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
  type OperationDefinitionNode,
} from 'graphql';
import type { Plugin } from 'graphql-yoga';
import type { Limits } from '../../graphql/limits.ts';
import { queryCost } from '../../graphql/query-cost.ts';
import { overLimit } from '../over-limit.ts';
import { sizeOf } from './use-size-limits.ts';

type Asked = Pick<ExecutionArgs, 'schema' | 'document' | 'operationName' | 'variableValues'>;

/**
 * Refuses a query that asks for too much, counted with the variables as they will be used, before any of it is read; and
 * variables that cannot be used. What is answered tells its cost in `extensions.cost`.
 */
export function useCostLimit({ complexity: most }: Limits): Plugin {
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
      return {
        onExecuteDone: ({ result, setResult }) => {
          if (Symbol.asyncIterator in result || result.data === undefined) return;
          setResult({ ...result, extensions: { ...result.extensions, cost: { complexity, depth, breadth } } });
        },
      };
    },
    onSubscribe: ({ args, setResultAndStopExecution }) => {
      const complexity = within(costOf(args as Asked));
      if (typeof complexity === 'object' && complexity !== null) setResultAndStopExecution({ errors: complexity });
    },
  };
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
