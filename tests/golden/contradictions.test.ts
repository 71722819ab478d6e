import { beforeAll, expect, it } from 'vitest';
import { claimFacts, facts } from './facts.ts';
import { allClaims, type ClaimShown, type Data, describeGolden } from './golden-graph.ts';
import { states } from './states.ts';

const query = `query ($where: ContradictionFilter, $view: View) { contradictions(where: $where, view: $view) {
  totalCount edges { node {
    rule kind state about { id } text(language: EN) indonesian: text claims { id }
    left { sources { id } claims { id } } right { sources { id } claims { id } }
  } }
} }`;

/** A matter of the byline, which is no claim of the graph. */
const notOfTheGraph = 'author-spelt-twice';

describeGolden('what does not fit in the two articles', (ask) => {
  let found: Data[];
  let claims: ClaimShown[];
  beforeAll(async () => {
    found = (await ask(query)).contradictions.edges.map(({ node }: Data) => node);
    claims = await allClaims(ask);
  });
  const claimOf = (n: number): string | undefined => {
    const fact = claimFacts.find((row) => row.n === n);
    return claims.find((claim) => fact !== undefined && states(claim, fact))?.id;
  };

  it('is what a careful reader finds open, with the claims that the reader names, and nothing besides', () => {
    const open = facts.contradictions.filter(
      ({ id, expected_state: state }) => state === 'OPEN' && id !== notOfTheGraph,
    );
    expect(open).toHaveLength(2);
    expect(found.map((one) => one.claims.map(({ id }: Data) => id).toSorted()).toSorted()).toEqual(
      open.map(({ claims: numbers }) => numbers.map(claimOf).toSorted()).toSorted(),
    );
    expect(found.map(({ state }) => state)).toEqual(['OPEN', 'OPEN']);
  });

  it('is told in both languages, with what it is about', () => {
    expect(found.map(({ rule, kind, about }) => [rule, kind, about.id])).toEqual([
      ['WIN_AND_NOMINATION', 'TENSION', 'conferral:paritrana-2023-al-haris-claimed'],
      ['HOLDER_OR_BODY', 'TENSION', 'conferral:paritrana-2024-nasional-jambi'],
    ]);
    expect([found[1].text, found[1].indonesian]).toEqual([
      'who received it is not settled: Al Haris, or Jambi Province, where that person holds office',
      'penerimanya belum jelas: Al Haris, atau Provinsi Jambi tempat ia menjabat',
    ]);
  });

  it('has the wins that article B counts on one side, and the nomination of article A on the other', () => {
    const { left, right } = found[0];
    expect(left.claims.map(({ id }: Data) => id).toSorted()).toEqual([111, 112, 113].map(claimOf).toSorted());
    expect(right.claims.map(({ id }: Data) => id).toSorted()).toEqual([27, 28].map(claimOf).toSorted());
    expect(left.sources).not.toEqual(right.sources);
  });

  it('was not there while only article A could be read', async () => {
    expect((await ask(query, { view: { knownAt: '2023-04-30T00:00:00+07:00' } })).contradictions.totalCount).toBe(0);
  });

  it.each(facts.contradictions.filter(({ expected_state: state }) => state === 'NOT_A_CONFLICT').map(({ id }) => id))(
    'is not %s',
    (id) => {
      const { claims: numbers } = facts.contradictions.find((row) => row.id === id) ?? { claims: [] };
      const together = found.filter((one) =>
        numbers.every((n) => one.claims.some((claim: Data) => claim.id === claimOf(n))),
      );
      expect(together).toEqual([]);
    },
  );
});
