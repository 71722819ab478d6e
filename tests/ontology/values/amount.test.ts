import { describe, expect, it } from 'vitest';
import { formatAmount, parseAmount } from '../../../src/ontology/values/amount.ts';

describe('parseAmount', () => {
  it.each([
    ['76016', 76016, null],
    ['76.016', 76016, null],
    ['12,5', 12.5, null],
    ['1.250,75', 1250.75, null],
    ['0', 0, null],
    ['0,5', 0.5, null],
    ['Rp2.067.337.453', 2067337453, 'IDR'],
    ['Rp 5.000', 5000, 'IDR'],
    ['Rp. 5.000', 5000, 'IDR'],
    ['Rp5.000,-', 5000, 'IDR'],
    [' 76.016 ', 76016, null],
    ['9007199254740991', 9007199254740991, null],
  ])('reads %j', (text, value, currency) => {
    expect(parseAmount(text)).toEqual({ value, currency });
  });

  it.each([
    ['a dot that parts no thousands', '1.5'],
    ['a group of four digits', '1.2345'],
    ['thousands that begin with nothing', '0.500'],
    ['commas between thousands', '1,234,567'],
    ['a compact form', '1,3 M'],
    ['a unit', '76.016 peserta'],
    ['a minus sign', '-5'],
    ['an exponent', '1e3'],
    ['no digits', 'Rp'],
    ['no text', ''],
    ['a number too large to be held exactly', '9007199254740993'],
  ])('answers null for %s', (_what, text) => {
    expect(parseAmount(text)).toBeNull();
  });
});

describe('formatAmount', () => {
  it.each([
    [2067337453, 'IDR', 'Rp2.067.337.453'],
    [76016, null, '76.016'],
    [12.5, null, '12,5'],
    [1250, 'USD', 'USD 1.250'],
  ])('writes %d in %s as Indonesians do', (value, currency, text) => {
    expect(formatAmount({ value, currency })).toBe(text);
  });

  it.each(['Rp2.067.337.453', '76.016', '12,5'])('writes %s back as it was read', (text) => {
    expect(formatAmount(parseAmount(text) ?? { value: Number.NaN, currency: null })).toBe(text);
  });
});
