import { describe, expect, it } from 'vitest';
import { outcome } from '../../bench/outcome.ts';

describe('an aim of the bench', () => {
  it('says by how much a figure misses it, from either side', () => {
    const figures = [
      { what: 'entity', value: 1.3 },
      { what: 'award', value: 2.6 },
    ];
    expect(outcome('little time', figures, { most: 1.3 })).toEqual({
      aim: 'little time',
      met: ['entity 1.30'],
      missed: ['award 2.60, 2.00 times the aim'],
    });
    expect(outcome('many answers', [{ what: 'award', value: 400 }], { least: 800 }).missed).toEqual([
      'award 400, 0.50 times the aim',
    ]);
  });
});
