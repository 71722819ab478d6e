import { describe, expect, it } from 'vitest';
import { problemsOf, read } from '../least-dossier.ts';

describe('readClaims', () => {
  it('reads an edge out of a sentence', () => {
    expect(read('claims:', '  - claim: person:a HOLDS office:b', '    evidence: Gubernur A').claims).toMatchObject([
      {
        claim: { type: 'HOLDS', subject: 'person:a', object: 'office:b', value: null, mood: 'FACT' },
        quotations: [{ exact: 'Gubernur A', occurrence: null }],
        qualifiers: {},
      },
    ]);
  });

  it('reads a value out of the keys below the sentence, and its qualifiers apart', () => {
    const { claims } = read(
      'claims:',
      '  - claim: event:a OCCURRED',
      '    date: 2023-04-13',
      '    printedWeekday: Kamis',
      '    evidence: Kamis (13/04/2023)',
    );
    expect(claims).toMatchObject([
      {
        claim: { type: 'OCCURRED', subject: 'event:a', object: null, value: { date: '2023-04-13' } },
        qualifiers: { printedWeekday: 'Kamis' },
      },
    ]);
  });

  it.each([
    ['WISH', 'WISH'],
    ['PLAN', 'PLAN'],
    ['DENIAL', 'FACT'],
  ])('makes of a %s a claim of mood %s', (modality, mood) => {
    const { claims } = read(
      'claims:',
      '  - claim: person:a HOLDS office:b',
      `    modality: ${modality}`,
      '    evidence: kata',
    );
    expect(claims[0]?.claim.mood).toBe(mood);
  });

  it.each([
    [
      'person:a IMPLEMENTS programme:b',
      'IMPLEMENTS starts at Programme, got person:a (see docs/ontology.md#implements)',
    ],
    [
      'programme:a IMPLEMENTS person:b',
      'IMPLEMENTS from Programme leads to Programme or Regulation, got person:b (see docs/ontology.md#implements)',
    ],
    ['person:a HOLDS', 'HOLDS leads to an entity, and none is named (see docs/ontology.md#holds)'],
    [
      'person:a LOVES office:b',
      'a claim is "subject TYPE object" with a type such as HOLDS, got "LOVES" (see docs/ontology.md)',
    ],
    [
      'person:a holds office:b',
      'a claim is "subject TYPE object" with a type such as HOLDS, got "holds" (did you mean "HOLDS"?) (see docs/ontology.md)',
    ],
    ['person:a', 'a claim is "subject TYPE object" with a type such as HOLDS, got "" (see docs/ontology.md)'],
    [
      'person:a HOLDS office:b since 2020',
      'a claim is "subject TYPE object", got "since 2020" behind it (see docs/ontology.md#holds)',
    ],
    [
      'Tebo HOLDS office:b',
      expect.stringMatching(/: "Tebo" is not the id of an entity: kind:slug, .+ \(see docs\/ontology\.md#holds\)$/),
    ],
    ['person:a HOLDS source:b', expect.stringMatching(/: "source:b" is not the id of an entity: /)],
    ['award:a OCCURRED', 'OCCURRED is said of Event, got award:a (see docs/ontology.md#occurred)'],
    [
      'conferral:a STATUS award:b',
      'STATUS has a value, not an entity: write the value below it (see docs/ontology.md#status)',
    ],
  ])('says where and why "%s" is no claim', (sentence, problem) => {
    expect(problemsOf('claims:', '  - evidence: kata', `    claim: ${sentence}`)).toContainEqual(
      typeof problem === 'string' ? `contoh.yaml:3:12: ${problem}` : problem,
    );
  });

  it('says what else is wrong with a claim whose ends are', () => {
    expect(problemsOf('claims:', '  - claim: person:a HOLDS person:b', '    from: kemarin')).toEqual([
      expect.stringMatching(/^contoh\.yaml:2:5: HOLDS has no evidence/),
      expect.stringMatching(/^contoh\.yaml:2:12: HOLDS from Person leads to Office/),
      expect.stringMatching(/^contoh\.yaml:3:11: from is a year/),
    ]);
  });

  it.each([
    [
      'FIGURE',
      ['programme:a FIGURE', 'of: peserta'],
      'FIGURE says its amount, or amountMin and amountMax; a number that cannot be stands under printed',
    ],
    ['FIGURE', ['programme:a FIGURE', 'amount: 5'], 'FIGURE says its of'],
    [
      'OCCURRED',
      ['event:a OCCURRED', 'to: 2024'],
      'OCCURRED says its date, or from and to, or what else is known of it: printedWeekday, online; a date that cannot be stands under printed',
    ],
    ['STATEMENT', ['award:a STATEMENT'], 'STATEMENT says its text'],
    ['STATUS', ['conferral:a STATUS'], 'STATUS says its status'],
  ])('says which part of its value a %s lacks', (_type, [sentence, ...keys], problem) => {
    expect(
      problemsOf('claims:', `  - claim: ${sentence}`, '    evidence: kata', ...keys.map((key) => `    ${key}`)),
    ).toEqual([`contoh.yaml:2:5: ${problem}`]);
  });

  it('takes a figure by its bounds alone', () => {
    const { claims } = read(
      'claims:',
      '  - claim: award:a FIGURE',
      '    amountMin: 20',
      '    of: peserta',
      '    evidence: puluhan peserta',
    );
    expect(claims[0]?.claim.value).toEqual({ amountMin: 20, of: 'peserta' });
  });

  it('names the keys that the type takes when it meets another', () => {
    expect(
      problemsOf('claims:', '  - claim: person:a HOLDS office:b', '    evidence: kata', '    since: 2020'),
    ).toEqual([
      'contoh.yaml:4:5: "since" is not known here; known are claim, evidence, modality, speaker, stance, certain, note, whose, from, to, attested, acting',
    ]);
  });

  it.each([
    ['a text', '  - person:a HOLDS office:b', '2:5: a claim is a map of keys and values'],
    ['a map without a sentence', '  - evidence: kata', '2:5: claim is missing'],
  ])('refuses %s', (_what, line, problem) => {
    expect(problemsOf('claims:', line)).toEqual([`contoh.yaml:${problem}`]);
  });
});
