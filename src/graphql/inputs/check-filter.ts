import { type GraphQLInputType, type GraphQLResolveInfo, getNamedType, isInputObjectType } from 'graphql';
import { badInput, JejakError } from '../../errors.ts';
import { isGiven } from '../../graph/filter/given.ts';
import { allOperands } from '../../graph/meter/operands.ts';
import { parseNodeId } from '../../ontology/seen-id.ts';
import type { Context } from '../context.ts';
import { limits } from '../limits.ts';
import { thingFilters } from './filters.ts';
import { isEmpty, isNull, refuseMissingVariables } from './says-nothing.ts';

/** How large a filter may be: relations within relations, values in one `in`, filters in one `and` or `or`. */
export const filterLimits = { relations: 5, values: 100, branches: 20 };

const joining = ['and', 'or', 'not'];

/**
 * Looks through the filter of a field, as its schema has it, before anything is read.
 * @returns the same filter, with ids as the store has them, without the clocks that they may carry
 * @throws {JejakError} BAD_USER_INPUT for a malformed id, a list that is too long, relations too deep within each other, or a
 * part that says nothing; QUERY_TOO_COSTLY when the filters of the query hold too many values together
 */
export function checkedFilter<W extends object>(
  where: W | null | undefined,
  info: GraphQLResolveInfo,
  { meter }: Context,
): W | Record<string, never> {
  const operands = meter.countOperands(allOperands(where));
  if (operands > limits.operands)
    throw new JejakError(
      'QUERY_TOO_COSTLY',
      `where: the filters of the query hold ${operands} values, at most ${limits.operands} allowed; name what they have in common, or ask in several queries`,
    );
  const argument = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'where');
  if (argument === undefined || !isGiven(where)) return {};
  refuseMissingVariables('where', info);
  check(where, argument.type, { path: 'where', name: 'where', relations: 0 });
  return withPlainIds(where, argument.type) as W; // of the same shape: only texts are exchanged
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

/** The same object where no id in it carries clocks: what was made of a filter before is found by it. */
function withPlainIds(value: unknown, type: GraphQLInputType): unknown {
  if (Array.isArray(value)) return mapped(value, (item) => withPlainIds(item, type));
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return value;
  const fields = named.getFields();
  const within = (item: unknown, name: string): unknown => {
    const field = fields[name];
    if (field === undefined) return item;
    if (named.name !== 'IdFilter' || name === 'isKnown') return withPlainIds(item, field.type);
    return Array.isArray(item) ? mapped(item, plainId) : plainId(item);
  };
  const entries = Object.entries(value as object); // an input object, coerced by graphql-js
  const made = entries.map(([name, item]) => within(item, name));
  if (made.every((item, index) => item === entries[index]?.[1])) return value;
  return Object.fromEntries(entries.map(([name], index) => [name, made[index]]));
}

function mapped(list: readonly unknown[], change: (item: unknown) => unknown): readonly unknown[] {
  const made = list.map(change);
  return made.every((item, index) => item === list[index]) ? list : made;
}

function plainId(id: unknown): unknown {
  return typeof id === 'string' && id.includes('?') ? parseNodeId(id, 'where') : id;
}

/** Of every operator; the path stays that of the filter. */
function checkIds(values: readonly unknown[], path: string): void {
  for (const value of values) {
    if (Array.isArray(value) && value.length > filterLimits.values)
      throw badInput(`${path}.in`, `holds at most ${filterLimits.values} ids`, value.length);
    for (const id of [value].flat()) if (typeof id === 'string') parseNodeId(id, path);
  }
}
