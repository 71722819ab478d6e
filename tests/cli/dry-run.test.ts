import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { jejak } from './jejak.ts';
import { type SmallArchive, smallArchive, smallDossier } from './small-archive.ts';

async function exported({ environment }: SmallArchive): Promise<readonly string[]> {
  return (await jejak(['export'], { environment })).out;
}

describe('jejak ingest --dry-run', () => {
  it('says what would come, and writes nothing', async () => {
    const small = smallArchive();
    const { exit, out, err } = await jejak(['ingest', '--dry-run', '--archive', small.archive], small);
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out).toEqual([
      'would insert    dossier:gazetteer  entities +552, claims 0',
      'would insert    dossier:contoh  entities +3, claims +3',
      'Nothing was written.',
    ]);
    expect(await exported(small)).toEqual(await exported(smallArchive()));
  });

  it('shows a changed dossier line by line, with its signs', async () => {
    const small = smallArchive();
    await jejak(['ingest', '--archive', small.archive], small);
    const before = await exported(small);
    const changed = smallDossier({ status: 'Tebo menerima' }).replace(
      'award:contoh: { name: Penghargaan Contoh }',
      'award:contoh: { name: Anugerah Contoh }',
    );
    writeFileSync(small.dossier, changed.replace('recipient: { is: regency:tebo', 'presenter: { is: regency:tebo'));
    const { out } = await jejak(['ingest', '--dry-run', '--archive', small.archive], small);
    expect(out).toEqual([
      'would leave     dossier:gazetteer  entities 0, claims 0',
      'would replace   dossier:contoh  entities ~1, claims +1 -1 ~1',
      '  ~ Anugerah Contoh',
      '  - conferral:contoh-tebo RECIPIENT regency:tebo',
      '  + conferral:contoh-tebo PRESENTER regency:tebo',
      '  ~ conferral:contoh-tebo STATUS {"status":"CONFERRED"}',
      'Nothing was written.',
    ]);
    expect(await exported(small)).toEqual(before);
  });

  it('prints a line of JSON for each dossier with --json', async () => {
    const small = smallArchive();
    const { exit, out } = await jejak(['ingest', '--dry-run', '--json', '--archive', small.archive], small);
    expect(exit).toBe(0);
    expect(out.map((line) => JSON.parse(line))).toMatchObject([
      { dossier: 'dossier:gazetteer', outcome: 'INSERTED' },
      {
        dossier: 'dossier:contoh',
        outcome: 'INSERTED',
        claims: expect.arrayContaining([
          { sign: '+', id: expect.stringMatching(/^claim:/), text: 'conferral:contoh-tebo RECIPIENT regency:tebo' },
        ]),
      },
    ]);
  });

  it('ends with 3 for a broken dossier, as without it', async () => {
    const small = smallArchive(smallDossier({ award: 'Penghargaan Lain' }));
    expect((await jejak(['ingest', '--dry-run', '--archive', small.archive], small)).exit).toBe(3);
  });

  it('leaves the files alone', async () => {
    const small = smallArchive();
    const before = readFileSync(small.dossier, 'utf8');
    await jejak(['ingest', '--dry-run', '--archive', small.archive], small);
    expect(readFileSync(small.dossier, 'utf8')).toBe(before);
  });
});
