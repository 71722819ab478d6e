import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GraphVersion } from '../../../src/graph/version/graph-version.ts';
import { openStore } from '../../../src/store/open.ts';
import type { Store } from '../../../src/store/store.ts';
import { describeEmbedded, describeEngines } from '../../setup/engines.ts';

/** A database that others write to, told by hand; answers wait until they are let go. */
class Told {
  turn = 1;
  written = 0;
  asked = 0;
  held: (() => void)[] | null = null;
  readonly isSoleWriter = false;
  readonly writes = (): number => this.written;
  readonly read = (async () => {
    this.asked += 1;
    const row = { turn: this.turn, mark: 0.5 };
    if (this.held !== null) await new Promise<void>((letGo) => this.held?.push(letGo));
    return [row];
  }) as unknown as Store['read']; // the one question that is asked
}

describe('the version of a graph that others write to', () => {
  let told: Told;
  let now: number;
  beforeEach(() => {
    told = new Told();
    now = 1_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    return () => void vi.restoreAllMocks();
  });

  it('is asked once for as long as it is fresh, and is then known without waiting', async () => {
    const version = new GraphVersion(told, 50);
    const first = await version.current();
    now += 49;
    told.turn = 2;
    expect(version.current()).toBe(first);
    now += 1;
    expect(await version.current()).toBe(first + 1);
    expect(told.asked).toBe(2);
  });

  it('is asked once for all who come while it is being asked, and no more than the time of freshness later', async () => {
    const version = new GraphVersion(told, 50);
    told.held = [];
    const soon = [version.current(), version.current()];
    now += 51;
    const late = version.current();
    expect(told.asked).toBe(2);
    for (const letGo of told.held) letGo();
    expect(new Set(await Promise.all([...soon, late])).size).toBe(1);
  });

  it('is asked each time where that is set', async () => {
    const version = new GraphVersion(told, 0);
    for (const turn of [1, 2, 2]) {
      told.turn = turn;
      await version.current();
    }
    expect(told.asked).toBe(3);
  });

  it('is asked at once when this process has written, also by who finds a question under way', async () => {
    const version = new GraphVersion(told, 50);
    const before = await version.current();
    told.turn = 2;
    told.written = 1;
    expect(await version.current()).toBe(before + 1);
    now += 60;
    told.held = [];
    const underWay = version.current();
    told.turn = 3;
    told.written = 2;
    const after = version.current();
    for (const letGo of told.held.toReversed()) letGo();
    expect(await after).toBe(before + 2);
    await underWay;
    told.held = null;
    expect(version.current()).toBe(before + 2);
  });

  it('is not known while the database does not answer, however fresh it was', async () => {
    const version = new GraphVersion(told, 50);
    await version.current();
    now += 50;
    const { read } = told;
    Object.assign(told, { read: () => Promise.reject(new Error('gone')) });
    await expect(version.current()).rejects.toThrow('gone');
    Object.assign(told, { read });
    expect(await version.current()).toBe(1);
  });
});

describeEmbedded('the version of a graph that is in the process', (engine) => {
  it('is known without a question, and moved by each write and by the end', async () => {
    const store = await engine.open();
    const version = new GraphVersion({ ...store, read: () => Promise.reject(new Error('asked')) }, 50);
    const seen = [version.current()];
    await store.transact((writer) => writer.write('take-turn', {}));
    seen.push(version.current());
    await store.close();
    seen.push(version.current());
    expect(seen.every((one) => typeof one === 'number')).toBe(true);
    expect(new Set(seen).size).toBe(3);
  });
});

describeEngines('the version of a graph in a database', (engine) => {
  it('is another one after each write of this process, and the same while there is none', async () => {
    const store = await openStore(await engine.address());
    const version = new GraphVersion(store, 60_000);
    const take = () => store.transact((writer) => writer.write('take-turn', {}));
    const seen = [await version.current(), await version.current()];
    await take();
    seen.push(await version.current(), await version.current());
    await take();
    seen.push(await version.current());
    await store.close();
    expect(seen.map((one) => seen.indexOf(one))).toEqual([0, 0, 2, 2, 4]);
  });
});
