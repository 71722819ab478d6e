import { expect, it } from 'vitest';
import { ruleNames } from '../../../src/graph/findings/contradictions/rules.ts';
import { dossiersOf } from '../said.ts';
import { type Data, describeGraph } from '../seeded.ts';
import { ingestSmall } from '../small-dossier.ts';
import { cases } from './cases.ts';

const about = `query ($about: ID!) { contradictions(where: { about: { eq: $about } }, first: 100) { edges { node {
  rule kind about { id } left { says(language: EN) } right { says(language: EN) }
} } } }`;
const everywhere = `{ contradictions(first: 100) { totalCount edges { node {
  id rule about { id contradictions { id } }
  claims { id subject { id contradictions { id } } contradictions { id } }
  left { claims { id } sources { id } } right { claims { id } sources { id } }
} } } }`;

describeGraph(
  'the rules of contradiction',
  (store) => ingestSmall(store, ...cases.flatMap(({ name, articles }) => dossiersOf(name, articles))),
  ({ data }) => {
    const all = async (): Promise<Data[]> =>
      (await data(everywhere)).contradictions.edges.map(({ node }: Data) => node);

    it.each(cases.map((one): [string, (typeof cases)[number]] => [one.title, one]))(
      'look at %s',
      async (_title, { name, about: id, finds }) => {
        const found = (await data(about, { about: id.replace('@', name) })).contradictions.edges.map(
          ({ node: { rule, kind, left, right } }: Data) => [rule, kind, left.says, right?.says ?? null],
        );
        expect(found.toSorted(byText)).toEqual(finds.toSorted(byText));
      },
    );

    it('have a case each that makes them fire', () => {
      const fired = new Set(cases.flatMap(({ finds }) => finds.map(([rule]) => rule)));
      expect(ruleNames.filter((name) => !fired.has(name))).toEqual([]);
    });

    it('find the same when nobody says where to look, and nothing besides', async () => {
      const wanted = cases.flatMap(({ name, about: id, finds }) =>
        finds.map(([rule]) => `${id.replace('@', name)} ${rule}`),
      );
      const found = (await all()).map((one) => `${one.about.id} ${one.rule}`);
      expect(found.toSorted()).toEqual(wanted.toSorted());
    });

    it('show each contradiction on what it is about, on its claims and on the subjects of its claims', async () => {
      const found = await all();
      expect(found.length).toBeGreaterThan(20);
      for (const { id, rule, about: anchor, claims } of found) {
        const on = [anchor, ...claims, ...claims.map(({ subject }: Data) => subject)];
        const missing = on.filter(({ contradictions }) => !contradictions.some((one: Data) => one.id === id));
        expect(missing.map((one) => `${rule} ${one.id}`)).toEqual([]);
      }
    });

    it('involve the claims of both sides, each of which has a source', async () => {
      for (const { rule, claims, left, right } of await all()) {
        const ids = claims.map(({ id }: Data) => id);
        expect(ids).toEqual(ids.toSorted());
        const sides = [left, right].filter((side) => side !== null);
        // Initiators that both lists name are on both sides, and in nobody's way.
        if (rule !== 'INITIATORS_DIFFER')
          expect(new Set(sides.flatMap((side) => side.claims.map(({ id }: Data) => id)))).toEqual(new Set(ids));
        for (const side of sides) expect(side.sources).not.toEqual([]);
      }
    });
  },
);

function byText(a: readonly unknown[], b: readonly unknown[]): number {
  return JSON.stringify(a) < JSON.stringify(b) ? -1 : 1;
}
