import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { copyBundled } from '../setup/bundled.ts';
import { smallDisk } from '../setup/small-disk.ts';
import { buildBinary, startBinary } from './built-binary.ts';
import { jejak } from './jejak.ts';
import { article, smallDossier } from './small-archive.ts';

beforeAll(buildBinary);

type Environment = Readonly<Record<string, string>>;

async function exported(environment: Environment): Promise<string> {
  const { exit, out } = await jejak(['export'], { environment });
  expect(exit).toBe(0);
  return out.join('\n');
}

/** A folder with a graph of the bundled dossiers, and dossiers of its own beside it. */
async function home(): Promise<{ folder: string; data: string; dossiers: string; environment: Environment }> {
  const folder = tempFolder({ 'dossiers/umpama.yaml': '# umpama\n', 'dossiers/catatan.md': 'not a dossier' });
  const [data, dossiers] = [join(folder, 'data'), join(folder, 'dossiers')];
  mkdirSync(data);
  await copyBundled(data);
  return { folder, data, dossiers, environment: { JEJAK_DATA: data, JEJAK_DOSSIERS: dossiers } };
}

describe('jejak backup', () => {
  it('copies one version while a server runs and others write all the while, and readers are answered', async () => {
    const { folder, environment } = await home();
    const states = ['Satu', 'Dua'].map((name) => join(folder, name));
    for (const [at, state] of states.entries()) {
      mkdirSync(state);
      for (const one of ['a', 'b'])
        writeFileSync(
          join(state, `${one}.yaml`),
          smallDossier()
            .replaceAll('contoh', `contoh-${one}`)
            .replace('Contoh: Tebo', `Tebo ${at}`)
            .replace('title: Contoh', `title: Contoh ${at}`),
        );
    }
    const archive = tempFolder({ 'contoh.txt': article });
    const whole: string[] = [];
    for (const state of states) {
      expect(await jejak(['ingest', state, '--archive', archive], { environment })).toMatchObject({ exit: 0 });
      whole.push(await exported(environment));
    }
    const server = startBinary(['serve', '--json'], { ...environment, PORT: '0' });
    const { url } = JSON.parse(await server.firstLine) as { url: string };
    let goesOn = true;
    let times = 0;
    const writing = (async () => {
      for (; goesOn; times += 1)
        expect(await jejak(['ingest', states[times % 2] ?? '', '--archive', archive], { environment })).toMatchObject({
          exit: 0,
        });
    })();
    const made: string[] = [];
    while (made.length < 2 || times < 3) {
      const out = join(folder, made.length % 2 === 0 ? `${made.length}.zip` : String(made.length));
      const [{ exit, err }, ready] = await Promise.all([
        jejak(['backup', '--out', out], { environment }),
        fetch(`${url}/readyz`),
      ]);
      expect({ exit, ready: ready.status, err }).toEqual({
        ...{ exit: 0, ready: 200 },
        err: [expect.stringContaining('through the server'), expect.stringContaining('not in it')],
      });
      made.push(out);
    }
    goesOn = false;
    await writing;
    for (const backup of made.slice(-3)) {
      const back = { JEJAK_DATA: join(tempFolder(), 'data') };
      const { exit, out } = await jejak(['restore', backup, '--json'], { environment: back });
      expect(exit).toBe(0);
      const { graph } = JSON.parse(out.join('')) as { graph: { version: string; merkleRoot: string } };
      expect(whole).toContain(await exported(back));
      const { out: asked } = await jejak(['query', '{ dataset { version merkleRoot } }', '--json'], {
        environment: back,
      });
      expect(JSON.parse(asked.join('')).data.dataset).toEqual({ version: graph.version, merkleRoot: graph.merkleRoot });
    }
    expect(readdirSync(folder).filter((name) => name.includes('.part'))).toEqual([]);
  }, 60_000);

  it('has the dossiers, and neither tokens nor what is no dossier, wherever they lie', async () => {
    const { folder, dossiers, environment } = await home();
    const tokens = join(dossiers, 'tokens.yaml');
    const writes = { ...environment, JEJAK_TOKENS: tokens };
    await jejak(['token', 'meja'], { environment: writes });
    const out = join(folder, 'cadangan');
    expect(await jejak(['backup', '--out', out], { environment: writes })).toMatchObject({ exit: 0 });
    expect(readdirSync(out, { recursive: true }).sort()).toEqual([
      'dossiers',
      'dossiers/umpama.yaml',
      'graph.grafeo',
      'manifest.json',
    ]);
    expect(readFileSync(join(out, 'manifest.json'), 'utf8')).not.toContain('tokens');
    const bare = join(folder, 'tanpa.zip');
    expect(await jejak(['backup', '--out', bare, '--no-dossiers'], { environment })).toMatchObject({ exit: 0 });
    const back = { JEJAK_DATA: join(folder, 'lain'), JEJAK_DOSSIERS: join(folder, 'lain-dossiers') };
    expect(await jejak(['restore', out], { environment: back })).toMatchObject({ exit: 0 });
    expect(readFileSync(join(folder, 'lain-dossiers/umpama.yaml'), 'utf8')).toBe('# umpama\n');
    // They are the same, so nothing is in the way of a second one.
    expect(await jejak(['restore', bare, '--replace'], { environment: back })).toMatchObject({ exit: 0 });
  });

  it.each([
    ['a Neo4j', { NEO4J_URI: 'bolt://127.0.0.1:1' }, /neo4j-admin database dump/],
    ['a place that is taken', {}, /is there already/],
    ['no graph', { JEJAK_DATA: '/tidak/ada' }, /there is no graph/],
  ])('is refused for %s with 2', async (what, more, message) => {
    const { folder, environment } = await home();
    const out = what === 'a place that is taken' ? folder : join(folder, 'x.zip');
    const { exit, err } = await jejak(['backup', '--out', out], { environment: { ...environment, ...more } });
    expect([exit, err]).toEqual([2, [expect.stringMatching(message)]]);
  });

  it('leaves nothing of itself on a disk that is full', async (test) => {
    const { environment, data } = await home();
    const size = kilobytes(join(data, 'graph.grafeo'));
    // No room for the copy; and room for it, and not for the ZIP beside it.
    for (const [room, name] of [
      [size - 50, 'cadangan'],
      [size + 60, 'cadangan.zip'],
    ] as const) {
      const disk = smallDisk(room, test);
      const { exit, out } = await jejak(['backup', '--json', '--out', join(disk.folder, name)], { environment });
      expect([exit, JSON.parse(out.join('')).error.code]).toEqual([1, 'DISK_FULL']);
      expect(readdirSync(disk.folder)).toEqual([]);
    }
  });

  it('takes away what one that was killed left, and nothing of one that lives', async () => {
    const { folder, environment } = await home();
    const living = `cadangan.${process.ppid}.part`;
    for (const name of ['cadangan.4194304.part', living]) mkdirSync(join(folder, name));
    await jejak(['backup', '--out', join(folder, 'cadangan')], { environment });
    expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([living]);
  });
});

describe('jejak restore', () => {
  async function backedUp(): Promise<Awaited<ReturnType<typeof home>> & { zip: string; copy: string }> {
    const place = await home();
    const [zip, copy] = [join(place.folder, 'cadangan.zip'), join(place.folder, 'cadangan')];
    for (const out of [zip, copy]) await jejak(['backup', '--out', out], { environment: place.environment });
    return { ...place, zip, copy };
  }

  it('refuses a folder that has a graph or other dossiers, and with --replace keeps them aside', async () => {
    const { folder, data, dossiers, environment, zip } = await backedUp();
    const before = await exported(environment);
    expect(await jejak(['restore', zip], { environment })).toMatchObject({
      exit: 2,
      err: [expect.stringMatching(/holds a graph: --replace/)],
    });
    const elsewhere = { ...environment, JEJAK_DATA: join(folder, 'baru') };
    writeFileSync(join(dossiers, 'umpama.yaml'), '# lain\n');
    expect(await jejak(['restore', zip], { environment: elsewhere })).toMatchObject({
      exit: 2,
      err: [expect.stringMatching(/holds other dossiers/)],
    });
    expect(readdirSync(join(folder, 'baru'))).toEqual([]);
    await jejak(['retract', 'dossier:2024-09-12-aktualitas-paritrana', '--reason', 'withdrawn'], { environment });
    const changed = await exported(environment);
    const { exit, out } = await jejak(['restore', zip, '--replace', '--json'], { environment });
    expect(exit).toBe(0);
    expect(await exported(environment)).toBe(before);
    expect(readFileSync(join(dossiers, 'umpama.yaml'), 'utf8')).toBe('# umpama\n');
    const { kept } = JSON.parse(out.join('')) as { kept: string[] };
    expect(kept.map((place) => place.slice(0, place.lastIndexOf('/')))).toEqual([data, dossiers]);
    expect(await exported({ JEJAK_DATA: kept[0] ?? '' })).toBe(changed);
    expect(readFileSync(join(kept[1] ?? '', 'umpama.yaml'), 'utf8')).toBe('# lain\n');
  });

  it('touches no folder that a server has open', async () => {
    const { environment, zip } = await backedUp();
    const server = startBinary(['serve', '--json'], { ...environment, PORT: '0' });
    await server.firstLine;
    const { exit, err } = await jejak(['restore', zip, '--replace'], { environment });
    expect([exit, err]).toEqual([5, [expect.stringMatching(/ is open in process \d+/)]]);
    expect(existsSync(join(environment['JEJAK_DATA'] ?? '', 'loan.json'))).toBe(true);
  });

  it('refuses what is cut, changed, of another format, or no backup, and touches nothing', async () => {
    const { folder, zip, copy } = await backedUp();
    const wrong = (name: string, change: (to: string) => void): [string, string] => {
      const to = join(folder, name);
      cpSync(name.endsWith('.zip') ? zip : copy, to, { recursive: true });
      change(to);
      return [name, to];
    };
    const manifest = (change: (value: Record<string, unknown>) => unknown) => (to: string) => {
      const file = join(to, 'manifest.json');
      writeFileSync(file, JSON.stringify(change(JSON.parse(readFileSync(file, 'utf8')))));
    };
    const cases: [[string, string], RegExp][] = [
      [wrong('a.zip', (to) => truncateSync(to, 60_000)), /cut/],
      [wrong('b.zip', (to) => writeFileSync(to, 'no ZIP at all')), /no manifest\.json|no ZIP/],
      [wrong('c', (to) => truncateSync(join(to, 'graph.grafeo'), 500_000)), /holds 500000 bytes of graph\.grafeo/],
      [
        wrong('d', (to) => writeFileSync(join(to, 'graph.grafeo'), flipped(join(to, 'graph.grafeo')))),
        /sha256 differs/,
      ],
      [wrong('e', (to) => rmSync(join(to, 'dossiers/umpama.yaml'))), /lacks dossiers\/umpama\.yaml/],
      [
        wrong(
          'f',
          manifest((value) => ({ ...value, formatVersion: 2, jejak: '9.0.0' })),
        ),
        /version 2 of the format.*9\.0\.0/,
      ],
      [
        wrong(
          'g',
          manifest((value) => ({ ...value, files: [{ path: '../../x', bytes: 1, sha256: '0'.repeat(64) }] })),
        ),
        /lacks files or names others/,
      ],
      [
        wrong(
          'h',
          manifest((value) => ({ ...value, graph: { ...(value['graph'] as object), version: 'lain' } })),
        ),
        /says that it is lain/,
      ],
      [
        wrong(
          'i',
          manifest(() => null),
        ),
        /is no backup of Jejak/,
      ],
    ];
    for (const [[name, backup], message] of cases) {
      const data = join(folder, 'kosong');
      const { exit, err } = await jejak(['restore', backup], { environment: { JEJAK_DATA: data } });
      expect([name, exit, err]).toEqual([name, 3, [expect.stringMatching(message)]]);
      expect([name, existsSync(data) ? readdirSync(data) : []]).toEqual([name, []]);
    }
  });

  it('leaves what was there where the disk is full', async (test) => {
    const { zip, data } = await backedUp();
    const disk = smallDisk(1.5 * kilobytes(join(data, 'graph.grafeo')), test);
    cpSync(data, join(disk.folder, 'data'), { recursive: true });
    const environment = { JEJAK_DATA: join(disk.folder, 'data') };
    const before = readFileSync(join(disk.folder, 'data/graph.grafeo'));
    const { exit, out } = await jejak(['restore', zip, '--replace', '--json'], { environment });
    expect([exit, JSON.parse(out.join('')).error.code]).toEqual([1, 'DISK_FULL']);
    expect(readdirSync(join(disk.folder, 'data'))).toEqual(['graph.grafeo']);
    expect(readFileSync(join(disk.folder, 'data/graph.grafeo')).equals(before)).toBe(true);
  });
});

function kilobytes(file: string): number {
  return Math.ceil(statSync(file).size / 1_024);
}

function flipped(file: string): Buffer {
  const bytes = readFileSync(file);
  bytes[700_000] = (bytes[700_000] ?? 0) ^ 1;
  return bytes;
}
