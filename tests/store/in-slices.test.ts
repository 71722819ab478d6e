import { expect, it } from 'vitest';
import { inSlices, inTurn } from '../../src/store/in-slices.ts';

it('lets the event loop go round between slices of all work under way at one time, not of each', async () => {
  const things = Array(1_500).fill(null);
  let done = 0;
  const count = (things: number): void => {
    done += things;
  };
  const all = Promise.all([
    ...Array.from({ length: 10 }, () => inSlices(things, () => count(1))),
    ...Array.from({ length: 10 }, () => inTurn(things.length).then(() => count(things.length))),
  ]);
  const rounds: number[] = [];
  while (done < 20 * things.length) {
    const before = done;
    await new Promise((resolve) => setImmediate(resolve));
    rounds.push(done - before);
  }
  await all;
  // What is done in one go may begin just before the slice is full.
  expect(Math.max(...rounds)).toBeLessThanOrEqual(2_000 + things.length);
});
