import { describe, expect, it } from 'vitest';
import { formatList, formatMoney, formatNumber, plural } from '../../../src/explorer/format/numbers.ts';

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

describe('formatMoney', () => {
  it('writes rupiah without a blank', () => {
    expect(formatMoney(2_067_337_453, 'IDR', 'id')).toBe('Rp2.067.337.453');
    expect(formatMoney(2_067_337_453, 'IDR', 'en')).toBe('Rp2,067,337,453');
  });

  it('writes another currency by its code, on the line of its number', () => {
    expect(formatMoney(500, 'USD', 'id')).toBe('USD\u00A0500');
  });

  it('puts the sign before the currency', () => {
    expect(formatMoney(-1500, 'IDR', 'id')).toBe('−Rp1.500');
  });
});

describe('plural', () => {
  const forms = { one: 'source', other: 'sources' };

  it('has one form for one in English, and the other for all else', () => {
    expect([0, 1, 2, 1204].map((count) => plural(count, forms, 'en'))).toEqual([
      '0 sources',
      '1 source',
      '2 sources',
      '1,204 sources',
    ]);
  });

  it('has one form for any count in Indonesian', () => {
    const sumber = { one: 'never', other: 'sumber' };
    expect([1, 1204].map((count) => plural(count, sumber, 'id'))).toEqual(['1 sumber', '1.204 sumber']);
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
