import { describe, expect, it } from 'vitest';
import type { SourceEntry } from '../../../src/ingest/format/dossier.ts';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { dossierText, leastSource, problemsIn, sourceLines } from '../least-dossier.ts';

/** The source with these keys changed or added, or why it has problems. Its first key is on line 2. */
function sourceOf(changes: Record<string, string>): SourceEntry {
  const dossier = readDossier('contoh.yaml', dossierText([], { ...leastSource, ...changes }));
  if (!('id' in dossier)) throw new Error(JSON.stringify(dossier.problems));
  return dossier.source;
}

const problemsWith = (changes: Record<string, string>): string[] =>
  problemsIn(sourceLines({ ...leastSource, ...changes }).join('\n'));

describe('readSource', () => {
  it('reads the least, with null or nothing for what is not given', () => {
    expect(sourceOf({})).toEqual({
      ...leastSource,
      ...{
        publishedEarliest: '2024-09-11T15:00:00.000Z',
        publishedLatest: '2024-09-12T16:59:59.999Z',
        publishedDay: '2024-09-12',
      },
      ...{
        authors: [],
        signatory: null,
        dateline: null,
        url: null,
        publishedBasis: null,
        retrieved: null,
        endsWith: null,
        signature: null,
        nearCopyOf: [],
      },
    });
  });

  it('takes one author or a list of them', () => {
    expect(sourceOf({ authors: 'Soni Yoner' }).authors).toEqual(['Soni Yoner']);
    expect(sourceOf({ authors: '[Yan Kusuma, Rafi]' }).authors).toEqual(['Yan Kusuma', 'Rafi']);
  });

  it('reads the words that print the title and the rest, to be proved like evidence', () => {
    const dossier = readDossier(
      'contoh.yaml',
      dossierText([], { ...leastSource, printed: "{ title: Contoh, authors: [A, { exact: B, occurrence: '2' }] }" }),
    );
    expect('id' in dossier && dossier.printed.map(({ exact, occurrence }) => [exact, occurrence])).toEqual([
      ['Contoh', null],
      ['A', null],
      ['B', 2],
    ]);
  });

  it.each(Object.keys(leastSource))('does not go without %s', (key) => {
    const { [key]: _, ...rest } = leastSource;
    expect(problemsIn(sourceLines(rest).join('\n'))).toEqual([`contoh.yaml:2:3: ${key} is missing`]);
  });

  it.each([
    ['id', 'article:contoh', '2:7: id is an id (source:slug), got "article:contoh"'],
    ['publisher', 'company:koran', '4:14: publisher is an id (organisation:slug), got "company:koran"'],
    [
      'sha256',
      'A'.repeat(64),
      '7:11: sha256 is the checksum of the archived text: 64 digits of 0-9 and a-f (sha256sum prints it)',
    ],
    [
      'sha256',
      'a'.repeat(63),
      '7:11: sha256 is the checksum of the archived text: 64 digits of 0-9 and a-f (sha256sum prints it)',
    ],
    [
      'retrieved',
      'kemarin',
      '8:14: retrieved is a year, month or day that exists: 2022, 2022-04 or 2022-04-13, got "kemarin"',
    ],
    ['printed', 'Contoh', '8:12: printed is a map: title, authors, published … and the words that print them'],
    ['title', '[a]', '3:10: title is a text'],
    [
      'titel',
      'a',
      expect.stringMatching(
        /^contoh\.yaml:8:3: "titel" is not known here \(did you mean "title"\?\); known are id, title, publisher, published, /,
      ),
    ],
  ])('says what is wrong with %s: %s', (key, value, problem) => {
    expect(problemsWith({ [key]: value })).toEqual([typeof problem === 'string' ? `contoh.yaml:${problem}` : problem]);
  });

  it('repeats no private number, and says that it is one', () => {
    expect(problemsWith({ publisher: '1571071231870001' })).toEqual([
      expect.stringMatching(/^contoh\.yaml:4:14: looks like a national identity number/),
      'contoh.yaml:4:14: publisher is an id (organisation:slug), got "…"',
    ]);
  });

  it('says that a source is a map', () => {
    expect(problemsIn('source: contoh')).toEqual(['contoh.yaml:1:9: source is a map of keys and values']);
  });

  it('refuses a title of blanks alone', () => {
    expect(problemsWith({ title: "' '" })).toHaveLength(1);
  });
});

describe('published', () => {
  it('takes an interval from the earliest of its first part to the latest of its last', () => {
    expect(sourceOf({ published: '2024-09-12/2025-04-19' })).toMatchObject({
      published: '2024-09-12/2025-04-19',
      publishedEarliest: '2024-09-11T15:00:00.000Z',
      publishedLatest: '2025-04-19T16:59:59.999Z',
      publishedDay: '2024-09-12',
    });
  });

  it('takes a time without offset to be in one of the three zones', () => {
    expect(sourceOf({ published: '2023-04-13T22:39' })).toMatchObject({
      publishedEarliest: '2023-04-13T13:39:00.000Z',
      publishedLatest: '2023-04-13T15:39:00.000Z',
      publishedDay: '2023-04-13',
    });
  });

  it('goes back to the first newspapers, and no further', () => {
    expect(sourceOf({ published: '1800' }).publishedDay).toBe('1800-01-01');
    expect(problemsWith({ published: '1799' })).toEqual([
      'contoh.yaml:5:14: published lies between 1800 and today, got "1799"',
    ]);
  });

  it('may be the day on which the article was saved', () => {
    expect(sourceOf({ published: '2024-09-12', retrieved: '2024-09-12' }).retrieved).toBe('2024-09-12');
  });

  it.each([
    ['no date', 'kemarin'],
    ['a day that does not exist', '2023-02-30'],
    ['an interval that runs backwards', '2025-04-19/2024-09-12'],
    ['an interval without its end', '2024-09-12/'],
    ['an interval of three parts', '2024-09-12/2025-04-19/2026'],
  ])('refuses %s and shows what it may be', (_what, published) => {
    expect(problemsWith({ published })).toEqual([
      `contoh.yaml:5:14: published is a date (2024-09-12), a time (2023-04-13T22:39, with +07:00 where printed) or two with a slash between, got "${published}"`,
    ]);
  });
});
