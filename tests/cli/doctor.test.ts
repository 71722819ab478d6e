import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { buildBinary, startBinary } from './built-binary.ts';
import { jejak } from './jejak.ts';
import { article, smallArchive, smallDossier } from './small-archive.ts';

beforeAll(buildBinary);

interface Told {
  readonly exit: number;
  readonly worst: string;
  readonly findings: readonly { check: string; level: string; message: string; action: string | null }[];
}

async function examined(environment: Readonly<Record<string, string>>): Promise<Told> {
  const { exit, out } = await jejak(['doctor', '--json'], { environment });
  const told = JSON.parse(out.join('\n')) as Told;
  expect(told.exit).toBe(exit);
  return told;
}

/** What is told of a check, worst first left as it comes: `warning: …`. */
function of({ findings }: Told, name: string): string[] {
  return findings.filter(({ check }) => check === name).map(({ level, message }) => `${level}: ${message}`);
}

describe('jejak doctor', () => {
  it('finds nothing amiss where all is proved, and says what it looked at', async () => {
    const { environment, archive } = smallArchive();
    const whole = { ...environment, JEJAK_ARCHIVE: archive };
    await jejak(['ingest'], { environment: whole });
    const told = await examined(whole);
    expect(told.findings.filter(({ level, check }) => level !== 'ok' && check !== 'left-over')).toEqual([]);
    expect(told.exit).toBe(0);
    expect([...new Set(told.findings.map(({ check }) => check))]).toEqual([
      ...['versions', 'settings', 'tokens', 'secrets', 'server', 'disk', 'left-over'],
      ...['engine', 'schema', 'projections', 'dossiers', 'archive', 'evidence', 'clock'],
    ]);
    const { out } = await jejak(['doctor'], { environment: whole });
    expect(out).toContainEqual(expect.stringMatching(/^ok {7}engine {7}embedded \d+\.\d+\.\d+ answers, at /));
    expect(out).toContainEqual(expect.stringMatching(/^ok {7}evidence {5}3 of 3 passages proved EXACT/));
  });

  it('makes no graph where there is none', async () => {
    const folder = tempFolder();
    const told = await examined({ JEJAK_DATA: join(folder, 'data') });
    expect([told.exit, of(told, 'engine')]).toEqual([
      0,
      [expect.stringMatching(/^note: there is no graph in .* yet$/)],
    ]);
    expect(() => rmSync(join(folder, 'data'), { recursive: true })).toThrow('ENOENT');
  });

  it('tells all settings that are refused or do not go together, and none of their secrets', async () => {
    const folder = tempFolder({ 'kunci.txt': 'rahasia-sekali', 'token.txt': '# kosong\n' });
    const told = await examined({
      JEJAK_DATA: join(folder, 'data'),
      PORT: 'http',
      HOST: '0.0.0.0',
      JEJAK_URL: 'jejak.example',
      JEJAK_MODEL_URL: 'http://127.0.0.1:11434',
      JEJAK_CACHE: 'banyak',
      JEJAK_TOKENS: join(folder, 'token.txt'),
      JEJAK_DOSIERS: folder,
      NEO4J_PASSWORD: 'rahasia-sekali',
    });
    expect(told.exit).toBe(2);
    const settings = of(told, 'settings');
    for (const expected of [
      /^problem: PORT: is a port/,
      /^problem: JEJAK_URL: is an address/,
      /^problem: JEJAK_MODEL: is the name of the model/,
      /^problem: JEJAK_CACHE: /,
      /^problem: JEJAK_TOKENS is set and JEJAK_DOSSIERS is not/,
      /^warning: JEJAK_DOSIERS is no setting.*JEJAK_DOSSIERS/,
      /^warning: HOST is open to others and JEJAK_URL is not set/,
      /^warning: JEJAK_TOKENS is set and JEJAK_ARCHIVE is not/,
      /^warning: NEO4J_PASSWORD set and NEO4J_URI not/,
    ])
      expect(settings).toContainEqual(expect.stringMatching(expected));
    expect(JSON.stringify(told)).not.toContain('rahasia');
  });

  it('tells dossiers that the graph does not have, has otherwise, or alone has', async () => {
    const small = smallArchive();
    const environment = { ...small.environment, JEJAK_ARCHIVE: small.archive };
    await jejak(['ingest'], { environment });
    const other = smallDossier().replace('source:contoh', 'source:lain').replace('contoh-tebo', 'lain-tebo');
    writeFileSync(join(small.dossiers, 'lain.yaml'), other);
    await jejak(['ingest'], { environment });
    rmSync(join(small.dossiers, 'lain.yaml'));
    writeFileSync(
      join(small.dossiers, 'baru.yaml'),
      other.replace('source:lain', 'source:baru').replace('lain-tebo', 'baru-tebo'),
    );
    writeFileSync(small.dossier, smallDossier().replace('Contoh: Tebo', 'Contoh: Kabupaten Tebo'));
    const told = await examined(environment);
    expect([told.exit, of(told, 'dossiers')]).toEqual([
      0,
      [
        'warning: 1 dossier not in the graph yet: dossier:baru',
        'warning: 1 dossier other than the graph has: dossier:contoh',
        expect.stringMatching(
          /^warning: 1 dossier in the graph and not in .*: dossier:lain; "jejak rebuild" would lose them$/,
        ),
      ],
    ]);
    writeFileSync(small.dossier, smallDossier({ award: 'Penghargaan Lain' }));
    const broken = await examined(environment);
    expect([broken.exit, of(broken, 'dossiers')]).toEqual([
      3,
      [expect.stringMatching(/^problem: 1 problem in the dossiers of .*contoh\.yaml:12:/)],
    ]);
  });

  it('tells sources without text, and passages whose words do not stand there', async () => {
    const small = smallArchive();
    const environment = { ...small.environment, JEJAK_ARCHIVE: small.archive };
    await jejak(['ingest'], { environment });
    writeFileSync(small.article, article.replace('Penghargaan Contoh', 'Penghargaan'));
    await jejak(['verify'], { environment });
    const told = await examined(environment);
    expect(told.exit).toBe(3);
    expect(of(told, 'archive')).toEqual([
      expect.stringMatching(/^warning: 1 source whose text is another .*: source:contoh$/),
    ]);
    expect(of(told, 'evidence')).toContainEqual(expect.stringMatching(/^problem: .*1 SOURCE_CHANGED/));
    rmSync(small.article);
    expect(of(await examined(environment), 'archive')).toEqual([
      expect.stringMatching(/^warning: 1 source without text in .*: source:contoh$/),
    ]);
  });

  it('tells tokens that end by their names alone, and a file of them that others may read', async () => {
    const { environment, dossiers } = smallArchive();
    const folder = tempFolder();
    const file = join(folder, 'token.txt');
    const writes = { ...environment, JEJAK_DOSSIERS: dossiers, JEJAK_TOKENS: file };
    const day = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
    for (const [name, days] of [
      ['meja', 400],
      ['segera', 7],
      ['lalu', -2],
    ] as const)
      await jejak(['token', name, '--until', day(days)], { environment: writes });
    chmodSync(file, 0o644);
    const told = await examined(writes);
    expect(of(told, 'tokens')).toEqual([
      'ok: 3 tokens, 2 of them in force',
      `warning: within 30 days ends: segera (${day(7)})`,
      `note: ended: lalu (${day(-2)})`,
    ]);
    expect(of(told, 'secrets')).toEqual([`warning: JEJAK_TOKENS: ${file} may be read by others than its owner`]);
    expect(JSON.stringify(told)).not.toMatch(/jejak_|[0-9a-f]{64}/);
  });

  it('goes through a server that runs, and tells whether it is ready', async () => {
    const { environment } = smallArchive();
    const server = startBinary(['serve', '--json'], { ...environment, JEJAK_DOSSIERS: tempFolder(), PORT: '0' });
    const { url } = JSON.parse(await server.firstLine) as { url: string };
    const told = await examined(environment);
    expect(of(told, 'server')).toEqual([`ok: a server is ready at ${url} (process ${server.pid})`]);
    expect(of(told, 'engine')).toEqual([expect.stringMatching(/^ok: embedded .* answers/)]);
    // One that hangs is told of, and the look does not hang with it.
    server.signal('SIGSTOP');
    const hanging = await examined(environment);
    server.signal('SIGCONT');
    expect(hanging.exit).toBe(5);
    expect(of(hanging, 'server')).toEqual([expect.stringMatching(/^problem: the server at .* does not answer/)]);
    expect(of(hanging, 'engine')).toEqual([expect.stringMatching(/^problem: the server that has the database open/)]);
  });

  it('ends with 5 where the engine is out of reach, and says what else it knows', async () => {
    const told = await examined({ NEO4J_URI: 'bolt://127.0.0.1:1', NEO4J_PASSWORD: 'rahasia' });
    expect([told.exit, of(told, 'engine')]).toEqual([
      5,
      [expect.stringMatching(/^problem: bolt:\/\/127\.0\.0\.1:1 .* cannot be reached/)],
    ]);
    expect(of(told, 'disk')).not.toEqual([]);
    const file = join(tempFolder({ 'data/graph.grafeo': 'no database' }), 'data');
    expect((await examined({ JEJAK_DATA: file })).exit).toBe(5);
  });

  it('tells what processes that are gone left among the temporary files', async () => {
    const left = mkdtempSync(join(tmpdir(), 'jejak-spool-4194304-'));
    onTestFinished(() => rmSync(left, { recursive: true, force: true }));
    const data = join(tempFolder(), 'data');
    mkdirSync(data);
    const told = await examined({ JEJAK_DATA: data });
    expect(of(told, 'left-over')).toEqual([expect.stringContaining('of processes that are gone')]);
    await jejak(['ingest', tempFolder()], { environment: { JEJAK_DATA: data } });
    expect(existsSync(left)).toBe(false);
  });
});
