import { describe, expect, it } from 'vitest';
import { textWidth, wrap } from '../../../../src/explorer/picture/lay-out/wrap.ts';

const shape = { size: 13, width: 144, most: 2 };

describe('wrapping a name', () => {
  it('leaves a short name on one line', () => {
    expect(wrap('Al Haris', shape)).toEqual(['Al Haris']);
  });

  it('breaks a longer one at a blank', () => {
    expect(wrap('Perlindungan Pekerja Rentan', shape)).toEqual(['Perlindungan', 'Pekerja Rentan']);
  });

  it('cuts what two lines do not hold with an ellipsis, within the width', () => {
    const lines = wrap('Badan Penyelenggara Jaminan Sosial Ketenagakerjaan Kantor Cabang Jambi', shape);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Badan');
    expect(lines[1]).toMatch(/^Penyelenggara .*…$/);
    expect(Math.max(...lines.map((line) => textWidth(line, 13)))).toBeLessThanOrEqual(144);
  });

  it('breaks a word that no line holds, and never within what is seen as one character', () => {
    const flag = '\u{1F1EE}\u{1F1E9}';
    const lines = wrap(flag.repeat(40), shape);
    expect(lines).toHaveLength(2);
    expect(lines.join('').replaceAll(flag, '')).toBe('…');
  });

  it('has no line for an empty name', () => {
    expect(wrap('  ', shape)).toEqual([]);
  });
});
