import { describe, expect, it } from 'vitest';
import { findAmounts } from '../../src/draft/find/find-amounts.ts';

const found = (text: string, language = 'id'): unknown[] =>
  findAmounts({ text, start: 0, end: text.length }, language).map(
    ({ amount, least, most, currency, unit, start, end }) => [
      text.slice(start, end),
      amount ?? [least, most],
      currency ?? unit,
    ],
  );

describe('amounts in an article', () => {
  it.each([
    ['sebesar Rp2.067.337.453 (lihat', 'Rp2.067.337.453', 2_067_337_453],
    ['senilai Rp 1,3 miliar.', 'Rp 1,3 miliar', 1_300_000_000],
    ['Rp20,88 juta per orang', 'Rp20,88 juta', 20_880_000],
    ['Rp. 500.000,- tunai', 'Rp. 500.000,-', 500_000],
    ['Rp0,75 triliun', 'Rp0,75 triliun', 750_000_000_000],
    ['Rp1.250,50', 'Rp1.250,50', 1250.5],
  ])('are exact: %s', (text, words, amount) => {
    expect(found(text)).toEqual([[words, amount, 'IDR']]);
  });

  it('are read as English writes them in an English article', () => {
    expect(found('worth Rp 1.3 billion and Rp 2,067,337', 'en')).toEqual([
      ['Rp 1.3 billion', 1_300_000_000, 'IDR'],
      ['Rp 2,067,337', 2_067_337, 'IDR'],
    ]);
  });

  it('are read from words', () => {
    expect(found('(dua koma kosong enam tujuh miliar rupiah)')).toEqual([
      ['dua koma kosong enam tujuh miliar rupiah', 2_067_000_000, 'IDR'],
    ]);
    expect(found('hadiah lima ratus dua puluh lima juta rupiah')).toEqual([
      ['lima ratus dua puluh lima juta rupiah', 525_000_000, 'IDR'],
    ]);
    expect(found('hadiah seratus sebelas ribu rupiah')).toEqual([['seratus sebelas ribu rupiah', 111_000, 'IDR']]);
  });

  it('have no number where a dot may part thousands or decimals', () => {
    const [amount] = findAmounts({ text: 'Rp1.5 miliar', start: 0, end: 12 }, 'id');
    expect(amount).toMatchObject({ amount: null, sure: 'low', reason: expect.stringContaining('two ways') });
  });

  it('are counts where something is counted, and ranges where only a size is printed', () => {
    expect(found('76.016 Peserta dari 12 provinsi, puluhan ribu pekerja rentan, ribuan warga')).toEqual([
      ['76.016 Peserta', 76_016, 'Peserta'],
      ['12 provinsi', 12, 'provinsi'],
      ['puluhan ribu pekerja rentan', [10_000, 99_999], 'pekerja rentan'],
      ['ribuan warga', [1_000, 9_999], 'warga'],
    ]);
  });

  it('are none in a ratio, a date or a name', () => {
    expect(found('1 desa 100 pekerja rentan, Kamis (13/04/2023), Tim 9, selama 1 tahun, Tahun 2022')).toEqual([]);
  });
});
