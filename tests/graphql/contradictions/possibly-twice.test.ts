import { expect, it } from 'vitest';
import { decide } from '../decide.ts';
import { article, dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

const win = (conferral: string, edition: string, recipient: string, keys = ''): string[] => [
  `conferral:@-${conferral} IN_EDITION edition:@-${edition}`,
  `conferral:@-${conferral} RECIPIENT ${recipient}${keys}`,
  `conferral:@-${conferral} STATUS | status: CONFERRED, date: 2023-04-13`,
];
const articles = [
  article('2023-04-14', ...win('a', 'one', 'regency:@'), ...win('x', 'one', 'regency:@-other')),
  article(
    '2023-04-15',
    ...win('b', 'two', 'regency:@'),
    ...win('c', 'two', 'person:@-ani', ' | category: { label: desa }'),
  ),
  article(
    '2023-04-16',
    ...win('d', 'two', 'person:@-anie', ' | category: { label: Desa }'),
    ...win('e', 'two', 'person:@-anie', ' | category: { label: kota }'),
  ),
];
const editions = '{ decision: edition:w-two POSSIBLY_SAME_AS edition:w-one, why: satu malam penghargaan }';
const people = '{ decision: person:w-ani POSSIBLY_SAME_AS person:w-anie, why: ejaan }';

describeGraph(
  'a win that may be told of twice',
  (store) => ingestSmall(store, ...dossiersOf('w', articles)),
  ({ data, reads, store }) => {
    const sameAs = async (): Promise<Record<string, string[]>> => {
      const { conferrals } = await data('{ conferrals { edges { node { id possiblySameAs { id } } } } }');
      return Object.fromEntries(
        conferrals.edges
          .map(({ node }: Data) => [node.id, node.possiblySameAs.map(({ id }: Data) => id)])
          .filter(([, ids]: [string, string[]]) => ids.length > 0)
          .sort(),
      );
    };
    const totals = async (where: object = {}, by = 'RECIPIENT_KIND'): Promise<Data[]> =>
      (
        await data(
          `query ($where: ConferralFilter) { conferralTotals(by: [${by}], where: $where) { count possiblyTwice } }`,
          { where },
        )
      ).conferralTotals;
    const found = async (about: string): Promise<string[]> =>
      (
        await data(
          'query ($id: ID!) { contradictions(where: { about: { eq: $id } }) { edges { node { rule kind left { says(language: EN) } right { says(language: EN) } claims { type } } } } }',
          { id: about },
        )
      ).contradictions.edges.map(
        ({ node }: Data) =>
          `${node.rule} ${node.kind} ${node.left.says} | ${node.right.says} ${node.claims.map(({ type }: Data) => type).sort()}`,
      );

    it('is marked on the row and on the total, and is a tension, while an editor leaves it open whether editions are one', async () => {
      expect(await sameAs()).toEqual({});
      expect(await totals({ recipient: { eq: 'regency:w' } })).toEqual([{ count: 2, possiblyTwice: 0 }]);
      await decide(store(), { identity: [editions] });
      expect(await sameAs()).toEqual({ 'conferral:w-a': ['conferral:w-b'], 'conferral:w-b': ['conferral:w-a'] });
      expect(await totals({ recipient: { eq: 'regency:w' } })).toEqual([{ count: 2, possiblyTwice: 1 }]);
      expect(await totals({}, 'YEAR')).toEqual([{ count: 6, possiblyTwice: 1 }]);
      expect(await totals({ edition: { eq: 'edition:w-one' } })).toEqual([{ count: 2, possiblyTwice: 0 }]);
      const clash = 'COUNTED_TWICE TENSION conferral:w-a | conferral:w-b POSSIBLY_SAME_AS,RECIPIENT,RECIPIENT';
      for (const about of ['edition:w-one', 'edition:w-two', 'conferral:w-a', 'conferral:w-b'])
        expect(await found(about), about).toEqual([clash]);
      await decide(store(), {});
      expect(await sameAs()).toEqual({});
    });

    it('is looked for once for all rows, and not at all where no decision leaves anything open', async () => {
      const query = '{ conferrals { edges { node { possiblySameAs { id } } } } }';
      const scans = async (): Promise<number> =>
        (await reads(query)).filter((question) => question === 'claims-of-types').length;
      expect(await scans()).toBe(1);
      expect((await reads(query)).filter((question) => question.startsWith('claims-')).length).toBe(1);
      await decide(store(), { identity: [editions] });
      expect(await scans()).toBe(1);
      await decide(store(), {});
    });

    it('is one of recipients that may be one, in the same category, and of conferrals that may be one', async () => {
      await decide(store(), { identity: [people] });
      expect(await sameAs()).toEqual({ 'conferral:w-c': ['conferral:w-d'], 'conferral:w-d': ['conferral:w-c'] });
      expect(await totals({ recipientKind: { eq: 'PERSON' } })).toEqual([{ count: 3, possiblyTwice: 1 }]);
      await decide(store(), { identity: ['{ decision: conferral:w-x POSSIBLY_SAME_AS conferral:w-e, why: mungkin }'] });
      expect(await sameAs()).toEqual({ 'conferral:w-e': ['conferral:w-x'], 'conferral:w-x': ['conferral:w-e'] });
      await decide(store(), {});
    });
  },
);
