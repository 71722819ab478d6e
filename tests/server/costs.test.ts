import { getIntrospectionQuery } from 'graphql';
import { describe, expect, it } from 'vitest';
import { estimates } from '../../src/graph/meter/prices.ts';
import { limits } from '../../src/graphql/limits.ts';
import { makeApp } from '../../src/server/app.ts';
import { bundledApp, post, refusalIn } from './bundled-app.ts';

const { app, reads } = bundledApp();

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => text(index)).join(' ');
const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const neighbours = (depth: number): string =>
  `{ entity(id: "person:al-haris") { ${nested(depth, 'neighbours { edges { node { ', 'id', ' } } }')} } }`;

describe('a query beyond a limit', () => {
  it.each([
    ['deep', neighbours(6), 'QUERY_TOO_DEEP', /^depth of the query: 20, at most 16 allowed; .*by its id$/],
    [
      'deep, in fragments',
      `{ entity(id: "person:al-haris") { ...F0 } } ${many(9, (i) => `fragment F${i} on Entity { neighbours { edges { node { id ...F${i + 1} } } } }`)} fragment F9 on Entity { id }`,
      'QUERY_TOO_DEEP',
      /^depth of the query: 29, /,
    ],
    [
      'nested',
      `{ ${nested(2_000, 'a { ', 'b', ' }')} }`,
      'QUERY_TOO_DEEP',
      /^brackets within brackets: 2001 or more, /,
    ],
    [
      'wide',
      `{ ${many(201, () => 'dataset { version }')} }`,
      'QUERY_TOO_LARGE',
      /^breadth of the query: 402, at most 400/,
    ],
    ['long', `{ ${many(2_001, () => 'a')} }`, 'QUERY_TOO_LARGE', /^tokens of the query: more than 2000, at most 2000/],
    [
      'dear',
      `{ entity(id: "award:paritrana") { ${many(20, (i) => `a${i}: ${nested(3, 'claims { edges { node { subject { ', 'id', ' } } } }')}`)} } }`,
      'QUERY_TOO_COSTLY',
      /^complexity of the query: \d+, at most 500000 allowed; ask for smaller pages$/,
    ],
    [
      'full of aliases',
      `{ ${many(52, (i) => `a${i}: __typename`)} }`,
      'QUERY_TOO_MANY_ALIASES',
      /^aliases: 51, at most 50/,
    ],
    [
      'full of aliases behind fragments',
      `{ ${many(52, (i) => `... on Query { a${i}: __typename }`)} }`,
      'QUERY_TOO_MANY_ALIASES',
      /^aliases: 51, /,
    ],
    [
      'full of directives',
      `{ ${many(51, (i) => `a${i % 9}: dataset @skip(if: true) { version }`)} }`,
      'QUERY_TOO_LARGE',
      /^directives: 51, at most 50/,
    ],
    [
      'with a heap of directives',
      '{ __typename @a @a @a @a @a }',
      'QUERY_TOO_LARGE',
      /^directives at one place: 5, at most 4/,
    ],
    [
      'an introspection many times over',
      `{ __schema { ${many(45, (i) => `t${i}: types { fields { args { type { name } } type { name } } possibleTypes { name } }`)} } }`,
      'QUERY_TOO_LARGE',
      /^breadth/,
    ],
  ])('is refused whole with 400, what is allowed and what to change: %s', async (_what, query, code, message) => {
    for (const accept of ['application/json', 'application/graphql-response+json']) {
      const response = await post(app(), { query }, { accept });
      expect(await refusalIn(response)).toEqual({
        status: 400,
        codes: [code],
        messages: [expect.stringMatching(message)],
      });
    }
    expect(reads()).toEqual([]);
  });

  it('is refused in the address as well', async () => {
    const response = await app().request(`/graphql?query=${encodeURIComponent(neighbours(6))}`);
    expect(await refusalIn(response)).toMatchObject({ status: 400, codes: ['QUERY_TOO_DEEP'] });
  });

  it('is one bracket deeper than the deepest that is answered', async () => {
    const deep = (brackets: number): string => `{ search(text: "${'('.repeat(brackets - 2)}") { totalCount } }`;
    expect(await (await post(app(), { query: deep(limits.nesting) })).json()).not.toHaveProperty('errors');
    expect(await refusalIn(await post(app(), { query: deep(limits.nesting + 1) }))).toMatchObject({
      codes: ['QUERY_TOO_DEEP'],
      messages: [expect.stringContaining('101 or more')],
    });
  });

  it('is one page more than the dearest that is answered', async () => {
    const query = 'query ($n: Int) { dataset { dossiers(first: $n) { edges { cursor } } } }';
    expect((await (await post(app(), { query, variables: { n: limits.complexity } })).json()).errors).toMatchObject([
      { extensions: { code: 'QUERY_TOO_COSTLY' } },
    ]);
  });
});

describe('what a query costs', () => {
  const cost = async (query: string, variables: object = {}): Promise<unknown> =>
    ((await (await post(app(), { query, variables })).json()) as { extensions: { cost: unknown } }).extensions.cost;
  const dossiers = (arguments_: string): string => `dataset { dossiers${arguments_} { edges { node { id } } } }`;

  it('stands in the answer', async () => {
    expect(await cost('{ dataset { version } }')).toEqual({ complexity: 2, depth: 2, breadth: 2 });
  });

  it('stands in the answer to a query in the address', async () => {
    const answer = (await (await app().request('/graphql?query={__typename}')).json()) as object;
    expect(answer).toEqual({
      data: { __typename: 'Query' },
      extensions: { cost: { complexity: 1, depth: 1, breadth: 1 } },
    });
  });

  it('counts a page size as a literal, a variable and the default of a variable alike', async () => {
    const literal = await cost(`{ ${dossiers('(first: 100)')} }`);
    expect(literal).toMatchObject({ complexity: 1 + 1 + 100 * 2 });
    expect(await cost(`query ($n: Int) { ${dossiers('(first: $n)')} }`, { n: 100 })).toEqual(literal);
    expect(await cost(`query ($n: Int = 100) { ${dossiers('(first: $n)')} }`)).toEqual(literal);
    expect(await cost(`query ($n: Int = 3) { ${dossiers('(first: $n)')} }`, { n: 100 })).toEqual(literal);
  });

  it('counts a size that is not given, or null, as that of a page without one', async () => {
    const without = await cost(`{ ${dossiers('')} }`);
    expect(without).toMatchObject({ complexity: 1 + 1 + 50 * 2 });
    expect(await cost(`query ($n: Int) { ${dossiers('(first: $n)')} }`)).toEqual(without);
    expect(await cost(`query ($n: Int) { ${dossiers('(first: $n)')} }`, { n: null })).toEqual(without);
  });

  it('counts anew for other variables, although the query is known', async () => {
    const query = `query ($n: Int) { ${dossiers('(first: $n)')} }`;
    expect(await cost(query, { n: 1 })).toMatchObject({ complexity: 4 });
    expect(await cost(query, { n: 10 })).toMatchObject({ complexity: 22 });
  });

  it('counts a fragment as often as it is spread', async () => {
    const query = '{ a: dataset { ...V } b: dataset { ...V } } fragment V on Dataset { version licence }';
    expect(await cost(query)).toEqual({ complexity: 6, depth: 2, breadth: 6 });
  });

  it('counts what only one kind of entity is asked for', async () => {
    const conferred = 'conferrals(first: 100) { edges { node { id name } } }';
    const asked = await cost(`{ entity(id: "edition:tidak-ada") { ${conferred} } }`);
    expect(asked).toMatchObject({ complexity: 1 + 1 + 100 * 3 });
    expect(await cost(`{ entity(id: "edition:tidak-ada") { ... on Edition { ${conferred} } } }`)).toEqual(asked);
    const named = `{ entity(id: "edition:tidak-ada") { ...E } } fragment E on Edition { ${conferred} }`;
    expect(await cost(named)).toEqual(asked);
    // Fields that no other kind has.
    const events = '{ entity(id: "edition:tidak-ada") { ... on Edition { events { event { id } } } } }';
    expect(await cost(events)).toMatchObject({ complexity: 1 + 1 + 4 * 2 });
  });

  it('counts a clock by what it is laid over, and rules by where they look', async () => {
    const { clockNear, clockAnywhere, findings, findingsNear, operand } = estimates;
    const units = async (field: string): Promise<number> =>
      ((await cost(`{ ${field} { totalCount } }`)) as { complexity: number }).complexity;
    const clock = 'view: { knownAt: "2024-01-01T00:00:00Z" }';
    const plain = await units('conferrals(first: 1)');
    expect(await units(`conferrals(first: 1, ${clock})`)).toBe(plain + clockAnywhere.units);
    const near = 'where: { award: { eq: "award:tidak-ada" } }';
    expect(await units(`conferrals(first: 1, ${clock}, ${near})`)).toBe(plain + clockNear.units + operand.units);
    const found = (await units('gaps(first: 1)')) - findings.units;
    expect(await units('gaps(first: 1, where: { about: { eq: "person:a" } })')).toBe(found + findingsNear.units);
    const two = 'gaps(first: 1, where: { about: { in: ["person:a", "person:b"] } })';
    expect(await units(two)).toBe(found + 2 * findingsNear.units);
  });

  it('counts introspection, and lets tools ask the usual one', async () => {
    const { units } = estimates.schema;
    expect(await cost('{ __schema { types { name } } }')).toEqual({ complexity: 1 + units, depth: 3, breadth: 3 });
    const twice = '{ ...S b: __type(name: "Query") { name } } fragment S on Query { __schema { types { name } } }';
    expect(await cost(twice)).toMatchObject({ complexity: 2 + 2 * units });
    const query = getIntrospectionQuery({ inputValueDeprecation: true, oneOf: true, specifiedByUrl: true });
    expect(await (await post(app(), { query })).json()).not.toHaveProperty('errors');
  });

  it('is not told of what was refused', async () => {
    for (const query of ['{', '{ nope }', neighbours(6)])
      expect(await (await post(app(), { query })).json()).not.toHaveProperty('extensions');
  });
});

it('refuses a subscription by what one of its events may cost, and by the entities that it watches', async () => {
  const claims = nested(3, 'claims(first: 100) { edges { node { subject { ', 'id', ' } } } }');
  const events = `subscription ($about: [ID!]!) { claims(about: $about) { claim { subject { ${claims} } } } }`;
  const headers = { accept: 'text/event-stream' };
  const refused = await post(app(), { query: events, variables: { about: ['regency:tebo'] } }, headers);
  expect(await refused.text()).toContain('"code":"QUERY_TOO_COSTLY"');
  expect(reads()).toEqual([]);
  const few = makeApp({} as never, { limits: { complexity: 2 + 3 * estimates.stream.units } }); // nothing is read of it
  const watching = 'subscription ($about: [ID!]!) { claims(about: $about) { kind } }';
  const watch = async (about: readonly string[]): Promise<string> =>
    (await post(few, { query: watching, variables: { about } }, headers)).text();
  expect(await watch(Array(4).fill('person:ani'))).toContain('"code":"QUERY_TOO_COSTLY"');
  expect(await watch(Array(3).fill('Ani'))).toContain('about: is not the id of an entity');
});

it('lets one row of the ledger be asked with everything that is known of it', async () => {
  const evidence = 'evidence { edges { node { exact start end certain speaker { name } source { title } } } }';
  const party = `{ entity { id name kind } onBehalfOf { name } claim { id certain modality ${evidence} } }`;
  const roles = ['recipients', 'presenters', 'conferrers', 'acceptedBy', 'proposers', 'witnesses'];
  const query = `{ conferrals(first: 1) { edges { node { id name ${roles.map((role) => `${role} ${party}`).join(' ')} } } } }`;
  expect(await (await post(app(), { query })).json()).not.toHaveProperty('errors');
});

// Sizes as literals and as variables: a limit that sees only one of them is none.
it.each([
  ['100', {}],
  ['$n', { n: 100 }],
])('refuses a hundred claims of a hundred claims of a hundred claims, first: %s', async (first, variables) => {
  const claims = nested(3, `claims(first: ${first}) { edges { node { subject { `, 'id', ' } } } }');
  const query = `query ${first === '$n' ? '($n: Int)' : ''} { entity(id: "award:paritrana") { ${claims} } }`;
  expect((await refusalIn(await post(app(), { query, variables }))).codes).toEqual(['QUERY_TOO_COSTLY']);
});

it('tells its limits to programs', async () => {
  const names = Object.keys(limits).filter((name) => !['directivesAtOnce'].includes(name));
  const query = `{ dataset { limits { pageSize ${names.join(' ')} } } }`;
  const { data } = (await (await post(app(), { query })).json()) as { data: { dataset: { limits: object } } };
  const { directivesAtOnce: _, ...told } = limits;
  expect(data.dataset.limits).toEqual({ pageSize: 100, ...told });
});

it('crosses as many claims on a path as it tells, and no more', async () => {
  const query = 'query ($n: Int!) { paths(from: "person:al-haris", to: "regency:tebo", maxLength: $n) { maxLength } }';
  const codes = async (n: number) => (await refusalIn(await post(app(), { query, variables: { n } }))).codes;
  expect(await codes(limits.pathLength)).toEqual([]);
  expect(await codes(limits.pathLength + 1)).toEqual(['BAD_USER_INPUT']);
});
