import { describe, expect, it } from 'vitest';
import { problemsOf, read } from '../least-dossier.ts';

const conferral = (...keys: string[]): string[] => [
  'conferrals:',
  '  - conferral:a:',
  '      evidence: kata',
  ...keys.map((key) => `      ${key}`),
];
const valuesOf = (...keys: string[]): unknown[] => read(...conferral(...keys)).claims.map(({ claim }) => claim.value);

describe('a prize', () => {
  it.each([
    ['Rp100.000.000', { amount: 100_000_000, currency: 'IDR' }],
    ['Rp 2.500.000,50', { amount: 2_500_000.5, currency: 'IDR' }],
    ['satu unit ambulans', { item: 'satu unit ambulans' }],
    ['{ item: piala bergilir }', { item: 'piala bergilir' }],
    [
      '{ amount: 5000, currency: USD, item: uang pembinaan }',
      { amount: 5000, currency: 'USD', item: 'uang pembinaan' },
    ],
    ['{ printed: ratusan juta rupiah }', { printed: 'ratusan juta rupiah' }],
  ])('is money or a thing: %s', (written, value) => {
    expect(valuesOf(`prize: ${written}`)).toEqual([value]);
  });

  it('may be several, each with words of its own', () => {
    const { claims } = read(...conferral('prize: [{ is: Rp5.000.000, evidence: lima juta }, piala]'));
    expect(claims).toMatchObject([
      { claim: { type: 'PRIZE', value: { amount: 5_000_000, currency: 'IDR' } }, quotations: [{ exact: 'lima juta' }] },
      { claim: { type: 'PRIZE', value: { item: 'piala' } }, quotations: [{ exact: 'kata' }] },
    ]);
  });

  it.each([
    ['{ currency: IDR }', '4:14: item or amount or printed is missing'],
    ['{ amount: banyak }', '4:24: amount is a number such as 76016, 76.016 or 12,5, got "banyak"'],
    ['{ barang: piala }', /:4:16: "barang" is not known here/],
  ])('is refused where it says nothing: %s', (written, problem) => {
    expect(problemsOf(...conferral(`prize: ${written}`))).toContainEqual(
      typeof problem === 'string' ? `contoh.yaml:${problem}` : expect.stringMatching(problem),
    );
  });

  it.each([['5.000.000'], ['5000000']])('is no bare number: %s may be rupiah, points or pieces', (written) => {
    expect(problemsOf(...conferral(`prize: ${written}`))).toEqual([
      expect.stringMatching(/^contoh\.yaml:4:14: a prize is money .*currency/),
    ]);
  });

  it('of money has a currency in the long form too', () => {
    expect(problemsOf(...conferral('prize: { amount: 5000000 }'))).toEqual([
      expect.stringMatching(/^contoh\.yaml:4:\d+: .*currency/),
    ]);
  });
});

describe('a counted group of recipients', () => {
  it.each([
    ['12 provinsi', { count: 12, of: 'provinsi' }],
    ['1.247 desa', { count: 1247, of: 'desa' }],
    ['{ count: 12, of: provinces }', { count: 12, of: 'provinces' }],
    ['{ countMin: 20, countMax: 29, of: desa }', { countMin: 20, countMax: 29, of: 'desa' }],
  ])('is a number and what is counted: %s', (written, value) => {
    expect(valuesOf(`counted: ${written}`)).toEqual([value]);
  });

  it.each([
    ['puluhan provinsi', '4:16: counted is a number and what is counted (12 provinsi), or a map with count and of'],
    ['12', '4:16: counted is a number and what is counted (12 provinsi), or a map with count and of'],
    ['1.5 provinsi', '4:16: counted is a number and what is counted (12 provinsi), or a map with count and of'],
    ['{ count: 12 }', '4:16: of is missing'],
    ['{ of: provinsi }', '4:16: count or countMin or countMax is missing'],
  ])('is refused as %s', (written, problem) => {
    expect(problemsOf(...conferral(`counted: ${written}`))).toEqual([`contoh.yaml:${problem}`]);
  });
});
