import { describe, expect, it } from 'vitest';
import { clearLines } from '../../../../src/explorer/picture/lay-out/clear-lines.ts';
import type { Body } from '../../../../src/explorer/picture/lay-out/push-apart.ts';

describe('keeping lines clear of names', () => {
  it('moves a name off a line that would run behind it, and the line away from the name', () => {
    const [source, target, name] = [body(0, 0), body(400, 0), body(200, 5)];
    for (let step = 0; step < 40; step++) clearLines([{ source, target }], [source, target, name], 0.5);
    expect(name.y - (source.y + target.y) / 2).toBeGreaterThan(35);
    expect(source.y).toBeLessThan(0);
  });

  it('leaves names that stand clear, and those at the ends of the line', () => {
    const [source, target, clear, behind] = [body(0, 0), body(400, 0), body(200, 60), body(430, 5)];
    clearLines([{ source, target }], [source, target, clear, behind], 0.5);
    expect([source, target, clear, behind].map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [400, 0],
      [200, 60],
      [430, 5],
    ]);
  });

  it('does not move what is fixed', () => {
    const [source, target, name] = [body(0, 0), body(400, 0), { ...body(200, 5), fixed: true }];
    clearLines([{ source, target }], [name], 0.5);
    expect(name).toMatchObject({ x: 200, y: 5 });
    expect(source.y).toBeLessThan(0);
  });
});

function body(x: number, y: number): Body {
  return { x, y, fixed: false, room: { left: -50, top: -20, right: 50, bottom: 20 } };
}
