import { expect, it } from 'vitest';
import { withinLimit, workLimits } from '../../../src/graph/ledger/work-limit.ts';

it.each([
  ['claims', /^more than 5000 conferrals .* under a view.* leave that out, or name an edition, an award or a party$/],
  [
    'rows',
    /^more than 20000 conferrals .* more branches .* ask with fewer .* or name an edition, an award or a party$/,
  ],
] as const)('stops at the limit of conferrals looked at by their %s, and says what to change', (what, message) => {
  const found = (count: number) => Array.from({ length: count });
  expect(() => withinLimit(found(workLimits[what]), what)).not.toThrow();
  expect(() => withinLimit(found(workLimits[what] + 1), what)).toThrow(
    expect.objectContaining({ code: 'TOO_MANY_CONFERRALS', message: expect.stringMatching(message) }),
  );
});
