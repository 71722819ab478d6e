import { describe, expect, it } from 'vitest';
import { sliceCodePoints } from '../../../src/ingest/evidence/code-points.ts';
import { locate, occurrencesIn } from '../../../src/ingest/evidence/locate.ts';

describe('locate', () => {
  it('gives the place of the words and what stands around them', () => {
    expect(locate('Juara 3 adalah Kabupaten Tebo, Jambi.', 'Kabupaten Tebo', null, null)).toEqual({
      passage: { exact: 'Kabupaten Tebo', prefix: 'Juara 3 adalah ', suffix: ', Jambi.', startAt: 15, endAt: 29 },
    });
  });

  it('counts in code points, so that an emoji before the words or in them is one', () => {
    const text = '🏆🏆 Selamat 🎉 Tebo!';
    const located = locate(text, '🎉 Tebo', null, null);
    expect(located).toMatchObject({ passage: { startAt: 11, endAt: 17 } });
    expect(sliceCodePoints(text, 11, 17)).toBe('🎉 Tebo');
  });

  it('shows twenty code points before and behind, none of them cut in two', () => {
    const emoji = '🏆'.repeat(30);
    expect(locate(`${emoji}Tebo${emoji}`, 'Tebo', null, null)).toMatchObject({
      passage: { prefix: '🏆'.repeat(20), suffix: '🏆'.repeat(20) },
    });
  });

  it.each([
    [1, 0],
    [2, 5],
  ])('finds occurrence %d of words that stand twice at %d', (occurrence, startAt) => {
    expect(locate('Tebo Tebo', 'Tebo', occurrence, null)).toMatchObject({ passage: { startAt } });
  });

  it('chooses no place for the writer when the words stand twice', () => {
    expect(locate('Tebo Tebo', 'Tebo', null, null)).toEqual({
      problem: 'these words stand 2 times in the article: say which occurrence',
    });
  });

  it.each([0, 3])('knows no occurrence %d of words that stand twice', (occurrence) => {
    expect(locate('Tebo Tebo', 'Tebo', occurrence, null)).toEqual({
      problem: `these words stand 2 times in the article, there is no occurrence ${occurrence}`,
    });
  });

  it.each(['Muaro Tebo', 'atenTebo', 'teb'])('does not find %j in "Kabupaten Tebo"', (exact) => {
    expect(locate('Kabupaten Tebo', exact, null, null)).toEqual({
      problem: 'these words are not in the text of the article: quote them exactly, with their capitals and marks',
    });
  });

  it('does not take words that differ in their capitals or blanks, and tells where the others stand', () => {
    expect(locate('Kabupaten Tebo', 'tebo', null, null)).toEqual({
      problem:
        'these words stand at line 1, column 11 of the article with other capitals: at line 1, column 11 it has ‹T›, and here is ‹t›; copy them out of the article',
    });
    expect(locate('Kabupaten Tebo', 'Tebo ', null, null)).toEqual({
      problem:
        'these words stand at line 1, column 11 of the article with other blanks: at line 1, column 15 it has nothing, and here is a blank; copy them out of the article',
    });
  });
});

describe('locate in an article that endsWith bounds', () => {
  const page = 'Tebo menang. (RED)\nBaca juga: Bungo menang.';

  it('finds words up to the last one of endsWith', () => {
    expect(locate(page, '(RED)', null, '(RED)')).toMatchObject({ passage: { startAt: 13, endAt: 18 } });
  });

  it('finds no words behind it and says that they stand there', () => {
    expect(locate(page, 'Bungo', null, '(RED)')).toEqual({
      problem:
        'these words are not in the text before the end of the article (see endsWith): quote them exactly, with their capitals and marks',
    });
  });

  it('counts no occurrence behind it', () => {
    expect(locate(page, 'menang', null, '(RED)')).toMatchObject({ passage: { startAt: 5 } });
  });

  it.each(['(YAN)', 'e'])('says when the article does not hold the words of endsWith once: %s', (endsWith) => {
    expect(locate(page, 'Tebo', null, endsWith)).toEqual({
      problem: 'the words of endsWith stand in the article once, and do not here: quote its last words exactly',
    });
  });
});

describe('occurrencesIn', () => {
  it('counts from the left without overlap', () => {
    expect(occurrencesIn('aaaaa', 'aa')).toEqual([0, 2]);
  });

  it('finds no words nowhere', () => {
    expect(occurrencesIn('aaa', '')).toEqual([]);
  });
});
