import { describe, expect, it } from 'vitest';
import { type Flow, placeFlow } from '../../../../src/explorer/picture/flow/place-flow.ts';

describe('a flow', () => {
  it('is as high at either end, and each end as high as what goes through it', () => {
    const { froms, tos } = placeFlow([flow('a', 'x', 3), flow('a', 'y', 1), flow('b', 'y', 2)]);
    expect(froms.map(({ end, value, tall }) => [end.id, value, tall])).toEqual([
      ['a', 4, 96],
      ['b', 2, 48],
    ]);
    expect(tos.map(({ end, value, tall }) => [end.id, value, tall])).toEqual([
      ['x', 3, 72],
      ['y', 3, 72],
    ]);
  });

  it('never lets two names of a column meet, however small their numbers are', () => {
    const many = Array.from({ length: 36 }, (_, index) => flow('menteri', `penerima-${index}`, index === 0 ? 900 : 1));
    const { tos, height } = placeFlow(many);
    for (const [index, { middle, lines }] of tos.entries()) {
      const next = tos[index + 1];
      if (next !== undefined)
        expect(next.middle - middle).toBeGreaterThanOrEqual(((lines.length + next.lines.length) / 2) * 15);
    }
    expect(tos.at(-1)?.middle).toBeLessThan(height);
  });

  it('puts what stands for others, or for nobody who is named, last', () => {
    const rest: Flow = { from: { id: null, name: 'tidak disebut' }, to: { id: 'x', name: 'x' }, value: 9 };
    expect(placeFlow([rest, flow('a', 'y', 1)]).froms.map(({ end }) => end.id)).toEqual(['a', null]);
  });

  it('takes no flow at all, and a name of 300 letters', () => {
    expect(placeFlow([])).toMatchObject({ froms: [], tos: [], ribbons: [], height: 0 });
    const [end] = placeFlow([flow('a', 'x'.repeat(300), 1)]).tos;
    expect(end?.lines).toHaveLength(2);
    expect(end?.lines[1]).toMatch(/…$/);
  });
});

function flow(from: string, to: string, value: number): Flow {
  return { from: { id: from, name: from }, to: { id: to, name: to }, value };
}
