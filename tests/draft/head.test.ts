import { expect, it } from 'vitest';
import { draftYaml } from '../../src/draft/draft-yaml.ts';
import { makeDraft } from '../../src/draft/make-draft.ts';
import { gazetteerNames } from './gazetteer-names.ts';

it('takes the name of a newsroom that stands with its address, as the text of a saved page begins', () => {
  const text = [
    'Dua Desa Terima Umpama Award 2024',
    'Oleh Rina Misal',
    'Kabar Misal (kabarmisal.co.id)',
    '',
    'TEBO – Dinas Umpama menyerahkan Umpama Award 2024 kepada dua desa di Kabupaten Tebo, Kamis (2/5/2024).',
    '',
  ].join('\n');
  const { head, entities, publisher } = makeDraft('simpan.txt', Buffer.from(text), gazetteerNames());
  expect(head.publisher).toMatchObject({ value: 'Kabar Misal', sure: 'high' });
  const [newsroom] = entities.filter(({ id }) => id === publisher);
  expect([...(newsroom?.otherNames ?? [])]).toEqual(['kabarmisal.co.id']);
});

it('says who took an award of no earlier round than the one that it tells of', () => {
  const text = [
    'Pemkab Tebo Raih Umpama Award 2024',
    '',
    'TEBO – Pemerintah Kabupaten Tebo meraih Umpama Award 2024 dengan predikat Madya.',
    'Penghargaan diterima Wakil Bupati Tebo Sari Misal mewakili Bupati Tebo Budi Umpama.',
    '"Pada 2023 kami juga di predikat Pratama," kata Sari.',
    '',
  ].join('\n');
  const { conferrals } = makeDraft('a.txt', Buffer.from(text), gazetteerNames());
  const takers = conferrals.map(({ fields }) => [fields['status'], fields['acceptedBy'] === null]);
  expect(takers).toEqual([
    ['CONFERRED', false],
    ['CLAIMED', true],
  ]);
});

it.each(['artikel.txt', 'article-2.txt', 'siaran pers.txt', '2024-05-02.txt'])(
  'leaves a newspaper that is not printed open where the file is called %s',
  (file) => {
    const text = 'Kabupaten Tebo Terima Umpama Award\n\nTEBO – Kabupaten Tebo menerima Umpama Award 2024.\n';
    const draft = makeDraft(file, Buffer.from(text), gazetteerNames());
    expect([
      draft.publisher,
      draft.head.publisher,
      draft.entities.filter(({ kind }) => kind === 'Organisation'),
    ]).toEqual([null, null, []]);
    expect(draft.source).toContain('source:kabupaten-tebo-terima-umpama-award');
    expect(draftYaml(draft)).toContain('publisher: not printed');
  },
);
