import { GraphQLError, type ValueNode, valueFromASTUntyped } from 'graphql';
import { JejakError, quoteInput } from '../errors.ts';
import { instantRule, parseInstant } from '../ontology/values/instant.ts';
import { parsePartialDate, partialDateRule } from '../ontology/values/partial-date.ts';
import { builder } from './builder.ts';

builder.scalarType('PartialDate', {
  description: `A date as precise as its source; ${partialDateRule}.`,
  serialize: (value) => value,
  ...parsing('PartialDate', partialDateRule, parsePartialDate),
});

builder.scalarType('DateTime', {
  description: `A point in time; as input it ${instantRule}, as output it is in UTC.`,
  serialize: (value) => value,
  ...parsing('DateTime', instantRule, parseInstant),
});

/** How a scalar reads a variable and a literal: a refusal has the code that graphql-js would drop, and its place. */
function parsing<T>(scalar: string, rule: string, parse: (text: string, field: string) => T) {
  const read = (value: unknown, nodes: ValueNode | null): T => {
    try {
      if (typeof value === 'string') return parse(value, scalar);
    } catch (error) {
      if (!(error instanceof JejakError)) throw error;
      throw new GraphQLError(error.message, { nodes, extensions: { code: error.code } });
    }
    throw new GraphQLError(`${scalar}: ${rule}, got ${quoteInput(value)}`, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT' },
    });
  };
  return {
    parseValue: (value: unknown) => read(value, null),
    parseLiteral: (node: ValueNode) => read(valueFromASTUntyped(node), node),
  };
}
