import { beforeAll, expect, it } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import { describeEmbedded } from '../setup/engines.ts';
import { decide } from './decide.ts';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph, describeSeeded } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const wapres = 'office:wakil-presiden-ri';
const byWapres = { presenters: { some: { holds: { eq: wapres } } } };
const holder = { claims: { some: { type: { eq: 'HOLDS' }, object: { eq: wapres } } } };
const totals =
  'query ($where: ConferralFilter) { conferralTotals(by: [YEAR], where: $where) { year count conferrals { edges { node { id } } } } }';

describeSeeded('filters through relations', ({ data, reads }) => {
  it('tell how often a vice president handed an award to a province, by year', async () => {
    expect((await data(totals, { where: { ...byWapres, recipientKind: { eq: 'PROVINCE' } } })).conferralTotals).toEqual(
      [{ year: 2024, count: 1, conferrals: { edges: [{ node: { id: 'conferral:paritrana-2024-nasional-jambi' } }] } }],
    );
    const nobody = { presenters: { some: { holds: { eq: 'office:gubernur-jambi' } } } };
    expect((await data(totals, { where: nobody })).conferralTotals).toEqual([]);
  });

  it('go backwards from the id that they name', async () => {
    expect(
      await reads('query ($where: ConferralFilter) { conferrals(where: $where) { edges { node { id } } } }', {
        where: byWapres,
      }),
    ).toEqual(['claims-by-object', 'ledger-rows:PARTY', 'claims-by-subject', 'claims-by-subject']);
    expect(
      await reads('query ($where: EntityFilter) { entities(where: $where) { edges { node { id } } } }', {
        where: holder,
      }),
    ).toEqual(['claims-by-object', 'records-by-id', 'claims-about']);
  });

  it('read what they ask of many entities, and of what lies behind those, in one batch each', async () => {
    const query = 'query ($where: EntityFilter) { entities(where: $where, first: 100) { edges { node { id } } } }';
    const kind = { in: ['PROVINCE', 'CONFERRAL', 'PERSON'] };
    const receiving = { conferrals: { some: { edition: { not: 'edition:x' }, presenters: { none: {} } } } };
    const asked = await reads(query, { where: { kind, ...receiving } });
    expect(asked.filter((name) => name === 'claims-by-object')).toHaveLength(1);
    expect(asked.length).toBeLessThanOrEqual(6);
    const speaking = { claims: { some: { evidence: { some: { publisher: { eq: 'organisation:pers' } } } } } };
    expect(await reads(query, { where: { kind, ...speaking } })).toEqual([
      'entities-of-kinds',
      'records-by-id',
      'claims-about',
      'records-by-id', // the sources
      'records-by-id', // their publishers, which may have been merged
    ]);
  });

  it('cost no row more than a page holds where there is no filter, and none to be counted', async () => {
    expect(await reads('{ claims(first: 5) { totalCount edges { node { id } } } }')).toEqual([
      'claims-of-types',
      'claims-by-id',
      'claims-of-types-count',
    ]);
    const { claims, entities, dataset } = await data(
      '{ claims { totalCount } entities { totalCount } dataset { counts { claims entities } } }',
    );
    expect([claims.totalCount, entities.totalCount]).toEqual([dataset.counts.claims, dataset.counts.entities]);
  });

  it('show entities under a view as others did then', async () => {
    const query =
      'query ($where: EntityFilter, $view: View) { entities(where: $where, view: $view) { edges { node { id } } } }';
    const ids = async (view: object | null) =>
      (await data(query, { where: { kind: { eq: 'PERSON' }, ...holder }, view })).entities.edges.map(
        ({ node }: Data) => node.id,
      );
    expect(await ids(null)).toEqual(['person:maruf-amin']);
    expect(await ids({ knownAt: '2023-04-30T00:00:00+07:00' })).toEqual([]);
  });
});

const asked: readonly (readonly [string, string, object])[] = [
  ['conferrals', 'ConferralFilter', { presenters: { some: { holds: { eq: 'office:o' } } } }],
  [
    'conferrals',
    'ConferralFilter',
    { recipients: { single: { entity: { id: { eq: 'regency:r' } }, certain: { eq: true } } } },
  ],
  [
    'conferrals',
    'ConferralFilter',
    { and: [{ or: [{ presenters: { some: { holds: { eq: 'office:o' } } } }, { recipient: { eq: 'regency:r' } }] }] },
  ],
  ['claims', 'ClaimFilter', { or: [{ objectIs: { id: { eq: 'office:o' } } }, { subject: { eq: 'regency:r' } }] }],
  ['entities', 'EntityFilter', { claims: { some: { object: { eq: 'office:o' } } } }],
  ['entities', 'EntityFilter', { neighbours: { some: { entity: { id: { eq: 'office:o' } } } } }],
  ['entities', 'EntityFilter', { conferrals: { some: { presenters: { some: { holds: { eq: 'office:o' } } } } } }],
];

describeEmbedded('a filter that names an entity', (engine) => {
  let store: Store;
  let rows = 0;
  const count = async (): Promise<number[]> => {
    const app = makeApp({
      ...store,
      read: async (question, parameters) => {
        const found = await store.read(question, parameters);
        rows += found.length;
        return found;
      },
    });
    const counts: number[] = [];
    for (const [list, type, where] of asked) {
      rows = 0;
      const response = await app.request('/graphql', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({
          query: `query ($where: ${type}) { ${list}(where: $where) { totalCount edges { node { id } } } }`,
          variables: { where },
        }),
      });
      const { data }: Data = await response.json();
      expect(data[list].edges.length, JSON.stringify(where)).toBeGreaterThan(0);
      counts.push(rows);
    }
    return counts;
  };
  const unrelated = (name: string, many: number) =>
    ingestSmall(
      store,
      ...dossiersOf(name, [
        article(
          '2024-01-01',
          ...Array.from({ length: many }, (_, index) => [
            `conferral:@-${index} IN_EDITION edition:other`,
            `conferral:@-${index} RECIPIENT regency:@-${index}`,
            `conferral:@-${index} PRESENTER person:@`,
          ]).flat(),
        ),
      ]),
    );

  beforeAll(async () => {
    store = await engine.open();
    const own = article(
      '2024-01-01',
      'person:p HOLDS office:o',
      'conferral:c IN_EDITION edition:e',
      'conferral:c RECIPIENT regency:r',
      'conferral:c PRESENTER person:p',
    );
    await ingestSmall(store, ...dossiersOf('own', [own]));
  });

  it('reads as many rows beside 200 other conferrals as beside 20', async () => {
    await unrelated('few', 20);
    const few = await count();
    await unrelated('many', 180);
    expect(await count()).toEqual(few);
    expect(Math.max(...few)).toBeLessThan(40);
  });
});

describeGraph(
  'a merged id in a filter through relations',
  async (store) => {
    const claims = ['conferral:c RECIPIENT regency:a', 'conferral:d RECIPIENT regency:b', 'person:p HOLDS office:o'];
    await ingestSmall(store, ...dossiersOf('merged', [article('2024-01-01', ...claims)]));
    await decide(store, { identity: ['{ decision: regency:a SAME_AS regency:b, why: satu }'] });
  },
  ({ data }) => {
    it.each(['some', 'none', 'all', 'single'])('stands for the id that answers for it, under %s', async (quantity) => {
      const found = async (list: string, type: string, where: object): Promise<string[]> =>
        (await data(`query ($where: ${type}) { ${list}(where: $where) { edges { node { id } } } }`, { where }))[
          list
        ].edges.map(({ node }: Data) => node.id);
      for (const [list, type, within] of [
        [
          'conferrals',
          'ConferralFilter',
          (id: string) => ({ recipients: { [quantity]: { entity: { id: { eq: id } } } } }),
        ],
        ['entities', 'EntityFilter', (id: string) => ({ neighbours: { [quantity]: { entity: { id: { eq: id } } } } })],
      ] as const)
        expect(await found(list, type, within('regency:b'))).toEqual(await found(list, type, within('regency:a')));
    });

    it('is no entity of the list itself', async () => {
      const { entities } = await data(
        '{ entities(where: { kind: { eq: REGENCY } }) { totalCount edges { node { id } } } }',
      );
      expect(entities).toEqual({ totalCount: 1, edges: [{ node: { id: expect.stringMatching(/^regency:[ab]$/) } }] });
    });
  },
);
