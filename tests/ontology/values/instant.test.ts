import { describe, expect, it } from 'vitest';
import { intervalOf, parseInstant } from '../../../src/ontology/values/instant.ts';

describe('parseInstant', () => {
  it.each([
    ['2023-04-30T00:00:00+07:00', '2023-04-29T17:00:00.000Z'],
    ['2023-04-30T00:00+09:00', '2023-04-29T15:00:00.000Z'],
    ['2023-04-30T00:00:00Z', '2023-04-30T00:00:00.000Z'],
    ['2023-04-30T12:30:15.250Z', '2023-04-30T12:30:15.250Z'],
  ])('turns %s into UTC', (text, instant) => {
    expect(parseInstant(text, 'view.knownAt')).toBe(instant);
  });

  it.each([
    ['a time without its offset', '2023-04-30T00:00:00'],
    ['a date alone', '2023-04-30'],
    ['a day that does not exist', '2023-02-31T00:00:00Z'],
    ['an hour that does not exist', '2023-04-30T24:00:00Z'],
    ['a minute that does not exist', '2023-04-30T23:60:00Z'],
    ['an offset that does not exist', '2023-04-30T00:00:00+99:99'],
    ['a moment that UTC puts in the year 10000, which would not sort as text', '9999-12-31T23:59:00-12:00'],
    ['anything else', 'kemarin'],
  ])('refuses %s', (_what, text) => {
    expect(() => parseInstant(text, 'view.knownAt')).toThrow(
      expect.objectContaining({
        code: 'BAD_USER_INPUT',
        message: `view.knownAt: is a date and time with its UTC offset, such as 2023-04-30T00:00:00+07:00, got "${text}"`,
      }),
    );
  });
});

describe('intervalOf', () => {
  it.each([
    [
      'a time with its offset, exactly',
      '2023-04-13T22:39+07:00',
      '2023-04-13T15:39:00.000Z',
      '2023-04-13T15:39:00.000Z',
      '2023-04-13',
    ],
    [
      'a time without offset, two hours wide',
      '2023-04-13T22:39',
      '2023-04-13T13:39:00.000Z',
      '2023-04-13T15:39:00.000Z',
      '2023-04-13',
    ],
    [
      'a day in any of the three zones',
      '2024-09-12',
      '2024-09-11T15:00:00.000Z',
      '2024-09-12T16:59:59.999Z',
      '2024-09-12',
    ],
    ['a month', '2024-02', '2024-01-31T15:00:00.000Z', '2024-02-29T16:59:59.999Z', '2024-02-01'],
    ['a year', '2024', '2023-12-31T15:00:00.000Z', '2024-12-31T16:59:59.999Z', '2024-01-01'],
  ])('takes %s', (_what, text, earliest, latest, day) => {
    expect(intervalOf(text)).toEqual({ earliest, latest, day });
  });

  it('keeps the printed day where UTC has another', () => {
    expect(intervalOf('2023-04-13T02:00+07:00')).toMatchObject({
      earliest: '2023-04-12T19:00:00.000Z',
      day: '2023-04-13',
    });
  });

  it.each(['', 'kemarin', '2023-02-30', '2023-02-30T10:00', '2023-04-13T24:00', '2023-04-13 22:39'])(
    'answers null for %j',
    (text) => {
      expect(intervalOf(text)).toBeNull();
    },
  );
});
