import { type GraphQLInputObjectType, type GraphQLResolveInfo, Kind, type ValueNode } from 'graphql';
import { badInput, type JejakError } from '../../errors.ts';

// A filter that says nothing holds for everything, and inside `not` for nothing: whoever left a value out by mistake would
// take either for an answer. What is meant by it has words of its own.

/**
 * Refuses a filter that holds a variable for which the request has no value: graphql-js leaves out what it stands for.
 * A whole argument may be left out in this way, as the schema says.
 * @throws {JejakError} BAD_USER_INPUT with the place of the variable
 */
export function refuseMissingVariables(argument: string, { fieldNodes, variableValues }: GraphQLResolveInfo): void {
  const given = fieldNodes[0]?.arguments?.find(({ name }) => name.value === argument)?.value;
  if (given !== undefined && given.kind !== Kind.VARIABLE) refuseMissing(given, argument, variableValues);
}

function refuseMissing(value: ValueNode, path: string, variables: Readonly<Record<string, unknown>>): void {
  if (value.kind === Kind.VARIABLE && variables[value.name.value] === undefined)
    throw badInput(path, `$${value.name.value} has no value. ${cure}`);
  if (value.kind === Kind.LIST)
    for (const [index, item] of value.values.entries()) refuseMissing(item, `${path}[${index}]`, variables);
  if (value.kind === Kind.OBJECT)
    for (const field of value.fields) refuseMissing(field.value, `${path}.${field.name.value}`, variables);
}

/** A part of a filter that is null. */
export function isNull(path: string): JejakError {
  return badInput(path, `null says nothing. ${cure}`);
}

/** A part of a filter without any of what it can hold. */
export function isEmpty(path: string, type: GraphQLInputObjectType): JejakError {
  const names = Object.keys(type.getFields());
  const few = names.length > 8 ? `${names.slice(0, 8).join(', ')} …` : names.join(', ');
  return badInput(path, `says nothing, as where a variable had no value: leave it out, or give one of ${few}`);
}

const cure = 'Leave it out to ask for everything; `isKnown: false` asks for what is not known';
