import { GraphQLError } from 'graphql';
import { type JejakError, quoteInput } from '../errors.ts';
import { type Instant, instantRule, parseInstant } from '../ontology/values/instant.ts';
import { type PartialDate, parsePartialDate, partialDateRule } from '../ontology/values/partial-date.ts';
import { builder } from './builder.ts';

builder.scalarType('PartialDate', {
  description: `A date as precise as its source; ${partialDateRule}.`,
  serialize: (value) => value,
  parseValue: (value) =>
    refusing(() => parsePartialDate(textIn(value, 'PartialDate', partialDateRule), 'PartialDate')) as PartialDate,
});

builder.scalarType('DateTime', {
  description: `A point in time; as input it ${instantRule}, as output it is in UTC.`,
  serialize: (value) => value,
  parseValue: (value) => refusing(() => parseInstant(textIn(value, 'DateTime', instantRule), 'DateTime')) as Instant,
});

function textIn(value: unknown, scalar: string, rule: string): string {
  if (typeof value === 'string') return value;
  throw new GraphQLError(`${scalar}: ${rule}, got ${quoteInput(value)}`, { extensions: { code: 'BAD_USER_INPUT' } });
}

/** graphql-js keeps the code of a GraphQLError through literals and variables alike; of other errors only the message. */
function refusing<T>(parse: () => T): T {
  try {
    return parse();
  } catch (error) {
    if (error instanceof GraphQLError) throw error;
    const { message, code } = error as JejakError;
    throw new GraphQLError(message, { extensions: { code } });
  }
}
