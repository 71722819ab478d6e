import { describe, expect, it } from 'vitest';
import { weekdayNamed } from '../../../src/ontology/values/weekday.ts';

describe('weekdayNamed', () => {
  it.each([
    ['Kamis', 'Kamis'],
    ['KAMIS', 'Kamis'],
    ["Jum'at", 'Jumat'],
    ['Jum’at', 'Jumat'],
    ['Ahad', 'Minggu'],
    ['Thursday', 'Kamis'],
    [' Sabtu, ', 'Sabtu'],
  ])('takes %j for %s', (printed, day) => {
    expect(weekdayNamed(printed)).toBe(day);
  });

  it.each(['Kemis', 'kemarin', '', 'constructor'])('takes %j for no day', (printed) => {
    expect(weekdayNamed(printed)).toBeNull();
  });
});
