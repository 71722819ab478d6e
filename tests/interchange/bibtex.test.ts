import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/interchange/bibtex.ts';
import { articleReference, pageReference } from './citations.ts';

/** How deep in braces a text ends, counted as BibTeX does: a backslash before a brace changes nothing. */
function depth(text: string): number {
  return [...text].reduce((deep, mark) => deep + (mark === '{' ? 1 : mark === '}' ? -1 : 0), 0);
}

describe('bibtex', () => {
  it('writes an article with the day as printed', () => {
    expect(bibtex(articleReference(), 'en')).toBe(
      [
        '@misc{jejak-source-harian-misal-2024-05-02,',
        '  author = {{Budi Umpama}},',
        '  title = {{Sungai Bersih}},',
        '  howpublished = {Harian Misal},',
        '  year = {2024},',
        '  month = may,',
        '  url = {https://harian.contoh/sungai},',
        '  urldate = {2026-11-25},',
        '  note = {Published 2 May 2024, 21:30},',
        '  langid = {indonesian},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('keeps several authors apart and takes none apart', () => {
    expect(bibtex(articleReference({ authors: ['Ani Misal', 'Warta and Kabar'] }), 'id')).toContain(
      'author = {{Ani Misal} and {Warta and Kabar}},',
    );
  });

  it('gives of an interval only what both its ends share', () => {
    const over = bibtex(articleReference({ published: '2024-09-12/2025-04-19' }), 'id');
    expect(over).not.toMatch(/year|month/);
    expect(over).toContain('note = {Terbit antara 12 September 2024 dan 19 April 2025},');
    const within = bibtex(articleReference({ published: '2024-03-01/2024-09-12' }), 'id');
    expect(within).toContain('year = {2024},');
    expect(within).not.toContain('month');
    expect(bibtex(articleReference({ published: '2024-09-01/2024-09-12' }), 'id')).toContain('month = sep,');
  });

  it('escapes what TeX would take for a command', () => {
    expect(bibtex(pageReference({ title: 'A&B 5% #1_x $y ~^' }), 'id')).toContain(
      'title = {{A\\&B 5\\% \\#1\\_x \\$y \\textasciitilde{}\\textasciicircum{}}},',
    );
  });

  it.each(['{', '}', '\\', '\\}', 'a } b { c', '"@misc{x,'])('lets %j end no field', (title) => {
    const entry = bibtex(pageReference({ title, permalink: `https://jejak.contoh/${title}` }), 'id');
    expect(depth(entry)).toBe(0);
    for (const line of entry.split('\n').slice(1, -2)) expect(depth(line)).toBe(0);
  });

  it('puts a title of two lines on one', () => {
    expect(bibtex(pageReference({ title: 'baris\n\u0007kedua' }), 'id')).toContain('title = {{baris kedua}},');
  });

  it('writes an address in ASCII', () => {
    expect(bibtex(pageReference({ permalink: 'https://jejak.contoh/?q=é&b=1#a-b%20c' }), 'id')).toContain(
      'url = {https://jejak.contoh/?q=%C3%A9&b=1#a-b%20c},',
    );
  });
});
