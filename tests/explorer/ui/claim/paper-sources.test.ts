import { expect, it } from 'vitest';
import { rangesOf } from '../../../../src/explorer/ui/claim/paper-sources.tsx';

it.each([
  [[], ''],
  [[1], '1'],
  [[1, 2, 3], '1–3'],
  [[1, 3, 4, 9], '1, 3–4, 9'],
])('numbers that follow each other are a range: %j', (numbers, written) => {
  expect(rangesOf(numbers)).toBe(written);
});
