import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import { JejakError } from '../errors.ts';
import type { Instant } from '../ontology/values/instant.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import type { Context } from './context.ts';

/** What one query may cost. docs/limits.md tells what each number stands for. */
export const limits = { depth: 16, breadth: 400, complexity: 500_000 };

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: PartialDate; Output: PartialDate };
    DateTime: { Input: Instant; Output: Instant };
  };
  Connection: { totalCount: () => number | Promise<number> };
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}>({
  plugins: [RelayPlugin, ComplexityPlugin],
  defaultFieldNullability: false,
  relay: {
    // Our ids are global as they are, so `node` and `nodes` are ours too: see types/node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: { list: false, items: false }, complexity: { field: 0, multiplier: 1 } },
    nodeFieldOptions: { nullable: false },
    clientMutationId: 'omit',
    cursorType: 'String',
  },
  complexity: {
    defaultComplexity: 1,
    // For short lists: parties in one role, days, gaps. Pages count their rows, see paging.ts.
    defaultListMultiplier: 4,
    limit: limits,
    complexityError: (kind, { depth, breadth, complexity }) => {
      const reached = { Depth: depth, Breadth: breadth, Complexity: complexity }[kind as 'Depth'];
      const allowed = { Depth: limits.depth, Breadth: limits.breadth, Complexity: limits.complexity }[kind as 'Depth'];
      return new JejakError(
        'QUERY_TOO_COSTLY',
        `${String(kind).toLowerCase()} of the query is ${reached}, at most ${allowed} is allowed: ask for fewer fields or smaller pages`,
      );
    },
  },
});

builder.queryType({ description: 'Who awarded whom, and how do we know?' });
builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are on all pages together; worked out only when asked for.',
    resolve: ({ totalCount }) => totalCount(),
  }),
);
