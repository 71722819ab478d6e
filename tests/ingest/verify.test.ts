import { describe, expect, it } from 'vitest';
import { prove, type Verdict, verdicts } from '../../src/ingest/verify.ts';

const text = '🏆🏆 Selamat! Kabupaten Tebo, juara 3. Kabupaten Bungo, juara 2.';

describe('prove', () => {
  it.each<[verdict: Verdict, why: string, exact: string, start: number, end: number]>([
    ['EXACT', 'the words stand there, counted in code points behind two emoji', 'Kabupaten Tebo', 12, 26],
    ['EXACT', 'an emoji is one of the words', '🏆 Selamat!', 1, 11],
    ['EXACT', 'the words stand there and elsewhere', 'Kabupaten', 37, 46],
    ['MOVED', 'the offsets were counted in UTF-16 units', 'Kabupaten Tebo', 14, 28],
    ['MOVED', 'the place ends too late', 'Kabupaten Tebo', 12, 27],
    ['MOVED', 'the place is behind the end of the text', 'Kabupaten Tebo', 900, 914],
    ['NORMALISED', 'the capitals differ', 'KABUPATEN TEBO', 12, 26],
    ['NORMALISED', 'a mark is missing', 'Kabupaten Tebo juara 3', 12, 34],
    ['NORMALISED', 'a blank is a line break', 'Kabupaten\nTebo', 12, 26],
    ['MISSING', 'the words are not in the text', 'Kota Jambi', 12, 22],
    ['MISSING', 'the words stand in two other places', 'juara', 0, 5],
    ['MISSING', 'in other capitals they stand in two places', 'JUARA', 28, 33],
    ['MISSING', 'there are no words', '', 12, 12.5],
    ['MISSING', 'there is nothing in the words but marks that the text does not have', '—', 11, 12],
  ])('is %s when %s', (verdict, _why, exact, start, end) => {
    expect(prove(text, { exact, start, end })).toBe(verdict);
  });

  it('says that the text is not here before it looks at the words', () => {
    expect(prove(null, { exact: 'Tebo', start: 0, end: 4 })).toBe('TEXT_NOT_HERE');
  });

  it('takes an empty text for a text: words are missing there', () => {
    expect(prove('', { exact: 'Tebo', start: 0, end: 4 })).toBe('MISSING');
  });

  it('tells letters apart that differ in their marks alone, and says so', () => {
    expect(prove('Ma’ruf Amin', { exact: 'Maruf Amin', start: 0, end: 10 })).toBe('NORMALISED');
    expect(prove('Ma’ruf Amin', { exact: 'Ma’ruf Amin', start: 0, end: 11 })).toBe('EXACT');
  });

  it('explains each verdict', () => {
    expect(Object.values(verdicts).filter((meaning) => meaning.length < 20)).toEqual([]);
    expect(Object.keys(verdicts)).toEqual(['EXACT', 'MOVED', 'NORMALISED', 'MISSING', 'TEXT_NOT_HERE']);
  });
});
