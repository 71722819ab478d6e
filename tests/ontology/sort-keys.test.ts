import { expect, it } from 'vitest';
import { maxKey, numberKey, reversed, textKey, unknownKey } from '../../src/ontology/sort-keys.ts';

const texts = ['award:a', 'award:a-b', 'award:ab', 'award:a1', 'edition:z', '2022-01-01', '2022-12-31'];
const numbers = [-5, 0, 0.5, 1, 2, 9, 10, 2022, 2023, 1_000_000];

it.each([
  ['texts', texts.toSorted().map(textKey)],
  ['numbers', numbers.map(numberKey)],
])('sorts keys as the %s that they stand for, and the other way when reversed', (_what, keys) => {
  expect(keys.toSorted()).toEqual(keys);
  expect(keys.map(reversed).toSorted()).toEqual(keys.map(reversed).reverse());
});

it('sorts what is not known behind all else, whichever way that runs, and the end of a page behind that', () => {
  const keys = [...texts.map(textKey), ...numbers.map(numberKey)];
  for (const key of [...keys, ...keys.map(reversed)]) expect(key < unknownKey).toBe(true);
  expect(unknownKey < maxKey).toBe(true);
});
