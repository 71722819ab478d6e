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

  it.each([
    ['Rp 50 juta', 50_000_000, 'IDR'],
    ['Rp50jt', 50_000_000, 'IDR'],
    ['Rp 750 rb', 750_000, 'IDR'],
    ['Rp1,5 miliar', 1_500_000_000, 'IDR'],
    ['Rp 2 milyar', 2_000_000_000, 'IDR'],
    ['Rp 1,25 M', 1_250_000_000, 'IDR'],
    ['IDR 2 M', 2_000_000_000, 'IDR'],
    ['Rp 1.500 juta', 1_500_000_000, 'IDR'],
    ['Rp 1,2 triliun', 1_200_000_000_000, 'IDR'],
    ['Rp 1.500.000,-', 1_500_000, 'IDR'],
    ['Rp50.000.000,00', 50_000_000, 'IDR'],
    ['IDR 50 million', 50_000_000, 'IDR'],
    ['IDR 1.5 billion', 1_500_000_000, 'IDR'],
    ['IDR 50,000,000', 50_000_000, 'IDR'],
    ['USD 1,000', 1_000, 'USD'],
    ['50 juta rupiah', 50_000_000, 'IDR'],
    ['lima puluh juta rupiah', 50_000_000, 'IDR'],
    ['Rp50.000.000 (lima puluh juta rupiah)', 50_000_000, 'IDR'],
    ['2.000 dolar AS', 2_000, 'USD'],
  ])('is the sum, however it is printed: %s', (written, amount, currency) => {
    expect(valuesOf(`prize: ${JSON.stringify(written)}`)).toEqual([{ amount, currency }]);
  });

  it.each([
    ['uang tunai Rp 50 juta dan piala', 'uang tunai dan piala', 50_000_000],
    ['piala dan uang pembinaan sebesar Rp5.000.000', 'piala dan uang pembinaan', 5_000_000],
    ['Rp 10 juta serta sertifikat', 'sertifikat', 10_000_000],
    ['masing-masing Rp 5 juta', undefined, 5_000_000],
  ])('is a sum and a thing, with what is printed: %s', (written, item, amount) => {
    const [value] = valuesOf(`prize: ${JSON.stringify(written)}`);
    expect(value).toEqual({ ...(item === undefined ? {} : { item }), amount, currency: 'IDR', printed: written });
  });

  it.each([
    ['50 juta', /is a number/],
    ['-7', /is a number/],
    ['50 %', /is a number/],
    ['1e9', /is a number/],
    ['-', /is a number/],
    ['Rp 5-10 juta', /range/],
    ['5–10 juta rupiah', /range/],
    ['Rp 5 juta sampai Rp 10 juta', /several sums/],
    ['Rp 5 juta, Rp 3 juta dan Rp 1 juta', /several sums/],
    ['Rp -5 juta', /cannot be read/],
    ['-Rp5 juta', /less than nothing/],
    ['puluhan juta rupiah', /cannot be read/],
    ['sekitar Rp 50 juta', /not exact/],
    ['total Rp 50 juta', /not that of one/],
    ['3 x Rp 5 juta', /not exact/],
    ['Rp1,500 miliar', /two ways/],
    ['Rp1.5 miliar', /two ways/],
    ['USD 2 M', /two ways/],
    ['$ 500', /cannot be read/],
    ['Rp 50 jeti', /too small/],
    ['Rp50k', /two ways/],
    ['Rp0', /too small/],
  ])('that is no sum for sure is never a thing in silence: %s', (written, why) => {
    expect(problemsOf(...conferral(`prize: ${JSON.stringify(written)}`))).toEqual([
      expect.stringMatching(/^contoh\.yaml:4:14: a prize is money with its currency .*prize: \{ printed: … \}\)$/),
    ]);
    expect(problemsOf(...conferral(`prize: ${JSON.stringify(written)}`))[0]).toMatch(why);
    const printed = JSON.stringify(written);
    expect(valuesOf(`prize: { printed: ${printed} }`)).toEqual([{ printed: written }]);
  });

  it.each(['2 tiket pesawat', '10 gram emas', 'trofi M', 'laptop 14 inci', '5 ribu bibit pohon'])(
    'may be a thing with a number: %s',
    (written) => {
      expect(valuesOf(`prize: ${written}`)).toEqual([{ item: written }]);
    },
  );

  it('has no sum of money among its things, in a conferral and in a claim', () => {
    const wrong = /item holds a sum of money: write amount and currency beside it/;
    expect(problemsOf(...conferral('prize: { item: uang Rp 50 juta }'))).toEqual([expect.stringMatching(wrong)]);
    const claim = ['claims:', '  - claim: edition:a PRIZE', '    item: uang 50 juta rupiah', '    evidence: kata'];
    expect(problemsOf(...claim)).toEqual([expect.stringMatching(wrong)]);
  });

  it('and any sum in words where digits stand is told in digits, and needs its currency', () => {
    const figure = (...keys: string[]): string[] => [
      'claims:',
      '  - claim: edition:a FIGURE',
      '    of: bantuan',
      ...keys.map((key) => `    ${key}`),
    ];
    expect(problemsOf(...figure('amount: Rp 50 juta', 'evidence: kata'))).toContainEqual(
      expect.stringMatching(/:4:13: amount is a number .*: write 50\.000\.000, and currency: IDR beside it$/),
    );
    expect(problemsOf(...figure('amount: 50.000.000', 'evidence: bantuan Rp 50 juta'))).toEqual([
      expect.stringMatching(/an amount of money has a currency: add "currency: IDR"/),
    ]);
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
