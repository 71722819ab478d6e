import { expect, it } from 'vitest';
import { Meter } from '../../../src/graph/meter/meter.ts';
import { prices } from '../../../src/graph/meter/prices.ts';
import { Snapshot } from '../../../src/graph/snapshot.ts';
import type { Context } from '../../../src/graphql/context.ts';
import { everything } from '../../../src/ontology/view.ts';

it('counts units by their prices, and ends the work past the budget with what was reached and what to change', () => {
  const meter = new Meter(100);
  meter.charge('claim', 10);
  meter.charge('operand', 8);
  expect(meter.spent).toBe(10 * prices.claim.weight + 8 * prices.operand.weight);
  meter.charge('claim', 20);
  expect(() => meter.charge('claim', 10)).toThrow(
    expect.objectContaining({
      code: 'BUDGET_EXCEEDED',
      message:
        'work: 122 units, at most 100 allowed, the most of it for 40 times a claim laid under a view; name an award, an edition or a party that leads to fewer, or leave the clock out',
    }),
  );
  expect(meter.count('claim')).toBe(40);
});

it('says what to change by the work that there was most of', () => {
  const meter = new Meter(10);
  meter.charge('claim', 1);
  expect(() => meter.charge('edge', 100)).toThrow(
    /an edge that a search for paths looks at; ask for a smaller maxLength/,
  );
});

it('tells whoever does the work as soon as it is too much, and goes on refusing', () => {
  const told: string[] = [];
  const meter = new Meter(1, ({ code }) => told.push(code));
  expect(() => meter.charge('claim')).toThrow();
  expect(() => meter.charge('operand')).toThrow();
  expect(told).toEqual(['BUDGET_EXCEEDED', 'BUDGET_EXCEEDED']);
});

it('charges rows by their columns as they are read', async () => {
  const meter = new Meter(1_000);
  const row = { a: 1, b: 2, c: 3, d: 4, e: 5, f: 6, g: 7, h: 8 };
  const store = meter.reader({ read: async () => [row, row, row] as never });
  await store.read('turn', {});
  expect(meter.spent).toBe(3 * prices.row.weight);
});

it('lets the event loop go round once a slice of work is done, and not before', async () => {
  const meter = new Meter(1_000_000);
  let rounds = 0;
  const goRound = (): void => {
    rounds += 1;
    if (rounds < 100) setImmediate(goRound);
  };
  setImmediate(goRound);
  meter.charge('claim', 10);
  expect(meter.isDue).toBe(false);
  for (let slice = 0; slice < 5; slice += 1) {
    meter.charge('claim', 2_000);
    expect(meter.isDue).toBe(true);
    await meter.breathe();
    expect(meter.isDue).toBe(false);
  }
  expect(rounds).toBe(5);
  rounds = 100;
});

it('lets one slice go on at a time of what many wait for at once', async () => {
  const meter = new Meter(1_000_000);
  meter.charge('node', 2_000);
  const done: number[] = [];
  const all = Array.from({ length: 10 }, (_, index) => meter.chargeInTurn('node', 1_000).then(() => done.push(index)));
  await new Promise((resolve) => setImmediate(resolve));
  await new Promise((resolve) => queueMicrotask(() => resolve(null)));
  // A thousand things on a page are four fifths of a slice: two of them make one.
  expect(done).toEqual([0, 1]);
  await Promise.all(all);
  expect(done).toHaveLength(10);
});

it('begins anew for the next event of a stream', () => {
  const meter = new Meter(10);
  meter.charge('claim', 3);
  meter.renew();
  meter.charge('claim', 3);
  expect(meter.spent).toBe(9);
});

it('adds up the values of all filters of a query', () => {
  const meter = new Meter(10);
  expect(meter.countOperands(3)).toBe(3);
  expect(meter.countOperands(4)).toBe(7);
});

it('lets others go first where a view is asked for something while they wait', async () => {
  const meter = new Meter(1_000_000);
  meter.charge('claim', 2_000); // more than a slice
  const snapshot = new Snapshot(everything, { meter } as Context);
  let rounds = 0;
  setImmediate(() => {
    rounds += 1;
  });
  expect(await snapshot.settle(() => rounds)).toBe(1);
});
