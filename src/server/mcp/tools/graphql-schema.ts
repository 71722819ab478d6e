import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isSpecifiedScalarType,
  printType,
} from 'graphql';
import { badInput } from '../../../errors.ts';
import { apiSchema } from '../../../graphql/api-schema.ts';
import { schema as served } from '../../../graphql/schema.ts';
import { list, record, takes, text } from '../json-schema.ts';
import { notKnownSchema } from '../shapes/page.ts';
import { tool } from '../tool.ts';

const schema = apiSchema(served);

interface Given {
  readonly types?: readonly string[];
}

const most = 20;

export const graphqlSchema = tool<Given>({
  name: 'graphql_schema',
  title: 'The GraphQL schema',
  description:
    'The schema in SDL, for questions that no other tool answers: without arguments the root fields (type Query) and the names of all types, with `types` those in full. Read the types that a question goes through before writing it for graphql_query.',
  input: takes({
    types: list(text('A name, such as Conferral', { most: 100 }), `Types to print, at most ${most}`, {
      least: 1,
      most,
    }),
  }),
  output: record({
    sdl: text('The types asked for, as they are written in GraphQL'),
    types: list(
      record({ name: text(), kind: text(), description: text() }),
      'All other types there are; empty where some were asked for',
    ),
    ...notKnownSchema,
  }),
  call: async ({ types }) => {
    if (types !== undefined)
      return { sdl: types.map((name) => printType(typeOf(name))).join('\n\n'), types: [], notKnown: [] };
    return { sdl: printType(typeOf('Query')), types: namedTypes().map(described), notKnown: [] };
  },
});

function typeOf(name: string): GraphQLNamedType {
  const type = schema.getType(name);
  if (type === undefined)
    throw badInput('types', 'names a type of the schema; without arguments this tool lists them', name);
  return type;
}

function namedTypes(): GraphQLNamedType[] {
  return Object.values(schema.getTypeMap()).filter(
    (type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type) && !['Query', 'Mutation'].includes(type.name),
  );
}

function described(type: GraphQLNamedType) {
  const kind = isEnumType(type) ? 'enum' : isInputObjectType(type) ? 'input' : 'type';
  return { name: type.name, kind, description: type.description ?? '' };
}
