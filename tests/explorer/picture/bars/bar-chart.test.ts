import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { BarChart } from '../../../../src/explorer/picture/bars/bar-chart.tsx';
import { placeBars } from '../../../../src/explorer/picture/bars/bar-places.ts';
import { type Bar, barsByYear, barsOf } from '../../../../src/explorer/picture/bars/bars-by-year.ts';

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
  it('says year, status and number of every part, and links those that have an address', () => {
    const markup = drawn([
      { label: '2023', parts: [{ tone: 'mentioned', value: 1, href: '/2023' }] },
      bar('2024', 1412),
    ]);
    expect(markup).toMatch(/<a [^>]*href="\/2023"[^>]*><title>2023, disebut pernah diterima: 1</);
    expect(markup).toMatch(/<g [^>]*role="img"[^>]*><title>2024, dianugerahkan: 1.412</);
  });

  it('stacks what was given first, each part on the one before', () => {
    const parts = [
      { label: '2024', tone: 'nominated' as const, value: 1 },
      { label: '2024', tone: 'given' as const, value: 2 },
      { label: '2024', tone: 'nominated' as const, value: 1 },
    ];
    const [stacked] = barsOf(parts);
    expect(stacked?.parts.map(({ tone, value }) => [tone, value])).toEqual([
      ['given', 2],
      ['nominated', 2],
    ]);
    const { slots } = placeBars(barsOf(parts), String);
    expect(slots[0]?.parts.map(({ top, tall }) => [top, tall])).toEqual([
      [78, 60],
      [18, 60],
    ]);
  });

  it('has the same as a table, with a column for each status that is there', () => {
    const markup = drawn([bar('2023', 1), { label: '2024', parts: [{ tone: 'undone', value: 2 }] }]);
    expect(markup).toContain('<th scope="row">2023</th><td class="number">1</td><td class="number">0</td>');
    expect(markup).toContain('gugur atau dicabut');
    expect(markup).not.toContain('dinilai');
  });

  it('says from when on it shows, and keeps older years in the table', () => {
    const markup = drawn([bar('1901', 7), bar('2024', 5)]);
    expect(markup).toContain('(sejak 1985)');
    expect(markup).toContain('<th scope="row">1901</th><td class="number">7</td>');
  });

  it('gives the largest number the whole height, a small one a bar that can be seen, and zero none', () => {
    const heights = [
      ...drawn([bar('2022', 900), bar('2023', 1), bar('2024', 0)]).matchAll(/bar-shape[^>]*height="(\d+)"/g),
    ];
    expect(heights.map(([, height]) => height)).toEqual(['120', '2']);
  });

  it('has no inline style', () => {
    expect(drawn([bar('2024', 5)])).not.toContain('style=');
  });
});

function bar(label: string, value: number): Bar {
  return { label, parts: value === 0 ? [] : [{ tone: 'given', value }] };
}

function drawn(bars: readonly Bar[]): string {
  return renderToString(h(BarChart, { bars, caption: 'Penganugerahan per tahun', language: 'id' }));
}
