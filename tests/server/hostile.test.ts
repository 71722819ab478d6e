import { expect, it } from 'vitest';
import { errorCodes } from '../../src/errors.ts';
import { bundledApp, post } from './bundled-app.ts';

const { app, reported } = bundledApp();

const many = (count: number, text: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => text(i)).join(' ');
const nested = (depth: number, open: string, inside: string, close: string): string =>
  open.repeat(depth) + inside + close.repeat(depth);
const bomb = (levels: number): string =>
  `{ ...F0 } ${many(levels, (i) => `fragment F${i} on Query { ...F${i + 1} ...F${i + 1} }`)} fragment F${levels} on Query { dataset { version } }`;
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
  '5,000 levels of fields': `{ ${nested(5_000, 'a { ', 'b', ' }')} }`,
  '5,000 levels of inline fragments': `{ ${nested(5_000, '... { ', '__typename', ' }')} }`,
  '5,000 brackets and no end': '{'.repeat(5_000),
  '5,000 brackets in a string': `{ search(text: "${'{'.repeat(5_000)}") { totalCount } }`,
  '20,000 aliases': `{ ${many(20_000, (i) => `a${i}:x`)} }`,
  '51 aliases of a field that reads': `{ ${many(52, (i) => `a${i}: dataset { version }`)} }`,
  '300 times the same field': `{ ${many(300, () => 'dataset { version }')} }`,
  'fragments that double 24 times': bomb(24),
  'fragments that double 40 times': bomb(40),
  'fragments that double 40 times, in fields': `{ dataset { ...F0 } } ${many(40, (i) => `fragment F${i} on Dataset { a: limits { depth } ...F${i + 1} ...F${i + 1} }`)} fragment F40 on Dataset { version }`,
  'fragments that double 40 times, in the schema': `{ __schema { types { ...F0 } } } ${many(40, (i) => `fragment F${i} on __Type { a: ofType { ...F${i + 1} } b: ofType { ...F${i + 1} } }`)} fragment F40 on __Type { name }`,
  'a chain of 150 fragments': `{ ...F0 } ${many(150, (i) => `fragment F${i} on Query { ...F${i + 1} }`)} fragment F150 on Query { __typename }`,
  'a fragment that is not there': '{ ...Nobody }',
  'a fragment that nobody spreads': '{ __typename } fragment A on Query { __typename }',
  'a fragment on a type that is not there': '{ ... on Nobody { id } }',
  'a fragment on a scalar': '{ ... on String { id } }',
  'two fragments of one name': '{ ...A } fragment A on Query { x: __typename } fragment A on Query { y: __typename }',
  'a fragment called on': '{ ... on } fragment on on Query { __typename }',
  'fields of one name that differ': '{ a: dataset { version } a: search(text: "a") { totalCount } }',
  'operations without a name': '{ __typename } { __typename }',
  '100 operations': many(100, (i) => `query Q${i} { __typename }`),
  'two operations of one name': 'query A { __typename } query A { __typename }',
  'no operation': 'fragment A on Query { __typename }',
  'a type and no operation': 'type Query { x: Int }',
  'nothing but a comment': '# ada',
  'nothing but blanks': ' \n\t,,, ',
  'a mark of byte order': '\uFEFF{ __typename }',
  'a NUL': '{ __typename \u0000 }',
  'half a character': '{ search(text: "\uD800") { totalCount } }',
  'half a character as an escape': '{ search(text: "\\uD800") { totalCount } }',
  'an escape beyond Unicode': '{ search(text: "\\u{110000}") { totalCount } }',
  'a name in another script': '{ ключ }',
  'a name that every object has': '{ constructor __proto__ toString hasOwnProperty }',
  'a field of the prototype': '{ __proto__ }',
  'an alias of the prototype': '{ __proto__: dataset { constructor: version } }',
  'an argument of the prototype': '{ search(text: "a", __proto__: 1) { totalCount } }',
  'an argument twice': '{ search(text: "a", text: "b") { totalCount } }',
  'an unknown argument': '{ search(text: "a", limit: 1e9) { totalCount } }',
  'a variable that nobody declares': '{ search(text: $x) { totalCount } }',
  'a variable of no type': 'query ($x: Nobody) { __typename }',
  'a variable of an output type': 'query ($x: Dataset) { __typename }',
  'a variable in itself': 'query ($x: Int = $x) { claims(first: $x) { totalCount } }',
  '500 variables': `query (${many(400, (i) => `$v${i}: Int`)}) { __typename }`,
  'a variable twice': 'query ($x: Int, $x: Int) { claims(first: $x) { totalCount } }',
  'a float for a size': '{ claims(first: 1.5) { totalCount } }',
  'a size of zero': '{ claims(first: 0) { totalCount } }',
  'both sizes': '{ claims(first: 1, last: 1) { totalCount } }',
  'a list for a text': '{ search(text: ["a"]) { totalCount } }',
  'an enum that is not there': '{ claims(where: { type: { eq: NOBODY } }) { totalCount } }',
  'an object for an enum': '{ claims(where: { type: { eq: {} } }) { totalCount } }',
  'a list of nulls': '{ nodes(ids: [null]) { id } }',
  'an id of 100,000 characters': `{ node(id: "${'x'.repeat(90_000)}") { id } }`,
  'a search for every sign': '{ search(text: "!@#$%^&*()_+-=[]{}|;:<>?/~`\\"\\\\") { totalCount } }',
  'a search for nothing': '{ search(text: "") { totalCount } }',
  'a date that cannot be': '{ conferrals(view: { asOf: "2023-02-31" }) { totalCount } }',
  'a time that cannot be': '{ conferrals(view: { knownAt: "9999-99-99T99:99:99Z" }) { totalCount } }',
  'a path to itself': '{ paths(from: "person:al-haris", to: "person:al-haris") { exhausted } }',
  'a path of a million': '{ paths(from: "person:al-haris", to: "regency:tebo", maxLength: 1000000) { exhausted } }',
  'a path from nowhere': '{ paths(from: "", to: "x") { exhausted } }',
  'an instruction of the database': `{ entity(id: "x' OR 1=1 //") { id } search(text: "MATCH (n) DETACH DELETE n") { totalCount } }`,
  'a cursor that is not base64': '{ claims(after: "\u{1F600}") { totalCount } }',
  'a cursor of deep JSON': `{ claims(after: "${Buffer.from('['.repeat(3_000)).toString('base64url')}") { totalCount } }`,
  'a cursor of another list': `{ claims(after: "${Buffer.from('["dossiers","x"]').toString('base64url')}") { totalCount } }`,
  'a stream that nobody offers': '{ claims { edges @stream(initialCount: 0) { cursor } } }',
  'a skip of everything': '{ dataset @skip(if: true) { version } }',
  'a skip by a text': '{ dataset @skip(if: "true") { version } }',
  'a subscription to introspection': 'subscription { __typename }',
  'a mutation of introspection': 'mutation { __typename }',
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
  'null for a filter': [count, { w: null }],
  'nulls in a filter': [count, { w: { and: [null], or: [{ party: { in: [null] } }], status: { in: null } } }],
  'a list for a filter': [count, { w: [] }],
  'a text for a filter': [count, { w: 'x' }],
  'a true for a filter': [count, { w: true }],
  'empty lists of alternatives': [count, { w: { or: [], and: [] } }],
  '10,000 ids in a filter': [count, { w: { party: { in: Array(3_000).fill('person:al-haris') } } }],
  'a name that every object has': [count, { w: { hasOwnProperty: 1, toString: null, valueOf: {} } }],
  'a variable called __proto__': [
    'query ($__proto__: Int) { claims(first: $__proto__) { totalCount } }',
    { __proto__: 5 },
  ],
  'a variable that nobody asked for': ['{ __typename }', { nobody: { x: [1, 2, 3] } }],
  'a size as a text': ['query ($n: Int) { claims(first: $n) { totalCount } }', { n: '100' }],
  'a size of minus one': ['query ($n: Int) { claims(first: $n) { totalCount } }', { n: -1 }],
  'the largest integer': ['query ($n: Int) { claims(first: $n) { totalCount } }', { n: 2_147_483_647 }],
  'a list of sizes': ['query ($n: Int) { claims(first: $n) { totalCount } }', { n: [1] }],
  'a null in a list of ids': ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: ['x', null] }],
  'a number for an id': ['query ($id: ID!) { entity(id: $id) { id } }', { id: 5 }],
  'a null for an id': ['query ($id: ID!) { entity(id: $id) { id } }', { id: null }],
  '80,000 characters in a search': [
    'query ($text: String!) { search(text: $text) { totalCount } }',
    { text: 'a '.repeat(40_000) },
  ],
  'a date of a million years': [
    'query ($d: PartialDate) { conferrals(view: { asOf: $d }) { totalCount } }',
    { d: '1000000-01-01' },
  ],
  '101 ids': ['query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids: Array(101).fill('person:tebo') }],
};

it.each(Object.entries(variables))('answers variables with %s without failing', async (_what, [query, given]) => {
  await expectAnswer(await post(app(), { query, variables: given }));
});

const addresses: Readonly<Record<string, string>> = {
  'variables that are null': '?query={__typename}&variables=null',
  'variables that are a list': '?query={__typename}&variables=[]',
  'variables that are a text': '?query={__typename}&variables="x"',
  'variables nested 2,000 deep': `?query={__typename}&variables=${encodeURIComponent(nested(2_000, '{"a":', '1', '}'))}`,
  'extensions that are a list': '?query={__typename}&extensions=[]',
  'a query twice': '?query={__typename}&query={dataset{version}}',
  'an operation that is not there': '?query={__typename}&operationName=Nobody',
  'an empty query': '?query=',
  'a parameter that nobody knows': '?query={__typename}&more=1',
  'bytes that are no text': '?query=%FF%FE',
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
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-99',
  'application/json;',
  'application/json, text/plain',
  'application/graphql',
  'application/graphql+json',
  'application/vnd.api+json',
  'x',
  ';',
])('answers a body of the type %s without failing', async (type) => {
  await expectAnswer(await post(app(), { query: '{ __typename }' }, { 'content-type': type }));
});

it.each([
  '',
  ';',
  ',',
  'x',
  '*',
  '*/*;q=0',
  'application/json;q=0',
  'text/event-stream',
  'multipart/mixed',
  'a/b, */*',
])('answers who accepts "%s" without failing', async (accept) => {
  const response = await post(app(), { query: '{ nope }' }, { accept });
  expect(response.status).toBeLessThan(500);
  expect(await response.text()).not.toBe('');
});

const bodies: Readonly<Record<string, string | Uint8Array<ArrayBuffer>>> = {
  'bytes that are no text': new Uint8Array([0xff, 0xfe, 0x7b]),
  'UTF-8 that is cut off in a text': new Uint8Array([
    ...Buffer.from('{"query":"{ search(text: \\"'),
    0xc3,
    ...Buffer.from('\\") { totalCount } }"}'),
  ]),
  'a mark of byte order': '\uFEFF{"query":"{__typename}"}',
  'a query twice': '{"query":"{ nope }","query":"{ __typename }"}',
  'variables twice': '{"query":"{ __typename }","variables":{"a":1},"variables":[]}',
  '50,000 brackets': '['.repeat(50_000),
  '9,000 objects in each other': `${'{"a":'.repeat(9_000)}1${'}'.repeat(9_000)}`,
  'a prototype': '{"__proto__":{"query":"{ __typename }"}}',
  'a prototype beside a query': '{"__proto__":{"variables":{"n":1}},"query":"{ __typename }"}',
  'a constructor': '{"constructor":{"prototype":{"x":1}},"query":"{ __typename }"}',
  'a query that is a list': '{"query":["{ __typename }"]}',
  'a query that is null': '{"query":null}',
  'a name of an operation that is a number': '{"query":"{ __typename }","operationName":5}',
  'a name of an operation that is an object': '{"query":"query A { __typename }","operationName":{}}',
  'an empty name of an operation': '{"query":"query A { __typename }","operationName":""}',
  'a name of an operation that is not there': '{"query":"query A { __typename }","operationName":"B"}',
  '5,000 levels of lists for a filter': `{"query":"${count}","variables":{"w":${nested(5_000, '[', '1', ']')}}}`,
  'a number': '5',
  'a text': '"{ __typename }"',
  true: 'true',
  'a number beyond all numbers':
    '{"query":"query ($n: Int) { claims(first: $n) { totalCount } }","variables":{"n":1e999}}',
  'a thousand empty queries': JSON.stringify(Array(1_000).fill({ query: '' })),
  'half a character': '{"query":"{ search(text: \\"\\ud800\\") { totalCount } }"}',
  'extensions that are a text': '{"query":"{ __typename }","extensions":"x"}',
  'a persisted query that is not kept': '{"extensions":{"persistedQuery":{"version":1,"sha256Hash":"x"}}}',
};

it.each(Object.entries(bodies))('answers a body of %s without failing', async (_what, body) => {
  const headers = { 'content-type': 'application/json' };
  await expectAnswer(await app().request('/graphql', { method: 'POST', headers, body }));
});

it('is more than a hundred requests that mean harm', () => {
  const all = [queries, variables, addresses, bodies].flatMap((each) => Object.keys(each));
  expect(all.length).toBeGreaterThan(100);
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
