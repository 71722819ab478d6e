import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/interchange/bibtex.ts';
import { citationKey } from '../../src/interchange/citation-key.ts';
import { cslJson } from '../../src/interchange/csl-json.ts';
import { articleReference, pageReference } from './citations.ts';

const site = 'https://jejak.contoh';
const keyOf = (address: string, id = 'ledger'): string =>
  citationKey(pageReference({ id, permalink: `${site}${address}` }));

describe('citationKey', () => {
  it.each([
    ['/person:ani-misal', 'jejak-person-ani-misal'],
    ['/en/person:ani-misal', 'jejak-en-person-ani-misal'],
    ['/', 'jejak-ledger'],
    ['/penghargaan', 'jejak-penghargaan'],
  ])('spells %s out as %s', (address, key) => {
    expect(keyOf(address)).toBe(key);
  });

  it.each([
    ['/penghargaan?year=2023', '/penghargaan?year=2024'],
    ['/penghargaan?year=2024', '/penghargaan?year=2024&asOf=2024'],
    ['/penghargaan?knownAt=2024-09-11T10:00:00Z', '/penghargaan?knownAt=2024-09-11T10:00:59Z'],
    ['/penghargaan?q=a-b', '/penghargaan?q=a%20b'],
    ['/penghargaan?q=%C3%A9', '/penghargaan?q=e'],
    ['/penghargaan?q=%D9%85', '/penghargaan?q=%D8%A8'],
    ['/penghargaan?award=award:misal', '/en/awards?award=award:misal'],
    [`/penghargaan?q=${'a'.repeat(200)}b`, `/penghargaan?q=${'a'.repeat(200)}c`],
    ['/person:ani-misal', '/timeline?entities=person:ani-misal'],
  ])('keeps %s and %s apart, in ASCII and no longer than 80 marks', (one, other) => {
    const keys = [keyOf(one), keyOf(other)];
    expect(new Set(keys).size).toBe(2);
    for (const key of keys) expect(key).toMatch(/^jejak(-[a-z0-9]+)+$/);
    for (const key of keys) expect(key.length).toBeLessThan(80);
  });

  it('begins with what the address says, and is the same on every site', () => {
    const key = keyOf('/penghargaan?award=award:misal&year=2024');
    expect(key).toMatch(/^jejak-penghargaan-award-award-misal-year-2024-[0-9a-f]{8}$/);
    const elsewhere = pageReference({ permalink: 'http://127.0.0.1:4000/penghargaan?award=award:misal&year=2024' });
    expect(citationKey(elsewhere)).toBe(key);
  });

  it('is that of the article for an article, and one in BibTeX and CSL-JSON', () => {
    const [article, table] = [articleReference(), pageReference({ permalink: `${site}/penghargaan?year=2024` })];
    expect(citationKey(article)).toBe('jejak-source-harian-misal-2024-05-02');
    for (const reference of [article, table]) {
      expect(bibtex(reference, 'id')).toContain(`@misc{${citationKey(reference)},`);
      expect(cslJson(reference, 'id')[0].id).toBe(citationKey(reference));
    }
  });
});
