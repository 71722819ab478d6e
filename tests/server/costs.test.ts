import { expect, it } from 'vitest';
import { bundledApp, post, refusalIn } from './bundled-app.ts';

const { app } = bundledApp();

it.each([
  [
    'deep',
    `{ entity(id: "person:al-haris") { ${nested(6, 'neighbours { edges { node { ', 'id', ' } } }')} } }`,
    /^depth of the query is \d+, at most 16 is allowed/,
  ],
  ['wide', `{ ${aliases(201, 'dataset { version }')} }`, /^breadth of the query is \d+, at most 400 is allowed/],
  [
    'dear',
    `{ entity(id: "award:paritrana") { ${aliases(20, nested(3, 'claims { edges { node { subject { ', 'id', ' } } } }'))} } }`,
    /^complexity of the query is \d+, at most \d+ is allowed/,
  ],
])('refuses a query that is too %s, and says what is allowed', async (_what, query, message) => {
  expect(await refusalIn(await post(app(), { query }))).toMatchObject({
    codes: ['QUERY_TOO_COSTLY'],
    messages: [expect.stringMatching(message)],
  });
});

it('calls 2,000 levels too deep, not a bug', async () => {
  const query = `{ ${nested(2_000, 'a { ', 'b', ' }')} }`;
  expect((await refusalIn(await post(app(), { query }))).codes).toEqual(['QUERY_TOO_COSTLY']);
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

function nested(depth: number, open: string, inside: string, close: string): string {
  return open.repeat(depth) + inside + close.repeat(depth);
}

function aliases(count: number, field: string): string {
  return Array.from({ length: count }, (_, index) => `a${index}: ${field}`).join(' ');
}
