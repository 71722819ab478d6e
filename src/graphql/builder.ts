import SchemaBuilder from '@pothos/core';
import ComplexityPlugin from '@pothos/plugin-complexity';
import RelayPlugin from '@pothos/plugin-relay';
import type { Instant } from '../ontology/values/instant.ts';
import type { PartialDate } from '../ontology/values/partial-date.ts';
import type { Context } from './context.ts';
import './meter-plugin.ts';
import './refusal-plugin.ts';

/** For short lists: parties in one role, days, gaps. Pages count their rows, see paging.ts. */
export const listMultiplier = 4;

export const builder = new SchemaBuilder<{
  Context: Context;
  DefaultFieldNullability: false;
  Scalars: {
    ID: { Input: string; Output: string };
    PartialDate: { Input: PartialDate; Output: PartialDate };
    DateTime: { Input: Instant; Output: Instant };
    _Any: { Input: unknown; Output: unknown };
  };
  Connection: { totalCount: () => number | Promise<number> };
  DefaultEdgesNullability: { list: false; items: false };
  DefaultNodeNullability: false;
}>({
  plugins: [RelayPlugin, ComplexityPlugin, 'meter', 'refusal'],
  defaultFieldNullability: false,
  relay: {
    // Our ids are global as they are, so `node` and `nodes` are ours too: see types/node.ts.
    nodeQueryOptions: false,
    nodesQueryOptions: false,
    edgesFieldOptions: { nullable: { list: false, items: false }, complexity: { field: 0, multiplier: 1 } },
    nodeFieldOptions: { nullable: false },
    clientMutationId: 'omit',
    cursorType: 'String',
    pageInfoTypeOptions: {
      description: 'Where a page lies in its list. The cursors are null where the page is empty.',
    },
  },
  // The plugin only keeps what a field costs with the field. It would see no introspection, and refuse beside other data.
  complexity: { defaultComplexity: 1, defaultListMultiplier: listMultiplier, disabled: true },
});

builder.queryType({ description: 'Who awarded whom, and how do we know?' });
builder.globalConnectionField('totalCount', (t) =>
  t.int({
    description: 'How many there are on all pages together; worked out only when asked for.',
    resolve: ({ totalCount }) => totalCount(),
  }),
);
