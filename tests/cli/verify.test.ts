import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Places } from '../../src/ingest/evidence/places.ts';
import { newsroom } from '../ingest/newsroom.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { jejak } from './jejak.ts';
import { article, type SmallArchive, smallArchive, smallDossier } from './small-archive.ts';

const seeds = resolve('../shared/seeds');

describe('jejak verify', () => {
  it('proves each piece of evidence against the archive and counts them', async () => {
    const small = await ingested();
    expect(await jejak(['verify', '--archive', small.archive], small)).toEqual({
      exit: 0,
      out: ['3 pieces of evidence: 3 EXACT'],
      err: [],
    });
  });

  it('prints each piece with its verdict with --json', async () => {
    const small = await ingested();
    const environment = { ...small.environment, JEJAK_ARCHIVE: small.archive };
    const { exit, out } = await jejak(['verify', '--json'], { environment });
    expect(exit).toBe(0);
    const { counts, evidence } = JSON.parse(out.join(''));
    expect(counts).toEqual({ EXACT: 3, MOVED: 0, NORMALISED: 0, MISSING: 0, SOURCE_CHANGED: 0, TEXT_NOT_HERE: 0 });
    expect(evidence).toContainEqual({
      claim: expect.stringMatching(/^claim:/),
      exact: 'Kabupaten Tebo',
      start: 0,
      end: 14,
      source: { id: 'source:contoh', sha256: expect.any(String) },
      verdict: 'EXACT',
      textChanged: false,
    });
  });

  it('ends with 1 and names the text that is not here, without an archive', async () => {
    const { exit, out, err } = await jejak(['verify'], await ingested());
    expect({ exit, err }).toEqual({ exit: 1, err: [] });
    expect(out).toEqual([
      expect.stringMatching(/^text not here: source:contoh, sha256 [0-9a-f]{64}; name its folder with --archive$/),
      '3 pieces of evidence: 3 TEXT_NOT_HERE',
    ]);
  });

  it('says of a text that has changed since which words it still has, and ends with 3 when it lost some', async () => {
    const small = await ingested();
    writeFileSync(small.article, article.replace('Tebo', 'Bungo'));
    const { exit, out } = await jejak(['verify', '--archive', small.archive], small);
    expect(exit).toBe(3);
    expect(out.slice(-2)).toEqual([
      'changed: source:contoh; the archive has another text of it than the evidence was taken from',
      '3 pieces of evidence: 1 MOVED, 2 SOURCE_CHANGED',
    ]);
  });

  it('proves decisions by their own file, whatever the archive holds', async () => {
    const small = await ingested();
    const lines = [
      'id: source:putusan',
      'title: Putusan',
      'publisher: organisation:koran',
      'by: Redaksi',
      'date: 2025-01-01',
    ];
    const identity = ['  - decision: regency:tebo NOT_SAME_AS regency:bungo', '    why: two regencies of one province'];
    const text = ['decisions:', ...lines.map((line) => `  ${line}`), 'identity:', ...identity].join('\n');
    writeFileSync(join(small.dossiers, 'putusan.yaml'), text);
    await jejak(['ingest', '--archive', small.archive], small);
    const { exit, out } = await jejak(['verify', '--archive', small.archive], small);
    expect({ exit, out }).toEqual({ exit: 0, out: ['4 pieces of evidence: 4 EXACT'] });
  });

  it('lets the graph show what it found, and when', async () => {
    const small = await ingested();
    const query =
      '{ claims(where: { type: { eq: RECIPIENT } }) { edges { node { evidence { edges { node { verified { verdict at } } } } } } } }';
    const verified = async () => JSON.parse((await jejak(['query', query, '--json'], small)).out[0] ?? '');
    expect(JSON.stringify(await verified())).toContain('{"verdict":"EXACT","at":"20');
    writeFileSync(small.article, article.replace('Tebo', 'Bungo'));
    await jejak(['verify', '--archive', small.archive], small);
    expect(JSON.stringify(await verified())).toContain('{"verdict":"SOURCE_CHANGED","at":"20');
  });

  // The checksum keeps a changed text out, so the evidence is what must be wrong: by a places file edited by hand.
  it.each([
    ['MOVED', 'Penghargaan Contoh', 1],
    ['NORMALISED', 'penghargaan contoh', 0],
    ['MISSING', 'Penghargaan Lain', 0],
  ])('ends with 3 and names the evidence that is %s: "%s"', async (verdict, words, shift) => {
    const small = smallArchive();
    await jejak(['locate', '--archive', small.archive], small);
    writeFileSync(small.dossier, smallDossier({ award: words }));
    const file = small.dossier.replace('.yaml', '.places.json');
    const { sha256, places } = JSON.parse(readFileSync(file, 'utf8')) as Places;
    const edited = places.map((place) =>
      place.exact === 'Penghargaan Contoh'
        ? { ...place, exact: words, startAt: place.startAt + shift, endAt: place.endAt + shift }
        : place,
    );
    writeFileSync(file, JSON.stringify({ sha256, places: edited }));
    await jejak(['ingest'], small);
    const { exit, out } = await jejak(['verify', '--archive', small.archive], small);
    expect(exit).toBe(3);
    expect(out).toEqual([
      expect.stringMatching(new RegExp(`^${verdict} {2}claim:[0-9a-f]{24} {2}source:contoh {2}"${words}"$`)),
      `3 pieces of evidence: 2 EXACT, 1 ${verdict}`,
    ]);
  });

  it('reads all pages of the evidence of one claim', async () => {
    const claims = [['organisation:koran PART_OF organisation:grup', 'Koran milik Grup']] as const;
    const story = { entities: { 'organisation:grup': 'Grup' }, claims };
    const { folder } = newsroom(Object.fromEntries(Array.from({ length: 101 }, (_, at) => [`berita-${at}`, story])));
    const environment = { JEJAK_DATA: join(folder, 'data'), JEJAK_DOSSIERS: join(folder, 'dossiers') };
    await jejak(['ingest', '--archive', join(folder, 'archive')], { environment });
    const { out } = await jejak(['verify', '--archive', join(folder, 'archive')], { environment });
    expect(out).toEqual(['101 pieces of evidence: 101 EXACT']);
  });

  it('is done with an empty graph', async () => {
    const { exit, out } = await jejak(['verify'], { environment: { JEJAK_DATA: join(tempFolder(), 'data') } });
    expect({ exit, out }).toEqual({ exit: 0, out: ['0 pieces of evidence: none'] });
  });

  it('proves all evidence of the bundled dossiers', async ({ skip }) => {
    if (!existsSync(seeds)) return skip(`the articles are not here: ${seeds}`);
    const environment = { JEJAK_DATA: join(tempFolder(), 'data') };
    await jejak(['ingest'], { environment });
    const { exit, out } = await jejak(['verify', '--archive', seeds], { environment });
    expect(out).toEqual([expect.stringMatching(/^\d{3} pieces of evidence: \d{3} EXACT$/)]);
    expect(exit).toBe(0);
  });
});

async function ingested(): Promise<SmallArchive> {
  const small = smallArchive();
  await jejak(['ingest', '--archive', small.archive], small);
  return small;
}
