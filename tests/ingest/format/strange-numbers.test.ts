import { describe, expect, it } from 'vitest';
import { problemsOf, read } from '../least-dossier.ts';

const figure = (...keys: string[]): string[] => [
  'claims:',
  '  - claim: programme:a FIGURE',
  ...['of: peserta', 'evidence: kata', ...keys].map((key) => `    ${key}`),
];

describe('a number that cannot be', () => {
  it.each([
    ['a count below nothing', figure('amount: -5')],
    [
      'an edition that is no manieth',
      ['claims:', '  - claim: edition:a EDITION_OF award:a', '    ordinal: 0', '    evidence: kata'],
    ],
    [
      'a time that is none',
      ['conferrals:', '  - conferral:a:', '      recipient: regency:tebo', '      nthTime: 0', '      evidence: kata'],
    ],
    [
      'a label with a year far off',
      ['claims:', '  - claim: edition:a EDITION_OF award:a', '    labelYear: 204', '    evidence: kata'],
    ],
  ])('is refused with the way to keep what is printed: %s', (_what, lines) => {
    expect(problemsOf(...lines)).toEqual([
      expect.stringMatching(/if the source prints it so, keep it as printed of a FIGURE, or in a note$/),
    ]);
  });

  it('is kept as a figure that has only what is printed', () => {
    expect(read(...figure('printed: "-5 orang"')).claims.map(({ claim }) => claim.value)).toEqual([
      { of: 'peserta', printed: '-5 orang' },
    ]);
  });
});
