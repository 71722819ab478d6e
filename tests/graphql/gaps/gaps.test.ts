import { expect, it } from 'vitest';
import { gapRuleNames } from '../../../src/graph/findings/gaps/gap-rules.ts';
import { dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';
import { type GapCase, gapCases } from './cases.ts';

const page = `query ($where: GapFilter, $view: View, $first: Int, $after: String, $last: Int, $before: String) {
  gaps(where: $where, view: $view, first: $first, after: $after, last: $last, before: $before) {
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { node { id rule text(language: EN) about { id } claims { id subject { id } } } }
  }
}`;
const counted = 'query ($where: GapFilter, $view: View) { gaps(where: $where, view: $view) { totalCount } }';
const slugOf = (rule: string): string => rule.toLowerCase().replaceAll('_', '-');

describeGraph(
  'gaps',
  (store) => ingestSmall(store, ...gapCases.flatMap(({ rule, articles }) => dossiersOf(slugOf(rule), articles))),
  ({ data, reads, refusal }) => {
    const shown = async (variables: object): Promise<Data> => (await data(page, variables)).gaps;
    const nodes = async (variables: object): Promise<Data[]> =>
      (await shown({ first: 100, ...variables })).edges.map(({ node }: Data) => node);

    it.each(gapCases.map((one): [string, GapCase] => [one.rule, one]))(
      'are found by %s, and not where it is there',
      async (rule, one) => {
        const named = (text: string): string => text.replaceAll('@', slugOf(rule));
        const missing = one.missing.map(([about, text]): [string, string] => [named(about), named(text)]);
        const abouts = [...new Set([...missing.map(([about]) => about), ...one.there.map(named)])];
        const found = await nodes({ where: { rule: { eq: rule }, about: { in: abouts } } });
        expect(found.map(({ about, text }) => [about.id, text]).toSorted()).toEqual(missing.toSorted());
      },
    );

    it('have a case for each rule', () => {
      expect(gapCases.map(({ rule }) => rule).toSorted()).toEqual([...gapRuleNames].toSorted());
    });

    it('are the same for each rule when nobody says where to look', async () => {
      for (const rule of gapRuleNames) {
        const anywhere = await nodes({ where: { rule: { eq: rule } } });
        const { missing, there } = gapCases.find((one) => one.rule === rule) as GapCase; // each rule has one: see above
        const named = (id: string): string => id.replaceAll('@', slugOf(rule));
        const ids = [...missing.map(([about]) => about), ...there].map(named);
        expect(anywhere.filter(({ about }) => ids.includes(about.id)).map(({ about }) => about.id)).toEqual(
          missing.map(([about]) => named(about)).toSorted(),
        );
        for (const gap of anywhere.slice(0, 5)) {
          const { entity } = await data('query ($id: ID!) { entity(id: $id) { gaps { id } } }', { id: gap.about.id });
          expect(entity.gaps).toContainEqual({ id: gap.id });
        }
      }
    });

    it('add up page by page to the whole list, forwards and backwards', async () => {
      const total = (await data(counted)).gaps.totalCount;
      const forwards: string[] = [];
      for (let after: string | null = null; ; ) {
        const part: Data = await shown({ first: 40, after });
        forwards.push(...part.edges.map(({ node }: Data) => node.id));
        if (!part.pageInfo.hasNextPage) break;
        after = part.pageInfo.endCursor;
      }
      expect(forwards).toHaveLength(total);
      expect(new Set(forwards).size).toBe(total);
      const backwards: string[] = [];
      for (let before: string | null = null; ; ) {
        const part: Data = await shown({ last: 70, before });
        backwards.unshift(...part.edges.map(({ node }: Data) => node.id));
        if (!part.pageInfo.hasPreviousPage) break;
        before = part.pageInfo.startCursor;
      }
      expect(backwards).toEqual(forwards);
    });

    it('have ids made of the rule, the entity and the claims that show them', async () => {
      const [gap] = await nodes({ where: { rule: { eq: 'RANK_NOT_CERTAIN' } } });
      expect(gap.id).toMatch(/^gap:[0-9a-f]{24}$/);
      expect(gap.claims.map(({ subject }: Data) => subject.id)).toEqual(['conferral:rank-not-certain-a']);
      const [other] = await nodes({
        where: { rule: { eq: 'CONFERRAL_WITHOUT_EDITION' }, about: { eq: gap.about.id } },
      });
      expect(other).toMatchObject({ claims: [] });
      expect(other.id).not.toBe(gap.id);
    });

    it('are asked for by the kind of entity, too', async () => {
      const found = await nodes({ where: { kind: { in: ['REGULATION', 'OFFICE'] } } });
      expect(new Set(found.map(({ about }) => about.id.split(':')[0]))).toEqual(new Set(['regulation', 'office']));
    });

    it('are those of what one could know then', async () => {
      const about = { eq: 'conferral:outcome-unknown-b' };
      const rules = async (knownAt: string): Promise<string[]> =>
        (await nodes({ where: { about }, view: { knownAt } })).map(({ rule }) => rule);
      expect(await rules('2023-04-20T00:00:00Z')).toContain('OUTCOME_UNKNOWN');
      expect(await rules('2023-06-01T00:00:00Z')).not.toContain('OUTCOME_UNKNOWN');
      // Nothing is missing of what nobody had heard of.
      expect(await rules('2023-01-01T00:00:00Z')).toEqual([]);
      expect((await data(counted, { view: { knownAt: '2023-01-01T00:00:00Z' } })).gaps.totalCount).toBe(0);
    });

    it('take whoever ever held an office for known, on whichever day it is asked', async () => {
      const where = { about: { eq: 'office:holder-unknown-then-b' }, rule: { eq: 'HOLDER_UNKNOWN_THEN' } };
      expect(await nodes({ where, view: { asOf: '2021-06' } })).toHaveLength(1);
    });

    it('cost no scan when it is said what they are about', async () => {
      const asked = await reads(page, { where: { about: { eq: 'office:holder-unknown-a' } } });
      expect(asked.toSorted()).toEqual(['claims-by-object', 'claims-by-subject']);
    });

    it('look only where the rules that are asked for may find something', async () => {
      const where = { rule: { in: ['INFERRED', 'OFFICE_WITHOUT_BODY'] } };
      expect((await reads(counted, { where })).slice(0, 2)).toEqual(['entities-of-kinds', 'subjects-by-certainty']);
      expect((await reads(counted, { where: { rule: { eq: 'SUM_WITHOUT_PERIOD' } } }))[0]).toBe('subjects-saying');
    });

    it('refuse an entity that is none', async () => {
      expect(await refusal(page, { where: { about: { eq: 'Tebo' } } })).toMatch(/^BAD_USER_INPUT where.about: /);
    });
  },
);
