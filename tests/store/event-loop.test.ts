import { expect, it } from 'vitest';
import { arrived, goRound } from '../../src/store/event-loop.ts';

const round = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

it('lets one caller go on after the other, with a round between them', async () => {
  const order: string[] = [];
  const counted = async (): Promise<void> => {
    for (let at = 1; at <= 4; at += 1) {
      await round();
      order.push(`round ${at}`);
    }
  };
  await Promise.all([counted(), ...['a', 'b', 'c'].map((name) => goRound().then(() => order.push(name)))]);
  const [a, b, c] = ['a', 'b', 'c'].map((name) => order.indexOf(name));
  expect([a, b, c]).toEqual([a, b, c].sort());
  expect(b).toBeGreaterThan((a ?? 0) + 1);
  expect(c).toBeGreaterThan((b ?? 0) + 1);
});

it.each([
  { knocking: 10, rounds: 11, says: 'lets in all who knock first' },
  { knocking: 1_000, rounds: 64, says: 'goes on all the same when more than a few knock at once' },
])('$says', async ({ knocking, rounds }) => {
  await new Promise((resolve) => setTimeout(resolve, 30)); // longer than work goes on for
  let [knocked, isDone] = [0, false];
  const knock = (): void => {
    if (knocked === knocking || isDone) return;
    knocked += 1;
    arrived();
    setImmediate(knock);
  };
  setImmediate(knock);
  await goRound();
  isDone = true;
  expect(knocked).toBe(Math.min(knocking, rounds));
});
