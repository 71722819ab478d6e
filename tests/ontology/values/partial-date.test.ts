import { describe, expect, it } from 'vitest';
import {
  earliestDay,
  latestDay,
  type PartialDate,
  parsePartialDate,
  partialDate,
  weekdayOf,
} from '../../../src/ontology/values/partial-date.ts';

const date = (text: string): PartialDate => parsePartialDate(text, 'test');

describe('partialDate', () => {
  it.each(['2022', '2022-04', '2022-04-13', '2024-02-29', '2000-02-29', '0001'])(
    'keeps %s as precise as it was written',
    (text) => {
      expect(partialDate(text)).toBe(text);
    },
  );

  it.each([
    '',
    '22',
    '0000',
    '2022-00',
    '2022-13',
    '2022-4',
    '2022-04-00',
    '2022-04-31',
    '2023-02-29',
    '1900-02-29',
    '2022/04/13',
    '13-04-2022',
    '20220413',
    '2022-04-13T00:00',
    ' 2022',
    '2022\n',
    '٢٠٢٢',
  ])('answers null for %j, which is no day, month or year that exists', (text) => {
    expect(partialDate(text)).toBeNull();
  });
});

describe('parsePartialDate', () => {
  it('names the field, the rule and what came', () => {
    expect(() => parsePartialDate('2023-02-30', 'view.asOf')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: 'view.asOf: is a year, month or day that exists: 2022, 2022-04 or 2022-04-13, got "2023-02-30"',
      }),
    );
  });
});

describe('earliestDay and latestDay', () => {
  it.each([
    ['2022', '2022-01-01', '2022-12-31'],
    ['2022-04', '2022-04-01', '2022-04-30'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023-02', '2023-02-01', '2023-02-28'],
    ['2022-04-13', '2022-04-13', '2022-04-13'],
  ])('reach for %s from %s to %s', (text, first, last) => {
    expect(earliestDay(date(text))).toBe(first);
    expect(latestDay(date(text))).toBe(last);
  });
});

describe('weekdayOf', () => {
  it.each([
    ['2023-04-13', 'Kamis'],
    ['2024-09-12', 'Kamis'],
    ['2023-04-14', 'Jumat'],
    ['2023-04-16', 'Minggu'],
  ])('calls %s a %s', (text, weekday) => {
    expect(weekdayOf(date(text))).toBe(weekday);
  });

  it.each(['2023', '2023-04'])('answers null for %s, whose day is not known', (text) => {
    expect(weekdayOf(date(text))).toBeNull();
  });
});
