import { describe, expect, it } from 'vitest';
import { problemsOf, read } from '../least-dossier.ts';

const named = (...keys: string[]): string[] => [
  'conferrals:',
  '  - conferral:a:',
  '      name: A',
  ...keys.map((key) => `      ${key}`),
];

describe('the short form of a conferral', () => {
  it('makes an edition, a recipient and a status of few words, each with what it takes over', () => {
    const { claims, entities } = read(
      ...named(
        'edition: edition:b',
        'recipient: regency:tebo',
        'status: CONFERRED',
        'category: { group: Pemerintah }',
        'rank: 3',
        'date: 2023-04-13',
        'evidence: Kabupaten Tebo',
      ),
    );
    const common = { quotations: [{ exact: 'Kabupaten Tebo' }], modality: 'ASSERTED', certain: true };
    expect(claims).toMatchObject([
      {
        claim: { type: 'IN_EDITION', subject: 'conferral:a', object: 'edition:b', value: null, mood: 'FACT' },
        qualifiers: {},
        ...common,
      },
      {
        claim: { type: 'RECIPIENT', subject: 'conferral:a', object: 'regency:tebo', value: null, mood: 'FACT' },
        qualifiers: { category: { group: 'Pemerintah' }, rank: { value: 3, certain: true } },
        ...common,
      },
      {
        claim: { type: 'STATUS', subject: 'conferral:a', object: null, value: { status: 'CONFERRED' }, mood: 'FACT' },
        qualifiers: { date: '2023-04-13' },
        ...common,
      },
    ]);
    expect(entities.get('conferral:a')).toEqual({ name: 'A', otherNames: [], description: null, properties: {} });
  });

  it('is read as the design writes it', () => {
    const { claims } = read(
      'conferrals:',
      '  - conferral:paritrana-2022-jambi-tebo:',
      '      edition: edition:paritrana-2022-jambi',
      '      category: { recipients: regency governments, rank: 3 }',
      '      recipient: regency:tebo',
      '      status: CONFERRED',
      "      evidence: 'Kabupaten Tebo'",
    );
    expect(claims.map(({ claim }) => claim.type)).toEqual(['IN_EDITION', 'RECIPIENT', 'STATUS']);
  });

  it.each([
    ['award', 'OF_AWARD', 'award:b'],
    ['presenter', 'PRESENTER', 'person:b'],
    ['conferrer', 'CONFERRER', 'organisation:b'],
    ['acceptedBy', 'ACCEPTED_BY', 'office:b'],
    ['proposer', 'PROPOSER', 'regency:b'],
    ['witness', 'WITNESS', 'person:b'],
  ])('reads %s as %s', (key, type, object) => {
    expect(read(...named(`${key}: ${object}`, 'evidence: kata')).claims).toMatchObject([{ claim: { type, object } }]);
  });

  it('takes several parties and several statuses, in the order written', () => {
    const { claims } = read(
      ...named('recipient: [regency:tebo, company:b]', 'status: [NOMINATED, CONFERRED]', 'evidence: kata'),
    );
    expect(claims.map(({ claim }) => claim.object ?? claim.value)).toEqual([
      'regency:tebo',
      'company:b',
      { status: 'NOMINATED' },
      { status: 'CONFERRED' },
    ]);
  });

  it('lets a part have its own evidence, speaker and the rest, and keeps them from the others', () => {
    const { claims } = read(
      ...named(
        'edition: edition:b',
        'evidence: kata',
        'modality: QUOTED',
        'speaker: person:a',
        'rank: 1',
        'recipient: { is: regency:tebo, rank: 3, evidence: Tebo, modality: CLAIMED }',
      ),
    );
    expect(claims).toMatchObject([
      { claim: { type: 'IN_EDITION' }, quotations: [{ exact: 'kata' }], modality: 'QUOTED', speaker: 'person:a' },
      {
        claim: { type: 'RECIPIENT' },
        quotations: [{ exact: 'Tebo' }],
        modality: 'CLAIMED',
        qualifiers: { rank: { value: 3, certain: true } },
      },
    ]);
  });

  it('keeps a wish apart from what was conferred', () => {
    const { claims } = read(...named('evidence: kata', 'status: [NOMINATED, { is: CONFERRED, modality: WISH }]'));
    expect(claims.map(({ claim }) => claim.mood)).toEqual(['FACT', 'WISH']);
  });
});

describe('a conferral with problems', () => {
  it.each([
    [
      'no evidence',
      named('recipient: regency:tebo'),
      '4:18: RECIPIENT has no evidence: add the exact words of the article, 12 at most',
    ],
    ['an unknown status', named('evidence: kata', 'status: WON'), /:5:15: status is one of PROPOSED, .*, got "WON"$/],
    [
      'an edition that is an award',
      named('evidence: kata', 'edition: award:b'),
      '5:16: IN_EDITION from Conferral leads to Edition, got award:b (see docs/ontology.md#in_edition)',
    ],
    [
      'a recipient that is meant as an id and is none',
      named('evidence: kata', 'recipient: regency:Tebo'),
      /:5:18: recipient is the id of an entity \(.+\), or a name, got "regency:Tebo"$/,
    ],
    [
      'a bad date',
      named('evidence: kata', 'status: CONFERRED', 'date: kemarin'),
      '6:13: date is a year, month or day that exists: 2022, 2022-04 or 2022-04-13, got "kemarin"',
    ],
    [
      'an unknown key',
      named('evidence: kata', 'winner: regency:tebo'),
      /:5:7: "winner" is not known here; known are name, otherNames, description, evidence, .*recipient, .*status, prize, counted$/,
    ],
    [
      'an unknown key of a part',
      named('evidence: kata', 'presenter: { is: person:b, date: 2023 }'),
      /:5:34: "date" is not known here; known are is, new, evidence, /,
    ],
    ['a recipient without an id', named('evidence: kata', 'recipient: { rank: 3 }'), '5:18: is is missing'],
    ['a status without a word', named('evidence: kata', 'status: { date: 2023 }'), '5:15: is is missing'],
    [
      'a date but no status that takes it',
      named('evidence: kata', 'recipient: regency:tebo', 'date: 2023-04-13'),
      /:6:\d+: .*date/,
    ],
    [
      'a rank but no recipient that takes it',
      named('evidence: kata', 'status: CONFERRED', 'rank: 3'),
      /:6:\d+: .*rank/,
    ],
    [
      'an id of something else',
      ['conferrals:', '  - award:a: { name: A }'],
      '2:5: a conferral is an id (conferral:slug), got "award:a"',
    ],
    [
      'its keys beside the id',
      ['conferrals:', '  - conferral:a:', '    name: A'],
      '2:5: a conferral is its id, a colon, and its parts below it',
    ],
    ['nothing below the id', ['conferrals:', '  - conferral:a:'], '2:17: a conferral is a map of keys and values'],
  ])('says where it has %s', (_what, lines, problem) => {
    expect(problemsOf(...lines)).toEqual([
      typeof problem === 'string' ? `contoh.yaml:${problem}` : expect.stringMatching(problem),
    ]);
  });

  it('says a wrong value that several parts take over once', () => {
    expect(
      problemsOf(
        ...named(
          'evidence: kata',
          'certain: maybe',
          'edition: edition:b',
          'recipient: regency:tebo',
          'status: CONFERRED',
        ),
      ),
    ).toEqual(['contoh.yaml:5:16: certain is yes or no, got "maybe"']);
  });
});
