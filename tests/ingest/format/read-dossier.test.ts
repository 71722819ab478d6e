import { describe, expect, it } from 'vitest';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { dossierText, problemsIn, problemsOf, read } from '../least-dossier.ts';

const nik = '1571071231870001';

describe('readDossier', () => {
  it('reads the least dossier, named for its file', () => {
    const dossier = readDossier('data/dossiers/2024-09-12-contoh.yaml', dossierText([]));
    expect(dossier).toMatchObject({
      id: 'dossier:2024-09-12-contoh',
      source: { id: 'source:contoh' },
      claims: [],
      printed: [],
      problems: [],
    });
    expect('id' in dossier && [...dossier.mentions.keys()]).toEqual(['organisation:koran']);
  });

  it('reads the entities that it introduces', () => {
    const { entities } = read(
      'entities:',
      '  person:al-haris:',
      '    name: Al Haris',
      "    otherNames: ['Dr. H. Al Haris, S.Sos., MH.', Gubernur Al Haris]",
      '  regency:tebo: { name: Tebo, description: A regency. }',
    );
    expect(Object.fromEntries(entities)).toEqual({
      'person:al-haris': {
        name: 'Al Haris',
        otherNames: ['Dr. H. Al Haris, S.Sos., MH.', 'Gubernur Al Haris'],
        description: null,
        properties: {},
      },
      'regency:tebo': { name: 'Tebo', otherNames: [], description: 'A regency.', properties: {} },
    });
  });

  it('mentions every entity that a claim names: its ends, its speaker, its area and on whose behalf', () => {
    const { mentions } = read(
      'claims:',
      '  - claim: edition:a EDITION_OF award:a',
      '    area: province:jambi',
      '    modality: QUOTED',
      '    speaker: person:a',
      '    evidence: kata',
      'conferrals:',
      '  - conferral:a: { name: A, evidence: kata, recipient: { is: person:b, onBehalfOf: regency:tebo } }',
    );
    expect([...mentions.keys()].toSorted()).toEqual([
      'award:a',
      'conferral:a',
      'edition:a',
      'organisation:koran',
      'person:a',
      'person:b',
      'province:jambi',
      'regency:tebo',
    ]);
  });

  it.each([
    ['a list', '- a', '1:1: a dossier is a map of keys and values'],
    ['a text', 'a', '1:1: a dossier is a map of keys and values'],
    ['nothing', '', '1:1: a dossier is a map of keys and values'],
    ['no source', 'claims: []', '1:1: source is missing'],
    ['no YAML', 'a: [', expect.stringMatching(/^contoh\.yaml:1:\d+: is not YAML: /)],
  ])('refuses %s', (_what, text, problem) => {
    expect(problemsIn(text)).toEqual([typeof problem === 'string' ? `contoh.yaml:${problem}` : problem]);
  });

  it('names the keys that it knows when it meets another', () => {
    expect(problemsOf('entitys: {}')).toEqual([
      'contoh.yaml:1:1: "entitys" is not known here (did you mean "entities"?); known are entities, source, conferrals, winners, claims, corrections',
    ]);
    expect(problemsOf('entities:', '  person:a: { name: A, alias: B }')).toEqual([
      'contoh.yaml:2:24: "alias" is not known here; known are name, otherNames, description, doubt',
    ]);
  });

  it.each([
    ['an entity without a name', ['entities:', '  person:a: {}'], '2:13: name is missing'],
    ['an entity without anything', ['entities:', '  person:a:'], '2:12: an entity is a map of keys and values'],
    ['entities as a list', ['entities:', '  - person:a'], '2:3: entities is a map: an id, and below it the name'],
    [
      'an id of no entity',
      ['entities:', '  source:a: { name: A }'],
      expect.stringMatching(/^contoh\.yaml:2:3: an entity has an id: kind:slug, /),
    ],
    ['claims as a map', ['claims:', '  a: b'], '2:3: claims is a list: each item begins with a hyphen'],
  ])('says where it met %s', (_what, lines, problem) => {
    expect(problemsOf(...lines)).toEqual([typeof problem === 'string' ? `contoh.yaml:${problem}` : problem]);
  });

  it('refuses a file whose name makes no id', () => {
    expect(problemsIn(dossierText([]), 'Contoh 1.yaml')).toEqual([
      'Contoh 1.yaml:1:1: the name of a dossier file is a-z, 0-9 and single hyphens, such as 2024-09-12-contoh.yaml',
    ]);
  });

  it('lists all problems of a file at once, each once', () => {
    const problems = problemsOf(
      'entities:',
      '  person:a: {}',
      'claims:',
      '  - claim: person:a HOLDS person:b',
      '    evidence: kata',
      '  - claim: person:a HOLDS office:b',
      '    from: kemarin',
      'conferrals:',
      '  - conferral:a: { name: A, evidence: kata, certain: maybe, recipient: [person:a, person:b], status: CONFERRED }',
    );
    expect(problems.map((problem) => problem.split(':').slice(1, 3).join(':'))).toEqual([
      '2:13',
      '4:12',
      '6:5',
      '7:11',
      '9:54',
    ]);
  });

  it.each([
    ['a key', [`"${nik}": a`]],
    ['the id of an entity', ['entities:', `  ${nik}: { name: A }`]],
    ['a type', ['claims:', `  - claim: person:a ${nik} office:b`]],
    ['a subject that is no id', ['claims:', `  - claim: ${nik} HOLDS office:b`]],
    ['a subject that is an id', ['claims:', `  - claim: person:${nik} IMPLEMENTS programme:b`]],
    ['an object that is an id', ['claims:', `  - claim: person:a HOLDS person:${nik}`]],
    ['the subject of a value', ['claims:', `  - claim: person:${nik} OCCURRED`]],
    ['words behind a claim', ['claims:', '  - claim: person:a HOLDS office:b 1571 0712 3187 0001']],
    ['a date', ['claims:', '  - claim: person:a HOLDS office:b', '    evidence: kata', `    from: ${nik}`]],
    [
      'a flag',
      ['claims:', '  - claim: person:a HOLDS office:b', '    evidence: kata', '    acting: 1571.0712.3187.0001'],
    ],
    [
      'a word of a list',
      ['claims:', '  - claim: person:a HOLDS office:b', '    evidence: kata', `    modality: ${nik}`],
    ],
    ['a party', ['conferrals:', `  - conferral:a: { name: A, evidence: kata, edition: 'person:${nik}' }`]],
  ])('repeats no long run of digits that stands in %s', (_where, lines) => {
    const problems = problemsOf(...lines);
    expect(problems).not.toEqual([]);
    expect(problems.join().replace(/[ .]/g, '')).not.toContain(nik);
  });
});
