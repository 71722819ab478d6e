import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { header, plainMapping } from '../ingest/bad-input/sheets.ts';
import { tempFolder } from '../ingest/temp-folder.ts';
import { buildBinary, startBinary } from './built-binary.ts';
import { jejak, type Outcome } from './jejak.ts';
import { article, smallDossier } from './small-archive.ts';

beforeAll(buildBinary);

interface Served {
  readonly data: string;
  readonly url: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly server: ReturnType<typeof startBinary>;
}

/** A server of the built binary over a graph of the regions alone. */
async function serving(more: Readonly<Record<string, string>> = {}): Promise<Served> {
  const data = join(tempFolder({ 'none/kosong.txt': '' }), 'data');
  const environment = { JEJAK_DATA: data, JEJAK_DOSSIERS: join(data, '../none'), ...more };
  const server = startBinary(['serve', '--json'], { ...environment, PORT: '0' });
  return { data, url: JSON.parse(await server.firstLine).url, environment, server };
}

const bungo = smallDossier().replaceAll('source:contoh', 'source:lain').replaceAll('contoh-tebo', 'lain-tebo');

/** What is done one after the other, and how each is to end. */
const steps: readonly (readonly [exit: number, ...argv: string[]])[] = [
  [0, 'ingest', 'dossiers', '--archive', 'archive', '--dry-run'],
  [0, 'ingest', 'dossiers', '--archive', 'archive'],
  [0, 'ingest', 'dossiers', '--archive', 'archive', '--json'],
  [3, 'ingest', 'wrong', '--archive', 'archive'],
  [3, 'ingest', 'wrong', '--archive', 'archive', '--json'],
  [0, 'ingest', 'changed/contoh.yaml', '--archive', 'archive', '--dry-run', '--json'],
  [0, 'ingest', 'changed/contoh.yaml', '--archive', 'archive'],
  [3, 'ingest', 'other/contoh.yaml', '--archive', 'archive'],
  [0, 'ingest', 'other/contoh.yaml', '--archive', 'archive', '--replace', '--dry-run'],
  [0, 'ingest', 'other/contoh.yaml', '--archive', 'archive', '--replace'],
  [2, 'ingest', 'daftar.csv'],
  [3, 'ingest', 'keliru.csv', '--mapping', 'pemetaan.yaml'],
  [0, 'ingest', 'daftar.csv', '--mapping', 'pemetaan.yaml'],
  [0, 'ingest', 'pendek/daftar.csv', '--mapping', 'pemetaan.yaml'],
  [2, 'ingest', 'tidak-ada.yaml'],
  [0, 'retract', 'dossier:contoh', '--reason', 'withdrawn'],
  [0, 'ingest', 'other/contoh.yaml', '--archive', 'archive'],
  [2, 'retract', 'dossier:tidak-ada', '--reason', 'withdrawn'],
  [0, 'retract', 'dossier:contoh', '--undo'],
  [0, 'ingest', 'other/contoh.yaml', '--archive', 'archive'],
  [0, 'export'],
];

/** Enough rows for two dossiers of one sheet. */
const rows = Array.from({ length: 501 }, (_, at) => `Kabupaten Tebo,Kelompok ${at},1,2024-05-01`);

const files = {
  'archive/contoh.txt': article,
  'dossiers/contoh.yaml': smallDossier(),
  'wrong/contoh.yaml': smallDossier({ award: 'Penghargaan Lain', status: 'Kabupaten Bungo' }),
  'changed/contoh.yaml': smallDossier().replace('Contoh: Tebo', 'Contoh: Kabupaten Tebo'),
  'other/contoh.yaml': bungo,
  'daftar.csv': `${[header, ...rows].join('\n')}\n`,
  'keliru.csv': `${[header, 'Kabupaten Tebo,Pemerintah,satu,2024-05-01'].join('\n')}\n`,
  'pendek/daftar.csv': `${[header, ...rows.slice(0, 5)].join('\n')}\n`,
  'pemetaan.yaml': plainMapping,
};

describe('commands on a data folder that a server of the same user has open', () => {
  it('do what they do where nobody has it, to the byte, and say through whom', async () => {
    const folder = tempFolder(files);
    const { environment, data, url } = await serving();
    const alone = { ...environment, JEJAK_DATA: join(folder, 'data') };
    await jejak(['ingest', environment['JEJAK_DOSSIERS'] ?? ''], { environment: alone });
    const through = `(through the server at ${url}, which has ${data} open)`;
    for (const [exit, command, ...rest] of steps) {
      const argv = [command ?? '', ...rest.map((word) => (isPath(word) ? join(folder, word) : word))];
      const direct = await jejak(argv, { environment: alone });
      const lent = await jejak(argv, { environment });
      expect({ argv, exit: direct.exit }).toEqual({ argv, exit });
      expect({ argv, ...withoutThrough(lent, through) }).toEqual({ argv, ...direct });
    }
  }, 60_000);

  it('need no tokens, and are seen by readers of the server at once', async () => {
    const folder = tempFolder(files);
    const { environment, url } = await serving();
    const ask = async (): Promise<unknown> => {
      const query = encodeURIComponent('{ conferrals { totalCount } }');
      return ((await (await fetch(`${url}/graphql?query=${query}`)).json()) as { data: unknown }).data;
    };
    expect(await ask()).toEqual({ conferrals: { totalCount: 0 } });
    const done = await jejak(['ingest', join(folder, 'dossiers'), '--archive', join(folder, 'archive')], {
      environment,
    });
    expect(done.exit).toBe(0);
    expect(await ask()).toEqual({ conferrals: { totalCount: 1 } });
  });

  it('draft with the names of its graph', async () => {
    const folder = tempFolder({ ...files, 'kabar.txt': 'Kabar\n\nPenghargaan Contoh diserahkan, Kamis 2 Mei 2024.\n' });
    const { environment } = await serving();
    await jejak(['ingest', join(folder, 'dossiers'), '--archive', join(folder, 'archive')], { environment });
    const argv = ['new', join(folder, 'kabar.txt'), '--out', join(folder, 'draf.yaml')];
    const { exit, err } = await jejak(argv, { environment });
    expect({ exit, err }).toEqual({ exit: 0, err: [expect.stringMatching(/^\(through the server at /)] });
    expect(readFileSync(join(folder, 'draf.yaml'), 'utf8')).toContain('award:contoh');
  });

  it('are undone whole when they are killed in the middle, and the next one is not kept waiting', async () => {
    const folder = tempFolder({ ...files, 'daftar.csv': `${[header, ...Array(8).fill(rows).flat()].join('\n')}\n` });
    const { environment } = await serving();
    const sheet = ['ingest', join(folder, 'daftar.csv'), '--mapping', join(folder, 'pemetaan.yaml')];
    const killed = startBinary(sheet, environment);
    const isWriting = async (): Promise<boolean> =>
      (await jejak(['export'], { environment })).out.some((line) => line.includes('daftar-0001'));
    while (!(await isWriting())) await new Promise((resolve) => setTimeout(resolve, 20));
    killed.signal('SIGKILL');
    await killed.ended;
    const began = performance.now();
    const again = await jejak(sheet, { environment });
    expect(again.exit).toBe(0);
    expect(again.out.filter((line) => line.startsWith('unchanged  dossier:daftar'))).not.toEqual([]);
    expect(performance.now() - began).toBeLessThan(20_000);
  }, 60_000);
});

describe('the key to the database that a server has open', () => {
  it('is in the data folder for as long as it is lent, for its owner alone', async () => {
    const { data, server } = await serving();
    expect(statSync(join(data, 'loan.json')).mode & 0o777).toBe(0o600);
    expect(readFileSync(join(data, 'holder.json'), 'utf8')).not.toContain(loanOf(data).key);
    server.signal('SIGTERM');
    expect((await server.ended).exit).toBe(0);
    expect(statSync(join(data, 'loan.json'), { throwIfNoEntry: false })).toBeUndefined();
  });

  it.each([
    ['another key', (key: string) => `${JSON.stringify({ key: `${key}x`, questions: '' })}\n`],
    ['what a browser says', () => 'POST / HTTP/1.1\r\nhost: localhost\r\n\r\n{"ask":"read"}\n'],
    ['a line without end', () => 'x'.repeat(5_000)],
    ['nothing', () => ''],
  ])('lets nobody in with %s, and tells them nothing', async (_what, said) => {
    const { data } = await serving();
    const { port, key } = loanOf(data);
    expect(await answerTo(port, said(key))).toBe('');
  });

  it('is no use to a command of another version, which says so', async () => {
    const { data, url, environment, server } = await serving();
    const { port, key } = loanOf(data);
    const answer = JSON.parse(await answerTo(port, `${JSON.stringify({ key, questions: 'others' })}\n`));
    expect(answer.error).toMatchObject({ code: 'DATA_IN_USE', message: expect.stringMatching(/another version/) });
    // A key that no longer fits leaves what was said before.
    writeFileSync(join(data, 'loan.json'), JSON.stringify({ port, key: 'x' }));
    expect(await jejak(['ingest'], { environment })).toEqual({
      exit: 5,
      out: [],
      err: [
        `${data} is open in process ${server.pid} (${url}): one process at a time. Stop it, or set JEJAK_DATA to another folder.`,
      ],
    });
  });
});

function isPath(word: string): boolean {
  return (
    Object.keys(files).some((path) => path === word || path.startsWith(`${word}/`)) || word.startsWith('tidak-ada')
  );
}

function withoutThrough({ err, ...outcome }: Outcome, through: string): Outcome {
  return { ...outcome, err: err.filter((line) => line !== through) };
}

function loanOf(data: string): { port: number; key: string } {
  return JSON.parse(readFileSync(join(data, 'loan.json'), 'utf8'));
}

/** All that is answered until the connection ends. */
function answerTo(port: number, said: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    const socket = connect(port, '127.0.0.1', () => socket.write(said));
    socket.setEncoding('utf8').on('data', (text: string) => {
      answer += text;
    });
    socket.on('error', reject).on('close', () => resolve(answer));
  });
}
