import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from '../../src/ontology/nearest.ts';

const words = ['name', 'otherNames', 'description', 'evidence', 'HOLDS', 'regency:tebo', 'regency:bungo'];

describe('nearest', () => {
  it.each([
    ['nmae', 'name', 'two letters swapped'],
    ['nam', 'name', 'one left out'],
    ['naame', 'name', 'one put in'],
    ['neme', 'name', 'one changed'],
    ['holds', 'HOLDS', 'other capitals'],
    ['otherName', 'otherNames', 'one left out of a longer word'],
    ['evidense', 'evidence', 'one changed in a longer word'],
    ['regency:tebbo', 'regency:tebo', 'an id'],
  ])('takes %s for %s: %s', (word, meant) => {
    expect(nearest(word, words)).toBe(meant);
  });

  it.each(['bukti', 'regency:timur', 'x', '', 'na', 'eman', 'x'.repeat(1_000_000)])(
    'takes %.20s for none of them',
    (word) => {
      expect(nearest(word, words)).toBeNull();
    },
  );

  it('takes the first of two that are as near', () => {
    expect(nearest('cat', ['bat', 'hat'])).toBe('bat');
  });

  it('means nothing else by a word that is there', () => {
    expect(nearest('name', ['nama', 'name'])).toBeNull();
  });
});

describe('didYouMean', () => {
  it('is a question to stand behind what is not known, or nothing', () => {
    expect(didYouMean('nmae', words)).toBe(' (did you mean "name"?)');
    expect(didYouMean('bukti', words)).toBe('');
  });
});
