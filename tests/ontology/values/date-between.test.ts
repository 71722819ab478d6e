import { expect, it } from 'vitest';
import { dateBetween, earliestDay, latestDay, type PartialDate } from '../../../src/ontology/values/partial-date.ts';

it.each(['2024', '2024-02', '2023-02', '2024-02-29', '2023-01-01', '2023-12-31'])('gives back %s', (date) => {
  expect(dateBetween(earliestDay(date as PartialDate), latestDay(date as PartialDate))).toBe(date);
});

it('is null for days that no date means', () => {
  expect(dateBetween('2023-01-01', '2023-01-02')).toBeNull();
});
