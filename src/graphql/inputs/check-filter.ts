import { type GraphQLInputType, type GraphQLResolveInfo, getNamedType, isInputObjectType } from 'graphql';
import { badInput, JejakError } from '../../errors.ts';
import { isGiven } from '../../graph/filter/given.ts';
import { allOperands } from '../../graph/meter/operands.ts';
import { parseNodeId } from '../../ontology/ids.ts';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import { thingFilters } from './filters.ts';
import { isEmpty, isNull, refuseMissingVariables } from './says-nothing.ts';

/** How large a filter may be: relations within relations, values in one `in`, filters in one `and` or `or`. */
export const filterLimits = { relations: 5, values: 100, branches: 20 };

const joining = ['and', 'or', 'not'];

/**
 * Looks through the filter of a field, as its schema has it, before anything is read.
 * @throws {JejakError} BAD_USER_INPUT for a malformed id, a list that is too long, relations too deep within each other, or a
 * part that says nothing; QUERY_TOO_COSTLY when the filters of the query hold too many values together
 */
export function checkFilter(where: unknown, info: GraphQLResolveInfo, { meter }: Context): void {
  const operands = meter.countOperands(allOperands(where));
  if (operands > limits.operands)
    throw new JejakError(
      'QUERY_TOO_COSTLY',
      `where: the filters of the query hold ${operands} values, at most ${limits.operands} allowed; name what they have in common, or ask in several queries`,
    );
  const argument = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'where');
  if (argument === undefined || !isGiven(where)) return;
  refuseMissingVariables('where', info);
  check(where, argument.type, { path: 'where', name: 'where', relations: 0 });
}

interface Place {
  readonly path: string;
  readonly name: string;
  readonly relations: number;
}

function check(value: unknown, type: GraphQLInputType, place: Place): void {
  if (value === null) throw isNull(place.path);
  const named = getNamedType(type);
  if (Array.isArray(value)) {
    const most = joining.includes(place.name) ? filterLimits.branches : filterLimits.values;
    if (value.length > most) throw badInput(place.path, `holds at most ${most}`, value.length);
    value.forEach((item, index) => {
      check(item, named, { ...place, path: `${place.path}[${index}]` });
    });
    return;
  }
  if (!isInputObjectType(named)) return;
  const given = value as Readonly<Record<string, unknown>>; // an input object, coerced by graphql-js
  // `some: {}` asks whether there is one at all, and a whole filter may be empty.
  const mayBeEmpty = place.path === 'where' || (thingFilters.has(named.name) && !joining.includes(place.name));
  if (!mayBeEmpty && Object.keys(given).length === 0) throw isEmpty(place.path, named);
  if (named.name === 'IdFilter') checkIds(Object.values(given), place.path);
  if (place.relations > filterLimits.relations)
    throw badInput(
      place.path,
      `goes through more than ${filterLimits.relations} relations: ask for the inner part first, and name what it finds by its ids`,
    );
  for (const field of Object.values(named.getFields())) {
    if (given[field.name] === undefined) continue;
    const isRelation = thingFilters.has(getNamedType(field.type).name) && !joining.includes(field.name);
    check(given[field.name], field.type, {
      path: `${place.path}.${field.name}`,
      name: field.name,
      relations: place.relations + (isRelation ? 1 : 0),
    });
  }
}

/** Of every operator; the path stays that of the filter. */
function checkIds(values: readonly unknown[], path: string): void {
  for (const value of values) {
    if (Array.isArray(value) && value.length > filterLimits.values)
      throw badInput(`${path}.in`, `holds at most ${filterLimits.values} ids`, value.length);
    for (const id of [value].flat()) if (typeof id === 'string') parseNodeId(id, path);
  }
}
