import { expect, it } from 'vitest';
import { article, dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

const winner = (slug: string, recipient: string, rank: number): string[] => [
  `conferral:${slug} IN_EDITION edition:e`,
  `conferral:${slug} RECIPIENT ${recipient} | rank: ${rank}`,
  `conferral:${slug} STATUS | status: CONFERRED`,
];

describeGraph(
  'what a rule finds in an edition',
  (store) =>
    ingestSmall(
      store,
      ...dossiersOf('satu', [
        article(
          '2023-05-01',
          ...winner('one', 'regency:a', 1),
          ...winner('two', 'regency:b', 1),
          'edition:e EDITION_OF award:p',
        ),
        article('2023-05-02', ...winner('three', 'regency:c', 2)),
      ]),
    ),
  ({ data }) => {
    const rules = async (id: string): Promise<string[]> => {
      const { entity } = await data('query ($id: ID!) { entity(id: $id) { contradictions { rule } } }', { id });
      return entity.contradictions.map(({ rule }: Data) => rule);
    };

    it('concerns the edition and the winners that are involved, once, and no other winner', async () => {
      for (const id of ['edition:e', 'conferral:one', 'conferral:two'])
        expect(await rules(id), id).toEqual(['SAME_RANK_TWICE']);
      expect(await rules('conferral:three')).toEqual([]);
    });

    it('is what the claims on both sides are involved in, and no other', async () => {
      const query = `query ($id: ID!) { claims(where: { about: { eq: $id } }) { edges { node { type contradictions { rule } } } } }`;
      const involved = async (id: string): Promise<Data[]> =>
        (await data(query, { id })).claims.edges
          .map(({ node }: Data) => node)
          .filter(({ contradictions }: Data) => contradictions.length > 0);
      expect(await involved('conferral:one')).toEqual([
        { type: 'RECIPIENT', contradictions: [{ rule: 'SAME_RANK_TWICE' }] },
      ]);
      expect(await involved('conferral:three')).toEqual([]);
    });

    it('is missed in the order of the names of the rules', async () => {
      const { entity } = await data('{ entity(id: "conferral:three") { gaps { rule } } }');
      const missed = entity.gaps.map(({ rule }: Data) => rule);
      expect(missed.length).toBeGreaterThan(2);
      expect(missed).toEqual(missed.toSorted());
    });
  },
);
