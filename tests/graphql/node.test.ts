import { expect, it } from 'vitest';
import { type Data, describeSeeded } from './seeded.ts';

const unknown = ['regency:tidak-ada', 'claim:000000000000000000000000', 'source:tidak-ada', 'dossier:gazetteer'];

describeSeeded('nodes by their ids', ({ data, refusal, reads }) => {
  it.each([
    ['person:al-haris', 'Person'],
    ['regency:tebo', 'Regency'],
    ['conferral:paritrana-2022-jambi-tebo', 'Conferral'],
    ['source:aktualitas-2024-09-12', 'Source'],
  ])('answers %s with a %s', async (id, type) => {
    expect((await data('query ($id: ID!) { node(id: $id) { __typename id } }', { id })).node).toEqual({
      __typename: type,
      id,
    });
  });

  it('answers a claim with the type of what it gives', async () => {
    const { claims } = await data(
      '{ claims(where: { subject: { eq: "conferral:paritrana-2022-jambi-tebo" } }) { edges { node { id type } } } }',
    );
    for (const { node: claim } of claims.edges) {
      const { node } = await data('query ($id: ID!) { node(id: $id) { __typename id } }', { id: claim.id });
      expect(node).toEqual({ __typename: claim.type === 'STATUS' ? 'ValueClaim' : 'EntityClaim', id: claim.id });
    }
  });

  it.each(unknown)('answers %s, which is nowhere, with null', async (id) => {
    expect(await data('query ($id: ID!) { node(id: $id) { id } }', { id })).toEqual({ node: null });
  });

  it('answers an unknown entity with null', async () => {
    expect(await data('{ entity(id: "regency:tidak-ada") { name } }')).toEqual({ entity: null });
  });

  it.each(['Tebo', 'regency:', 'regency:Tebo', 'regency:te--bo', 'kecamatan:tebo', `regency:${'a'.repeat(97)}`, ''])(
    'refuses "%s" as an id, and says what one is',
    async (id) => {
      expect(await refusal('query ($id: ID!) { node(id: $id) { id } }', { id })).toMatch(
        /^BAD_USER_INPUT id: is not an id \(kind:slug/,
      );
      expect(await refusal('query ($id: ID!) { entity(id: $id) { id } }', { id })).toMatch(
        /^BAD_USER_INPUT id: is not the id of an entity/,
      );
    },
  );

  it('refuses the id of a source where an entity is asked for', async () => {
    expect(await refusal('{ entity(id: "source:aktualitas-2024-09-12") { id } }')).toMatch(/^BAD_USER_INPUT id:/);
  });

  it('answers many in the order asked, null where there is none, in one read', async () => {
    const ids = ['regency:tebo', ...unknown.slice(0, 1), 'source:aktualitas-2024-09-12', 'regency:tebo'];
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    expect((await data(query, { ids })).nodes.map((node: Data) => node?.id ?? null)).toEqual([
      'regency:tebo',
      null,
      'source:aktualitas-2024-09-12',
      'regency:tebo',
    ]);
    expect(await reads(query, { ids })).toEqual(['records-by-id']);
  });

  it('refuses more ids than a page has rows', async () => {
    const ids = Array.from({ length: 101 }, (_, n) => `regency:uji-${n}`);
    expect(await refusal('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids })).toBe(
      'BAD_USER_INPUT ids: holds at most 100, got "101"',
    );
  });

  it('does not show a claim before it could be known', async () => {
    const { claims } = await data('{ claims(where: { type: { eq: PRESENTER } }) { edges { node { id } } } }');
    const query = 'query ($id: ID!, $view: View) { nodes(ids: [$id], view: $view) { id } }';
    const [{ node }] = claims.edges;
    expect((await data(query, { id: node.id, view: { knownAt: '2023-04-30T00:00:00+07:00' } })).nodes).toEqual([null]);
    expect((await data(query, { id: node.id, view: { knownAt: '2024-09-30T00:00:00+07:00' } })).nodes).toEqual([
      { id: node.id },
    ]);
  });
});
