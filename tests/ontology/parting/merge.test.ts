import { describe, expect, it } from 'vitest';
import type { Data } from '../../../src/ontology/claim.ts';
import type { ClaimType } from '../../../src/ontology/ontology.ts';
import { mergeQualifiers, readingsOf } from '../../../src/ontology/parting/merge.ts';
import { assertionOf } from '../sample-claim.ts';

const days = ['2023-01-01', '2024-01-01', '2025-01-01'];
const said = (...qualifiers: Data[]) => qualifiers.map((one, at) => assertionOf(days[at] ?? '', { qualifiers: one }));

describe('mergeQualifiers', () => {
  it('lets the first of single values stand, also where it is no', () => {
    expect(mergeQualifiers('HOLDS', said({ acting: false }, { acting: true, from: '2021' }))).toEqual({
      acting: false,
      from: '2021',
    });
  });

  it('joins lists of days, each once and in order', () => {
    const given = said({ attested: ['2024-01-01', '2023-04-13'] }, { attested: ['2023-04-13', '2022'] });
    expect(mergeQualifiers('HOLDS', given)).toEqual({ attested: ['2022', '2023-04-13', '2024-01-01'] });
    expect(mergeQualifiers('HOLDS', said({ attested: ['2024', '2022'] }))).toEqual({ attested: ['2022', '2024'] });
  });

  it.each<[string, ClaimType, Data, Data, Data]>([
    ['the day within the year', 'STATUS', { date: '2024' }, { date: '2024-06-20' }, { date: '2024-06-20' }],
    [
      'the day, also when the younger says less',
      'STATUS',
      { date: '2024-06-20' },
      { date: '2024' },
      { date: '2024-06-20' },
    ],
    [
      'all parts of a category',
      'RECIPIENT',
      { category: { group: 'Pelaku Usaha' } },
      { category: { sector: 'Keuangan' } },
      { category: { group: 'Pelaku Usaha', sector: 'Keuangan' } },
    ],
    [
      'the rank that is one',
      'RECIPIENT',
      { rank: { value: 1, certain: false } },
      { rank: { value: 2, certain: true } },
      { rank: { value: 2, certain: true } },
    ],
    [
      'the oldest of what does not agree, whole',
      'RECIPIENT',
      { category: { label: 'Inovasi' } },
      { category: { label: 'Kinerja', group: 'tipe C' } },
      { category: { label: 'Inovasi' } },
    ],
  ])('lets stand %s', (_what, type, a, b, merged) => {
    expect(mergeQualifiers(type, said(a, b))).toEqual(merged);
  });
});

describe('readingsOf', () => {
  it('keeps apart what does not agree, and joins to each what does', () => {
    const given = said({ date: '2024-06' }, { date: '2024-07-01' }, { date: '2024-06-20' });
    expect(readingsOf('STATUS', 'date', given)).toEqual(['2024-06-20', '2024-07-01']);
  });

  it('takes one word in other capitals for one word', () => {
    expect(readingsOf('RECIPIENT', 'grade', said({ grade: 'Utama' }, { grade: 'utama' }))).toEqual(['Utama']);
  });
});
