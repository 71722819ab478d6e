import { describe, expect, it } from 'vitest';
import { bundledApp } from '../../server/bundled-app.ts';
import { pageReader } from '../page-reader.ts';

const { app } = bundledApp();
const { read } = pageReader(app);

describe('the search page', () => {
  it('begins with who received most, in both languages', async () => {
    const { text, links } = await read('/cari');
    expect(text).toMatch(/Paling banyak menerima penghargaan .*\d+ penghargaan/);
    expect(links).toContain('/company:bank-jambi');
    const english = await read('/en/search');
    expect(english.text).toMatch(/Most awards received .*1 award/);
    expect(english.links).toContain('/en/company:bank-jambi');
  });

  it('counts by then what was conferred by then, and keeps the date in its links', async () => {
    const early = await read('/cari?knownAt=2000-01-01');
    expect(early.text).not.toContain('Paling banyak menerima');
    const { links } = await read('/cari?knownAt=2030-01-01');
    expect(links).toContain('/company:bank-jambi?knownAt=2030-01-01');
  });

  it.each([
    ['/cari?q=Hariz', 'Mungkin maksud Anda', '/person:al-haris'],
    ['/en/search?q=Al%20Hrais', 'Did you mean', '/en/person:al-haris'],
    ['/cari?q=Tbo', 'Mungkin maksud Anda', '/regency:tebo'],
  ])('offers on %s who was meant', async (address, words, link) => {
    const { text, links } = await read(address);
    expect(text).toContain(words);
    expect(links).toContain(link);
  });

  it('finds a name in any order of its words', async () => {
    expect((await read('/cari?q=Haris%20Al')).links).toContain('/person:al-haris');
  });

  it('keeps the way to other kinds where one kind has nothing', async () => {
    const { links } = await read('/cari?q=al%20haris&kind=PROVINCE');
    expect(links.some((link) => /^\/cari\?q=al(\+|%20)haris$/.test(link))).toBe(true);
  });
});
