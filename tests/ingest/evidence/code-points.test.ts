import { describe, expect, it } from 'vitest';
import { codePointsIn, sliceCodePoints } from '../../../src/ingest/evidence/code-points.ts';

describe('codePointsIn', () => {
  it.each([
    ['', 0],
    ['Tebo', 4],
    ['🏆 Tebo', 6],
    ['é', 1],
    ['e\u0301', 2],
    ['a\r\nb', 4],
  ])('counts in %j %d code points', (text, count) => {
    expect(codePointsIn(text)).toBe(count);
  });
});

describe('sliceCodePoints', () => {
  it('cuts by code points and never through one', () => {
    expect(sliceCodePoints('🏆🏆 Tebo', 1, 3)).toBe('🏆 ');
  });

  it('is empty where start and end are one place, and ends with the text', () => {
    expect(sliceCodePoints('Tebo', 2, 2)).toBe('');
    expect(sliceCodePoints('Tebo', 2, 99)).toBe('bo');
  });
});
