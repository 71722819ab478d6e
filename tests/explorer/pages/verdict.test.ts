import { describe, expect, it } from 'vitest';
import type { ClaimType, ConferralStatus } from '../../../src/explorer/core/operation-types.ts';
import { type JudgedChain, meetingOf, verdict, weaknesses } from '../../../src/explorer/pages/connect/verdict.ts';

describe('the verdict on what joins two names', () => {
  it.each([
    ['direct', ['person:a', 'HOLDS', 'office:b']],
    ['handed', ['person:a', 'PRESENTER', 'conferral:c', 'RECIPIENT', 'person:b']],
    ['conferral', ['person:a', 'WITNESS', 'conferral:c', 'RECIPIENT', 'person:b']],
    [
      'edition',
      [
        'person:a',
        'RECIPIENT',
        'conferral:c',
        'IN_EDITION',
        'edition:e',
        'IN_EDITION',
        'conferral:d',
        'RECIPIENT',
        'person:b',
      ],
    ],
    ['event', ['person:a', 'SPOKE_AT', 'event:e', 'ATTENDED', 'person:b']],
    ['office', ['person:a', 'HOLDS', 'office:o', 'HOLDS', 'person:b']],
    ['body', ['person:a', 'MEMBER_OF', 'organisation:o', 'MEMBER_OF', 'person:b']],
    ['region', ['person:a', 'HOME_REGION', 'regency:r', 'HOME_REGION', 'person:b']],
    ['through', ['person:a', 'INITIATED', 'programme:p', 'RUNS', 'company:b']],
    ['award', sameAward()],
  ] as const)('sees that the two meet by: %s', (meeting, parts) => {
    expect(meetingOf(chain(parts))).toBe(meeting);
  });

  it('says of a shared award in different editions that this is all, and that no source names both', () => {
    const chains = [chain(sameAward())];
    expect(verdict({ ...ends, chains, together: false }, 'id')).toBe(
      'Tidak ada hubungan langsung yang diketahui. Keduanya hanya bertemu lewat nama penghargaan yang sama, award:w, pada edisi berbeda. Tidak ada sumber yang menyebut keduanya bersama.',
    );
    expect(verdict({ ...ends, chains, together: false }, 'en')).toBe(
      'No direct relation is known. Both only meet through the name of the same award, award:w, in different editions. No source names both together.',
    );
  });

  it('says nothing of common sources where that was not looked at, or where one names both', () => {
    for (const together of [null, true])
      expect(verdict({ ...ends, chains: [chain(sameAward())], together }, 'id')).not.toContain('sumber');
  });

  it('says that one handed the other an award only where it was conferred', () => {
    const parts = ['person:a', 'PRESENTER', 'conferral:c', 'RECIPIENT', 'person:b'] as const;
    expect(verdict({ ...ends, chains: [chain(parts)] }, 'id')).toBe(
      'A menyerahkan penghargaan kepada B.'.replace('A', 'person:a').replace('B', 'person:b'),
    );
    const nominated = verdict({ ...ends, chains: [chain(parts, 'NOMINATED')] }, 'id');
    expect(nominated).not.toContain('menyerahkan');
    expect(nominated).toContain('Tentang person:b: masuk nominasi, tidak disebut sudah menerima.');
  });

  it('judges by the strongest chain, wherever it stands', () => {
    const chains = [chain(sameAward()), chain(['person:a', 'SPOKE_AT', 'event:e', 'ATTENDED', 'person:b'])];
    expect(verdict({ ...ends, chains }, 'en')).toContain('Both are named in the same event: event:e.');
  });

  it('denies only what was looked at wholly', () => {
    expect(verdict({ ...ends, chains: [] }, 'id')).toContain(
      'Tidak ada hubungan yang diketahui antara person:a dan person:b, sejauh 6',
    );
    expect(verdict({ ...ends, chains: [], exhausted: false }, 'id')).toContain('pencariannya tidak tuntas');
  });

  it('tells weak steps in words', () => {
    const [step] = chain(['person:a', 'RECIPIENT', 'conferral:c'], 'NOMINATED').steps;
    expect(step && weaknesses(step, 'id')).toEqual(['masuk nominasi']);
  });
});

const ends = {
  from: { id: 'person:a', name: 'person:a' },
  to: { id: 'person:b', name: 'person:b' },
  most: 6,
  exhausted: true,
  together: null,
};

function sameAward() {
  return [
    'person:a',
    'RECIPIENT',
    'conferral:c',
    'IN_EDITION',
    'edition:e',
    'EDITION_OF',
    'award:w',
    'EDITION_OF',
    'edition:f',
    'IN_EDITION',
    'conferral:d',
    'RECIPIENT',
    'person:b',
  ] as const;
}

/** Ids with the types of claim between them; every name is its id. */
function chain(parts: readonly string[], status: ConferralStatus = 'CONFERRED'): JudgedChain {
  const steps = parts.flatMap((part, index) => {
    if (index % 2 === 0) return [];
    const [from = '', to = ''] = [parts[index - 1], parts[index + 1]];
    const claim = {
      type: part as ClaimType, // the table above has no others
      told: [from, to].some((id) => id.startsWith('conferral:')) ? { status } : {},
      certain: true,
      standing: 'UNCONTESTED',
      modality: 'ASSERTED',
    };
    return [{ from: { id: from, name: from }, to: { id: to, name: to }, claim }];
  });
  return { sentence: parts.join(' '), steps };
}
