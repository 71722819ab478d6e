import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { bytesOf } from '../../../src/graph/version/bytes-of.ts';
import { VersionCache } from '../../../src/graph/version/version-cache.ts';

describe('what is kept of a version', () => {
  it('is let go when the version moves, and a late reader of the old one puts nothing down', () => {
    const cache = new VersionCache<string | null>(10_000);
    const old = cache.at(1);
    old?.set('a', 'x', 10);
    old?.set('absent', null, 10);
    expect([cache.at(1)?.get('a'), cache.at(1)?.get('absent'), cache.at(1)?.get('b')]).toEqual(['x', null, undefined]);
    const now = cache.at(2);
    old?.set('late', 'x', 10);
    expect([old?.get('a'), old?.get('late'), now?.get('late')]).toEqual([undefined, undefined, undefined]);
    expect(old?.bytes).toBe(0);
    expect(cache.at(1)).toBeNull();
  });

  it('holds no more bytes than it may, and lets go first what was used longest ago', () => {
    const entries = new VersionCache<number>(10_000).at(0);
    for (let index = 0; index < 1_000; index += 1) {
      entries?.set(`key ${index}`, index, 400);
      entries?.get('key 0');
      expect(entries?.bytes).toBeLessThanOrEqual(10_000);
    }
    expect(entries?.get('key 0')).toBe(0);
    expect(entries?.get('key 1')).toBeUndefined();
    expect(entries?.get('key 999')).toBe(999);
    entries?.set('too large', 1, 10_001);
    expect(entries?.get('too large')).toBeUndefined();
  });
});

describe('the bytes of plain data', () => {
  it('are no fewer than the data takes, and not many times as many', () => {
    const make = (index: number) => ({
      id: `claim:${index}`,
      type: 'HOLDS',
      object: null,
      qualifiers: { from: `20${index % 100}`, rank: index },
      passages: [{ exact: `the words of passage ${index}`, startAt: index, endAt: index + 9 }],
    });
    setFlagsFromString('--expose-gc');
    const collect = runInNewContext('gc') as () => void;
    const heap = (): number => {
      collect();
      return process.memoryUsage().heapUsed;
    };
    // Others in this process let go of what they have between two looks: the middle of several tells.
    const shares = Array.from({ length: 5 }, () => {
      const before = heap();
      const all = Array.from({ length: 20_000 }, (_, index) => make(index));
      const took = heap() - before;
      return bytesOf(all) / took;
    });
    const [, , middle = 0] = shares.sort((a, b) => a - b);
    expect(middle).toBeGreaterThan(0.5);
    expect(middle).toBeLessThan(3);
  });
});
