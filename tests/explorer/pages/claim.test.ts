import { describe, expect, it } from 'vitest';
import { assertionId, claimId } from '../../../src/ontology/claim.ts';
import { article, dossiersOf } from '../../graphql/said.ts';
import { ingestSmall } from '../../graphql/small-dossier.ts';
import { pageReader } from '../page-reader.ts';
import { smallApp } from '../small-app.ts';

const articles = dossiersOf('x', [
  article(
    '2024-05-01',
    'person:ani HOLDS office:bupati | from: 2010, to: 2015',
    'person:ani HOLDS office:bupati | from: 2020, to: 2024',
    'conferral:c OF_AWARD award:w',
    'conferral:c RECIPIENT regency:tebo | category: { label: Inovasi }, rank: 1',
    'conferral:c STATUS | status: CONFERRED, date: 2024-04-30',
  ),
  article('2024-07-01', 'conferral:c RECIPIENT regency:tebo | category: { label: Kinerja, group: tipe C }, rank: 1'),
]);
const said = { value: null, mood: 'FACT' } as const;
const terms = claimId({ type: 'HOLDS', subject: 'person:ani', object: 'office:bupati', ...said });
const recipient = claimId({ type: 'RECIPIENT', subject: 'conferral:c', object: 'regency:tebo', ...said });

describe('the page of a claim', () => {
  const { ask, read, readCsv } = pageReader(smallApp((store) => ingestSmall(store, ...articles)));

  it('says beside the words of each source what that source says', async () => {
    const { text } = await read(`/en/${recipient}`);
    const [first, second] = [
      text.indexOf('Category: Inovasi; Rank: 1'),
      text.indexOf('Group: tipe C; Category: Kinerja; Rank: 1'),
    ];
    expect([first > 0, second > first]).toEqual([true, true]);
  });

  it('says in what sources differ, and which says what', async () => {
    const { text } = await read(`/${recipient}`);
    expect(text).toContain(
      'Sumber berbeda tentang ini Kategori: Inovasi — x-1 Kelompok: tipe C; Kategori: Kinerja — x-2',
    );
  });

  it('leads from what is so more than once to each of its times', async () => {
    const { text, links } = await read(`/en/${terms}`);
    expect(text).toContain('Sources say that this was so more than once');
    const times = [...new Set(links.filter((link) => link.startsWith(`/en/${terms}-`)))];
    expect(times).toHaveLength(2);
    for (const time of times) expect((await read(time)).text).toMatch(/2010|2020/);
  });

  it('is found at the address of each assertion on it, with what the address asks', async () => {
    const id = assertionId(recipient, {
      ...{ source: 'source:x-2', stance: 'SUPPORTS', modality: 'ASSERTED', speaker: null, certain: true, note: null },
      qualifiers: { category: { label: 'Kinerja', group: 'tipe C' }, rank: { value: 1, certain: true } },
      passages: [{ exact: 'Kata' }],
    });
    const response = await ask(`/en/${id}?knownAt=2024-08-01`);
    expect([response.status, response.headers.get('location')]).toEqual([302, `/en/${recipient}?knownAt=2024-08-01`]);
  });

  it('marks the row of the ledger, the page of the conferral and the CSV as contested', async () => {
    expect((await read('/en/conferral:c')).text).toContain('Sources differ: category');
    expect((await read('/penghargaan')).text).toContain('Sumber berbeda: kategori');
    expect((await readCsv('/penghargaan.csv')).rows).toMatchObject([{ contested: 'CATEGORY' }]);
  });
});
