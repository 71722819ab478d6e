import { type GraphQLObjectType, getNamedType, isNonNullType, isObjectType } from 'graphql';
import { expect, it } from 'vitest';
import { schema } from '../../src/graphql/schema.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app } = bundledApp();

/** Arguments that a list cannot do without. */
const needed: Readonly<Record<string, string>> = {
  search: 'text: "kabupaten"',
  changes: 'firstDay: "2023-01-01", lastDay: "2024-12-31"',
};
const sizes = [1, 99, 100, 101, 1_000, 2_147_483_647, 0, -1, null, undefined, '1000', 1.5, 1e308];

const root = Object.values(schema.getQueryType()?.getFields() ?? {});
const lists = [
  ...connectionsOf(schema.getQueryType()).map((name) => [name, (list: string) => `{ ${list} }`] as const),
  ...['Award', 'Regency', 'Person'].flatMap((kind) =>
    connectionsOf(schema.getType(kind)).map(
      (name) =>
        [
          `${kind}.${name}`,
          (list: string) => `{ entity(id: "${anyOf[kind]}") { ... on ${kind} { ${list} } } }`,
        ] as const,
    ),
  ),
];
const anyOf: Readonly<Record<string, string>> = {
  Award: 'award:paritrana',
  Regency: 'regency:tebo',
  Person: 'person:al-haris',
};

it('knows every list at the root by its type', () => {
  expect(root.length).toBeGreaterThan(5);
  expect(connectionsOf(schema.getQueryType())).toEqual(expect.arrayContaining(['conferrals', 'claims', 'search']));
});

it.each(lists)('gives at most 100 rows of %s, whatever the variables say', async (name, around) => {
  const field = name.split('.').at(-1) ?? '';
  for (const size of ['first', 'last']) {
    const given = [needed[field], `${size}: $n`].filter(Boolean).join(', ');
    const query = `query ($n: Int) ${around(`${field}(${given}) { edges { cursor } }`)}`;
    for (const n of sizes) {
      const response = await post(app(), { query, variables: { n } });
      expect(response.status).toBeLessThan(500);
      const text = await response.text();
      expect(text.split('"cursor"').length - 1).toBeLessThanOrEqual(100);
      const answered = !('errors' in JSON.parse(text));
      const allowed = n === null || n === undefined || (Number.isInteger(n) && Number(n) >= 1 && Number(n) <= 100);
      expect(answered, `${size}: ${n}`).toBe(allowed && typeof n !== 'string');
    }
  }
});

it('gives no more than 100 nodes by their ids', async () => {
  const ids = Array.from({ length: 101 }, () => 'regency:tebo');
  const response = await post(app(), { query: 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', variables: { ids } });
  expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] });
});

function connectionsOf(type: unknown): string[] {
  if (!isObjectType(type)) return [];
  return Object.values((type as GraphQLObjectType).getFields())
    .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
    .filter(({ name, args }) =>
      args.every((arg) => !isNonNullType(arg.type) || arg.defaultValue !== undefined || name in needed),
    )
    .map(({ name }) => name);
}
