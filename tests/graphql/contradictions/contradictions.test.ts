import { expect, it } from 'vitest';
import { article, dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';

/** Forty events, each on two days by two articles of 2023, and one of them on a third day by an article of 2024. */
const events = Array.from({ length: 40 }, (_, index) => `event:@-${String(index).padStart(2, '0')}`);
const articles = [
  article('2023-04-14', ...events.map((event) => `${event} OCCURRED | date: 2023-04-13`)),
  article('2023-05-02', ...events.map((event) => `${event} OCCURRED | date: 2023-04-14`)),
  article('2024-01-05', 'event:@-07 OCCURRED | date: 2023-04-15', 'event:@-07 OCCURRED | date: 2023-04-13'),
];
const thrice = 'event:many-07';

const page = `query Page($where: ContradictionFilter, $view: View, $first: Int, $after: String, $last: Int, $before: String) {
  contradictions(where: $where, view: $view, first: $first, after: $after, last: $last, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { cursor node { id rule about { id } } }
  }
}`;
const counted =
  'query ($where: ContradictionFilter, $view: View) { contradictions(where: $where, view: $view) { totalCount } }';
const scans = [
  'editions-awarding-twice',
  'editions-ranked-twice',
  'conferrals-off-ceremony',
  'objects-twice',
  'subjects-by-stance',
  'objects-joined-twice',
  'subjects-joined-twice',
  'subjects-twice',
];

describeGraph(
  'contradictions',
  (store) => ingestSmall(store, ...dossiersOf('many', articles)),
  ({ data, reads, refusal }) => {
    const shown = async (variables: object): Promise<Data> => (await data(page, variables)).contradictions;
    const idsOf = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.id);
    const total = async (variables: object): Promise<number> =>
      (await data(counted, variables)).contradictions.totalCount;

    it('are counted when asked for, whatever the page shows', async () => {
      expect(await total({})).toBe(42);
      expect(await total({ where: { about: { eq: thrice } } })).toBe(3);
      expect(await total({ where: { rule: { not: 'TWO_VALUES' } } })).toBe(0);
      expect(await total({ where: { kind: { eq: 'OFFICE' } } })).toBe(0);
    });

    it('add up page by page to the whole list, forwards and backwards, in the order of what they are about', async () => {
      const whole = await shown({ first: 100 });
      expect(whole.edges.map(({ node }: Data) => node.about.id)).toEqual(
        whole.edges.map(({ node }: Data) => node.about.id).toSorted(),
      );
      const forwards: string[] = [];
      for (let after: string | null = null; ; ) {
        const part: Data = await shown({ first: 4, after });
        forwards.push(...idsOf(part));
        expect(part.edges).toHaveLength(part.pageInfo.hasNextPage ? 4 : 2);
        if (!part.pageInfo.hasNextPage) break;
        after = part.pageInfo.endCursor;
      }
      expect(forwards).toEqual(idsOf(whole));
      const backwards: string[] = [];
      for (let before: string | null = null; ; ) {
        const part: Data = await shown({ last: 5, before });
        backwards.unshift(...idsOf(part));
        if (!part.pageInfo.hasPreviousPage) break;
        before = part.pageInfo.startCursor;
      }
      expect(backwards).toEqual(idsOf(whole));
    });

    it('go on in the middle of what is found about one entity', async () => {
      const three = idsOf(await shown({ where: { about: { eq: thrice } } }));
      const first = await shown({ where: { about: { eq: thrice } }, first: 1 });
      const rest = await shown({ first: 2, after: first.pageInfo.endCursor });
      expect([...idsOf(first), ...idsOf(rest)]).toEqual(three);
    });

    it('are found by their ids, which do not change with what else is known', async () => {
      const early = await shown({ view: { knownAt: '2023-06-01T00:00:00Z' }, where: { about: { eq: thrice } } });
      const [id] = idsOf(early);
      expect(early.edges).toHaveLength(1);
      expect(id).toMatch(/^contradiction:[0-9a-f]{24}$/);
      expect((await shown({ where: { id: { eq: id } } })).edges.map(({ node }: Data) => node.about.id)).toEqual([
        thrice,
      ]);
      expect((await shown({ where: { id: { eq: 'contradiction:000000000000000000000000' } } })).edges).toEqual([]);
    });

    it('are those that one could know then', async () => {
      expect(await total({ view: { knownAt: '2023-04-20T00:00:00Z' } })).toBe(0);
      expect(await total({ view: { knownAt: '2023-06-01T00:00:00Z' } })).toBe(40);
      const query = `query ($view: View) { entity(id: "${thrice}", view: $view) {
        contradictions { id } claims { edges { node { contradictions { id } } } }
      } }`;
      const then = async (knownAt: string): Promise<Data> => (await data(query, { view: { knownAt } })).entity;
      const april = await then('2023-04-20T00:00:00Z');
      expect([april.contradictions, april.claims.edges]).toEqual([[], [{ node: { contradictions: [] } }]]);
      const june = await then('2023-06-01T00:00:00Z');
      expect(june.contradictions).toHaveLength(1);
      expect(june.claims.edges.map(({ node }: Data) => node.contradictions)).toEqual([
        june.contradictions,
        june.contradictions,
      ]);
    });

    it('are OPEN while nobody has decided', async () => {
      const query = `{ contradictions(where: { about: { eq: "${thrice}" } }, first: 1) { edges { node { state review { by } } } } }`;
      expect((await data(query)).contradictions.edges).toEqual([{ node: { state: 'OPEN', review: null } }]);
      expect(await total({ where: { state: { eq: 'OPEN' } } })).toBe(42);
      expect(await total({ where: { state: { eq: 'LEFT_WRONG' } } })).toBe(0);
    });

    it('cost no scan when it is said what they are about', async () => {
      const asked = await reads(page, { where: { about: { eq: thrice } } });
      expect(asked.toSorted()).toEqual(['claims-by-object', 'claims-by-subject']);
    });

    it('cost as many reads for a page of 1 as for one of 40', async () => {
      const few = await reads(page, { first: 1 });
      expect(await reads(page, { first: 40 })).toEqual(few);
      expect(few.filter((question) => !question.startsWith('claims-by-')).toSorted()).toEqual(
        [...scans, 'subjects-saying'].toSorted(),
      );
    });

    it('look only where the rules that are asked for may find something', async () => {
      const where = { rule: { in: ['DISPUTED', 'OFFICE_HELD_TWICE'] } };
      expect(await reads(page, { where })).toEqual(['subjects-by-stance', 'objects-twice']);
    });

    it('are shown on 20 claims at the cost of 2', async () => {
      const query = `query ($first: Int) { claims(where: { type: { eq: OCCURRED } }, first: $first) { edges { node { contradictions { id } } } } }`;
      const few = (await reads(query, { first: 2 })).filter((question) => question.startsWith('claims-by-'));
      const many = (await reads(query, { first: 20 })).filter((question) => question.startsWith('claims-by-'));
      expect(many).toEqual(few);
    });

    it.each([
      ['an id that is none', { id: { eq: 'tidak-ada' } }, 'BAD_USER_INPUT where.id: is not an id'],
      ['an entity that is none', { about: { eq: 'Tebo' } }, 'BAD_USER_INPUT where.about: is not an id'],
    ])('refuse %s', async (_what, where, message) => {
      expect(await refusal(page, { where })).toContain(message);
    });

    it('refuse a cursor of another list', async () => {
      const { claims } = await data('{ claims(first: 1) { pageInfo { endCursor } } }');
      expect(await refusal(page, { after: claims.pageInfo.endCursor })).toMatch(/^BAD_USER_INPUT after/);
    });
  },
);
