import { complexityFromQuery } from '@pothos/plugin-complexity';
import {
  type DocumentNode,
  type FragmentDefinitionNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  visit,
} from 'graphql';
import { estimates } from '../graph/meter/prices.ts';

export interface AskedOperation {
  readonly operation: OperationDefinitionNode;
  readonly fragments: readonly FragmentDefinitionNode[];
  /** As they came. */
  readonly variables: Readonly<Record<string, unknown>>;
}

/**
 * What a valid operation is expected to cost, in units: each field as it says in `complexity` (see estimate.ts), times the
 * rows asked for in each page and list around it. The plugin does not go into introspection, which has a price of its own.
 */
export function queryCost(schema: GraphQLSchema, { operation, fragments, variables }: AskedOperation): number {
  const document: DocumentNode = { kind: Kind.DOCUMENT, definitions: [operation, ...fragments] };
  return complexityFromQuery(document, { schema, variables: { ...variables } }).complexity + introspection(document);
}

const known = new WeakMap<OperationDefinitionNode, number>();

function introspection(document: DocumentNode): number {
  const [operation] = document.definitions as [OperationDefinitionNode]; // put there above
  const before = known.get(operation);
  if (before !== undefined) return before;
  let asked = 0;
  visit(document, {
    Field: ({ name }) => {
      if (name.value === '__schema' || name.value === '__type') asked += 1;
    },
  });
  known.set(operation, asked * estimates.schema.units);
  return asked * estimates.schema.units;
}
