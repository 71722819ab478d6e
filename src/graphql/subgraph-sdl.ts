import {
  type DirectiveNode,
  type GraphQLSchema,
  isUnionType,
  Kind,
  lexicographicSortSchema,
  parse,
  print,
  printSchema,
  visit,
} from 'graphql';
import { apiSchema } from './api-schema.ts';

const link = 'extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key", "@shareable"])';

const made = new WeakMap<GraphQLSchema, string>();

/**
 * The schema as a subgraph of Apollo Federation 2 tells it to a router: that of the API, with a key on what other subgraphs
 * may add fields to. Made once.
 */
export function subgraphSdl(schema: GraphQLSchema): string {
  const known = made.get(schema) ?? withKeys(schema);
  made.set(schema, known);
  return known;
}

function withKeys(schema: GraphQLSchema): string {
  const keyed = schema.getType('_Entity');
  const names = isUnionType(keyed) ? keyed.getTypes().map(({ name }) => name) : [];
  const document = visit(parse(printSchema(lexicographicSortSchema(apiSchema(schema)))), {
    ObjectTypeDefinition: (node) => {
      if (names.includes(node.name.value)) return { ...node, directives: [directive('key', 'id')] };
      // Relay's, the same in every subgraph that has pages.
      return node.name.value === 'PageInfo' ? { ...node, directives: [directive('shareable')] } : undefined;
    },
  });
  return `${link}\n\n${print(document)}\n`;
}

function directive(name: string, fields?: string): DirectiveNode {
  return {
    kind: Kind.DIRECTIVE,
    name: { kind: Kind.NAME, value: name },
    arguments:
      fields === undefined
        ? []
        : [
            {
              kind: Kind.ARGUMENT,
              name: { kind: Kind.NAME, value: 'fields' },
              value: { kind: Kind.STRING, value: fields },
            },
          ],
  };
}
