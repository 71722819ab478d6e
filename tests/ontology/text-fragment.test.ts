import { describe, expect, it } from 'vitest';
import { locate } from '../../src/ingest/evidence/locate.ts';
import { addressOfPassage } from '../../src/ontology/text-fragment.ts';

/** The directive for words of an article, at one of their places. */
function directive(article: string, exact: string, occurrence: number | null): string {
  const located = locate(article, exact, occurrence, null);
  if ('problem' in located) throw new Error(located.problem);
  return addressOfPassage('https://koran.example/a', located.passage).split(':~:text=')[1] ?? '';
}

/** The words at the head of an article, and then as it goes on. */
const again = (rest: string, words = 'Ani menang'): string => `${words}.\n\n${rest}`;

describe('addressOfPassage', () => {
  it.each([
    ['words that stand once', 'Lalu Ani menang lagi', 'Ani menang', null, 'Ani%20menang'],
    ['the first of two places', again('Lalu Ani menang lagi'), 'Ani menang', 1, 'Ani%20menang'],
    ['the second of two places', again('Lalu Ani menang lagi'), 'Ani menang', 2, 'Lalu-,Ani%20menang,-lagi'],
    [
      'words that the context cuts',
      again('sepanjang-panjangnya kemarin sore Ani menang penghargaan keselamatan kerja'),
      'Ani menang',
      2,
      'kemarin%20sore-,Ani%20menang,-penghargaan',
    ],
    ['blanks and line breaks in the words', 'Ani \n  menang', 'Ani \n  menang', null, 'Ani%20menang'],
    ['blanks around it', again('Di  sini\tAni menang  \t lagi'), 'Ani menang', 2, 'Di%20sini-,Ani%20menang,-lagi'],
    ['a line before its own', again('Judul\nDi sini Ani menang'), 'Ani menang', 2, 'Di%20sini-,Ani%20menang'],
    ['words that begin their line', again('Ani menang.\n'), 'Ani menang', 2, 'Ani%20menang.-,Ani%20menang,-.'],
    [
      'marks with a meaning',
      again('A-B, kata Tebo-Bungo, C & D', 'Tebo-Bungo'),
      'Tebo-Bungo',
      2,
      'A%2DB%2C%20kata-,Tebo%2DBungo,-%2C%20C%20%26%20D',
    ],
    ['a quotation mark', again('kata “Ani menang”'), 'Ani menang', 2, 'kata%20%E2%80%9C-,Ani%20menang,-%E2%80%9D'],
    ['one long word before it', again(`${'x'.repeat(40)} Ani menang`), 'Ani menang', 2, 'Ani%20menang'],
    ['pairs of surrogates at the cut', again(`${'😀'.repeat(30)} di Ani menang`), 'Ani menang', 2, 'di-,Ani%20menang'],
  ])('marks a passage with %s', (_case, article, exact, occurrence, expected) => {
    expect(directive(article, exact, occurrence)).toBe(expected);
  });

  it.each([
    ['https://koran.example/a', 'https://koran.example/a#:~:text=Ani'],
    ['https://koran.example/a?b=1#bagian', 'https://koran.example/a?b=1#bagian:~:text=Ani'],
    ['https://koran.example/a#', 'https://koran.example/a#:~:text=Ani'],
    ['https://koran.example/a#:~:text=Budi', 'https://koran.example/a#:~:text=Ani'],
    ['https://koran.example/a#bagian:~:text=Budi', 'https://koran.example/a#bagian:~:text=Ani'],
  ])('leads from %s to %s', (url, expected) => {
    expect(addressOfPassage(url, { exact: 'Ani', prefix: '', suffix: '' })).toBe(expected);
  });
});
