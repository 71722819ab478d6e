import { expect, it } from 'vitest';
import type { Field } from '../../../src/graph/filter/fields.ts';
import { filters } from '../../../src/graph/filter/filters.ts';
import type { FilterName } from '../../../src/graph/filter/things.ts';
import { facets } from '../../../src/ontology/ledger-row.ts';
import { roleWords } from '../../../src/ontology/ontology.ts';

const rows = Object.entries(filters).flatMap(([filter, { fields }]) =>
  Object.entries(fields as Readonly<Record<string, Field<FilterName>>>).map(
    ([name, field]): [string, Field<FilterName>] => [`${filter}.${name}`, field],
  ),
);

it.each(rows)('%s has a meaning: values, facets of a row, or other things', (_name, field) => {
  const meaning = [
    field.compares === undefined ? undefined : (field.values ?? field.facets),
    field.is === undefined ? undefined : field.thing,
    field.list === undefined ? undefined : field.things,
    'qualifiers' in field ? field.qualifiers : undefined,
  ];
  expect(meaning.filter((one) => one !== undefined)).toHaveLength(1);
});

it('have the facets of rows where a conferral has them, and nowhere else', () => {
  const used = rows.flatMap(([name, field]) =>
    'facets' in field ? (field.facets ?? []).map((one) => [name, one]) : [],
  );
  expect(used.filter(([name]) => !name?.startsWith('Conferral.'))).toEqual([]);
  expect([...new Set(used.map(([, one]) => one))].sort()).toEqual(Object.keys(facets).sort());
});

it('lead to a party by the word of each role', () => {
  expect(Object.keys(filters.Conferral.fields)).toEqual(expect.arrayContaining(roleWords));
});
