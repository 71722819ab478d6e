import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { header, plainMapping } from '../ingest/bad-input/sheets.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { jejak } from './jejak.ts';

interface Room {
  readonly sheet: string;
  readonly mapping: string;
  readonly environment: Record<string, string>;
}

function room(rows: readonly string[]): Room {
  const folder = tempFolder({ 'daftar.csv': `${[header, ...rows].join('\n')}\n`, 'pemetaan.yaml': plainMapping });
  return {
    sheet: join(folder, 'daftar.csv'),
    mapping: join(folder, 'pemetaan.yaml'),
    environment: { JEJAK_DATA: join(folder, 'data') },
  };
}

describe('jejak ingest --mapping', () => {
  it('takes a sheet in, a conferral a row', async () => {
    const { sheet, mapping, environment } = room(['Kabupaten Tebo,Pemerintah,1,2024-05-01']);
    const { exit, out, err } = await jejak(['ingest', sheet, '--mapping', mapping], { environment });
    expect({ exit, err }).toEqual({ exit: 0, err: [] });
    expect(out[1]).toBe('inserted   dossier:daftar-0001  3 entities, 3 claims, 3 passages');
    const query =
      '{ conferrals { edges { node { name date category { group rank } recipients { entity { id } } } } } }';
    const asked = await jejak(['query', '--json', query], { environment });
    expect(JSON.parse(asked.out.join('')).data.conferrals.edges).toEqual([
      {
        node: {
          name: 'Anugerah 2024: Kabupaten Tebo',
          date: '2024-05-01',
          category: { group: 'Pemerintah', rank: 1 },
          recipients: [{ entity: { id: 'regency:tebo' } }],
        },
      },
    ]);
  });

  it('ends with 3 and each problem at its line and column', async () => {
    const { sheet, mapping, environment } = room(['Kabupaten Tebo,Pemerintah,satu,2024-05-01']);
    const { exit, err } = await jejak(['ingest', sheet, '--mapping', mapping], { environment });
    expect(exit).toBe(3);
    expect(err.join('\n')).toMatch(/^daftar\.csv:2:27: rank is a number .*\n1 problem; nothing was written\.$/);
  });

  it('needs the mapping, and says so', async () => {
    const { sheet, environment } = room(['Kabupaten Tebo,Pemerintah,1,2024-05-01']);
    expect(await jejak(['ingest', sheet], { environment })).toEqual({
      exit: 2,
      out: [],
      err: ['--mapping: says how the columns of a sheet are read, and is not given'],
    });
  });

  it('names a mapping that is not there', async () => {
    const { sheet, environment } = room(['Kabupaten Tebo,Pemerintah,1,2024-05-01']);
    const { exit, err } = await jejak(['ingest', sheet, '--mapping', '/tidak-ada.yaml'], { environment });
    expect(exit).toBe(2);
    expect(err).toEqual(['--mapping: there is no such file, got "/tidak-ada.yaml"']);
  });

  it('says with --dry-run what a shorter sheet takes away', async () => {
    const long = room(Array<string>(501).fill('Kabupaten Tebo,Pemerintah,1,2024-05-01'));
    await jejak(['ingest', long.sheet, '--mapping', long.mapping], { environment: long.environment });
    const short = room(['Kabupaten Tebo,Pemerintah,1,2024-05-01']);
    const argv = ['ingest', short.sheet, '--mapping', short.mapping, '--dry-run'];
    const { out } = await jejak(argv, { environment: long.environment });
    expect(out).toContain('would remove    dossier:daftar-0002  entities -3, claims -3');
    const taken = await jejak(argv.slice(0, 4), { environment: long.environment });
    expect(taken.out[0]).toBe('removed    dossier:daftar-0002  the sheet has no rows for it any more');
  });
});
