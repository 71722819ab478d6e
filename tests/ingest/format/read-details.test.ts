import { describe, expect, it } from 'vitest';
import type { DraftClaim } from '../../../src/ingest/format/dossier.ts';
import { problemsOf, read } from '../least-dossier.ts';

const recipient = (...keys: string[]): string[] => [
  'claims:',
  '  - claim: conferral:a RECIPIENT regency:tebo',
  ...keys.map((key) => `    ${key}`),
];
const claimWith = (...keys: string[]): DraftClaim | undefined => read(...recipient(...keys)).claims[0];

describe('evidence', () => {
  it('is one text, a list, or words with the occurrence that is meant', () => {
    const claim = claimWith('evidence: [kata, { exact: Tebo, occurrence: 2 }]');
    expect(claim?.quotations).toMatchObject([
      { exact: 'kata', occurrence: null },
      { exact: 'Tebo', occurrence: 2 },
    ]);
  });

  it.each([['# none'], ['evidence:'], ["evidence: ''"], ["evidence: ' '"], ['evidence: []']])(
    'must be there: a claim with "%s" is refused and its line named',
    (line) => {
      expect(problemsOf(...recipient(line))).toEqual([
        'contoh.yaml:2:5: RECIPIENT has no evidence: add the exact words of the article, 12 at most',
      ]);
    },
  );

  it('is twelve words and not thirteen', () => {
    const twelve = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas belas';
    expect(claimWith(`evidence: ${twelve}`)?.quotations[0]?.exact).toBe(twelve);
    expect(problemsOf(...recipient(`evidence: ${twelve} lagi`))).toEqual([
      'contoh.yaml:3:15: evidence is 12 words at most, these are 13: quote the words that carry the claim',
    ]);
  });

  it.each([
    ['{ occurrence: 2 }', '3:15: exact is missing'],
    ['{ exact: Tebo, occurrence: dua }', '3:42: occurrence is a number such as 76016, 76.016 or 12,5, got "dua"'],
    ["{ exact: Tebo, occurrence: '1,5' }", '3:42: occurrence is a whole number'],
    ['{ exact: Tebo, page: 2 }', '3:30: "page" is not known here; known are exact, occurrence'],
  ])('says what is wrong with %s', (evidence, problem) => {
    expect(problemsOf(...recipient(`evidence: ${evidence}`))).toContain(`contoh.yaml:${problem}`);
  });
});

describe('who says so, and how surely', () => {
  it('is the newsroom, certainly, unless the dossier says otherwise', () => {
    expect(claimWith('evidence: kata')).toMatchObject({
      modality: 'ASSERTED',
      speaker: null,
      stance: 'SUPPORTS',
      certain: true,
      note: null,
    });
  });

  it('is kept as given', () => {
    const claim = claimWith(
      'evidence: kata',
      'modality: QUOTED',
      'speaker: person:a',
      'certain: no',
      'note: Read from the list.',
      'stance: DISPUTES',
    );
    expect(claim).toMatchObject({
      modality: 'QUOTED',
      speaker: 'person:a',
      stance: 'DISPUTES',
      certain: false,
      note: 'Read from the list.',
    });
  });

  it('disputes the claim where it is a denial', () => {
    expect(claimWith('evidence: kata', 'modality: DENIAL')?.stance).toBe('DISPUTES');
  });

  it.each([
    [['modality: QUOTED'], '2:5: a QUOTED claim names its speaker'],
    [['certain: no'], '2:5: an uncertain claim has a note that says what was inferred'],
    [['certain: maybe'], '4:14: certain is yes or no, got "maybe"'],
    [['modality: SAID'], '4:15: modality is one of ASSERTED, QUOTED, CLAIMED, ALLEGED, DENIAL, PLAN, WISH, got "SAID"'],
    [['stance: supports'], '4:13: stance is one of SUPPORTS, DISPUTES, got "supports" (did you mean "SUPPORTS"?)'],
    [
      ['speaker: Al Haris'],
      expect.stringMatching(/^contoh\.yaml:4:14: speaker is an id \(kind:slug, .+\), got "Al Haris"$/),
    ],
    [['speaker: source:contoh'], expect.stringMatching(/^contoh\.yaml:4:14: speaker is .*got "source:contoh"$/)],
  ])('refuses %j', (keys, problem) => {
    expect(problemsOf(...recipient('evidence: kata', ...keys))).toEqual([
      typeof problem === 'string' ? `contoh.yaml:${problem}` : problem,
    ]);
  });
});

describe('qualifiers', () => {
  it('are read as their types, and absent ones left out', () => {
    const keys = [
      'evidence: kata',
      'onBehalfOf: person:a',
      'category: { group: Pelaku Usaha, sector: Keuangan }',
      'rank: { value: 3, basis: list order, certain: no }',
    ];
    expect(claimWith(...keys)?.qualifiers).toEqual({
      onBehalfOf: 'person:a',
      category: { group: 'Pelaku Usaha', sector: 'Keuangan' },
      rank: { value: 3, basis: 'list order', certain: false },
    });
  });

  it('take a bare rank for a certain one', () => {
    expect(claimWith('evidence: kata', 'rank: 3')?.qualifiers).toEqual({ rank: { value: 3, certain: true } });
  });

  it('take one attested day or several', () => {
    const held = (days: string) =>
      read('claims:', '  - claim: person:a HOLDS office:b', '    evidence: kata', `    attested: ${days}`).claims[0]
        ?.qualifiers;
    expect(held('2023-04-13')).toEqual({ attested: ['2023-04-13'] });
    expect(held('[2023-04-13, 2024]')).toEqual({ attested: ['2023-04-13', '2024'] });
  });

  it.each([
    ['rank: pertama', '4:11: rank is a number such as 76016, 76.016 or 12,5, got "pertama"'],
    ["rank: '1,5'", '4:11: rank is a whole number'],
    ['rank: { basis: list order }', '4:11: value is missing'],
    ['category: Pelaku Usaha', '4:15: category is a map of keys and values'],
    [
      'category: { colour: red }',
      '4:17: "colour" is not known here; known are label, group, sector, scale, criterion, zone, recipients, rank',
    ],
  ])('refuse %s', (key, problem) => {
    expect(problemsOf(...recipient('evidence: kata', key))).toEqual([`contoh.yaml:${problem}`]);
  });

  it('refuse a date that does not exist', () => {
    expect(
      problemsOf('claims:', '  - claim: person:a HOLDS office:b', '    evidence: kata', '    from: 2023-02-30'),
    ).toEqual([
      'contoh.yaml:4:11: from is a year, month or day that exists: 2022, 2022-04 or 2022-04-13, got "2023-02-30"',
    ]);
  });

  it('refuse a number with a currency before it, which would be lost', () => {
    expect(
      problemsOf('claims:', '  - claim: award:a FIGURE', '    of: hadiah', '    amount: Rp5.000', '    evidence: kata'),
    ).toContain(
      'contoh.yaml:4:13: amount is a number such as 76016, 76.016 or 12,5, got "Rp5.000": write 5.000, and currency: IDR beside it',
    );
  });
});
