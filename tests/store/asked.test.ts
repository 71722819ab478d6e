import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeApp } from '../../src/server/app.ts';
import { ledgerAnchors } from '../../src/store/conditions.ts';
import type { ReadName } from '../../src/store/queries.ts';
import type { Row, Store } from '../../src/store/store.ts';
import { randomWhere } from '../graphql/plain-filters.ts';
import { betweenSources, pick, randomGraph, seededRandom, writeGraphs } from '../graphql/random-graphs.ts';
import { randomArticle, randomFilter, randomOrder } from '../graphql/random-ledger.ts';
import { article, dossiersOf } from '../graphql/said.ts';
import { ingestSmall } from '../graphql/small-dossier.ts';
import { describeEngines } from '../setup/engines.ts';
import { cypherFiles, fileOf } from './cypher-file.ts';
import { asText, isOrdered, multiset } from './same-rows.ts';

interface Asked {
  readonly question: ReadName;
  readonly parameters: object;
  readonly rows: readonly Row[];
}

const graphs = Array.from({ length: 8 }, (_, index) => randomGraph(index + 1));
const all = { knownAt: '2999-01-01T00:00:00Z' };
const dimensions = 'AWARD EDITION YEAR LEVEL RECIPIENT PRESENTER RECIPIENT_KIND PROVINCE STATUS AREA'.split(' ');
/** One filter for each place where a question to the ledger begins. */
const anchors = [
  {},
  { award: { eq: 'award:one' } },
  { edition: { eq: 'edition:e' } },
  { area: { eq: 'province:x' } },
  { recipient: { eq: 'regency:a' } },
];
const nouns = { claims: 'claim', entities: 'entity', conferrals: 'conferral' } as const;
const inputs = { claims: 'ClaimFilter', entities: 'EntityFilter', conferrals: 'ConferralFilter' };

/** What one engine was asked for the random questions below, each once: the other is asked the same, and no more. */
const asked = new Map<string, Asked>();

describeEngines('what random filters, orders, totals and paths ask of the store', (engine) => {
  let store: Store;
  beforeAll(async () => {
    // Both engines are filled at one moment, since a claim keeps when it was last proved.
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-01-02T03:04:05Z') });
    store = await engine.open();
    await fill(store);
  });
  afterAll(() => void vi.useRealTimers());

  if (engine.name === 'embedded')
    it('is every question of the ledger, from wherever it begins, and those of claims, entities and steps', async () => {
      const app = makeApp(remembering(store), { load: { atWork: 1_000, atWorkLate: 1_000 } });
      for (const [query, variables] of randomQuestions()) {
        const headers = { 'content-type': 'application/json' };
        const body = JSON.stringify({ query, variables });
        const response = await app.request('/graphql', { method: 'POST', headers, body });
        expect(await response.json()).not.toHaveProperty('errors');
      }
      const questions = new Set([...asked.values()].map(({ question }) => question));
      expect(expected.filter((question) => !questions.has(question))).toEqual([]);
      expect([...asked.values()].filter(({ rows }) => rows.length > 0).length).toBeGreaterThan(asked.size / 2);
    });
  else
    it('has the same rows, in one order where one is said', async () => {
      for (const { question, parameters, rows } of asked.values()) {
        const answer = (await store.read(question, parameters as never)) as readonly unknown[] as Row[]; // as they were recorded
        const same = isOrdered(fileOf(files, question)) ? (list: readonly Row[]) => list.map(asText) : multiset;
        expect(same(answer), `${question} ${JSON.stringify(parameters)}`).toEqual(same(rows));
      }
    }, 180_000); // hundreds of plans, by a server that has only just started
});

const files = cypherFiles('read');
const expected: readonly ReadName[] = [
  ...ledgerAnchors.flatMap((from) =>
    (['count', 'page', 'page-back', 'totals'] as const).map((asking) => `ledger-${asking}:${from}` as const),
  ),
  ...(['ledger-rows:ALL', 'claims-by-subject', 'claims-by-object', 'claims-of-types'] as const),
  ...(['entities-of-kinds', 'steps'] as const),
];

async function fill(store: Store): Promise<void> {
  const slugs = Array.from({ length: 24 }, (_, index) => `c${index}`);
  const held = article(
    '2023-05-02',
    'person:p HOLDS office:r | from: 2022-06',
    'person:q HOLDS office:r | to: 2022-12',
    'person:q HOLDS office:s',
    'office:r OFFICE_OF province:x',
  );
  await writeGraphs(store, graphs);
  await ingestSmall(
    store,
    ...dossiersOf('first', [randomArticle(seededRandom(31), '2023-05-01', slugs.slice(0, 16)), held]),
    ...dossiersOf('second', [randomArticle(seededRandom(62), '2023-06-01', slugs.slice(8))]),
  );
}

function remembering(store: Store): Store {
  const read: Store['read'] = async (question, parameters) => {
    const rows = await store.read(question, parameters);
    asked.set(JSON.stringify([question, parameters]), { question, parameters, rows: rows as readonly Row[] });
    return rows;
  };
  return { ...store, read };
}

function* randomQuestions(): Generator<readonly [query: string, variables: object]> {
  const random = seededRandom(5);
  const view = (): object | null => (random() < 0.8 ? null : all);
  const drawn = Array.from({ length: 15 }, () => ({ where: randomFilter(random, 3), view: view() }));
  for (const { where, view } of [...anchors.map((where) => ({ where, view: null })), ...drawn])
    yield [
      `query ($where: ConferralFilter, $orderBy: [ConferralOrder!], $view: View) {
        first: conferrals(where: $where, orderBy: $orderBy, view: $view, first: 5) { totalCount edges { node { id } } }
        last: conferrals(where: $where, orderBy: $orderBy, view: $view, last: 3) { edges { node { id } } } }`,
      { where, orderBy: randomOrder(random), view },
    ];
  for (const [index, one] of dimensions.entries())
    yield [
      `query ($by: [ConferralDimension!]!, $where: ConferralFilter) {
        conferralTotals(by: $by, where: $where, first: 100) { count } }`,
      { by: [one, pick(random, dimensions)], where: anchors[index] ?? randomFilter(random, 1) },
    ];
  for (const list of ['conferrals', 'claims', 'entities'] as const)
    for (let round = 0; round < 10; round += 1)
      yield [
        `query ($where: ${inputs[list]}, $view: View) { ${list}(where: $where, view: $view, first: 20) { totalCount edges { node { id } } } }`,
        { where: randomWhere(random, nouns[list], 4), view: view() },
      ];
  for (const { nodes } of graphs)
    yield [
      `query ($from: ID!, $to: ID!, $avoid: [ID!], $hubLimit: Int, $view: View) {
        paths(from: $from, to: $to, maxLength: 6, first: 20, avoid: $avoid, hubLimit: $hubLimit, view: $view) { exhausted paths { length } } }`,
      {
        from: nodes[0],
        to: nodes.at(-1),
        avoid: random() < 0.4 ? [pick(random, nodes)] : [],
        hubLimit: pick(random, [2, 1_000]),
        view: random() < 0.3 ? { knownAt: betweenSources } : null,
      },
    ];
}
