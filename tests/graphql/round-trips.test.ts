import { expect, it } from 'vitest';
import { describeSeeded } from './seeded.ts';

const ledger = `query Ledger($where: ConferralFilter, $first: Int, $last: Int) {
  conferrals(where: $where, first: $first, last: $last) {
    totalCount
    edges { node {
      id name status date
      award { id name } edition { id name }
      category { label rank }
      recipients { ...party ...proof } presenters { ...party ...proof } conferrers { ...party }
      acceptedBy { ...party } proposers { ...party } witnesses { ...party }
    } }
  }
}
fragment party on Party { entity { id name kind } onBehalfOf { name } }
fragment proof on Party {
  claim { id certain modality evidence { edges { node { exact start end speaker { name } source { id title } } } } }
}`;
const ofParitrana = { award: { eq: 'award:paritrana' } };

const claims = `query Claims($id: ID!, $first: Int) {
  entity(id: $id) { name claims(first: $first) { edges { node {
    id type subject { name } ... on EntityClaim { object { name } }
    evidence { edges { node { exact speaker { name } source { title publisher { name } } } } }
  } } } }
}`;

describeSeeded('round trips to the store', ({ data, reads }) => {
  it.each([1, 5, 100])(
    'shows %d rows of an award with parties, category and evidence in 1 read, beside their count',
    async (first) => {
      expect(await reads(ledger, { where: ofParitrana, first })).toEqual([
        'ledger-count:AWARD',
        'ledger-page-claims:AWARD',
      ]);
    },
  );

  it('shows a page under a view in 2 reads, its count included', async () => {
    const query = ledger.replace('conferrals(', 'conferrals(view: { knownAt: "2030-01-01T00:00:00Z" }, ');
    expect(await reads(query, { where: ofParitrana, first: 5 })).toEqual(['conferrals-of-award', 'claims-by-subject']);
  });

  it('counts totals in 1 read, and names what it counted in 1 more', async () => {
    const totals = '{ conferralTotals(by: [YEAR, PRESENTER, STATUS]) { count year status } }';
    expect(await reads(totals)).toEqual(['ledger-totals:ALL']);
    expect(await reads(totals.replace('count', 'presenter { name }'))).toEqual(['ledger-totals:ALL', 'names-by-id']);
  });

  it('has rows enough that a read a row would show', async () => {
    const { totalCount, edges } = (await data(ledger, { where: ofParitrana, first: 100 })).conferrals;
    expect(edges).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(10);
  });

  it.each([
    ['an edition', 2, { edition: { eq: 'edition:paritrana-2022-jambi' } }],
    ['a party', 2, { party: { eq: 'person:al-haris' } }],
    ['a recipient', 3, { recipient: { in: ['province:jambi', 'regency:tebo'] } }],
    ['nothing', 2, {}],
    // Several ids cost one read more: decisions may have merged one of them.
    ['one of two awards', 3, { or: [ofParitrana, { award: { eq: 'award:tidak-ada' } }] }],
  ])('shows the ledger asked for by %s in %i reads at most', async (_by, most, where) => {
    expect((await reads(ledger, { where, first: 100 })).length).toBeLessThanOrEqual(most);
  });

  it('shows the ledger from its end at the same cost', async () => {
    expect(await reads(ledger, { where: ofParitrana, last: 5 })).toHaveLength(2);
  });

  it('finds a path in a read for both steps out from its ends, and one for what is shown of it', async () => {
    const path = `{ paths(from: "person:al-haris", to: "office:gubernur-jambi", maxLength: 2) { paths { steps {
      from { name } to { name } claim { id evidence { edges { node { exact source { title } } } } } } } } }`;
    expect(await reads(path)).toEqual(['steps', 'claims-by-id']);
  });

  it('reads the claims of the types asked for and no others, and counts claims without reading them', async () => {
    const typed = '{ entity(id: "person:al-haris") { claims(types: [HOLDS]) { edges { node { type } } } } }';
    const counted =
      '{ entity(id: "person:al-haris") { claims { totalCount } held: claims(types: [HOLDS]) { totalCount } } }';
    expect(await reads(typed)).toEqual(['records-by-id', 'claims-about-of-types']);
    expect(await reads(counted)).toEqual(['records-by-id', 'claims-about-counts']);
    const whole = '{ entity(id: "person:al-haris") { claims(first: 100) { edges { node { type } } } } }';
    const types = (await data(whole)).entity.claims.edges.map(({ node }: { node: { type: string } }) => node.type);
    const { claims: all, held } = (await data(counted)).entity;
    expect([all.totalCount, held.totalCount]).toEqual([
      types.length,
      types.filter((type: string) => type === 'HOLDS').length,
    ]);
  });

  it('looks 20 entities up by their ids in 1 read', async () => {
    const ids = (await data('{ search(text: "kota", first: 20) { edges { node { id } } } }')).search.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );
    expect(ids).toHaveLength(20);
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Entity { name otherNames } } }';
    expect(await reads(query, { ids })).toEqual(['records-by-id']);
  });

  it('looks 20 claims up by their ids in 1 read', async () => {
    const ids = (await data('{ claims(first: 20) { edges { node { id } } } }')).claims.edges.map(
      ({ node }: { node: { id: string } }) => node.id,
    );
    const query = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id ... on Claim { type certain } } }';
    expect(await reads(query, { ids })).toEqual(['claims-by-id']);
  });

  it('shows 2 claims on an entity with evidence and publishers at the cost of 20', async () => {
    const id = 'person:al-haris';
    const few = await reads(claims, { id, first: 2 });
    expect(await reads(claims, { id, first: 20 })).toEqual(few);
    expect(few).toEqual(['records-by-id', 'claims-about', 'records-by-id', 'names-by-id']);
  });

  it('counts a ledger in 1 read, without a row of it', async () => {
    const query = 'query ($where: ConferralFilter) { conferrals(where: $where) { totalCount } }';
    expect(await reads(query, { where: ofParitrana })).toEqual(['ledger-count:AWARD']);
  });

  it('counts what each source on a page bears out in 1 read, without a claim of it', async () => {
    const query = `query ($view: View) {
      sources(first: 20, view: $view) { edges { node { id claims(first: 1) { totalCount } } } }
    }`;
    expect(await reads(query)).toEqual(['source-page', 'claims-of-sources-counts']);
    const everything = { knownAt: '2999-01-01T00:00:00Z' };
    expect(await data(query)).toEqual(await data(query, { view: everything }));
  });

  it('shows the neighbours of the neighbours in as many reads as there are levels, not entities', async () => {
    const query = `{ entity(id: "award:paritrana") { neighbours { edges { node {
      name neighbours { edges { node { name } } }
    } } } } }`;
    expect((await reads(query)).length).toBeLessThanOrEqual(7);
  });
});
