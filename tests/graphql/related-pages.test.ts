import { expect, it, vi } from 'vitest';
import { retract } from '../../src/ingest/retract.ts';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

vi.setConfig({ testTimeout: 120_000 });

const holding = (from: number, many: number) =>
  Array.from({ length: many }, (_, index) => `person:@-${from + index} HOLDS office:o`);
const cases = [
  ['claims', 'ClaimFilter', { type: { eq: 'HOLDS' }, evidence: { all: { certain: { eq: true } } } }],
  ['claims', 'ClaimFilter', {}],
  ['entities', 'EntityFilter', { kind: { eq: 'PERSON' }, claims: { some: { type: { eq: 'HOLDS' } } } }],
  ['entities', 'EntityFilter', {}],
] as const;

describeGraph(
  'pages that are read on',
  async (store) => {
    for (const name of ['one', 'two'])
      await ingestSmall(store, ...dossiersOf(name, [article('2024-01-01', ...holding(0, 9))]));
  },
  ({ data, store }) => {
    it.each(cases)(
      'of %s (%s, %j) show nobody twice and miss nobody, while dossiers come and go',
      async (list, type, where) => {
        const query = `query ($where: ${type}, $first: Int, $after: String, $last: Int, $before: String) {
        ${list}(where: $where, first: $first, after: $after, last: $last, before: $before) {
          totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } } } }`;
        const page = async (asked: object): Promise<Data> => (await data(query, { where, ...asked }))[list];
        const idsOf = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.id);
        const add = (name: string) =>
          ingestSmall(store(), ...dossiersOf(name, [article('2024-01-01', ...holding(0, 2))]));
        for (const backwards of [false, true]) {
          const before = idsOf(await page({ first: 100 }));
          const shown: string[] = [];
          for (let cursor: string | null = null, round = 0; ; round += 1) {
            const found: Data = await page(backwards ? { last: 4, before: cursor } : { first: 4, after: cursor });
            shown.push(...(backwards ? idsOf(found).reverse() : idsOf(found)));
            const { hasNextPage, hasPreviousPage, startCursor, endCursor } = found.pageInfo;
            if (!(backwards ? hasPreviousPage : hasNextPage)) break;
            cursor = backwards ? startCursor : endCursor;
            const name = (at: number): string => `${list}-${Object.keys(where).length}-${backwards}-${at}`;
            if (round < 4) await add(name(round));
            if (round > 0 && round < 5) await retract(store(), `dossier:${name(round - 1)}-1`, 'salah');
          }
          expect(new Set(shown).size).toBe(shown.length);
          expect([...shown].sort((a, b) => (a < b === backwards ? 1 : -1))).toEqual(shown);
          expect(before.filter((id) => !shown.includes(id))).toEqual([]);
        }
        const whole = await page({ first: 100 });
        expect(whole.totalCount).toBe(whole.edges.length);
        const { startCursor } = whole.pageInfo;
        expect((await page({ last: 2, before: startCursor })).pageInfo).toMatchObject({
          hasNextPage: true,
          hasPreviousPage: false,
        });
      },
    );
  },
);
