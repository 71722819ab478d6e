import { describe, expect, it } from 'vitest';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { dossierText } from '../least-dossier.ts';

const read = (...lines: string[]) => readDossier('2024-05-05-contoh.yaml', dossierText(lines));

function problems(...lines: string[]): string[] {
  return read(...lines).problems.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

describe('a text in two languages', () => {
  it('is told by the form that stands first, and keeps both', () => {
    const dossier = read('entities: { award:a: { name: { en: A Prize, id: Anugerah A }, doubt: { id: Ragu. } } }');
    expect('entities' in dossier && dossier.entities.get('award:a')).toEqual({
      ...{ name: 'A Prize', otherNames: [], description: null, properties: { doubt: 'Ragu.' } },
      texts: { name: { en: 'A Prize', id: 'Anugerah A' }, doubt: { id: 'Ragu.' } },
    });
  });

  it.each([
    [
      'another language',
      'entities: { award:a: { name: { idn: Anugerah A, en: A Prize } } }',
      /"idn" is not known here.*known are id, en/,
    ],
    [
      'no language at all',
      'entities: { award:a: { name: {} } }',
      '1:30: name is a text, or its forms in two languages: { id: …, en: … }, one of them at least',
    ],
    [
      'a form that is no text',
      'entities: { award:a: { name: A, description: { id: [satu, dua] } } }',
      /1:\d+: description is a text/,
    ],
    [
      'titles in one form of the name of a person',
      'entities: { person:a: { name: { id: Ani Misal, en: Dr. Ani Misal } } }',
      /a person's name stands without titles: "Ani Misal"/,
    ],
    [
      'letters of another script in one form of a name',
      'entities: { award:a: { name: { id: Anugerah А́nа, en: Аward } } }',
      /mixes Latin letters with Cyrillic/,
    ],
  ])('is refused with %s', (_what, line, problem) => {
    const told = problems(line);
    expect(told.length).toBeGreaterThan(0);
    expect(told.some((one) => (typeof problem === 'string' ? one === problem : problem.test(one)))).toBe(true);
  });

  it('lets the note that excuses a weekday stand in two languages, and finds rupiah in either form of a unit', () => {
    const occurred = ['claims:', '  - claim: event:a OCCURRED', '    date: 2024-05-01', '    printedWeekday: Kamis'];
    expect(problems(...occurred, '    evidence: kata', '    note: { id: Tercetak begitu., en: Printed so. }')).toEqual(
      [],
    );
    const figure = ['claims:', '  - claim: award:a FIGURE', '    amount: 5', '    of: biaya', '    evidence: kata'];
    expect(problems(...figure, '    unit: { en: million rupiah, id: juta rupiah }')).toEqual([
      expect.stringContaining('an amount of money has a currency'),
    ]);
  });
});
