import { expect, it } from 'vitest';
import { errorCodes } from '../../src/errors.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app, reported } = bundledApp();

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const count = 'query ($w: ConferralFilter) { conferrals(where: $w) { totalCount } }';

const queries: Readonly<Record<string, string>> = {
  '2,000 levels of fields': `{ ${nested(2_000, 'a { ', 'b', ' }')} }`,
  '2,000 levels of neighbours': `{ entity(id: "person:al-haris") { ${nested(2_000, 'neighbours { edges { node { ', 'id', ' } } }')} } }`,
  '40 levels of neighbours': `{ entity(id: "person:al-haris") { ${nested(40, 'neighbours { edges { node { ', 'id', ' } } }')} } }`,
  '3,000 levels of lists': `{ nodes(ids: ${nested(3_000, '[', '"x"', ']')}) { id } }`,
  '2,000 levels of a filter': `{ conferrals(where: ${nested(2_000, '{ and: [', '{}', '] }')}) { totalCount } }`,
  '8,000 aliases of a free field': `{ ${many(8_000, (i) => `a${i}: __typename`)} }`,
  '4,000 aliases of a field that reads': `{ ${many(4_000, (i) => `a${i}: dataset { version }`)} }`,
  'fragments in a circle': '{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }',
  'a fragment in itself': '{ ...A } fragment A on Query { ...A }',
  'fragments that double 30 times': `{ ...F0 } ${many(30, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F30 on Query { dataset { version } }`,
  '3,000 unknown fields': `{ ${many(3_000, (i) => `n${i}`)} }`,
  '3,000 directives': `{ dataset ${'@include(if: true) '.repeat(3_000)} { version } }`,
  'a circle through the schema': `{ __schema { types { ${nested(8, 'fields { type { ', 'name', ' } }')} } } }`,
  'an integer beyond all bounds': '{ search(text: "a", first: 99999999999999999999) { totalCount } }',
  'an integer below all pages': '{ search(text: "a", first: -2147483648) { totalCount } }',
  'a null where there must be none': '{ entity(id: null) { id } }',
  'a filter of nulls':
    '{ conferrals(where: { and: null, or: null, not: null, party: null, status: { eq: null } }) { totalCount } }',
  'a page of nulls': '{ claims(first: null, last: null, after: null, before: null) { totalCount } }',
  'an unknown directive': '{ ...@defer { dataset { version } } }',
  'a subscription': 'subscription { x }',
  'a quotation that never ends': '{ search(text: "a',
  'a cursor that is JSON of another shape': '{ claims(after: "bnVsbA") { totalCount } }',
};

it.each(Object.entries(queries))('answers %s without failing', async (_what, query) => {
  await expectAnswer(await post(app(), { query }));
});

const variables: Readonly<Record<string, readonly [string, unknown]>> = {
  '2,000 levels of and': [count, { w: JSON.parse(nested(2_000, '{"and":[', '{}', ']}')) }],
  '2,000 levels of not': [count, { w: JSON.parse(nested(2_000, '{"not":', '{}', '}')) }],
  '1,500 alternatives': [
    count,
    { w: { or: Array.from({ length: 1_500 }, () => ({ party: { eq: 'person:al-haris' } })) } },
  ],
  __proto__: [count, JSON.parse('{ "w": { "__proto__": { "x": 1 } } }')],
  'a constructor': [count, { w: { constructor: 1 } }],
  'an object for an id': ['query ($id: ID!) { entity(id: $id) { id } }', { id: {} }],
  'a NUL in an id': ['query ($id: ID!) { node(id: $id) { id } }', { id: 'person:\u0000' }],
  'half a character in a search': [
    'query ($text: String!) { search(text: $text) { totalCount } }',
    { text: '\uD800 \u0000' },
  ],
  'a number beyond all integers': ['query ($n: Int) { claims(first: $n) { totalCount } }', { n: 1e308 }],
  '101 ids': ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('person:tebo') }],
};

it.each(Object.entries(variables))('answers variables with %s without failing', async (_what, [query, given]) => {
  await expectAnswer(await post(app(), { query, variables: given }));
});

const addresses = {
  'variables cut short': '?query={__typename}&variables={',
  'variables that are a number': '?query={__typename}&variables=5',
  'extensions that are no JSON': '?query={__typename}&extensions=x',
  'a percent sign that is no code': '?query=%E0%A4%A',
  'no query': '',
};

it.each(Object.entries(addresses))('answers an address with %s without failing', async (_what, search) => {
  await expectAnswer(await app().request(`/graphql${search}`, { headers: { accept: 'application/json' } }));
});

it.each([
  'text/plain',
  'image/png',
  'multipart/form-data; boundary=x',
  'application/json; charset=utf-99',
  'application/graphql',
  'x',
  ';',
])('answers a body of the type %s without failing', async (type) => {
  const response = await post(app(), { query: '{ __typename }' }, { 'content-type': type });
  expect(response.status).toBeLessThan(500);
});

it('answers bytes that are no text without failing', async () => {
  const headers = { 'content-type': 'application/json' };
  const body = new Uint8Array([0xff, 0xfe, 0x7b]);
  await expectAnswer(await app().request('/graphql', { method: 'POST', headers, body }));
});

it('took none of it for a bug of ours', () => {
  expect(reported).toEqual([]);
});

/** An answer is data, or errors that each have a code for what the caller did. */
async function expectAnswer(response: Response): Promise<void> {
  expect(response.status).toBeLessThan(500);
  const { data, errors = [] } = (await response.json()) as {
    data?: unknown;
    errors?: { extensions: { code: keyof typeof errorCodes } }[];
  };
  expect(data !== undefined || errors.length > 0).toBe(true);
  for (const { extensions } of errors) expect(errorCodes[extensions.code]?.http, extensions.code).toBeLessThan(500);
}
