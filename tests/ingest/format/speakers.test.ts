import { describe, expect, it } from 'vitest';
import { problemsOf, read } from '../least-dossier.ts';

/** How each claim of a dossier is said, by its type. */
function said(...lines: string[]): Record<string, string> {
  return Object.fromEntries(
    read(...lines).claims.map(({ claim, modality, speaker }) => [claim.type, `${modality} ${speaker}`]),
  );
}

const conferral = (...keys: string[]): string[] => [
  'conferrals:',
  '  - conferral:a:',
  ...['award: award:a', 'recipient: regency:tebo', 'evidence: kata', ...keys].map((key) => `      ${key}`),
];

describe('who speaks', () => {
  it('is quoted, where no modality is given', () => {
    const line = '  - { claim: award:a STATEMENT, text: x, evidence: kata, speaker: person:ani }';
    expect(said('claims:', line)).toEqual({ STATEMENT: 'QUOTED person:ani' });
  });

  it('is quoted for every part of a conferral, and of a list of winners', () => {
    expect(said(...conferral('speaker: person:ani', 'status: CONFERRED'))).toEqual({
      OF_AWARD: 'QUOTED person:ani',
      RECIPIENT: 'QUOTED person:ani',
      STATUS: 'QUOTED person:ani',
    });
    const winners = '  - { award: award:a, id: a, evidence: kata, speaker: person:ani, list: [regency:tebo] }';
    expect(said('winners:', winners)).toEqual({ OF_AWARD: 'QUOTED person:ani', RECIPIENT: 'QUOTED person:ani' });
  });

  it.each([
    ['a status', 'status: { is: CONFERRED, speaker: person:ani }', 'STATUS'],
    ['a prize', 'prize: { is: piala, speaker: person:ani }', 'PRIZE'],
    ['a count', 'counted: { is: 12 kota, speaker: person:ani }', 'RECIPIENT_COUNT'],
    ['a presenter', 'presenter: { is: person:budi, speaker: person:ani }', 'PRESENTER'],
  ])('is quoted for %s alone, whatever the conferral says for all but a wish', (_what, line, type) => {
    for (const all of ['note: x', 'modality: ASSERTED', 'modality: CLAIMED']) {
      const own = said(...conferral(all, line));
      expect(own[type]).toBe('QUOTED person:ani');
      expect(own['RECIPIENT']).toMatch(/ null$/);
    }
    expect(said(...conferral('modality: WISH', line))[type]).toBe('WISH person:ani');
  });

  it('is quoted for an item of a list that names a speaker of its own', () => {
    const list = '[{ recipient: regency:tebo, speaker: person:ani }]';
    const winners = `  - { award: award:a, id: a, evidence: kata, modality: CLAIMED, list: ${list} }`;
    expect(said('winners:', winners)['RECIPIENT']).toBe('QUOTED person:ani');
  });

  it.each(['WISH', 'PLAN', 'DENIAL', 'CLAIMED', 'ALLEGED', 'ASSERTED'])(
    'says what is written beside it: %s',
    (modality) => {
      const line = `  - { claim: award:a STATEMENT, text: x, evidence: kata, speaker: person:ani, modality: ${modality} }`;
      expect(said('claims:', line)).toEqual({ STATEMENT: `${modality} person:ani` });
    },
  );
});

describe('whose wish it is', () => {
  const wish = (...keys: string[]): string[] => [
    'claims:',
    '  - claim: award:a STATEMENT',
    ...['text: x', 'evidence: kata', 'whose: person:ani', ...keys].map((key) => `    ${key}`),
  ];

  it('stands beside who tells of it, in whatever type of claim', () => {
    const [claim] = read(...wish('modality: WISH', 'speaker: person:budi')).claims;
    expect(claim).toMatchObject({ modality: 'WISH', speaker: 'person:budi', qualifiers: { whose: 'person:ani' } });
  });

  it.each([[[]], [['modality: QUOTED', 'speaker: person:budi']], [['modality: ALLEGED']]])(
    'is said of a wish or a plan alone: not with %j',
    (keys) => {
      expect(problemsOf(...wish(...keys))).toEqual([
        'contoh.yaml:2:5: whose tells whose wish or plan it is: add modality: WISH or PLAN',
      ]);
    },
  );

  it('names somebody who must be introduced', () => {
    const { mentions } = read(...wish('modality: PLAN')) as unknown as { mentions: ReadonlyMap<string, unknown> };
    expect([...mentions.keys()]).toContain('person:ani');
  });
});
