import { expect, it } from 'vitest';
import { readGazetteer } from '../../src/ingest/gazetteer.ts';
import { ingest } from '../../src/ingest/ingest.ts';
import { retract } from '../../src/ingest/retract.ts';
import type { Store } from '../../src/store/store.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { decide } from './decide.ts';
import { seededRandom } from './random-graphs.ts';
import { randomArticle, randomFilter, randomOrder } from './random-ledger.ts';
import { article, dossiersOf } from './said.ts';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const ledger = `query Ledger($where: ConferralFilter, $orderBy: [ConferralOrder!], $view: View, $first: Int, $after: String, $last: Int, $before: String) {
  conferrals(where: $where, orderBy: $orderBy, view: $view, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor } edges { node { id } }
  }
}`;
const totals = `query Totals($by: [ConferralDimension!]!, $where: ConferralFilter, $view: View) {
  conferralTotals(by: $by, where: $where, view: $view, first: 100) {
    count year level status recipientKind
    award { id } edition { id } recipient { id } presenter { id } province { id } area { id }
  }
}`;
/** A view that shows everything: its answers are worked out from the claims, and not from the rows in the database. */
const all = { knownAt: '2999-01-01T00:00:00Z' };
const dimensions = 'AWARD EDITION YEAR LEVEL RECIPIENT PRESENTER RECIPIENT_KIND PROVINCE STATUS AREA'.split(' ');
const slugs = Array.from({ length: 24 }, (_, index) => `c${index}`);

describeGraph('the rows of the ledger', fill, ({ data, refusal, reads, store }) => {
  const idsOf = ({ edges }: Data): string[] => edges.map(({ node }: Data) => node.id);

  it('hold what the claims say: 60 filters and orders made at random find the same under a view of everything', async () => {
    const random = seededRandom(7);
    let found = 0;
    for (let round = 0; round < 60; round += 1) {
      const asked = { where: randomFilter(random, 3), orderBy: randomOrder(random) };
      const stored = (await data(ledger, { ...asked, first: 100 })).conferrals;
      const workedOut = (await data(ledger, { ...asked, first: 100, view: all })).conferrals;
      expect(idsOf(stored), JSON.stringify(asked)).toEqual(idsOf(workedOut));
      expect(stored.totalCount).toBe(workedOut.totalCount);
      found += stored.totalCount;
      const { startCursor } = stored.pageInfo;
      const back = (await data(ledger, { ...asked, last: 3 })).conferrals;
      expect(idsOf(back)).toEqual(idsOf(stored).slice(-3));
      if (startCursor === null) continue;
      const next = (await data(ledger, { ...asked, first: 4, after: startCursor })).conferrals;
      expect(idsOf(next)).toEqual(idsOf(stored).slice(1, 5));
      expect(next.pageInfo).toMatchObject({ hasNextPage: stored.totalCount > 5, hasPreviousPage: true });
      const before = (await data(ledger, { ...asked, last: 2, before: startCursor })).conferrals;
      expect(before.edges).toEqual([]);
      expect(before.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    }
    expect(found).toBeGreaterThan(100);
  });

  it('are counted as claims are, by each dimension and by two at a time', async () => {
    const random = seededRandom(11);
    for (const one of dimensions)
      for (const by of [[one], [one, dimensions[Math.floor(random() * dimensions.length)]]]) {
        const where = random() < 0.5 ? {} : randomFilter(random, 1);
        const stored = (await data(totals, { by, where })).conferralTotals;
        expect(stored, JSON.stringify({ by, where })).toEqual(
          (await data(totals, { by, where, view: all })).conferralTotals,
        );
      }
  });

  it('lead from each total to the very conferrals that it counts', async () => {
    for (const view of [null, all])
      for (const by of ['PRESENTER', 'PROVINCE', 'YEAR', 'RECIPIENT_KIND']) {
        const { conferralTotals } = await data(
          `query ($by: [ConferralDimension!]!, $view: View) { conferralTotals(by: $by, view: $view) {
             count contested year presenter { id } conferrals(first: 100) { totalCount edges { node { presenters { entity { id } } contested edition { ... on Edition { labelYear } } } } } } }`,
          { by: [by], view },
        );
        for (const { count, year, presenter, conferrals } of conferralTotals) {
          expect([conferrals.totalCount, conferrals.edges.length]).toEqual([count, count]);
          for (const { node } of conferrals.edges) {
            const presenting = node.presenters.map(({ entity }: Data) => entity.id);
            if (by === 'PRESENTER')
              expect(presenting.length === 0 ? [null] : presenting).toContain(presenter?.id ?? null);
            // What two sources say otherwise counts under either.
            const isContested = node.contested.some((field: string) => ['EDITION', 'LABEL_YEAR'].includes(field));
            if (by === 'YEAR' && !isContested) expect(node.edition?.labelYear ?? null).toBe(year);
          }
        }
      }
  });

  it('answer a filter of many branches here, in the same pages and with the same cursors', async () => {
    const random = seededRandom(3);
    const branch = () => ({ and: [randomFilter(random, 0), randomFilter(random, 0)] });
    const where = { or: Array.from({ length: 8 }, branch) };
    const stored = (await data(ledger, { where, first: 100 })).conferrals;
    expect(await reads(ledger, { where, first: 100 })).toContain('ledger-rows:ALL');
    expect(idsOf(stored)).toEqual(idsOf((await data(ledger, { where, first: 100, view: all })).conferrals));
    const { endCursor } = (await data(ledger, { where, first: 2 })).conferrals.pageInfo;
    expect(idsOf((await data(ledger, { where, first: 100, after: endCursor })).conferrals)).toEqual(
      idsOf(stored).slice(2),
    );
    expect(await data(totals, { by: ['STATUS'], where })).toEqual(
      await data(totals, { by: ['STATUS'], where, view: all }),
    );
  });

  it('are not asked without a dimension, nor for more than a hundred totals', async () => {
    expect(await refusal('{ conferralTotals(by: []) { count } }')).toMatch(
      /^BAD_USER_INPUT by: names what to count by/,
    );
    expect(await refusal('{ conferralTotals(by: [YEAR], first: 101) { count } }')).toMatch(
      /^BAD_USER_INPUT first: is from 1 to 100/,
    );
  });

  it('show nobody twice and miss nobody who was there throughout, while dossiers come and go between pages', async () => {
    for (const backwards of [false, true]) {
      const shown: string[] = [];
      const before = idsOf((await data(ledger, { first: 100 })).conferrals);
      const gone = new Set<string>();
      for (let cursor: string | null = null, round = 0; ; round += 1) {
        const page: Data = (await data(ledger, backwards ? { last: 4, before: cursor } : { first: 4, after: cursor }))
          .conferrals;
        shown.push(...idsOf(page));
        const { hasNextPage, hasPreviousPage, startCursor, endCursor } = page.pageInfo;
        if (!(backwards ? hasPreviousPage : hasNextPage)) break;
        cursor = backwards ? startCursor : endCursor;
        const name = `${backwards ? 'b' : 'f'}${round}`;
        await add(store(), name, round, [`${name}-0`, `${name}-1`]);
        if (round % 2 === 0) continue;
        const removed = `${backwards ? 'b' : 'f'}${round - 1}`;
        await retract(store(), `dossier:${removed}-1`, 'salah');
        for (const slug of [`${removed}-0`, `${removed}-1`]) gone.add(`conferral:${slug}`);
      }
      expect(new Set(shown).size).toBe(shown.length);
      expect(before.filter((id) => !shown.includes(id))).toEqual([]);
      const now = idsOf((await data(ledger, { first: 100 })).conferrals);
      expect(now.filter((id) => gone.has(id))).toEqual([]);
      expect(now).toEqual(idsOf((await data(ledger, { first: 100, view: all })).conferrals));
    }
  });

  it('follow decisions on identity, there and back', async () => {
    const orders = dimensions.slice(0, 3).map((field) => (field === 'AWARD' ? [] : [{ field, descending: true }]));
    const look = async (view: object | null): Promise<Data[]> => [
      ...(await Promise.all(orders.map((orderBy) => data(ledger, { orderBy, first: 100, view })))).map(
        ({ conferrals }) => [conferrals.totalCount, idsOf(conferrals)],
      ),
      ...(await Promise.all(dimensions.map((one) => data(totals, { by: [one, 'STATUS'], view })))),
    ];
    const before = await look(null);
    const identity = [
      '{ decision: edition:f SAME_AS edition:e, why: satu }',
      '{ decision: conferral:c1 SAME_AS conferral:c0, why: satu }',
      '{ decision: regency:b SAME_AS regency:a, why: satu }',
      '{ decision: award:two SAME_AS award:one, why: satu }',
    ];
    await decide(store(), { identity });
    const merged = await look(null);
    expect(merged).not.toEqual(before);
    expect(merged).toEqual(await look(all));
    // An id that was merged finds what the one that answers for it has.
    expect((await data(ledger, { where: { award: { eq: 'award:two' } } })).conferrals.totalCount).toBeGreaterThan(0);
    await decide(store(), {});
    expect(await look(null)).toEqual(before);
  });

  it('are made by the next ingest where an older version left none', async () => {
    const before = (await data(ledger, { first: 100 })).conferrals;
    const ids = idsOf(before);
    await store().transact((writer) => writer.write('clear-ledger-rows', { ids }));
    expect((await data(ledger, {})).conferrals.totalCount).toBe(0);
    await store().transact((writer) => writer.write('put-ledger-projection', { projection: 0 }));
    await ingest(store(), { paths: [], archive: null, before: [readGazetteer('data/gazetteer')] });
    expect((await data(ledger, { first: 100 })).conferrals).toEqual(before);
  });
});

describeGraph(
  'a regency that comes to lie in another province',
  (store) =>
    ingestSmall(
      store,
      ...dossiersOf('pindah', [
        article(
          '2023-05-01',
          'conferral:c RECIPIENT regency:a',
          'conferral:c STATUS | status: CONFERRED',
          'conferral:d RECIPIENT regency:b',
          'conferral:d STATUS | status: CONFERRED',
        ),
      ]),
    ),
  ({ data, store }) => {
    const lies = async (provinceOfA: string | null): Promise<Data> => {
      const regency = (id: string, province: string) => `regency:${id},${id},Kabupaten ${id},KABUPATEN,${province},,\n`;
      const folder = tempFolder({
        'provinces.csv': 'id,name,official_name,kemendagri,bps\nprovince:x,X,X,,\nprovince:y,Y,Y,,\n',
        'regencies.csv': `id,name,official_name,type,province,kemendagri,bps\n${provinceOfA === null ? '' : regency('a', provinceOfA)}${regency('b', 'province:x')}`,
      });
      await ingest(store(), { paths: [], archive: null, before: [readGazetteer(folder)] });
      const asked = { by: ['PROVINCE'] };
      const stored = (await data(totals, asked)).conferralTotals;
      expect(stored).toEqual((await data(totals, { ...asked, view: all })).conferralTotals);
      const counts = stored.map(({ province, count }: Data) => [province?.id ?? null, count]);
      for (const [province, count] of counts)
        if (province !== null)
          expect((await data(ledger, { where: { province: { eq: province } } })).conferrals.totalCount).toBe(count);
      return Object.fromEntries(counts);
    };

    it('takes its awards along, and no others', async () => {
      expect(await lies('province:x')).toEqual({ 'province:x': 2 });
      expect(await lies('province:y')).toEqual({ 'province:x': 1, 'province:y': 1 });
      expect(await lies(null)).toEqual({ 'province:x': 1, null: 1 });
    });
  },
);

async function fill(store: Store): Promise<void> {
  await add(store, 'first', 1, slugs.slice(0, 16));
  await add(store, 'second', 2, slugs.slice(8));
}

function add(store: Store, name: string, seed: number, conferrals: readonly string[]): Promise<void> {
  return ingestSmall(store, ...dossiersOf(name, [randomArticle(seededRandom(seed * 31), '2023-05-01', conferrals)]));
}
