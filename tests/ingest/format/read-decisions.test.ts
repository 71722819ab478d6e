import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DraftDossier } from '../../../src/ingest/format/dossier.ts';
import { DossierInvalid } from '../../../src/ingest/format/problems.ts';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { problemsIn, problemsOf, read } from '../least-dossier.ts';

const decisions = [
  'decisions:',
  '  id: source:putusan',
  '  title: Putusan redaksi',
  '  publisher: organisation:koran',
  '  by: Redaksi',
  '  date: 2026-11-01',
];
const claim = `claim:${'a'.repeat(24)}`;
const contradiction = `contradiction:${'b'.repeat(24)}`;

/** The dossier of decisions with these lines behind line 6, which must have no problem. */
function decided(...lines: string[]): DraftDossier {
  const dossier = readDossier('putusan.yaml', [...decisions, ...lines].join('\n'));
  if (!('id' in dossier)) throw new DossierInvalid(dossier.problems);
  return dossier;
}
const problemsWith = (...lines: string[]): string[] => problemsIn([...decisions, ...lines].join('\n'), 'putusan.yaml');

describe('a dossier of decisions', () => {
  it('is its own source: who decided, when, and the checksum of the file itself', () => {
    const text = decisions.join('\n');
    expect(decided().source).toMatchObject({
      id: 'source:putusan',
      authors: ['Redaksi'],
      published: '2026-11-01',
      publishedDay: '2026-11-01',
      sha256: createHash('sha256').update(text).digest('hex'),
    });
    expect(decided().ownText).toBe(text);
  });

  it('lets a decision say who made it and when, where it was another', () => {
    const { claims } = decided(
      'identity:',
      '  - decision: person:a SAME_AS person:b',
      '    why: both sign as Kepala Dinas on one day',
      '  - decision: person:a NOT_SAME_AS person:c',
      '    why: they sit at one table in the photograph',
      '    by: Sekretaris',
      '    date: 2026-10-02',
    );
    expect(claims).toMatchObject([
      {
        claim: { type: 'SAME_AS', subject: 'person:a', object: 'person:b' },
        qualifiers: { by: 'Redaksi', decided: '2026-11-01' },
        note: 'both sign as Kepala Dinas on one day',
        quotations: [{ exact: 'both sign as Kepala Dinas on one day' }],
      },
      { claim: { type: 'NOT_SAME_AS' }, qualifiers: { by: 'Sekretaris', decided: '2026-10-02' } },
    ]);
  });

  it('takes the first twelve words of a reason for its evidence, and each of two reasons alike for its own', () => {
    const why = 'satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas dua-belas tiga-belas';
    const { claims } = decided(
      ...['identity:', '  - decision: person:a SAME_AS person:b', `    why: ${why}`],
      ...['  - decision: person:a SAME_AS person:c', `    why: ${why}`],
    );
    expect(claims.map(({ quotations }) => quotations[0])).toMatchObject([
      { exact: why.replace(' tiga-belas', ''), occurrence: 1 },
      { exact: why.replace(' tiga-belas', ''), occurrence: 2 },
    ]);
  });

  it('reviews contradictions and corrects claims', () => {
    const made = decided(
      ...['reviews:', `  - contradiction: ${contradiction}`, '    state: LEFT_WRONG', '    why: a slip of the pen'],
      ...['corrections:', `  - claim: ${claim}`, '    wrong: rank 3', '    right: rank 2'],
      ...[`  - { claim: '${claim}', kind: REPLY, right: we were first, by: Ani, date: 2026-10-05 }`],
    );
    expect(made.decisions.map(({ about, kind, entry }) => ({ about, kind, entry }))).toEqual([
      {
        about: contradiction,
        kind: 'REVIEW',
        entry: { state: 'LEFT_WRONG', by: 'Redaksi', decided: '2026-11-01', why: 'a slip of the pen' },
      },
      {
        about: claim,
        kind: 'CORRECTION',
        entry: { kind: 'CORRECTION', wrong: 'rank 3', right: 'rank 2', by: 'Redaksi', date: '2026-11-01' },
      },
      {
        about: claim,
        kind: 'CORRECTION',
        entry: { kind: 'REPLY', wrong: null, right: 'we were first', by: 'Ani', date: '2026-10-05' },
      },
    ]);
  });

  it.each([
    [
      'SAME_AS of two kinds',
      ['identity:', '  - decision: person:a SAME_AS office:b', '    why: kata'],
      '8:15: SAME_AS joins two entities of one kind',
    ],
    [
      'another type of claim',
      ['identity:', '  - decision: person:a HOLDS office:b', '    why: kata'],
      '8:15: a decision is "subject SAME_AS object", NOT_SAME_AS or POSSIBLY_SAME_AS, got "person:a HOLDS office:b"',
    ],
    ['no reason', ['identity:', '  - decision: person:a SAME_AS person:b'], '8:5: why is missing'],
    [
      'a reason over two lines',
      ['identity:', '  - decision: person:a SAME_AS person:b', '    why: >', '      satu', '      dua'],
      '9:10: the reason stands on one line',
    ],
    [
      'a state that there is not',
      ['reviews:', `  - { contradiction: '${contradiction}', state: WRONG, why: kata }`],
      'state is one of OPEN, LEFT_WRONG',
    ],
    [
      'a claim where a contradiction is meant',
      ['reviews:', `  - { contradiction: '${claim}', state: OPEN, why: kata }`],
      'contradiction is the id of a contradiction',
    ],
    [
      'an entity where a claim is meant',
      ['corrections:', '  - { claim: person:a, wrong: satu, right: dua }'],
      'claim is the id of a claim, not of an entity',
    ],
    [
      'a correction that does not say what was wrong',
      ['corrections:', `  - { claim: '${claim}', right: dua }`],
      '8:5: wrong is missing',
    ],
    ['an article beside the decisions', ['source: { id: source:a }'], '7:1: "source" is not known here'],
    ['claims, which rest on an article', ['claims: []'], '7:1: "claims" is not known here'],
  ])('says where it has %s', (_what, lines, problem) => {
    expect(problemsWith(...lines)).toContainEqual(expect.stringContaining(problem));
  });

  it('is refused where nothing says who decides, and not passed over', () => {
    expect(problemsIn('decisions:', 'putusan.yaml')).toEqual(['putusan.yaml:1:1: decisions is missing']);
  });

  it.each(['id', 'title', 'publisher', 'by', 'date'])('needs %s', (key) => {
    const text = decisions.filter((line) => !line.startsWith(`  ${key}:`)).join('\n');
    expect(problemsIn(text, 'putusan.yaml')).toContainEqual(
      `putusan.yaml:1:1: ${key} is missing`.replace('1:1', '2:3'),
    );
  });
});

describe('a dossier of an article', () => {
  it('corrects claims too, and then says who does and when', () => {
    const lines = ['corrections:', `  - { claim: '${claim}', wrong: satu, right: dua, by: Redaksi, date: 2024-10-01 }`];
    expect(read(...lines).decisions).toMatchObject([{ about: claim, kind: 'CORRECTION' }]);
    expect(problemsOf('corrections:', `  - { claim: '${claim}', wrong: satu, right: dua }`)).toEqual([
      'contoh.yaml:2:5: by is missing: who decided',
      'contoh.yaml:2:5: date is missing: when it was decided',
    ]);
  });

  it('decides on no identity', () => {
    expect(problemsOf('claims:', '  - claim: person:a SAME_AS person:b', '    evidence: kata')).toEqual([
      'contoh.yaml:2:12: SAME_AS is a decision: it stands under identity, in a dossier of decisions (see docs/identity.md)',
    ]);
    expect(problemsOf('identity: []')).toEqual([expect.stringContaining('1:1: "identity" is not known here')]);
  });
});
