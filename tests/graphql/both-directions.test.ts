import { expect, it } from 'vitest';
import { claimId } from '../../src/ontology/claim.ts';
import { ingestPapers } from '../ingest/papers.ts';
import { type Data, describeGraph, describeSeeded } from './seeded.ts';
import { entityLines, ingestSmall } from './small-dossier.ts';

const april = 'source:pers-kerinci-2023-04-13';
const september = 'source:aktualitas-2024-09-12';

describeSeeded('from a source', ({ data, reads }) => {
  const passages = `query ($id: ID!, $view: View, $first: Int) { nodes(ids: [$id], view: $view) { ... on Source {
    evidence(first: $first) { totalCount edges { node { exact start claim { id type evidence { edges { node { source { id } } } } } } } }
    claims(first: 100) { totalCount edges { node { id } } }
    dossier { id source { id } }
  } } }`;

  it('one reads its passages in their order, each with the claim that it is evidence of', async () => {
    const {
      nodes: [node],
    } = await data(passages, { id: september, first: 100 });
    const starts = node.evidence.edges.map(({ node: { start } }: Data) => start);
    expect(starts.length).toBeGreaterThan(30);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    for (const { node: passage } of node.evidence.edges)
      expect(passage.claim.evidence.edges.map((edge: Data) => edge.node.source.id)).toContain(september);
  });

  it('one comes to its claims, all of them and no other', async () => {
    const {
      nodes: [node],
    } = await data(passages, { id: september });
    const { claims } = await data(
      `{ claims(where: { source: { eq: "${september}" } }, first: 100) { edges { node { id } } } }`,
    );
    expect(node.claims).toEqual({ totalCount: claims.edges.length, edges: claims.edges });
  });

  it('one comes to its dossier, and from there back', async () => {
    const { node, dataset } = await data(
      `{ node(id: "${april}") { ... on Source { dossier { id source { id } } } } dataset { dossiers { edges { node { id source { id } } } } } }`,
    );
    expect(node.dossier).toEqual({ id: 'dossier:2023-04-13-pers-kerinci-paritrana', source: { id: april } });
    expect(dataset.dossiers.edges.map((edge: Data) => edge.node)).toContainEqual(node.dossier);
    expect(dataset.dossiers.edges.map((edge: Data) => edge.node.source)).toContain(null);
  });

  it('one page of passages costs the same as another', async () => {
    const few = await reads(passages, { id: september, first: 1 });
    expect(await reads(passages, { id: september, first: 100 })).toEqual(few);
    expect(few.filter((name) => name === 'claims-of-sources')).toHaveLength(1);
  });

  it('one sees under a view no evidence of later sources beside its own', async () => {
    const asked = { id: april, first: 100, view: { knownAt: '2023-12-31T00:00:00Z' } };
    const {
      nodes: [node],
    } = await data(passages, asked);
    const said = JSON.stringify(node.evidence);
    expect(said).toContain(april);
    expect(said).not.toContain(september);
  });
});

describeSeeded('a claim', ({ data }) => {
  it('has an address that is its id', async () => {
    const { claims } = await data('{ claims(first: 1) { edges { node { id permalink } } } }');
    const [{ node }] = claims.edges;
    expect(node.permalink).toBe(`/${node.id}`);
  });
});

const attended = claimId({ type: 'ATTENDED', subject: 'person:ani', object: 'event:e', value: null, mood: 'FACT' });
const gone = 'claim:111111111111111111111111';

describeGraph(
  'corrections',
  (store) =>
    ingestSmall(store, {
      name: 'koreksi',
      published: '2023-01-02',
      lines: [
        ...entityLines('person:ani', 'person:budi', 'event:e'),
        'claims:',
        '  - { claim: person:ani ATTENDED event:e, evidence: Kata }',
        'corrections:',
        `  - { claim: ${attended}, wrong: hadir, right: tidak hadir, by: Koran, date: 2024-02-01 }`,
        `  - { claim: ${attended}, kind: REPLY, right: Saya di rumah, by: Ani, date: 2024-01 }`,
        `  - { claim: ${gone}, wrong: a, right: b, by: Koran, date: 2024-03 }`,
      ],
    }),
  ({ data, reads }) => {
    const all =
      'query ($first: Int) { corrections(first: $first) { totalCount edges { node { kind right date claim { id } } } } }';

    it('stand in one log, the newest first, each with the claim that it corrects', async () => {
      expect((await data(all)).corrections).toEqual({
        totalCount: 3,
        edges: [
          { node: { kind: 'CORRECTION', right: 'b', date: '2024-03', claim: null } },
          { node: { kind: 'CORRECTION', right: 'tidak hadir', date: '2024-02-01', claim: { id: attended } } },
          { node: { kind: 'REPLY', right: 'Saya di rumah', date: '2024-01', claim: { id: attended } } },
        ],
      });
    });

    it('are found from either end of the claim, and from nowhere else', async () => {
      const of = async (id: string): Promise<string[]> =>
        (await data('query ($id: ID!) { entity(id: $id) { corrections { right } } }', { id })).entity.corrections.map(
          ({ right }: Data) => right,
        );
      expect(await of('person:ani')).toEqual(['Saya di rumah', 'tidak hadir']);
      expect(await of('event:e')).toEqual(['Saya di rumah', 'tidak hadir']);
      expect(await of('person:budi')).toEqual([]);
    });

    it('are read at the same cost, however many there are', async () => {
      expect(await reads(all, { first: 3 })).toEqual([
        'matter-page',
        'decisions-about',
        'claims-by-id',
        // For ids of which there is no claim: they may lead to one.
        'claims-at',
      ]);
    });
  },
);

describeGraph(
  'a passage of an article with an address',
  (store) =>
    ingestPapers(store, {
      koran: {
        article: 'Bupati Tebo-Bungo, Ani & Budi, hadir. Lalu Ani berpidato.',
        source: { url: 'https://koran.example/a' },
        lines: [
          'entities: { organisation:koran: Koran, person:ani: Ani, event:e: Acara }',
          'claims: [{ claim: person:ani ATTENDED event:e, evidence: "Tebo-Bungo, Ani & Budi" }, { claim: person:ani SPOKE_AT event:e, evidence: { exact: Ani, occurrence: 2 } }]',
        ],
      },
    }),
  ({ data }) => {
    it('comes once, although both ends of its claim are asked for', async () => {
      const { nodes } = await data(
        '{ nodes(ids: ["person:ani", "event:e"]) { ... on Entity { claims(types: [ATTENDED]) { edges { node { evidence { edges { node { exact } } } } } } } } }',
      );
      const exact = nodes.map(({ claims }: Data) => claims.edges[0].node.evidence.edges);
      expect(exact).toEqual(Array(2).fill([{ node: { exact: 'Tebo-Bungo, Ani & Budi' } }]));
    });

    it('leads to its words there; a mark that means something in such an address is written by its number', async () => {
      expect(await addressesOf('ATTENDED')).toEqual([
        'https://koran.example/a#:~:text=Tebo%2DBungo%2C%20Ani%20%26%20Budi',
      ]);
    });

    it('leads to the second place of its words by what stands around them', async () => {
      expect(await addressesOf('SPOKE_AT')).toEqual([
        'https://koran.example/a#:~:text=Budi%2C%20hadir.%20Lalu-,Ani,-berpidato.',
      ]);
    });

    async function addressesOf(type: string): Promise<string[]> {
      const { claims } = await data(
        `{ claims(where: { type: { eq: ${type} } }) { edges { node { evidence { edges { node { permalink } } } } } } }`,
      );
      return claims.edges.flatMap(({ node }: Data) => node.evidence.edges.map((edge: Data) => edge.node.permalink));
    }
  },
);
