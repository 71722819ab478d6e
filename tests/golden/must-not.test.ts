import { beforeAll, expect, it } from 'vitest';
import type { Data } from '../graphql/seeded.ts';
import { claimFacts, type Fact, facts, type Prohibition, sourceIds } from './facts.ts';
import { allClaims, type ClaimShown, describeGolden, evidenceOf, qualifier } from './golden-graph.ts';

const irrealis = ['WISH', 'PLAN'];
/** Where the authors' line of article B begins: what stands behind it is teasers. */
const bodyEnd = 2_717;

describeGolden('what the articles do not say', (ask) => {
  let claims: ClaimShown[];
  beforeAll(async () => {
    claims = await allClaims(ask);
  });

  const typed = facts.must_not.filter(({ type }) => type !== undefined);
  it.each(typed.map((row, index): [string, Prohibition] => [`${row.type} (${index + 1} of ${typed.length})`, row]))(
    'is in no claim: %s',
    (_title, row) => {
      const breaches = claims.filter((claim) => isForbidden(claim, row));
      expect(breaches.map(({ type, subject, object, value }) => ({ type, subject, object, value }))).toEqual([]);
    },
  );

  it('names nobody out of the teasers behind the article, and quotes nothing there', async () => {
    const teasers = facts.must_not.find(({ names_only_there }) => names_only_there !== undefined);
    for (const name of teasers?.names_only_there ?? []) {
      const { search } = await ask(
        'query ($text: String!) { search(text: $text) { edges { node { id kind claims { totalCount } } } } }',
        { text: name },
      );
      // The list of regions knows "Labusel" by itself; nothing may be said of it.
      const named = search.edges.filter(({ node }: Data) => node.kind !== 'REGENCY' || node.claims.totalCount > 0);
      expect(named, name).toEqual([]);
    }
    const ends = claims
      .flatMap(evidenceOf)
      .filter(({ source }) => source.id === sourceIds.B)
      .map(({ end }) => end);
    expect(Math.max(...ends)).toBeLessThan(bodyEnd);
  });

  it('runs no path and no neighbourhood over a wish or a plan', async () => {
    const wished = claimFacts.filter(({ modality }) => irrealis.includes(modality));
    expect(wished.map(({ n }) => n)).toEqual(facts.must_not.find(({ text }) => text?.includes('WISH or PLAN'))?.claims);
    for (const fact of wished)
      expect(
        claims.filter((claim) => isWished(claim, fact)),
        `claim ${fact.n}`,
      ).toHaveLength(1);
    // Two of them would join entities that nothing else joins in this way.
    for (const { subject, object, type } of wished.filter((fact) => fact.object !== undefined)) {
      const { paths } = await ask(
        'query ($from: ID!, $to: ID!, $types: [ClaimType!]) { paths(from: $from, to: $to, types: $types, maxLength: 1) { paths { steps { claim { modality } } } } }',
        { from: subject, to: object, types: [type] },
      );
      expect(JSON.stringify(paths)).not.toMatch(/WISH|PLAN/);
    }
    const { paths } = await ask(
      '{ paths(from: "province:jambi", to: "programme:jaminan-sosial-ketenagakerjaan", types: [RUNS], maxLength: 1) { paths { length } exhausted } }',
    );
    expect(paths).toEqual({ paths: [], exhausted: true });
  });

  it('counts no nomination and no claimed win as conferred', async () => {
    const row = facts.must_not.find(({ conferrals }) => conferrals !== undefined);
    const { conferrals } = await ask(
      '{ conferrals(where: { status: { eq: CONFERRED } }, first: 100) { totalCount edges { node { id } } } }',
    );
    const ids = conferrals.edges.map(({ node }: { node: { id: string } }) => node.id);
    expect(conferrals.totalCount).toBe(12);
    for (const id of row?.conferrals ?? []) expect(ids).not.toContain(id);
  });

  it('makes one conferral of 2024 for Jambi, with the governor and the province as its two recipients', async () => {
    const { conferrals } = await ask(
      '{ conferrals(where: { edition: { eq: "edition:paritrana-2024-nasional" } }) { totalCount edges { node { id recipients { entity { id } onBehalfOf { id } } } } } }',
    );
    expect(conferrals.totalCount).toBe(4);
    const jambi = conferrals.edges.find(
      ({ node }: { node: { id: string } }) => node.id === 'conferral:paritrana-2024-nasional-jambi',
    );
    expect(jambi.node.recipients).toEqual([
      { entity: { id: 'person:al-haris' }, onBehalfOf: null },
      { entity: { id: 'province:jambi' }, onBehalfOf: null },
    ]);
  });

  it('makes no entity of a byline, a zone, a party of government or a building', async () => {
    for (const text of ['Soni Yoner', 'Sony', 'Yan Kusuma', 'Rafi', 'Zona Sumatera', 'Nusra-Maluku-Papua']) {
      const { search } = await ask('query ($text: String!) { search(text: $text) { edges { node { id } } } }', {
        text,
      });
      expect(search.edges, text).toEqual([]);
    }
    const { search } = await ask('{ search(text: "Pemerintah") { edges { node { id } } } }');
    expect(search.edges).toEqual([{ node: { id: 'province:jambi' } }]);
    const { entity } = await ask('{ entity(id: "organisation:bpjs-ketenagakerjaan") { otherNames } }');
    expect(entity.otherNames).toEqual([]);
  });

  it('knows the holders of two offices and of no other', () => {
    const held = claims.filter(({ type }) => type === 'HOLDS').map(({ subject, object }) => [subject.id, object?.id]);
    expect(held.sort()).toEqual([
      ['person:al-haris', 'office:gubernur-jambi'],
      ['person:maruf-amin', 'office:wakil-presiden-ri'],
    ]);
  });
});

/** Whether a shown claim is what a row of must_not forbids. */
function isForbidden(claim: ClaimShown, row: Prohibition): boolean {
  const named = (given: readonly string[] | string | undefined, id: string | undefined): boolean =>
    given === undefined ||
    given === 'any' ||
    (typeof given === 'string' ? given === id : id !== undefined && given.includes(id));
  if (claim.type !== row.type || !named(row.subjects, claim.subject.id) || !named(row.object, claim.object?.id))
    return false;
  if (row.value !== undefined && claim.value?.['status'] !== row.value) return false;
  if (row.amount !== undefined && claim.value?.['amount'] !== row.amount) return false;
  if (row.modality_other_than !== undefined && claim.modality === row.modality_other_than) return false;
  if (row.article !== undefined && !evidenceOf(claim).some(({ source }) => source.id === sourceIds[row.article ?? 'A']))
    return false;
  if (row.qualifier_date !== undefined && claim.validFrom !== row.qualifier_date) return false;
  if (row.qualifier_rank !== undefined && qualifier(claim, 'rank.value') === null) return false;
  if (row.qualifier_from !== undefined && claim.validFrom === null) return false;
  return row.qualifier_onBehalfOf === undefined || qualifier(claim, 'onBehalfOf') === row.qualifier_onBehalfOf;
}

function isWished(claim: ClaimShown, { type, subject, exact, modality }: Fact): boolean {
  return (
    claim.type === type &&
    claim.subject.id === subject &&
    claim.modality === modality &&
    evidenceOf(claim).some((passage) => passage.exact === exact)
  );
}
