import { describe, expect, it } from 'vitest';
import { formatList, formatNumber } from '../../../../src/explorer/core/format/numbers.ts';

describe('formatNumber', () => {
  it.each([
    [2_067_337_453, '2.067.337.453', '2,067,337,453'],
    [1204, '1.204', '1,204'],
    [12.5, '12,5', '12.5'],
    [0, '0', '0'],
    [9_007_199_254_740_991, '9.007.199.254.740.991', '9,007,199,254,740,991'],
  ])('writes %d whole', (value, id, en) => {
    expect([formatNumber(value, 'id'), formatNumber(value, 'en')]).toEqual([id, en]);
  });

  it.each([2 ** 53, -(2 ** 53), Number.NaN, Number.POSITIVE_INFINITY])('refuses %d', (value) => {
    expect(() => formatNumber(value, 'id')).toThrow('is a number up to 2^53');
  });
});

describe('formatList', () => {
  it('joins as each language does', () => {
    expect(formatList(['Tebo', 'Bali', 'Jambi'], 'id')).toBe('Tebo, Bali, dan Jambi');
    expect(formatList(['Tebo', 'Bali', 'Jambi'], 'en')).toBe('Tebo, Bali and Jambi');
    expect(formatList(['Tebo', 'Bali'], 'id')).toBe('Tebo dan Bali');
    expect(formatList([], 'id')).toBe('');
  });
});
