import { describe, expect, it } from 'vitest';
import { findDates } from '../../src/draft/find/find-dates.ts';

const found = (text: string, years: number[] = []): unknown[] =>
  findDates({ text, start: 0, end: text.length }, years).map(({ start, end, date, to, time, weekday }) => [
    text.slice(start, end),
    [date, to, time, weekday].filter((part) => part !== null).join(' '),
  ]);

describe('dates in an article', () => {
  it.each([
    ['di Jambi, Kamis (13/04/2023).', 'Kamis (13/04/2023)', '2023-04-13 Kamis'],
    ['pada 12 September 2024 di', '12 September 2024', '2024-09-12'],
    ['Rabu, 1 Mei 2030 14:05 WIB', 'Rabu, 1 Mei 2030 14:05 WIB', '2030-05-01 14:05 Rabu'],
    ['Apr 13, 2023 - 22:39', 'Apr 13, 2023 - 22:39', '2023-04-13 22:39'],
    ['on Thursday, 12 September 2024', 'Thursday, 12 September 2024', '2024-09-12 Kamis'],
    ['September 12th, 2024', 'September 12th, 2024', '2024-09-12'],
    ['Jum’at (5/4/24)', 'Jum’at (5/4/24)', '2024-04-05 Jumat'],
    ['2030-05-01T08:30', '2030-05-01T08:30', '2030-05-01 08:30'],
    ['pada 05-04-2030', '05-04-2030', '2030-04-05'],
    ['pada 1-3 Mei 2030', '1-3 Mei 2030', '2030-05-01 2030-05-03'],
    ['sejak Mei 2030', 'Mei 2030', '2030-05'],
  ])('are read with the day first: %s', (text, words, date) => {
    expect(found(text)).toEqual([[words, date]]);
  });

  it('without a year lie in the first year whose weekday fits', () => {
    expect(found('pada Kamis (12/9) di', [2025, 2024])).toEqual([['Kamis (12/9)', '2024-09-12 Kamis']]);
    expect(found('pada 12 September lalu', [2025, 2024])).toEqual([['12 September', '2025-09-12']]);
    expect(found('pada Kamis (12/9) di')).toEqual([['Kamis (12/9)', 'Kamis']]);
  });

  it('are flagged where the weekday does not fit, and where there is no such day', () => {
    const [wrong] = findDates({ text: 'Senin (13/04/2023)', start: 0, end: 18 }, []);
    expect(wrong).toMatchObject({
      date: '2023-04-13',
      sure: 'low',
      reason: 'Senin is printed, and that day is a Kamis',
    });
    const [never] = findDates({ text: '31 Februari 2024', start: 0, end: 16 }, []);
    expect(never).toMatchObject({ date: null, sure: 'low', reason: 'there is no such day' });
  });

  it('are none in ratios, numbers and names', () => {
    expect(found('24/7, RT/RW, 2022/2023, Pasal 5 dan 6, 100/20, Tahun 2022, nomor 16/2022, may be')).toEqual([]);
  });
});
