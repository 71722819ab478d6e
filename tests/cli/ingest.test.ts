import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { jejak } from './jejak.ts';
import { type SmallArchive, smallArchive, smallDossier } from './small-archive.ts';

const wrongWords = smallDossier({ award: 'Penghargaan Lain', status: 'Kabupaten Bungo' });

describe('jejak ingest', () => {
  it('takes dossiers in, and says of each what it did', async () => {
    const { environment, archive } = smallArchive();
    const argv = ['ingest', '--archive', archive];
    const { exit, out, err } = await jejak(argv, { environment });
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out).toEqual([
      expect.stringMatching(/^inserted {3}dossier:gazetteer {2}552 entities, 0 claims, 0 passages$/),
      'inserted   dossier:contoh  3 entities, 3 claims, 3 passages',
    ]);
    expect((await jejak(argv, { environment })).out).toEqual([
      expect.stringContaining('unchanged  dossier:gazetteer'),
      expect.stringContaining('unchanged  dossier:contoh'),
    ]);
  });

  it('takes the archive and the dossiers from the environment, and prints JSON for programs', async () => {
    const { environment, archive } = smallArchive();
    const { exit, out } = await jejak(['ingest', '--json'], {
      environment: { ...environment, JEJAK_ARCHIVE: archive },
    });
    expect(exit).toBe(0);
    expect(out).toHaveLength(1);
    expect(JSON.parse(out[0] ?? '')).toEqual({
      dossiers: [
        { dossier: 'dossier:gazetteer', outcome: 'INSERTED', entities: 552, claims: 0, passages: 0 },
        { dossier: 'dossier:contoh', outcome: 'INSERTED', entities: 3, claims: 3, passages: 3 },
      ],
    });
  });

  it('ends with 3 for a broken dossier, each problem at file, line and column, and changes nothing', async () => {
    const small = smallArchive();
    await jejak(['ingest', '--archive', small.archive], small);
    const before = await statusOf(small);
    writeFileSync(small.dossier, wrongWords.replace('CONFERRED', 'REVOKED'));
    const { exit, out, err } = await jejak(['ingest', '--archive', small.archive], small);
    expect({ exit, out }).toEqual({ exit: 3, out: [] });
    expect(err.join('\n').split('\n')).toEqual([
      expect.stringMatching(/contoh\.yaml:12:\d+: these words are not in the text of the article: quote them exactly/),
      expect.stringMatching(/contoh\.yaml:15:\d+: these words are not in the text of the article: quote them exactly/),
      '2 problems; nothing was written.',
    ]);
    expect(await statusOf(small)).toEqual(before);
    expect(before).toEqual(['CONFERRED']);
  });

  it('writes none of the dossiers when one is broken', async () => {
    const small = smallArchive();
    writeFileSync(join(small.dossiers, 'rusak.yaml'), 'source: [');
    expect((await jejak(['ingest', '--archive', small.archive], small)).exit).toBe(3);
    expect(await statusOf(small)).toEqual([]);
  });

  it('lists the problems as data with --json', async () => {
    const small = smallArchive(wrongWords);
    const { exit, out, err } = await jejak(['ingest', '--json', '--archive', small.archive], small);
    expect({ exit, err }).toEqual({ exit: 3, err: [] });
    expect(JSON.parse(out.join(''))).toMatchObject({
      error: { code: 'DOSSIER_INVALID', problems: [{ line: 12, column: expect.any(Number) }, { line: 15 }] },
    });
  });

  it('says without the archive that nobody has found the words yet, and how to', async () => {
    const small = smallArchive();
    const { exit, err } = await jejak(['ingest'], small);
    expect(exit).toBe(3);
    expect(err.join('\n')).toContain('run "jejak locate" with --archive');
  });

  it('refuses a dossier that names an entity nobody introduced', async () => {
    const small = smallArchive(smallDossier().replace('regency:tebo', 'person:tidak-ada'));
    const { exit, err } = await jejak(['ingest', '--archive', small.archive], small);
    expect(exit).toBe(3);
    expect(err.join('\n')).toMatch(/contoh\.yaml:13:\d+: person:tidak-ada is not known: introduce it under entities/);
  });

  it.each([
    ['no such file', ['ingest', '/tidak-ada.yaml'], 'dossier: there is no such file or folder, got "/tidak-ada.yaml"'],
    ['no such archive', ['ingest', '--archive', '/tidak-ada'], 'archive: /tidak-ada cannot be read'],
  ])('ends with 2 and one line when there is %s', async (_what, argv, line) => {
    expect(await jejak(argv, smallArchive())).toEqual({ exit: 2, out: [], err: [line] });
  });
});

describe('jejak locate', () => {
  it('writes the places beside the dossier, so that ingest needs the archive no more', async () => {
    const small = smallArchive();
    const located = await jejak(['locate', '--archive', small.archive], small);
    const places = small.dossier.replace('.yaml', '.places.json');
    expect(located).toEqual({ exit: 0, out: [`${places}: 3 places`], err: [] });
    expect((await jejak(['ingest'], small)).exit).toBe(0);
    expect(await statusOf(small)).toEqual(['CONFERRED']);
  });

  it('writes nothing when words are not in the article', async () => {
    const small = smallArchive(wrongWords);
    const { exit, err } = await jejak(['locate', '--archive', small.archive], small);
    expect(exit).toBe(3);
    expect(err.join('\n')).toMatch(/contoh\.yaml:12:\d+: /);
    expect(existsSync(small.dossier.replace('.yaml', '.places.json'))).toBe(false);
  });

  it('needs the archive, and says so', async () => {
    expect(await jejak(['locate'], smallArchive())).toEqual({
      exit: 2,
      out: [],
      err: ['--archive: names the folder of the archived texts, and is not given'],
    });
  });
});

async function statusOf({ environment }: SmallArchive): Promise<string[]> {
  const { out } = await jejak(['query', '--json', '{ conferrals { edges { node { status } } } }'], { environment });
  const { data } = JSON.parse(out.join('')) as { data: { conferrals: { edges: { node: { status: string } }[] } } };
  return data.conferrals.edges.map(({ node }) => node.status);
}
