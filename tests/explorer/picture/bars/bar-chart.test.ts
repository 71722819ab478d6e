import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BarChart } from '../../../../src/explorer/picture/bars/bar-chart.tsx';
import { type Bar, barsByYear } from '../../../../src/explorer/picture/bars/bars-by-year.ts';

describe('bars by year', () => {
  it('has a zero bar for each year between the first and the last', () => {
    expect(barsByYear([bar('2024', 5), bar('2021', 2)])).toEqual([
      bar('2021', 2),
      bar('2022', 0),
      bar('2023', 0),
      bar('2024', 5),
    ]);
  });

  it('puts what has no year behind the years', () => {
    expect(barsByYear([bar('tanpa tanggal', 3), bar('2024', 5)]).map(({ label }) => label)).toEqual([
      '2024',
      'tanpa tanggal',
    ]);
    expect(barsByYear([bar('tanpa tanggal', 3)])).toEqual([bar('tanpa tanggal', 3)]);
    expect(barsByYear([])).toEqual([]);
  });

  it('shows the latest forty, one slot less for each bar without a year', () => {
    const labels = barsByYear([bar('1901', 1), bar('2024', 5), bar('tanpa tanggal', 1)]).map(({ label }) => label);
    expect(labels).toHaveLength(40);
    expect(labels[0]).toBe('1986');
  });
});

describe('a chart of bars', () => {
  it('says year and number of every bar, and links those that have an address', () => {
    const markup = drawn([{ ...bar('2023', 1), href: '/2023' }, bar('2024', 1412)]);
    expect(markup).toMatch(/<a [^>]*href="\/2023"[^>]*><title>2023: 1</);
    expect(markup).toMatch(/<g [^>]*role="img"[^>]*><title>2024: 1.412</);
  });

  it('has a table only when not all is written on the bars', () => {
    expect(drawn([bar('2023', 1), bar('2024', 5)])).not.toContain('<table>');
    const many = Array.from({ length: 30 }, (_, index) => bar(String(1995 + index), 1000 + index));
    expect(drawn(many)).toContain('<th scope="row">1995</th><td>1.000</td>');
  });

  it('says from when on it shows, and keeps older years in the table', () => {
    const markup = drawn([bar('1901', 7), bar('2024', 5)]);
    expect(markup).toContain('(sejak 1985)');
    expect(markup).toContain('<th scope="row">1901</th><td>7</td>');
  });

  it('gives the largest number the whole height, a small one a bar that can be seen, and zero none', () => {
    const heights = [
      ...drawn([bar('2022', 4000), bar('2023', 1), bar('2024', 0)]).matchAll(/bar-shape"[^>]*height="(\d+)"/g),
    ];
    expect(heights.map(([, height]) => height)).toEqual(['120', '2', '0']);
  });

  it('has no inline style', () => {
    expect(drawn([bar('2024', 5)])).not.toContain('style=');
  });
});

function bar(label: string, value: number): Bar {
  return { label, value };
}

function drawn(bars: readonly Bar[]): string {
  return renderToString(h(BarChart, { bars, caption: 'Penganugerahan per tahun', language: 'id' }));
}
