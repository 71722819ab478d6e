import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { archivedText, prove } from '../../../src/ingest/evidence/verify.ts';
import type { Verdict } from '../../../src/ontology/ontology.ts';
import { tempFolder } from '../temp-folder.ts';

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
    expect(prove({ text, changed: false, plain: false }, { exact, start, end })).toBe(verdict);
  });

  it('says that the text is not here before it looks at the words', () => {
    expect(prove(null, { exact: 'Tebo', start: 0, end: 4 })).toBe('TEXT_NOT_HERE');
  });

  it('takes an empty text for a text: words are missing there', () => {
    expect(prove({ text: '', changed: false, plain: true }, { exact: 'Tebo', start: 0, end: 4 })).toBe('MISSING');
  });

  it('tells letters apart that differ in their marks alone, and says so', () => {
    expect(
      prove({ text: 'Ma’ruf Amin', changed: false, plain: true }, { exact: 'Maruf Amin', start: 0, end: 10 }),
    ).toBe('NORMALISED');
    expect(
      prove({ text: 'Ma’ruf Amin', changed: false, plain: true }, { exact: 'Ma’ruf Amin', start: 0, end: 11 }),
    ).toBe('EXACT');
  });

  it.each<[verdict: Verdict, exact: string, start: number]>([
    ['EXACT', 'Kabupaten Tebo', 12],
    ['MOVED', 'Kabupaten Tebo', 0],
    ['NORMALISED', 'kabupaten tebo', 12],
    ['SOURCE_CHANGED', 'Kota Jambi', 12],
  ])('finds words in a text that has changed since: %s', (verdict, exact, start) => {
    expect(prove({ text, changed: true, plain: false }, { exact, start, end: start + exact.length })).toBe(verdict);
  });
});

describe('archivedText', () => {
  const sha256 = createHash('sha256').update('lama').digest('hex');

  it('takes the text with the checksum, whatever its file is called', () => {
    const archive = openArchive(tempFolder({ 'x.txt': 'lama', 'koran-1.txt': 'baru' }));
    expect(archivedText(archive, { id: 'source:koran-1', sha256 })).toEqual({
      text: 'lama',
      changed: false,
      plain: true,
    });
  });

  it('takes a text under the name of the source for a changed one, and says so', () => {
    const archive = openArchive(tempFolder({ 'koran-1.txt': 'baru' }));
    expect(archivedText(archive, { id: 'source:koran-1', sha256 })).toEqual({
      text: 'baru',
      changed: true,
      plain: true,
    });
  });

  it('has none where two files have that name, and none without an archive', () => {
    const archive = openArchive(tempFolder({ 'a/koran-1.txt': 'satu', 'b/koran-1.txt': 'dua' }));
    expect(archivedText(archive, { id: 'source:koran-1', sha256 })).toBeNull();
    expect(archivedText(null, { id: 'source:koran-1', sha256 })).toBeNull();
  });
});
