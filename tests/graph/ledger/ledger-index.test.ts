import { beforeEach, expect, it } from 'vitest';
import { LedgerIndex } from '../../../src/graph/ledger/index/ledger-index.ts';
import { storedOrder } from '../../../src/graph/ledger/ledger-order.ts';
import { ledgerPlan } from '../../../src/graph/ledger/ledger-plan.ts';
import { GraphVersion } from '../../../src/graph/version/graph-version.ts';
import { retract } from '../../../src/ingest/retract.ts';
import type { Store } from '../../../src/store/store.ts';
import { seededRandom } from '../../graphql/random-graphs.ts';
import { randomArticle } from '../../graphql/random-ledger.ts';
import { dossiersOf } from '../../graphql/said.ts';
import { ingestSmall } from '../../graphql/small-dossier.ts';
import { describeEngines } from '../../setup/engines.ts';

describeEngines('the index of the ledger', (engine) => {
  let store: Store;
  let read: string[];
  beforeEach(async () => {
    store = await engine.open();
    read = [];
    await add(store, 'first', ['c0', 'c1', 'c2', 'c3']);
  });

  it('has the rows that the database has, in each order with the same keys', async () => {
    const index = indexOf(store, read);
    await expectSame(index, store);
    await add(store, 'second', ['c2', 'c3', 'c4']);
    await expectSame(index, store);
    await retract(store, 'dossier:second-1', 'salah');
    await expectSame(index, store);
    expect(read.filter((question) => question === 'ledger-turns')).toHaveLength(1);
  });

  it('reads nothing while the graph stands, and once for all who ask at one time', async () => {
    const index = indexOf(store, read);
    const [one, other] = await Promise.all([index.rows(), index.rows()]);
    expect(one).toBe(other);
    expect(read.filter((question) => question === 'ledger-turns')).toHaveLength(1);
    read.length = 0;
    expect(await index.rows()).toBe(one);
    expect(read.filter((question) => question !== 'version')).toEqual([]);
  });

  it('leaves what was handed out as it was', async () => {
    const index = indexOf(store, read);
    const before = await index.rows();
    const ids = idsIn(before);
    await add(store, 'second', ['c1', 'c8']);
    expect(idsIn(await index.rows())).toEqual([...ids, 'conferral:c8'].sort());
    expect(idsIn(before)).toEqual(ids);
  });

  it('has what is written while it reads', async () => {
    let times = 0;
    const index = indexOf(store, read, async (question) => {
      if (question === 'ledger-of-turns' && times++ === 0) await add(store, 'second', ['c0', 'c9']);
    });
    await expectSame(index, store);
    expect(idsIn(await index.rows())).toContain('conferral:c9');
  });

  it('leaves it to the database where the graph changes all the time', async () => {
    const index = indexOf(store, read, async (question) => {
      if (question === 'ledger-of-turns') await store.transact((writer) => writer.write('take-turn', {}));
    });
    expect(await index.rows()).toBeNull();
  });

  it('is read anew from a database that was put back', async () => {
    let mark = 0.5;
    const told: Store['read'] = async (question, parameters) => {
      read.push(question);
      const rows = await store.read(question, parameters);
      return question === 'version' ? rows.map((row) => ({ ...row, mark })) : rows;
    };
    const put = { ...store, read: told, isSoleWriter: false };
    const index = new LedgerIndex(put, new GraphVersion(put, 0), { bytes: 1_000_000, least: 0 });
    await index.rows();
    mark = 0.25;
    await index.rows();
    expect(read.filter((question) => question === 'ledger-turns')).toHaveLength(2);
  });

  it('is none where it would take more than it may', async () => {
    const version = new GraphVersion(store, 0);
    expect(await new LedgerIndex(store, version, { bytes: 1_000, least: 0 }).rows()).toBeNull();
    expect(await new LedgerIndex(store, version, { bytes: 1_000_000, least: 5 }).rows()).toBeNull();
    expect(await new LedgerIndex(store, version, { bytes: 1_000_000, least: 4 }).rows()).not.toBeNull();
  });
});

type Rows = Awaited<ReturnType<LedgerIndex['rows']>>;

/** @param after done once a question is answered, before the answer is there */
function indexOf(
  store: Store,
  read: string[],
  after: (question: string) => Promise<void> = async () => {},
): LedgerIndex {
  const recording: Pick<Store, 'read'> = {
    read: async (question, parameters) => {
      read.push(question);
      const rows = await store.read(question, parameters);
      await after(question);
      return rows;
    },
  };
  return new LedgerIndex(recording, new GraphVersion(store, 0), { bytes: 1_000_000, least: 0 });
}

async function expectSame(index: LedgerIndex, store: Store): Promise<void> {
  for (const given of [
    null,
    [
      { field: 'YEAR', descending: true },
      { field: 'RANK', descending: false },
    ] as const,
  ]) {
    const { keys } = storedOrder(given);
    const rows = await index.rows();
    const read = await store.read('ledger-rows:ALL', { ...ledgerPlan([]).where, ...keys, limit: 100 });
    const sorted = read.map(({ key }) => key).sort();
    expect([...(rows?.order(keys) ?? [])].map((row) => rows?.keyOf(row, keys))).toEqual(sorted);
    expect(sorted.length).toBeGreaterThan(3);
  }
}

function idsIn(rows: Rows): string[] {
  return [...(rows?.columns.byId ?? [])].map((row) => rows?.columns.ids[row] ?? '');
}

function add(store: Store, name: string, slugs: readonly string[]): Promise<void> {
  return ingestSmall(store, ...dossiersOf(name, [randomArticle(seededRandom(name.length), '2023-05-01', slugs)]));
}
