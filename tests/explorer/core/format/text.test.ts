import { describe, expect, it } from 'vitest';
import { asText } from '../../../../src/explorer/core/format/text.ts';

describe('asText', () => {
  it.each([
    ['Indonesian', 'H. Ma’ruf Amin, S.Sos., M.H. & Kakak–Adik'],
    ['Arabic with its vowel signs', 'الْحَارِث بْنُ عَلِيّ'],
    ['Jawi with a joiner between letters', 'نامه\u200Cها'],
    ['Javanese with pangkon and a joiner', 'ꦲꦏ꧀\u200Cꦱꦫꦗꦮ'],
    ['Devanagari with a joiner', 'क्\u200Dष'],
    ['Vietnamese in decomposed letters', 'Nguye\u0302\u0303n'],
    ['an emoji beyond the first plane', 'Piala 🏆'],
  ])('leaves %s as it is', (_name, text) => {
    expect(asText(text)).toBe(text);
  });

  it.each([...'\u202A\u202B\u202C\u202D\u202E\u2066\u2067\u2068\u2069'])(
    'makes the turn of direction %j visible',
    (mark) => {
      const code = mark.charCodeAt(0).toString(16).toUpperCase();
      expect(asText(`Tebo${mark}ilaB`)).toBe(`Tebo[U+${code}]ilaB`);
    },
  );

  it.each([...'\u00AD\u061C\u180E\u200B\u200C\u200D\u200E\u200F\u2060\u2064\u206A\uFEFF\uFFF9\u{E0041}'])(
    'takes out %j, which cannot be seen',
    (mark) => {
      expect(asText(`Te${mark}bo`)).toBe('Tebo');
    },
  );

  it('puts a blank for controls and line breaks', () => {
    expect(asText('Kota\u0000\u0007\r\nJambi\u0085Raya\u2028Satu')).toBe('Kota Jambi Raya Satu');
  });

  it('puts the replacement character for half a character', () => {
    expect(asText('a\uD83Cb')).toBe('a\uFFFDb');
  });

  it('keeps four marks of a letter and drops what would reach into other lines', () => {
    expect(asText(`a${'\u0301'.repeat(40)}b`)).toBe(`a${'\u0301'.repeat(4)}b`);
  });

  it('leaves a name of 300 characters whole', () => {
    const name = 'Sungai Bersih '.repeat(22).slice(0, 300);
    expect(asText(name)).toBe(name);
  });

  it('reads a long hostile text in no time', () => {
    const began = performance.now();
    asText('\u200D'.repeat(100_000) + '\u0301'.repeat(100_000));
    expect(performance.now() - began).toBeLessThan(1000);
  });
});
