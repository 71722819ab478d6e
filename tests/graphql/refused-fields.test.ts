import { type GraphQLObjectType, isNonNullType } from 'graphql';
import { expect, it } from 'vitest';
import { apiSchema } from '../../src/graphql/api-schema.ts';
import { schema } from '../../src/graphql/schema.ts';
import { describeSeeded } from './seeded.ts';

describeSeeded('a field that is refused', ({ ask }) => {
  it.each([
    ['{ dataset { counts { claims } } conferrals(first: 500) { totalCount } }', { conferrals: null }, ['conferrals']],
    [
      '{ entity(id: "regency:tebo") { name claims(first: 0) { totalCount } } }',
      { entity: { name: 'Tebo', claims: null } },
      ['entity', 'claims'],
    ],
    [
      '{ conferrals(where: { recipient: { eq: "regency:tebo" } }) { edges { node { recipients { claim { evidence(first: 101) { totalCount } } } } } } }',
      { conferrals: { edges: [{ node: { recipients: [{ claim: { evidence: null } }] } }] } },
      ['conferrals', 'edges', 0, 'node', 'recipients', 0, 'claim', 'evidence'],
    ],
    [
      '{ search(text: "tebo", first: 1) { edges { node { plainId } } } timeline(entities: []) { totalCount } }',
      { search: { edges: [{ node: { plainId: 'regency:tebo' } }] }, timeline: null },
      ['timeline'],
    ],
    [
      '{ nodes(ids: ["regency:tebo", "Tebo", "person:al-haris"]) { plainId } }',
      { nodes: [{ plainId: 'regency:tebo' }, null, { plainId: 'person:al-haris' }] },
      ['nodes', 1],
    ],
    [
      '{ a: entity(id: "Tebo") { name } gaps(where: { about: { eq: "x" } }) { totalCount } }',
      { a: null, gaps: null },
      ['a'],
    ],
  ])('is null beside its error, and the rest is there: %s', async (query, expected, path) => {
    const { status, body } = await ask(query);
    expect(status).toBe(200);
    expect(body.data).toMatchObject(expected);
    expect(body.errors?.[0]).toMatchObject({ path, extensions: { code: 'BAD_USER_INPUT' } });
  });

  it('leaves the first of two mutations as it is told', async () => {
    const { body } = await ask(
      'mutation { a: restoreDossier(id: "dossier:x") { outcome } b: restoreDossier(id: "x") { outcome } }',
    );
    expect(body.data).toEqual({ a: null, b: null });
    expect(body.errors).toHaveLength(2);
  });

  it('may be any at the root, by the schema itself', () => {
    const clients = apiSchema(schema);
    const roots = [clients.getQueryType(), clients.getMutationType()].map((type) => type as GraphQLObjectType);
    const never = roots.flatMap((type) =>
      Object.values(type.getFields()).flatMap((field) => (isNonNullType(field.type) ? field.name : [])),
    );
    expect(never).toEqual([]);
  });
});

describeSeeded('an id under a view', ({ data, refusal }) => {
  const then = 'regency:tebo?asOf=2024-09-12&knownAt=2024-09-29T17:00:00.000Z';
  const view = { asOf: '2024-09-12', knownAt: '2024-09-30T00:00:00+07:00' };

  it('carries the clocks in a document that asks for types, whatever is asked beneath, and plainId is the same under all', async () => {
    const selection = `__typename id plainId ... on Regency { province { id } } sources(first: 1) { edges { node { id } } }
      claims(first: 1) { edges { node { id evidence { edges { node { assertion { id } } } } } } } gaps { id }`;
    const { entity } = await data(`query ($view: View) { entity(id: "regency:tebo", view: $view) { ${selection} } }`, {
      view,
    });
    expect([entity.id, entity.plainId]).toEqual([then, 'regency:tebo']);
    const ids = JSON.stringify(entity).match(/"id":"[^"]*"/g) ?? [];
    expect(ids.length).toBeGreaterThan(3);
    for (const id of ids) expect(id).toContain('?asOf=2024-09-12&knownAt=2024-09-29T17:00:00.000Z"');
    const plain = await data(`{ entity(id: "regency:tebo") { ${selection} } }`);
    expect(JSON.stringify(plain)).not.toContain('?');
    const untyped = selection.replace('__typename ', '');
    const read = await data(`query ($view: View) { entity(id: "regency:tebo", view: $view) { ${untyped} } }`, { view });
    expect(JSON.stringify(read)).not.toContain('?');
    const spread = `query ($view: View) { entity(id: "regency:tebo", view: $view) { id ...Typed } } fragment Typed on Entity { sources { edges { node { __typename } } } }`;
    expect((await data(spread, { view })).entity.id).toBe(then);
  });

  it('finds what was seen by node, nodes and entity; a view beside it goes first', async () => {
    const ids = { id: then };
    expect((await data('query ($id: ID!) { node(id: $id) { __typename id } }', ids)).node.id).toBe(then);
    expect((await data('query ($id: ID!) { nodes(ids: [$id]) { __typename id } }', ids)).nodes[0].id).toBe(then);
    expect((await data('query ($id: ID!) { entity(id: $id) { __typename id } }', ids)).entity.id).toBe(then);
    expect(
      (await data('query ($id: ID!) { entity(id: $id, view: { asOf: "2021" }) { __typename id } }', ids)).entity.id,
    ).toBe('regency:tebo?asOf=2021');
  });

  it('is taken wherever an id is, as the id alone', async () => {
    const found = await data(
      `query ($id: ID!) {
        conferrals(where: { recipient: { in: [$id] } }) { totalCount }
        claims(where: { not: { about: { not: $id } }, type: { eq: RECIPIENT } }) { totalCount }
        paths(from: $id, to: "award:paritrana", avoid: [$id]) { exhausted }
        timeline(entities: [$id]) { totalCount }
        gaps(where: { about: { eq: $id } }) { totalCount }
        changes(about: [$id], since: "2023-01-01T00:00:00Z", until: "2024-12-31T00:00:00Z") { totalCount }
      }`,
      { id: then },
    );
    const plain = await data(
      `{ conferrals(where: { recipient: { in: ["regency:tebo"] } }) { totalCount }
        timeline(entities: ["regency:tebo"]) { totalCount } gaps(where: { about: { eq: "regency:tebo" } }) { totalCount }
        changes(about: ["regency:tebo"], since: "2023-01-01T00:00:00Z", until: "2024-12-31T00:00:00Z") { totalCount } }`,
    );
    expect(found).toMatchObject(plain);
    expect(found.claims.totalCount).toBe(1);
  });

  it.each([
    ['regency:tebo?year=2020', 'id: has something else behind its `?` than asOf and knownAt'],
    ['regency:tebo?', 'id: has something else behind its `?`'],
    ['regency:tebo?asOf=later', 'id: asOf: '],
    ['regency:tebo?knownAt=2024', 'id: knownAt: '],
    ['Tebo?asOf=2020', 'id: is not the id of an entity'],
  ])('is refused where it is none: %s', async (id, message) => {
    expect(await refusal('query ($id: ID!) { entity(id: $id) { id } }', { id })).toContain(`BAD_USER_INPUT ${message}`);
  });
});
