import { beforeAll, beforeEach, expect, it } from 'vitest';
import { retract } from '../../src/ingest/retract.ts';
import { type App, makeApp } from '../../src/server/app.ts';
import type { Store } from '../../src/store/store.ts';
import { decide } from './decide.ts';
import { pick, seededRandom } from './random-graphs.ts';
import { randomArticle, randomFilter, randomOrder } from './random-ledger.ts';
import { dossiersOf } from './said.ts';
import { type Data, describeGraph } from './seeded.ts';
import { ingestSmall } from './small-dossier.ts';

const ledger = `query ($where: ConferralFilter, $orderBy: [ConferralOrder!], $first: Int, $after: String, $last: Int, $before: String) {
  conferrals(where: $where, orderBy: $orderBy, first: $first, after: $after, last: $last, before: $before) {
    totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    edges { cursor node { id status recipients { entity { id } claim { id } } } }
  }
}`;
const light = `query ($where: ConferralFilter, $orderBy: [ConferralOrder!]) {
  conferrals(where: $where, orderBy: $orderBy) { edges { cursor node { id status } } }
}`;
const totals = `query ($by: [ConferralDimension!]!, $where: ConferralFilter, $first: Int!) {
  conferralTotals(by: $by, where: $where, first: $first) {
    count contested year level status recipientKind
    award { id } edition { id } recipient { id } presenter { id } province { id } area { id }
    conferrals(first: 3) { totalCount edges { cursor node { id } } }
  }
}`;
const dimensions = 'AWARD EDITION YEAR LEVEL RECIPIENT PRESENTER RECIPIENT_KIND PROVINCE STATUS AREA'.split(' ');
const slugs = Array.from({ length: 24 }, (_, index) => `c${index}`);

describeGraph('the index of the ledger', fill, ({ store, data: fromDatabase }) => {
  const read: string[] = [];
  let app: App;
  /** Each query is written in another way, so that no answer is one that was kept. */
  let asked = 0;

  beforeAll(() => {
    app = indexedApp(recording(store(), read), 0);
  });
  beforeEach(() => {
    read.length = 0;
  });

  const data = async (query: string, variables: object): Promise<Data> => {
    asked += 1;
    return ask(app, `${query} # ${asked}`, variables);
  };
  /** Asked of the index and of the database alone. @returns what both say */
  const both = async (query: string, variables: object): Promise<Data> => {
    const indexed = await data(query, variables);
    expect(indexed, JSON.stringify(variables)).toEqual(await fromDatabase(query, variables));
    return indexed;
  };
  const lookAround = async (seed: number, rounds: number): Promise<void> => {
    const random = seededRandom(seed);
    for (let round = 0; round < rounds; round += 1) {
      const asking = { where: randomFilter(random, 3), orderBy: randomOrder(random) };
      const { pageInfo } = (await both(ledger, { ...asking, first: 4 })).conferrals;
      await both(ledger, { ...asking, last: 3 });
      await both(light, asking);
      if (pageInfo.endCursor === null) continue;
      await both(ledger, { ...asking, first: 3, after: pageInfo.endCursor });
      await both(ledger, { ...asking, last: 2, before: pageInfo.endCursor });
      await both(ledger, { ...asking, first: 9, after: pageInfo.startCursor, before: pageInfo.endCursor });
    }
    for (const one of dimensions) {
      const where = random() < 0.5 ? {} : randomFilter(random, 1);
      await both(totals, { by: [one], where, first: 3 });
      await both(totals, { by: [one, pick(random, dimensions)], where, first: 50 });
    }
  };

  it('finds, sorts, cuts and counts as the database does: filters and orders made at random, pages both ways', async () => {
    await lookAround(5, 40);
    expect(read.filter((question) => question.endsWith(':IDS')).length).toBeGreaterThan(50);
  });

  it('answers a page, its count and nine totals that begin nowhere without a question through all conferrals', async () => {
    await data('{ conferrals { totalCount } }', {});
    read.length = 0;
    const facets = dimensions.map((by) => `${by}: conferralTotals(by: [${by}]) { count }`).join(' ');
    await data(`{ conferrals(first: 5) { totalCount edges { node { id category { rank } } } } ${facets} }`, {});
    expect(read).toEqual(['ledger-page-claims:IDS']);
  });

  it('holds a stretch of years and more branches than the database is asked for against all rows', async () => {
    const random = seededRandom(3);
    const branch = () => ({ and: [randomFilter(random, 0), randomFilter(random, 0)] });
    const many = { or: Array.from({ length: 8 }, branch) };
    let found = 0;
    for (const where of [many, { labelYear: { gte: 2021 } }, { labelYear: { lte: 2021 } }]) {
      found += (await both(ledger, { where })).conferrals.totalCount;
      await both(totals, { by: ['STATUS'], where, first: 10 });
    }
    expect(found).toBeGreaterThan(20);
    expect(read.filter((question) => question === 'ledger-rows:ALL')).toEqual([]);
  });

  it('leaves to the database what begins at an id', async () => {
    await both(ledger, { where: { award: { eq: 'award:one' } } });
    expect(read).toContain('ledger-page-claims:AWARD');
  });

  it('follows what is written: reads the rows that are new, and lets go of those that have gone', async () => {
    await both(ledger, {});
    read.length = 0;
    await add(store(), 'third', 3, ['c3', 'd0', 'd1']);
    await lookAround(11, 4);
    expect(read.filter((question) => question === 'ledger-turns')).toEqual([]);
    await retract(store(), 'dossier:third-1', 'salah');
    await lookAround(12, 4);
    await decide(store(), { identity: ['{ decision: conferral:c1 SAME_AS conferral:c0, why: satu }'] });
    await lookAround(13, 4);
    await decide(store(), {});
    await lookAround(14, 4);
    expect(read.filter((question) => question === 'ledger-turns')).toEqual([]);
    expect(read).toContain('ledger-ids');
  });

  it('is none for a small ledger, which the database counts as fast', async () => {
    const small = indexedApp(recording(store(), read), 1_000);
    await ask(small, '{ conferrals { totalCount } }', {});
    expect(read).toContain('ledger-count:ALL');
  });
});

/** An app that keeps what it has read, and has an index from so many rows on. */
function indexedApp(store: Store, leastIndexed: number): App {
  return makeApp(store, { cache: { bytes: 10_000_000, freshnessMs: 0 }, leastIndexed });
}

async function ask(app: App, query: string, variables: object): Promise<Data> {
  const headers = { 'content-type': 'application/json' };
  const response = await app.request('/graphql', {
    method: 'POST',
    headers,
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = (await response.json()) as { data: Data; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

function recording(store: Store, read: string[]): Store {
  return {
    ...store,
    read: (question, parameters) => {
      read.push(question);
      return store.read(question, parameters);
    },
  };
}

async function fill(store: Store): Promise<void> {
  await add(store, 'first', 1, slugs.slice(0, 16));
  await add(store, 'second', 2, slugs.slice(8));
}

function add(store: Store, name: string, seed: number, conferrals: readonly string[]): Promise<void> {
  return ingestSmall(store, ...dossiersOf(name, [randomArticle(seededRandom(seed * 31), '2023-05-01', conferrals)]));
}
