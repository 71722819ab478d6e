import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openArchive } from '../../../src/ingest/evidence/archive.ts';
import { locateDossier } from '../../../src/ingest/evidence/located-dossier.ts';
import { type Locator, locatorFor, placesFile, placesOf, readPlaces } from '../../../src/ingest/evidence/places.ts';
import type { DraftDossier } from '../../../src/ingest/format/dossier.ts';
import { formatProblem } from '../../../src/ingest/format/problems.ts';
import { readDossier } from '../../../src/ingest/format/read-dossier.ts';
import { dossierText, leastSource } from '../least-dossier.ts';
import { tempFolder } from '../temp-folder.ts';

const article = '🏆 Contoh\nTebo menang. Bungo dan Tebo hadir. (RED)';
const sha256 = createHash('sha256').update(article).digest('hex');

/** A dossier whose one claim rests on these words. */
function dossierWith(evidence: string): DraftDossier {
  const dossier = readDossier(
    'contoh.yaml',
    dossierText(['claims:', '  - claim: award:a STATEMENT', `    text: kata`, `    evidence: ${evidence}`], {
      ...leastSource,
      sha256,
    }),
  );
  if (!('id' in dossier)) throw new Error(JSON.stringify(dossier.problems));
  return dossier;
}

/** Where the words of the dossier start, and its problems. */
function startsOf(dossier: DraftDossier, { find }: Locator): { starts: (number | undefined)[]; problems: string[] } {
  const starts = (dossier.claims[0]?.quotations ?? []).map((quotation) => find(quotation)?.startAt);
  return { starts, problems: dossier.problems.map(formatProblem) };
}

/** A folder with the article in `archive` and the places file of the dossier, as found in it. */
function folderWithPlaces(dossier: DraftDossier): { file: string; archive: ReturnType<typeof openArchive> } {
  const folder = tempFolder({ 'archive/x.txt': article });
  const file = join(folder, 'contoh.yaml');
  const archive = openArchive(join(folder, 'archive'));
  writeFileSync(placesFile(file), JSON.stringify(placesOf(dossier, locatorFor(dossier, file, archive))));
  return { file, archive };
}

/** A places file of the article with one place. */
function placesJson(place: Readonly<Record<string, unknown>>): string {
  const usual = { occurrence: null, exact: 'menang', prefix: '', suffix: '', startAt: 14, endAt: 20 };
  return JSON.stringify({ sha256, places: [{ ...usual, ...place }] });
}

describe('placesFile', () => {
  it.each(['a/contoh.yaml', 'a/contoh.yml'])('stands beside %s', (dossierFile) => {
    expect(placesFile(dossierFile)).toBe('a/contoh.places.json');
  });
});

describe('locatorFor', () => {
  const words = '[menang, { exact: Tebo, occurrence: 2 }]';

  it('finds words in the archived article', () => {
    const dossier = dossierWith(words);
    const { file, archive } = folderWithPlaces(dossier);
    expect(startsOf(dossier, locatorFor(dossier, file, archive))).toEqual({ starts: [14, 32], problems: [] });
  });

  it('takes the same places from the file beside the dossier, without the archive or with one that lacks the article', () => {
    const dossier = dossierWith(words);
    const { file } = folderWithPlaces(dossier);
    expect(startsOf(dossier, locatorFor(dossier, file, null))).toEqual({ starts: [14, 32], problems: [] });
    expect(startsOf(dossier, locatorFor(dossier, file, openArchive(tempFolder())))).toEqual({
      starts: [14, 32],
      problems: [],
    });
  });

  it('gives a dossier the same checksum from the file as from the archive', () => {
    const dossier = dossierWith(words);
    const { file, archive } = folderWithPlaces(dossier);
    const located = [archive, null].map((from) => locateDossier(dossier, locatorFor(dossier, file, from)));
    expect(located[0]?.sha256).toMatch(/^[0-9a-f]{64}$/);
    expect(located[1]?.sha256).toBe(located[0]?.sha256);
  });

  it.each([
    ['there is neither archive nor file', (_file: string) => tempFolder()],
    [
      'the file is of another text',
      (file: string) =>
        tempFolder({ 'contoh.places.json': readFileSync(placesFile(file), 'utf8').replace(sha256, 'b'.repeat(64)) }),
    ],
    ['the file does not hold them', () => tempFolder({ 'contoh.places.json': JSON.stringify({ sha256, places: [] }) })],
  ])('says which words have no place when %s', (_when, folderFor) => {
    const dossier = dossierWith('menang');
    const folder = folderFor(folderWithPlaces(dossier).file);
    expect(startsOf(dossier, locatorFor(dossier, join(folder, 'contoh.yaml'), null))).toEqual({
      starts: [undefined],
      problems: [
        'contoh.yaml:4:15: nobody has found these words in the article yet: run "jejak locate" with --archive',
      ],
    });
  });

  it('trusts the archive over the file, and says what it does not hold', () => {
    const dossier = dossierWith('kalah');
    const { file, archive } = folderWithPlaces(dossierWith('menang'));
    expect(startsOf(dossier, locatorFor(dossier, file, archive)).problems).toEqual([
      'contoh.yaml:4:15: these words are not in the text of the article: quote them exactly, with their capitals and marks',
    ]);
  });
});

describe('a private number beside the words', () => {
  it('is left out of what the file beside the dossier says of them', () => {
    const dossier = dossierWith('menang');
    const place = { exact: 'menang', prefix: 'HP 0812-3456-7890, ', suffix: '. Bungo' };
    const folder = tempFolder({ 'contoh.places.json': placesJson(place) });
    const { find } = locatorFor(dossier, join(folder, 'contoh.yaml'), null);
    expect(find(dossier.claims[0]?.quotations[0] ?? expect.fail('one was written'))).toMatchObject({
      prefix: ', ',
      suffix: '. Bungo',
    });
  });
});

describe('placesOf', () => {
  it('gives each place once, in the order of the article, with the checksum of its text', () => {
    const dossier = dossierWith('[hadir, menang, hadir, { exact: Tebo, occurrence: 1 }]');
    const { file } = folderWithPlaces(dossier);
    expect(readPlaces(file, sha256)).toMatchObject({
      sha256,
      places: [
        { exact: 'Tebo', occurrence: 1, startAt: 9, endAt: 13, prefix: '🏆 Contoh\n' },
        { exact: 'menang', occurrence: null, startAt: 14 },
        { exact: 'hadir', occurrence: null, startAt: 37 },
      ],
    });
  });
});

describe('readPlaces', () => {
  it('names the file when it is not JSON, as after a merge gone wrong', () => {
    const file = join(tempFolder({ 'contoh.places.json': '<<<<<<< ours' }), 'contoh.yaml');
    expect(() => readPlaces(file, sha256)).toThrow(/contoh\.places\.json is not JSON/);
  });

  it.each([
    ['null', 'null'],
    ['no places', '{ "sha256": "a" }'],
    ['a signature that is a number', '{ "sha256": "a", "signature": 7, "places": [] }'],
    ['a signature that nothing makes', '{ "sha256": "a", "signature": "enp6eg==", "places": [] }'],
    ['a place without its words', placesJson({ exact: undefined })],
    ['a place before the start', placesJson({ startAt: -1 })],
    ['a place that ends before it starts', placesJson({ startAt: 9, endAt: 5 })],
    ['a place in words', placesJson({ startAt: '14' })],
    ['more of the article than twenty characters', placesJson({ prefix: 'a'.repeat(21) })],
  ])('names the file when it holds %s', (_what, json) => {
    const file = join(tempFolder({ 'contoh.places.json': json }), 'contoh.yaml');
    expect(() => readPlaces(file, sha256)).toThrow(/contoh\.places\.json holds no places, or one that cannot be/);
  });
});
