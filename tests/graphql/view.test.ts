import { expect, it } from 'vitest';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph, describeSeeded } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const inApril = { knownAt: '2023-04-30T00:00:00+07:00' };
const inSeptember = { knownAt: '2024-09-30T00:00:00+07:00' };
const sourceOfApril = 'source:pers-kerinci-2023-04-13';

describeSeeded('the two clocks', ({ data, refusal }) => {
  it('hold for everything beneath the root', async () => {
    const { entity } = await data(
      `query ($view: View) { entity(id: "person:al-haris", view: $view) {
        claims { edges { node { subject { claims { edges { node { evidence { edges { node { source { id } } } } } } } } } } }
        neighbours { edges { node { id claims { edges { node { evidence { edges { node { source { id } } } } } } } } } }
        conferrals { edges { node { id recipients { claim { evidence { edges { node { source { id } } } } } } } } }
        sources { edges { node { id } } }
      } }`,
      { view: inApril },
    );
    const sources = JSON.stringify(entity).match(/source:[a-z0-9-]+/g) ?? [];
    expect(new Set(sources)).toEqual(new Set([sourceOfApril]));
    expect(entity.conferrals.edges).toEqual([]);
    expect(entity.neighbours.edges.map(({ node }: Data) => node.id)).not.toContain(
      'conferral:paritrana-2024-nasional-jambi',
    );
  });

  it('leave out what a later source adds to a claim', async () => {
    const holds = async (view: object | null): Promise<Data> =>
      (
        await data(
          'query ($view: View) { claims(where: { type: { eq: HOLDS }, subject: { eq: "person:al-haris" } }, view: $view) { edges { node { attested independentSources firstKnown } } } }',
          { view },
        )
      ).claims.edges[0].node;
    expect(await holds(inApril)).toMatchObject({ attested: ['2023-04-13'], independentSources: 1 });
    expect(await holds(inSeptember)).toMatchObject({ attested: ['2023-04-13', '2024-09-12'], independentSources: 2 });
    expect(await holds(null)).toEqual(await holds(inSeptember));
  });

  it('let a conferral be asked for its status at another time than the rest', async () => {
    const {
      nodes: [node],
    } = await data(
      `query ($now: View, $april: View) { nodes(ids: ["conferral:paritrana-2024-nasional-jambi"], view: $now) {
        ... on Conferral { now: status april: status(view: $april) before: status(view: { asOf: "2024-09-11" }) }
      } }`,
      { now: inSeptember, april: inApril },
    );
    expect(node).toEqual({ now: 'CONFERRED', april: null, before: null });
  });

  it('leave a state out before the first day for which a source attests it', async () => {
    const holders = async (asOf: string): Promise<string[]> =>
      (
        await data(
          'query ($view: View) { entity(id: "office:gubernur-jambi", view: $view) { claims(types: [HOLDS]) { edges { node { subject { id } } } } } }',
          { view: { asOf } },
        )
      ).entity.claims.edges.map(({ node }: Data) => node.subject.id);
    expect(await holders('2023-04-12')).toEqual([]);
    expect(await holders('2023-04-13')).toEqual(['person:al-haris']);
    expect(await holders('2023')).toEqual(['person:al-haris']);
    expect(await holders('2030')).toEqual(['person:al-haris']);
  });

  it('show no award, no party to it and no path over it before it was given', async () => {
    const query = `query ($view: View) {
      conferrals(where: { edition: { eq: "edition:paritrana-2024-nasional" } }, view: $view) { totalCount }
      entity(id: "person:maruf-amin", view: $view) { conferrals { totalCount } claims { totalCount } }
      paths(from: "person:al-haris", to: "person:maruf-amin", maxLength: 2, view: $view) { exhausted paths { length } }
    }`;
    const shown = async (asOf: string): Promise<Data> => data(query, { view: { asOf } });
    expect(await shown('2023')).toEqual({
      conferrals: { totalCount: 0 },
      entity: { conferrals: { totalCount: 0 }, claims: { totalCount: 0 } },
      paths: { exhausted: true, paths: [] },
    });
    expect(await shown('2024-09-12')).toMatchObject({
      entity: { conferrals: { totalCount: 1 } },
      paths: { paths: [{ length: 2 }] },
    });
  });

  it('keep an event that has taken place', async () => {
    const date = async (asOf: string): Promise<unknown> =>
      (
        await data(
          'query ($view: View) { entity(id: "event:paritrana-2022-jambi-ceremony", view: $view) { ... on Event { date } } }',
          { view: { asOf } },
        )
      ).entity.date;
    expect([await date('2023-04-12'), await date('2023-04-13'), await date('2026')]).toEqual([
      null,
      '2023-04-13',
      '2023-04-13',
    ]);
  });

  it.each([
    ['asOf', '2023-02-30', 'is a year, month or day that exists'],
    ['asOf', '13 April 2023', 'is a year, month or day that exists'],
    ['knownAt', '2023-04-30', 'is a date and time with its UTC offset'],
    ['knownAt', '2023-04-30T25:00:00+07:00', 'is a date and time with its UTC offset'],
  ])('refuse %s "%s", written in the query or given as a variable', async (clock, value, rule) => {
    const literal = await refusal(`{ entity(id: "regency:tebo", view: { ${clock}: "${value}" }) { id } }`);
    expect(literal).toMatch(new RegExp(`^BAD_USER_INPUT ${clock}: `));
    expect(literal).toContain(rule);
    const variable = await refusal('query ($view: View) { entity(id: "regency:tebo", view: $view) { id } }', {
      view: { [clock]: value },
    });
    expect(variable).toMatch(/^BAD_USER_INPUT /);
    expect(variable).toContain(`view.${clock}`);
    expect(variable).toContain(rule);
  });
});

describeGraph(
  'an event that nobody dates',
  (store) => ingestSmall(store, ...dossiersOf('acara', [article('2023-05-01', 'person:ani ATTENDED event:e')])),
  ({ data }) => {
    it('may have been at any time, and so may who was there', async () => {
      const query = '{ entity(id: "person:ani", view: { asOf: "2020" }) { claims { totalCount } } }';
      expect((await data(query)).entity.claims.totalCount).toBe(1);
    });
  },
);
