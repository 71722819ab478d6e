import { describe, expect, it } from 'vitest';
import {
  formatDate,
  formatMoment,
  formatPeriod,
  formatPublication,
} from '../../../../src/explorer/core/format/dates.ts';

describe('formatDate', () => {
  it('has the date in words and for the datetime of <time>', () => {
    expect(formatDate('2023-05', 'id')).toEqual({ text: 'Mei 2023', dateTime: '2023-05' });
  });

  it('refuses what is no date', () => {
    expect(() => formatDate('2023-02-30', 'id')).toThrow('date: is a year, month or day that exists');
  });
});

describe('formatMoment', () => {
  it('has the moment on the clock of Jakarta, and in UTC for the datetime of <time>', () => {
    expect(formatMoment('2023-04-30T00:00:00+07:00', 'en')).toEqual({
      text: '30 April 2023, 00:00 WIB',
      dateTime: '2023-04-29T17:00:00.000Z',
    });
  });

  it('refuses a moment without its offset', () => {
    expect(() => formatMoment('2023-04-30T00:00', 'id')).toThrow('moment: is a date and time with its UTC offset');
  });
});

describe('formatPublication', () => {
  it('gives an interval no datetime, since <time> has none', () => {
    expect(formatPublication('2024-09-12/2025-04-19', 'id').dateTime).toBeNull();
    expect(formatPublication('2023-04-13T22:39', 'id').dateTime).toBe('2023-04-13T22:39');
  });

  it('gives no datetime to what is no date', () => {
    expect(formatPublication('30 Februari 2023', 'id')).toEqual({ text: '30 Februari 2023', dateTime: null });
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2022', '2024-09-12', '2022–12 September 2024', '2022–12 September 2024'],
    ['2022', '2022', '2022', '2022'],
    ['2022', null, 'sejak 2022', 'since 2022'],
    [null, '2024-05', 'sampai Mei 2024', 'until May 2024'],
  ])('says what is known of %s to %s', (from, to, id, en) => {
    expect([formatPeriod(from, to, 'id'), formatPeriod(from, to, 'en')]).toEqual([id, en]);
  });

  it('says nothing where neither end is known', () => {
    expect(formatPeriod(null, null, 'id')).toBeNull();
  });
});
