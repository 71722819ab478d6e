import { describe, expect, it } from 'vitest';
import { stepOf, stepsOf } from '../../../../src/explorer/picture/map/steps.ts';
import { columns, rows, tiles } from '../../../../src/explorer/picture/map/tiles.ts';
import { readGazetteer } from '../../../../src/ingest/gazetteer.ts';

describe('the map of tiles', () => {
  it('has every province of the gazetteer once, each at a place and with letters of its own', () => {
    const provinces = [...readGazetteer('data/gazetteer').entities.keys()].filter((id) => id.startsWith('province:'));
    expect(tiles.map(({ province }) => province).toSorted()).toEqual(provinces.toSorted());
    expect(new Set(tiles.map(({ column, row }) => `${column},${row}`)).size).toBe(38);
    expect(new Set(tiles.map(({ short }) => short)).size).toBe(38);
    for (const { column, row } of tiles) expect([column < columns, row < rows]).toEqual([true, true]);
  });
});

describe('the shades of a map', () => {
  it.each([
    [[], []],
    [[0, 0], []],
    [[1], [1]],
    [
      [1, 1, 4],
      [1, 4],
    ],
    [
      [1, 2, 3, 900],
      [1, 2, 3, 900],
    ],
    [Array.from({ length: 40 }, (_, index) => index), [1, 10, 20, 30]],
  ])('begin where a quarter of the numbers lies below: %j', (values, steps) => {
    expect(stepsOf(values)).toEqual(steps);
  });

  it('leave nothing without a shade, and none above the last', () => {
    expect([0, 1, 2, 3, 900].map((value) => stepOf(value, [1, 3]))).toEqual([0, 1, 1, 2, 2]);
  });
});
