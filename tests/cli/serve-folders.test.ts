import { existsSync, mkdirSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { newToken } from '../../src/server/editing/tokens.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { smallDisk } from '../setup/small-disk.ts';
import { jejak, type Outcome } from './jejak.ts';

/** What no process has any more: larger than any number of one. */
const dead = 2 ** 30;

afterEach(() => vi.unstubAllEnvs());

describe('jejak serve, with tokens', () => {
  it.for(['JEJAK_DOSSIERS', 'JEJAK_ARCHIVE'])(
    'does not start where %s is read-only, and names it as that',
    async (setting, test) => {
      const { folder } = smallDisk(100, test, ',ro');
      const { exit, err } = await served(newsroom(), { [setting]: folder });
      expect(exit).toBe(2);
      expect(err).toEqual([
        `${setting}: ${folder} is read-only (EROFS), and written dossiers are kept there: set it to a folder that may be written`,
      ]);
    },
  );

  it('does not start where its dossiers are in no folder', async () => {
    const folder = newsroom();
    const missing = join(folder, 'tidak-ada');
    expect(await served(folder, { JEJAK_DOSSIERS: missing })).toMatchObject({
      exit: 2,
      err: [`JEJAK_DOSSIERS: there is no folder ${missing}: make it, or set another one`],
    });
    expect(await served(folder, { JEJAK_DOSSIERS: join(folder, 'tokens') })).toMatchObject({
      exit: 2,
      err: [expect.stringContaining('is not a folder')],
    });
  });

  it('takes away what killed processes left among temporary files and beside dossiers, and nothing else', async () => {
    const folder = newsroom();
    const temporary = join(folder, 'tmp');
    for (const name of [
      `jejak-spool-${dead}-abcdef`,
      'jejak-spool-abcdef',
      'jejak-write-abcdef',
      `jejak-spool-${process.ppid}-abcdef`,
      'jejak-spool-ghijkl',
      'lain',
    ])
      mkdirSync(join(temporary, name), { recursive: true });
    // Without a process in its name only one of long ago is sure to be nobody's.
    const twoDaysAgo = new Date(Date.now() - 2 * 86_400_000);
    for (const name of ['jejak-spool-abcdef', 'jejak-write-abcdef', 'lain'])
      utimesSync(join(temporary, name), twoDaysAgo, twoDaysAgo);
    const put = (name: string, text = ''): void => writeFileSync(join(folder, 'dossiers', name), text);
    put(`satu.yaml.${dead}.new`);
    put(`satu.places.json.${dead}.new`);
    put(`dua.yaml.${dead}.old`, 'source: 1');
    put(`tiga.yaml.${process.ppid}.new`);
    put('catatan.new');
    vi.stubEnv('TMPDIR', temporary);
    await served(folder);
    expect(readdirSync(temporary).sort()).toEqual([`jejak-spool-${process.ppid}-abcdef`, 'jejak-spool-ghijkl', 'lain']);
    expect(readdirSync(join(folder, 'dossiers')).sort()).toEqual([
      'catatan.new',
      'dua.yaml',
      `tiga.yaml.${process.ppid}.new`,
    ]);
  });

  it('makes the folder of the archive, where articles that are sent along are kept', async () => {
    const folder = newsroom();
    const archive = join(folder, 'arsip/baru');
    expect(await served(folder, { JEJAK_ARCHIVE: archive })).toMatchObject({ exit: 0 });
    expect(existsSync(archive)).toBe(true);
  });
});

/** A folder with a token, an empty folder of dossiers, and a database. */
function newsroom(): string {
  const folder = tempFolder({ tokens: `${newToken('desk-data', 'editor', null).line}\n` });
  mkdirSync(join(folder, 'dossiers'));
  return folder;
}

/** Serves until the server says where. */
async function served(folder: string, environment: Readonly<Record<string, string>> = {}): Promise<Outcome> {
  return jejak(['serve'], {
    environment: {
      PORT: '0',
      JEJAK_DATA: join(folder, 'data'),
      JEJAK_TOKENS: join(folder, 'tokens'),
      JEJAK_DOSSIERS: join(folder, 'dossiers'),
      ...environment,
    },
  });
}
