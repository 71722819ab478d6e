import {
  type ExecutionArgs,
  type ExecutionResult,
  type GraphQLError,
  getOperationAST,
  getVariableValues,
} from 'graphql';
import { askedIn } from './collect.ts';
import type { Plans } from './plans.ts';
import { PlanRun } from './run.ts';

/** Of a document that was validated. */
export type Query = Pick<
  ExecutionArgs,
  'schema' | 'document' | 'rootValue' | 'contextValue' | 'variableValues' | 'operationName'
>;

/**
 * Executes a query by a plan that is kept for the next time. The answer and its errors are those of graphql-js, which works
 * out anew for each thing what is the same for all of them (docs/decisions/0037-queries-are-executed-by-kept-plans.md).
 * @returns null for all but a query, which is for another executor
 */
export function executeQuery(
  { schema, document, rootValue, contextValue, variableValues, operationName }: Query,
  plans: Plans,
): ExecutionResult | Promise<ExecutionResult> | null {
  const asked = askedIn(schema, document, getOperationAST(document, operationName));
  const rootType = schema.getQueryType();
  if (asked === null || asked.operation.operation !== 'query' || !rootType) return null;
  const { coerced, errors } = getVariableValues(
    schema,
    asked.operation.variableDefinitions ?? [],
    variableValues ?? {},
    {
      hideSuggestions: true,
    },
  );
  if (errors !== undefined) return { errors };
  const run = new PlanRun({ rootValue, contextValue, variables: coerced });
  const failed = (error: unknown): ExecutionResult => {
    run.add(error as GraphQLError, undefined); // located where it was thrown
    return { errors: run.errors, data: null };
  };
  const done = (data: Record<string, unknown>): ExecutionResult =>
    run.errors.length === 0 ? { data } : { errors: run.errors, data };
  try {
    const data = run.data(plans.planFor(asked, rootType, coerced));
    return data instanceof Promise ? data.then(done, failed) : done(data);
  } catch (error) {
    return failed(error);
  }
}
