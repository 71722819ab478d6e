import { describe, expect, it } from 'vitest';
import { locate } from '../../../src/ingest/evidence/locate.ts';
import { maskedContext } from '../../../src/ingest/guard/masked-context.ts';

/** The characters kept around "kata" in a text. */
function around(text: string): { prefix: string; suffix: string } {
  const at = text.indexOf('kata');
  return maskedContext(text, at, at + 4);
}

describe('maskedContext', () => {
  it('keeps twenty characters before and behind, a picture counting as one', () => {
    expect(around(`${'🏆'.repeat(30)}kata${'🏆'.repeat(30)}`)).toEqual({
      prefix: '🏆'.repeat(20),
      suffix: '🏆'.repeat(20),
    });
  });

  it.each([
    ['ends the suffix before a number', 'kata dan HP 0812-3456-7890 Ani', '', ' dan HP '],
    ['begins the prefix behind a number', 'HP 0812-3456-7890 dan kata', ' dan ', ''],
    [
      'ends before a number of which twenty characters show only half',
      'kata yang dikirim 1571071211870001',
      '',
      ' yang dikirim ',
    ],
    ['keeps nothing where the words stand inside an address', 'Jl. kata No. 5 di', '', ''],
    ['sees what the words before make of a number', 'nomor rekening kata 12345678 a', 'nomor rekening ', ' '],
  ])('%s', (_title, text, prefix, suffix) => {
    expect(around(text)).toEqual({ prefix, suffix });
  });

  it('holds for evidence that is located in an article', () => {
    expect(locate('Juara: Tebo. Hubungi ani@contoh.id segera.', 'Tebo', null, null)).toMatchObject({
      passage: { prefix: 'Juara: ', suffix: '. Hubungi ' },
    });
  });
});
