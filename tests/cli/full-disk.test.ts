import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { buildBinary } from './built-binary.ts';
import { jejak } from './jejak.ts';
import { type SmallArchive, smallArchive, smallDossier } from './small-archive.ts';

beforeAll(buildBinary);

describe.skipIf(process.platform === 'win32')('a command whose files may not grow', () => {
  it('says written of a dossier that was committed and is not yet safe, and ends with 0', async () => {
    const small = await ingested();
    addDossier(small, 'dua');
    const { status, stdout, stderr } = limited(largestFile(small) - 8, ['ingest', '--archive', small.archive], small);
    expect([status, stdout]).toEqual([0, expect.stringContaining('inserted   dossier:dua')]);
    expect(stderr).toMatch(
      /^\(written, and not yet safe from a power cut: the database \(JEJAK_DATA\) has no room left/,
    );
    await isAsRebuilt(small);
  });

  it('refuses with a code of its own what cannot be committed, and has nothing of it', async () => {
    const small = await ingested();
    const before = await jejak(['export'], small);
    addDossier(small, 'dua', 'x '.repeat(2_400));
    const { status, stdout } = limited(4, ['ingest', '--json', '--archive', small.archive], small);
    expect([status, JSON.parse(stdout).error.code]).toEqual([1, 'DISK_FULL']);
    rmSync(join(small.dossiers, 'dua.yaml'));
    expect((await jejak(['export'], small)).out).toEqual(before.out);
    await isAsRebuilt(small);
  });
});

async function ingested(): Promise<SmallArchive> {
  const small = smallArchive();
  await jejak(['ingest', '--archive', small.archive], small);
  return small;
}

function addDossier({ dossiers }: SmallArchive, name: string, text = 'Penghargaan tahunan.'): void {
  const claim = [
    'claims:',
    '  - claim: award:contoh STATEMENT',
    `    text: ${text}`,
    '    evidence: Penghargaan Contoh',
  ];
  const [head = ''] = smallDossier().replace('source:contoh', `source:${name}`).split('conferrals:');
  const yaml = `${head}${claim.join('\n')}`;
  writeFileSync(join(dossiers, `${name}.yaml`), `${yaml}\n`);
}

/** Runs the built binary where no file may have more than so many kilobytes. */
function limited(
  kilobytes: number,
  argv: readonly string[],
  { environment }: SmallArchive,
): { status: number | null; stdout: string; stderr: string } {
  const script = `ulimit -f ${kilobytes}; exec "$0" dist/cli/main.js "$@"`;
  return spawnSync('bash', ['-c', script, process.execPath, ...argv], {
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment },
    encoding: 'utf8',
  });
}

/** In kilobytes. */
function largestFile({ environment }: SmallArchive): number {
  const folder = environment['JEJAK_DATA'] ?? '';
  const files = readdirSync(folder, { recursive: true }).map((name) => statSync(join(folder, String(name))));
  return Math.floor(Math.max(...files.filter((file) => file.isFile()).map(({ size }) => size)) / 1_024);
}

async function isAsRebuilt(small: SmallArchive): Promise<void> {
  const environment = { ...small.environment, JEJAK_DATA: join(tempFolder(), 'data') };
  await jejak(['rebuild', '--archive', small.archive], { environment });
  expect((await jejak(['export'], small)).out).toEqual((await jejak(['export'], { environment })).out);
}
