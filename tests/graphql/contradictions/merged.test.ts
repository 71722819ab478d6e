import { expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { article, dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

/** Two papers, two spellings: one governor with two ids, and one award told of twice. */
const articles = [
  article(
    '2023-04-14',
    'person:@-haris HOLDS office:@ | attested: 2023-04-13',
    'conferral:@-a IN_EDITION edition:@',
    'conferral:@-a RECIPIENT regency:@',
    'conferral:@-a STATUS | status: CONFERRED, date: 2023-04-13',
  ),
  article(
    '2023-04-15',
    'person:@-harris HOLDS office:@ | attested: 2023-04-13',
    'conferral:@-b IN_EDITION edition:@',
    'conferral:@-b RECIPIENT regency:@',
    'conferral:@-b STATUS | status: CONFERRED, date: 2023-04-14',
  ),
];
const query = `query ($where: ContradictionFilter) { contradictions(where: $where) { edges { node { id rule about { id } } } } }`;

describeGraph(
  'contradictions between ids that turn out to be one',
  (store) => ingestSmall(store, ...dossiersOf('one', articles)),
  ({ data, store }) => {
    const found = async (where: object = {}): Promise<string[]> =>
      (await data(query, { where })).contradictions.edges.map(({ node }: Data) => `${node.about.id} ${node.rule}`);
    const apart = ['edition:one COUNTED_TWICE', 'office:one OFFICE_HELD_TWICE'];

    it('are gone once it is decided, others come to light, and all is as before when it is taken back', async () => {
      expect(await found()).toEqual(apart);
      await decide(store(), {
        identity: [
          '{ decision: person:one-harris SAME_AS person:one-haris, why: satu gubernur }',
          '{ decision: conferral:one-b SAME_AS conferral:one-a, why: satu piala }',
        ],
      });
      expect(await found()).toEqual(['conferral:one-a TWO_VALUES']);
      expect(await found({ about: { eq: 'conferral:one-b' } })).toEqual(['conferral:one-a TWO_VALUES']);
      await decide(store(), {});
      expect(await found()).toEqual(apart);
    });

    it('leave nothing missing of an id that was merged: it is missing of the one that answers for it', async () => {
      const gaps = 'query ($about: ID) { gaps(where: { about: { eq: $about } }) { edges { node { about { id } } } } }';
      const missing = async (): Promise<string[]> =>
        (await data('{ gaps(where: { kind: { eq: CONFERRAL } }) { edges { node { about { id } } } } }')).gaps.edges.map(
          ({ node }: Data) => node.about.id,
        );
      expect(new Set(await missing())).toEqual(new Set(['conferral:one-a', 'conferral:one-b']));
      await decide(store(), { identity: ['{ decision: conferral:one-b SAME_AS conferral:one-a, why: satu piala }'] });
      expect(new Set(await missing())).toEqual(new Set(['conferral:one-a']));
      const asked = (await data(gaps, { about: 'conferral:one-b' })).gaps.edges;
      expect(asked.length).toBeGreaterThan(0);
      expect(asked).toEqual((await data(gaps, { about: 'conferral:one-a' })).gaps.edges);
      await decide(store(), {});
    });
  },
);
