import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { LaneMarks } from '../../../../src/explorer/picture/lanes/lane-marks.tsx';
import type { LaneEntry, LaneGroup } from '../../../../src/explorer/picture/lanes/lanes.ts';
import { mark, type PlacedLanes, placeLanes } from '../../../../src/explorer/picture/lanes/place-lanes.ts';
import { textWidth } from '../../../../src/explorer/picture/lay-out/wrap.ts';

describe('lanes', () => {
  it('stand under their name in one order: awards by how far they came, offices, all else', () => {
    const placed = drawn([
      entry({ lane: 'event' }),
      entry({ lane: 'mentioned' }),
      entry({ lane: 'office' }),
      entry({ lane: 'given' }),
    ]);
    expect(placed.groups[0]?.lanes.map(({ lane, label }) => [lane, label.join(' ')])).toEqual([
      ['given', 'dianugerahkan'],
      ['mentioned', 'disebut pernah diterima'],
      ['office', 'jabatan'],
      ['event', 'acara dan peran lain'],
    ]);
  });

  it('make a date as wide as it may mean: a year from its January to its December', () => {
    const placed = drawn([
      entry({ from: '2021-01-01', to: '2021-12-31' }),
      entry({ from: '2022-03-01', to: '2022-03-31' }),
    ]);
    const [year, month] = marksOf(placed);
    const whole = (placed.right - placed.left) / 2;
    expect(year?.x).toBe(placed.left);
    expect(year?.width).toBeCloseTo(whole, 0);
    expect(month?.width).toBeCloseTo((whole * 31) / 365, 0);
  });

  it('let what no source ends run on to the end of the picture', () => {
    const placed = drawn([entry({ lane: 'office', from: '2021-02-01', to: '2021-02-28', isOpen: true }), entry({})]);
    const [office] = marksOf(placed).filter(({ isOpen }) => isOpen);
    expect((office?.x ?? 0) + (office?.width ?? 0)).toBeCloseTo(placed.right, 0);
    expect(markupOf(placed)).toContain('class="lane-shape lane-office is-open"');
  });

  it.each([
    ['one day', Array.from({ length: 5 }, () => entry({}))],
    ['days side by side', Array.from({ length: 90 }, (_, index) => entry(dayOf(index)))],
    [
      'a whole century',
      [entry({ from: '1926-01-01', to: '2026-12-31' }), ...[1, 2, 3].map((day) => entry(dayOf(day)))],
    ],
    [
      'one year of offices',
      Array.from({ length: 9 }, (_, index) => entry({ lane: 'office', isOpen: true, ...dayOf(index) })),
    ],
  ])('lay no mark on another, nor outside: %s', (_what, entries) => {
    const placed = drawn(entries);
    const marks = marksOf(placed);
    for (const [index, one] of marks.entries()) {
      expect(one.x).toBeGreaterThanOrEqual(placed.left);
      expect(one.x + one.width).toBeLessThanOrEqual(placed.right + 0.2);
      expect(one.y + mark.height).toBeLessThanOrEqual(placed.height);
      for (const other of marks.slice(index + 1))
        expect(one.y !== other.y || one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
    }
  });

  it('put many of one day into one mark that says how many, and leads to the list', () => {
    const winners = Array.from({ length: 90 }, () => entry({ href: '/claim:x', listed: '/linimasa#tahun-2023' }));
    const placed = drawn([...winners, entry({ from: '2023-08-01', to: '2023-08-01' })]);
    expect(marksOf(placed).map(({ count }) => count)).toEqual([90, 1]);
    const markup = markupOf(placed);
    expect(markup).toContain('href="/linimasa#tahun-2023"><title>90 kejadian pada 2 Mei 2023</title>');
    expect(placed.height).toBeLessThan(120);
  });

  it('hold names of 300 characters in two lines, and twenty names one under the other', () => {
    const groups = Array.from({ length: 20 }, (_, index) => group(`${index} `.padEnd(300, 'Mm '), [entry({})]));
    const placed = placeLanes(groups, 'id');
    expect(placed?.groups).toHaveLength(20);
    for (const { lines } of placed?.groups ?? []) {
      expect(lines.length).toBeLessThanOrEqual(2);
      for (const line of lines) expect(textWidth(line, 14)).toBeLessThanOrEqual(placed?.width ?? 0);
    }
    const tops = placed?.groups.map(({ y }) => y) ?? [];
    expect(tops).toEqual([...new Set(tops)].sort((a, b) => a - b));
  });

  it('name years only where there is room', () => {
    const { ticks } = drawn([entry({ from: '1926-01-01', to: '1926-12-31' }), entry(dayOf(1))]);
    const apart = ticks.slice(1).map(({ x }, index) => x - (ticks[index]?.x ?? 0));
    expect(Math.min(...apart)).toBeGreaterThan(textWidth('2000', 12));
    expect(drawn([entry({})]).ticks.map(({ label }) => label)).toEqual(['2023']);
  });

  it('leave out who has no date, and draw nothing where nobody has', () => {
    expect(placeLanes([group('A', []), group('B', [entry({})])], 'id')?.groups.map(({ name }) => name)).toEqual(['B']);
    expect(placeLanes([group('A', [])], 'id')).toBeNull();
    expect(placeLanes([], 'id')).toBeNull();
  });

  it('are links on a page, and none in a file', () => {
    expect(markupOf(drawn([entry({ href: '/claim:x' })]))).toContain('<a class="lane-link" href="/claim:x"><title>');
    expect(markupOf(drawn([entry({})]))).not.toContain('href');
  });
});

function drawn(entries: readonly LaneEntry[]): PlacedLanes {
  const placed = placeLanes([group('Al Haris', entries)], 'id');
  if (placed === null) throw new Error('nothing was drawn');
  return placed;
}

function group(name: string, entries: readonly LaneEntry[]): LaneGroup {
  return { id: `person:${name}`, name, entries };
}

function entry(given: Partial<LaneEntry>): LaneEntry {
  return {
    lane: 'given',
    from: '2023-05-02',
    to: '2023-05-02',
    isOpen: false,
    isCertain: true,
    when: '2 Mei 2023',
    title: 'x',
    ...given,
  };
}

/** A day of 2023, or one of its next. */
function dayOf(index: number): Pick<LaneEntry, 'from' | 'to'> {
  const day = new Date(Date.UTC(2023, 0, 1 + index)).toISOString().slice(0, 10);
  return { from: day, to: day };
}

function marksOf(placed: PlacedLanes) {
  return placed.groups.flatMap(({ lanes }) => lanes.flatMap(({ marks }) => marks));
}

function markupOf(placed: PlacedLanes): string {
  return renderToString(h(LaneMarks, { placed, language: 'id' }));
}
