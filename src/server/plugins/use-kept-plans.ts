import type { Plugin } from 'graphql-yoga';
import { executeQuery, type Query } from '../../graphql/execution/execute-query.ts';
import { Plans } from '../../graphql/execution/plans.ts';

/** Executes queries by plans that are kept. Writes, and what is answered in parts, are left to Yoga's executor. */
export function useKeptPlans(plans = new Plans()): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn((args: Query) => executeQuery(args, plans) ?? executeFn(args));
    },
  };
}
