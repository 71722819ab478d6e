import { describe, expect, it } from 'vitest';
import { typedDate } from '../../../src/explorer/core/typed-date.ts';

describe('a date as people type it', () => {
  it.each([
    ['1 Mei 2023', '2023-05-01'],
    ['Senin, 1 Mei 2023', '2023-05-01'],
    ['1 mei 2023', '2023-05-01'],
    ['May 1, 2023', '2023-05-01'],
    ['Mei 2023', '2023-05'],
    ['Agt 2023', '2023-08'],
    ['1/5/2023', '2023-05-01'],
    ['01-05-2023', '2023-05-01'],
    ['1.5.2023', '2023-05-01'],
    ['5/2023', '2023-05'],
    ['2023', '2023'],
    ['2023-05', '2023-05'],
    ['2023-05-01', '2023-05-01'],
  ])('reads %s, day before month', (text, date) => {
    expect(typedDate(text)).toBe(date);
  });

  it.each(['31 April 2023', '13/13/2023', '13/2023', 'kemarin', '1 Mei', '0000', '5/1/23', '<script>'])(
    'refuses %s',
    (text) => {
      expect(typedDate(text)).toBeNull();
    },
  );
});
