import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/ingest/evidence/locate.ts';

const article =
  'Baris satu.\nPiala “Kota Sehat” untuk Kota Jambi, kata  Wali Kota.\nPemenang lain: Ma’ruf\u00a0Umpama, André dan\nBudi.';

describe('words that the article has otherwise', () => {
  it.each([
    ['untuk kota jambi', 'line 2, column 20', 'capitals', 'line 2, column 26', '‹K›', '‹k›'],
    ['Piala "Kota Sehat" untuk', 'line 2, column 1', 'marks', 'line 2, column 7', '‹“›', '‹"›'],
    ['kata Wali Kota', 'line 2, column 38', 'blanks', 'line 2, column 43', 'a blank', '‹W›'],
    ['dan Budi', 'line 3, column 37', 'blanks', 'line 3, column 40', 'a line break', 'a blank'],
    ["Ma'ruf Umpama", 'line 3, column 16', 'blanks and marks', 'line 3, column 18', '‹’›', "‹'›"],
    ['Andre', 'line 3, column 31', 'accents', 'line 3, column 35', '‹é›', '‹e›'],
    ['KotaJambi', 'line 2, column 26', 'blanks', 'line 2, column 30', 'a blank', '‹J›'],
  ])('are told of %j with their place and the first difference', (exact, place, kinds, at, there, here) => {
    expect(locate(article, exact, null, null)).toEqual({
      problem: `these words stand at ${place} of the article with other ${kinds}: at ${at} it has ${there}, and here is ${here}; copy them out of the article`,
    });
  });

  it('are told of endsWith as well', () => {
    expect(locate('Tebo menang. (Red)\nBaca juga', 'Tebo', null, '(RED)')).toEqual({
      problem:
        'the words of endsWith stand in the article once, and do not here: these words stand at line 1, column 14 of the article with other capitals: at line 1, column 16 it has ‹e›, and here is ‹E›; copy them out of the article',
    });
  });

  it('are not looked for inside other words', () => {
    expect(locate('Kabupaten Tebo', 'ATEN tebo', null, null)).toHaveProperty(
      'problem',
      expect.stringMatching(/^these words are not in the text/),
    );
  });

  it('are told without their digits', () => {
    const { problem } = locate('Nomor 15710 12345, Tebo', 'nomor 15710 12345', null, null) as { problem: string };
    expect(problem).toContain('at line 1, column 1 it has ‹N›, and here is ‹n›');
    expect(problem).not.toMatch(/15710/);
  });

  it('are not told of what stands behind the last words of the article', () => {
    expect(locate('Tebo menang. (RED)\nBaca juga: Bungo menang.', 'bungo menang', null, '(RED)')).toHaveProperty(
      'problem',
      expect.stringMatching(/^these words are not in the text/),
    );
  });
});
