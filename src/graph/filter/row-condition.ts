import { facetToken } from '../../ontology/ledger-row.ts';
import { type ComparisonName, type Operands, rowTestsOf } from './comparisons.ts';
import { type Condition, opposite } from './condition.ts';
import type { Field, ValueField } from './fields.ts';
import { type ConferralFilter, filters } from './filters.ts';
import { isGiven } from './given.ts';

/** The ids among which the things in a list are, for lists of which that is known. */
export type KnownIds = ReadonlyMap<object, readonly string[]>;

const fields: readonly (readonly [string, Field<'Conferral'>])[] = Object.entries(filters.Conferral.fields);

/**
 * A filter on the ledger as a condition on its rows: the same where rows can tell all that it asks, and else one that holds
 * wherever the filter does.
 */
export function conditionOf(where: ConferralFilter, known: KnownIds = new Map()): Condition {
  const { and, or, not } = where;
  const conditions = (parts: readonly ConferralFilter[]): Condition[] => parts.map((part) => conditionOf(part, known));
  return {
    is: 'all',
    of: [
      ...givenIn(where).flatMap(([field, asked]) => onRows(field, asked, known)),
      ...conditions(and ?? []),
      ...(isGiven(or) ? [{ is: 'any' as const, of: conditions(or) }] : []),
      // The opposite of what is too wide would be too narrow.
      ...(isGiven(not) && isFlat(not) ? [opposite(conditionOf(not))] : []),
    ],
  };
}

/** Whether rows can tell all that the filter asks: then the database can answer alone. */
export function isFlat(where: ConferralFilter): boolean {
  const { and, or, not } = where;
  return (
    givenIn(where).every(([field]) => isInRows(field)) &&
    [...(and ?? []), ...(or ?? []), ...(isGiven(not) ? [not] : [])].every(isFlat)
  );
}

/** The lists of other things that the filter leads to, wherever all of it must hold or one part of several. */
export function listsIn(where: ConferralFilter): [Field<'Conferral'>, object][] {
  const own = givenIn(where).filter(([field]) => field.list !== undefined);
  return [...own, ...[...(where.and ?? []), ...(where.or ?? [])].flatMap(listsIn)];
}

function givenIn(where: ConferralFilter): [Field<'Conferral'>, object][] {
  const given = where as Readonly<Record<string, object | null | undefined>>; // by the names of its fields
  return fields.flatMap(([name, field]): [Field<'Conferral'>, object][] => {
    const asked = given[name];
    return isGiven(asked) ? [[field, asked]] : [];
  });
}

function isInRows(field: Field<'Conferral'>): boolean {
  return field.compares !== undefined && (field.facets !== undefined || field.inDays === true);
}

function onRows(field: Field<'Conferral'>, asked: object, known: KnownIds): Condition[] {
  if (field.list !== undefined) {
    const ids = known.get(asked);
    return ids === undefined ? [] : [{ is: 'facet', tokens: tokensOf(field, ids), not: false }];
  }
  if (!isInRows(field) || field.compares === undefined) return [];
  const { compares, ...row } = field as ValueField<'Conferral', ComparisonName>;
  return rowTestsOf(compares, asked as Operands<ComparisonName>, (values) => tokensOf(row, values));
}

function tokensOf(
  { facets = [] }: Pick<ValueField<'Conferral', ComparisonName>, 'facets'>,
  values: readonly unknown[],
): string[] {
  return facets.flatMap((facet) => values.map((value) => facetToken(facet, String(value))));
}
