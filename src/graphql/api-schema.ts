import { GraphQLObjectType, GraphQLSchema } from 'graphql';

const made = new WeakMap<GraphQLSchema, GraphQLSchema>();

/** The schema without what routers alone ask: what clients are promised, and schema.graphql prints. Made once. */
export function apiSchema(schema: GraphQLSchema): GraphQLSchema {
  const known = made.get(schema) ?? withoutFederation(schema);
  made.set(schema, known);
  return known;
}

function withoutFederation(schema: GraphQLSchema): GraphQLSchema {
  const { query, types, ...rest } = schema.toConfig();
  if (query === null || query === undefined) return schema;
  const { fields, ...config } = query.toConfig();
  const own = Object.fromEntries(Object.entries(fields).filter(([name]) => !name.startsWith('_')));
  return new GraphQLSchema({
    ...rest,
    query: new GraphQLObjectType({ ...config, fields: own }),
    types: types.filter((type) => type !== query && !/^_[^_]/.test(type.name)),
  });
}
