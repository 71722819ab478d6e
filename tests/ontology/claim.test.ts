import { describe, expect, it } from 'vitest';
import { type ClaimIdentity, claimId, inSourceOrder, moodOf, sortKeys } from '../../src/ontology/claim.ts';
import { nodeKindOf } from '../../src/ontology/ids.ts';
import { assertionOf } from './sample-claim.ts';

const held: ClaimIdentity = {
  type: 'HOLDS',
  subject: 'person:al-haris',
  object: 'office:gubernur-jambi',
  value: null,
  mood: 'FACT',
};
const figure: ClaimIdentity = {
  type: 'FIGURE',
  subject: 'programme:a',
  object: null,
  value: { amount: 76016, of: 'peserta' },
  mood: 'FACT',
};

describe('claimId', () => {
  it('is the same in every rebuild and release, since permalinks are made of it', () => {
    expect(claimId(held)).toBe('claim:e7a87b147de9a0c314f648ab');
    expect(claimId(figure)).toBe('claim:ac2806bd830bfa3c718a2eb2');
    expect(nodeKindOf(claimId(held))).toBe('Claim');
  });

  it('does not depend on the order in which the value was written', () => {
    expect(claimId({ ...figure, value: { of: 'peserta', amount: 76016 } })).toBe(claimId(figure));
  });

  it.each<[string, Partial<ClaimIdentity>]>([
    ['type', { type: 'STATEMENT' }],
    ['subject', { subject: 'programme:b' }],
    ['object', { object: 'programme:b' }],
    ['value', { value: { amount: 76017, of: 'peserta' } }],
    ['mood', { mood: 'WISH' }],
  ])('is another for another %s', (_part, changes) => {
    expect(claimId({ ...figure, ...changes })).not.toBe(claimId(figure));
  });

  it('tells a number from its digits as text', () => {
    expect(claimId({ ...figure, value: { amount: '76016', of: 'peserta' } })).not.toBe(claimId(figure));
  });
});

describe('moodOf', () => {
  it.each([
    ['ASSERTED', 'FACT'],
    ['QUOTED', 'FACT'],
    ['CLAIMED', 'FACT'],
    ['DENIAL', 'FACT'],
    ['PLAN', 'PLAN'],
    ['WISH', 'WISH'],
  ] as const)('takes %s for a %s', (modality, mood) => {
    expect(moodOf(modality)).toBe(mood);
  });
});

describe('inSourceOrder', () => {
  it('puts the oldest source first, then the dossier, then the order written, and leaves its input alone', () => {
    const late = assertionOf('2024-01-01');
    const second = assertionOf('2023-01-01', { dossier: 'dossier:b', ordinal: 1 });
    const third = assertionOf('2023-01-01', { dossier: 'dossier:b', ordinal: 10 });
    const first = assertionOf('2023-01-01', { dossier: 'dossier:a', ordinal: 20 });
    const given = [late, third, second, first];
    expect(inSourceOrder(given)).toEqual([first, second, third, late]);
    expect(given[0]).toBe(late);
  });
});

describe('sortKeys', () => {
  it('orders the keys of nested data too, and no list', () => {
    const sorted = sortKeys({ rank: { value: 3, certain: true }, appliesTo: ['b', 'a'] });
    expect(JSON.stringify(sorted)).toBe('{"appliesTo":["b","a"],"rank":{"certain":true,"value":3}}');
  });
});
