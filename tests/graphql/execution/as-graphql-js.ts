import { type DocumentNode, type ExecutionResult, execute, type GraphQLSchema } from 'graphql';
import { expect } from 'vitest';
import { executeQuery } from '../../../src/graphql/execution/execute-query.ts';
import { Plans } from '../../../src/graphql/execution/plans.ts';

export interface Executed {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly variableValues?: Record<string, unknown>;
  readonly operationName?: string;
  readonly rootValue?: unknown;
}

/**
 * Holds that a query is answered as by graphql-js, byte for byte: when its plan is made, when it is made for keeping, and
 * when it is kept.
 * @param contextOf a context for each execution
 */
export async function holdAsGraphqlJs(
  args: Executed,
  contextOf: () => unknown = () => undefined,
  plans = new Plans(),
): Promise<ExecutionResult> {
  const wanted = await execute({ ...args, contextValue: contextOf(), hideSuggestions: true });
  for (let time = 1; time <= 3; time += 1) {
    const got = await executeQuery({ ...args, contextValue: contextOf() }, plans);
    expect(JSON.stringify(got, null, 1)).toBe(JSON.stringify(wanted, null, 1));
    expect(causes(got)).toEqual(causes(wanted));
  }
  return wanted;
}

/** What an answer does not show of its errors, and a log does. */
function causes(result: ExecutionResult | null): unknown[] {
  return (result?.errors ?? []).map(({ originalError, nodes }) => [originalError, nodes]);
}
