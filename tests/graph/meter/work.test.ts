import { type DocumentNode, execute, parse } from 'graphql';
import { beforeAll, expect, it } from 'vitest';
import { ledger } from '../../../src/graph/ledger/ledger.ts';
import { rowsUnder } from '../../../src/graph/ledger/rows-under.ts';
import { makeWatch } from '../../../src/graph/live/watch.ts';
import { Meter } from '../../../src/graph/meter/meter.ts';
import { makeContext, nobody } from '../../../src/graphql/context.ts';
import { schema } from '../../../src/graphql/schema.ts';
import { parseInstant } from '../../../src/ontology/values/instant.ts';
import type { Store } from '../../../src/store/store.ts';
import { article, dossiersOf } from '../../graphql/said.ts';
import { ingestSmall } from '../../graphql/small-dossier.ts';
import { describeEmbedded } from '../../setup/engines.ts';

const winners = 120;
const number = (index: number): string => String(index).padStart(3, '0');
const each = (line: (id: string, index: number) => string[]): string[] =>
  Array.from({ length: winners }, (_, index) => line(number(index), index)).flat();

/** An edition in which everybody has a rank of their own, one in which the first rank is shared out twice, and people. */
const dossiers = dossiersOf('many', [
  article(
    '2024-05-02',
    ...each((id, index) => [
      `conferral:@-${id} IN_EDITION edition:@`,
      `conferral:@-${id} RECIPIENT company:@-${id} | rank: ${index + 1}`,
      `conferral:@-${id} STATUS | status: CONFERRED, date: 2024-05-01`,
    ]),
    ...['a', 'b'].flatMap((id) => [
      `conferral:@-${id} IN_EDITION edition:@-clash`,
      `conferral:@-${id} RECIPIENT company:@-${id} | rank: 1`,
      `conferral:@-${id} STATUS | status: CONFERRED, date: 2024-05-01`,
    ]),
  ),
]);

/** What a question came to: its data, what was read for it, and what was charged. */
interface Worked {
  // biome-ignore lint/suspicious/noExplicitAny: answers have the shape of their query, which each test writes beside it
  readonly data: any;
  readonly code: string | undefined;
  readonly meter: Meter;
  readonly reads: readonly string[];
}

describeEmbedded('the work on a question', (engine) => {
  let store: Store;
  beforeAll(async () => {
    store = await engine.open();
    await ingestSmall(store, ...dossiers);
  });
  const work = async (query: string, variables: Record<string, unknown> = {}, budget = 500_000): Promise<Worked> => {
    const reads: string[] = [];
    const meter = new Meter(budget);
    const reader = meter.reader({
      read: (question, parameters) => {
        reads.push(question);
        return store.read(question, parameters);
      },
    });
    const contextValue = makeContext(reader, makeWatch(store), nobody, { meter, kept: new Map() });
    const document: DocumentNode = parse(query);
    const { data, errors } = await execute({ schema, document, contextValue, variableValues: variables });
    const code = (errors?.[0]?.originalError as { code?: string } | undefined)?.code;
    return { data, code, meter, reads };
  };
  const filtered = 'query ($where: ConferralFilter) { conferrals(first: 1, where: $where) { totalCount } }';
  const named = (text: string) => ({ name: { contains: text } });

  it('holds each value of a filter against each thing, and no more often', async () => {
    const parts = 40;
    const where = {
      or: [{ or: Array.from({ length: 20 }, () => named('zz')) }, ...Array.from({ length: 19 }, () => named('zz'))],
    };
    const { data, meter } = await work(filtered, { where });
    expect(data.conferrals.totalCount).toBe(0);
    // Asked once before the names are there and once after, with the two parts that join the others.
    expect(meter.count('operand')).toBeLessThanOrEqual((winners + 2) * (parts + 2) * 2);
  });

  it('decides once what it meets often on the way through relations', async () => {
    const entity = { neighbours: { none: { entity: { neighbours: { none: { entity: { name: { eq: 'zz' } } } } } } } };
    const { data, meter, reads } = await work(
      'query ($where: EntityFilter) { entities(where: $where) { edges { node { id } } } }',
      { where: { kind: { eq: 'COMPANY' }, ...entity } },
    );
    expect(data.entities.edges).toEqual([]);
    const met = winners * 4; // companies, conferrals, editions and whatever else is near
    expect(meter.count('operand')).toBeLessThan(met * 8);
    expect(reads.length).toBeLessThanOrEqual(10);
  });

  it('works out the rows of a ledger under a view once, however many totals are asked for their conferrals', async () => {
    const totals = (first: number) =>
      work(`{ conferralTotals(by: [RECIPIENT], first: ${first}, view: { knownAt: "2024-06-01T00:00:00Z" }) {
        conferrals(first: 1) { totalCount } } }`);
    const [few, many] = [await totals(1), await totals(100)];
    expect(many.data.conferralTotals).toHaveLength(100);
    for (const work of ['conferral', 'row'] as const) expect(many.meter.count(work)).toBe(few.meter.count(work));
    // What is left is to hold each row against each total.
    expect(many.meter.count('operand') - few.meter.count('operand')).toBe((winners + 2) * 99);
  });

  it('ends past its budget with a code of its own', async () => {
    const view = { knownAt: '2024-06-01T00:00:00Z' };
    const query = 'query ($view: View) { conferralTotals(by: [RECIPIENT], view: $view) { count } }';
    expect((await work(query, { view })).code).toBeUndefined();
    const { code, meter } = await work(query, { view }, 1_000);
    expect(code).toBe('BUDGET_EXCEEDED');
    expect(meter.spent).toBeLessThan(4_000);
  });

  it('lays each conferral under a view once, however many totals are asked of it', async () => {
    const asked = (times: number): string =>
      `query { ${Array.from({ length: times }, (_, index) => `a${index}: conferralTotals(by: [YEAR, RECIPIENT], view: { knownAt: "2024-06-01T00:00:00Z" }) { count }`).join(' ')} }`;
    const [once, often] = [await work(asked(1)), await work(asked(9))];
    expect(once.meter.count('conferral')).toBe(winners + 2);
    expect(often.meter.count('conferral')).toBe(winners + 2);
    expect(often.reads).toEqual(once.reads);
  });

  it('makes the rows of many views in turns, and not all at once', async () => {
    const meter = new Meter(1_000_000);
    const context = makeContext(meter.reader(store), makeWatch(store), nobody, { meter, kept: new Map() });
    const views = Array.from({ length: 30 }, (_, at) => ({
      asOf: null,
      knownAt: parseInstant(`2024-06-01T00:00:${10 + at}Z`, 'knownAt'),
    }));
    await Promise.all(views.map((view) => ledger({}, view, context)));
    let [most, before, isDone] = [0, meter.spent, false];
    const look = (): void => {
      most = Math.max(most, meter.spent - before);
      before = meter.spent;
      if (!isDone) setImmediate(look);
    };
    setImmediate(look);
    const rows = await Promise.all(views.map((view) => rowsUnder({}, view, context)));
    await new Promise((resolve) => setImmediate(resolve)); // the last look
    isDone = true;
    expect(rows.map(({ length }) => length)).toEqual(Array(30).fill(winners + 2));
    expect(meter.count('ledgerRow')).toBe(30 * (winners + 2));
    expect(most).toBeLessThan(8_000); // of some 22,000
  });

  it('compares nobody in an edition where everybody has a rank of their own', async () => {
    const query = '{ conferrals(first: 20) { edges { node { id contradictions { id } } } } }';
    const without = await work('{ conferrals(first: 20) { edges { node { id } } } }');
    const { data, meter, reads } = await work(query);
    expect(data.conferrals.edges).toHaveLength(20);
    expect(meter.count('pair')).toBe(0);
    expect(meter.count('conferral')).toBeLessThanOrEqual(20);
    expect(reads.length - without.reads.length).toBeLessThanOrEqual(8);
    expect(meter.spent).toBeLessThan(20 * 100);
  });

  it('finds the clash where there is one, by the edition as well as from either conferral', async () => {
    const found = await work(`{
      a: entity(id: "conferral:many-a") { contradictions { rule } }
      b: entity(id: "conferral:many-b") { contradictions { rule } }
      edition: entity(id: "edition:many-clash") { contradictions { rule } }
      other: entity(id: "edition:many") { contradictions { rule } }
    }`);
    const clash = { contradictions: [{ rule: 'SAME_RANK_TWICE' }] };
    expect(found.data).toEqual({ a: clash, b: clash, edition: clash, other: { contradictions: [] } });
    expect(found.meter.count('pair')).toBe(1);
  });

  it('charges the edges that a search for paths looks at', async () => {
    const { data, meter } = await work('{ paths(from: "company:many-a", to: "company:many-b") { exhausted } }');
    expect(data.paths.exhausted).toBe(true);
    expect(meter.count('edge')).toBeGreaterThan(4);
  });
});
