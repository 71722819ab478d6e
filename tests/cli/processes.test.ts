import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { tempFolder } from '../ingest/temp-folder.ts';
import { copyBundled } from '../setup/bundled.ts';
import { answered } from './answered.ts';
import { buildBinary, type Started, startBinary } from './built-binary.ts';
import { jejak } from './jejak.ts';

beforeAll(buildBinary);

describe('jejak export, as a process', () => {
  it('ends quietly when its reader has had enough', async () => {
    const environment = { JEJAK_DATA: tempFolder() };
    await copyBundled(environment.JEJAK_DATA);
    const exporting = startBinary(['export'], environment);
    exporting.closeOut();
    const { exit, err } = await exporting.ended;
    expect({ exit, err }).toEqual({ exit: 0, err: '' });
  });
});

const tebo = '{ entity(id: "regency:tebo") { name } }';

describe('jejak serve, as a process', () => {
  it('fills an empty graph, says in three lines where to look, answers, and ends with 0 on SIGTERM', async () => {
    const folder = join(tempFolder(), 'data');
    const server = startBinary(['serve'], { JEJAK_DATA: folder, PORT: '0' });
    const line = await server.firstLine;
    expect(line).toMatch(/^Pages to read: http:\/\/127\.0\.0\.1:\d+\/$/);
    const url = /http:\S+/.exec(line)?.[0] ?? '';
    expect(await (await fetch(url)).text()).toContain('Siapa memberi penghargaan kepada siapa?');
    const answer = await fetch(`${url}graphql?query=${encodeURIComponent('{ conferrals { totalCount } }')}`);
    expect(await answer.json()).toMatchObject({ data: { conferrals: { totalCount: 14 } } });
    const start = performance.now();
    server.signal('SIGTERM');
    const { exit, out, err } = await server.ended;
    expect(performance.now() - start).toBeLessThan(2_000);
    expect(exit).toBe(0);
    expect(
      err
        .trimEnd()
        .split('\n')
        .map((told) => JSON.parse(told).msg),
    ).toEqual(['GET page home 200', 'GET graphql conferrals 200']);
    expect(out.trimEnd().split('\n')).toEqual([
      line,
      `Playground with questions to start from: ${url}graphql`,
      `The data is in ${folder}. Ctrl+C stops.`,
    ]);
    expect(existsSync(join(folder, 'holder.json'))).toBe(false);
  });

  it('keeps what is in the graph when it starts again after a SIGKILL', async () => {
    const environment = { JEJAK_DATA: join(tempFolder(), 'data'), PORT: '0' };
    const first = startBinary(['serve', '--json'], environment);
    await first.firstLine;
    first.signal('SIGKILL');
    await first.ended;
    const { exit, out } = await jejak(['query', tebo, '--json'], { environment });
    expect({ exit, out }).toEqual({ exit: 0, out: [answered({ entity: { name: 'Tebo' } })] });
  });

  it('ends with 2 and one line when its port is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const { port } = taken.address() as AddressInfo; // a server that listens on TCP has one
    const second = startBinary(['serve'], { JEJAK_DATA: join(tempFolder(), 'data'), PORT: String(port) });
    expect(await second.ended).toEqual({
      exit: 2,
      out: '',
      err: `PORT: 127.0.0.1:${port} is taken by another process; set PORT to another one\n`,
    });
  });
});

describe('what a command prints', () => {
  it('comes whole to a reader that is slow to take it', async () => {
    const folder = tempFolder();
    await copyBundled(folder);
    const whole = await jejak(['export'], { environment: { JEJAK_DATA: folder } });
    const slow = `"$0" dist/cli/main.js export | (sleep 0.5; wc -l)`;
    const { stdout } = await promisify(execFile)('bash', ['-c', slow, process.execPath], {
      env: { PATH: process.env['PATH'], HOME: process.env['HOME'], JEJAK_DATA: folder },
    });
    expect(Number(stdout)).toBe(whole.out.length);
  });
});

describe('a data folder that a server has open', () => {
  it('is asked through the server by query and verify, which say so', async () => {
    const { environment, url, folder } = await serving();
    const through = `(through the server at ${url}, which has ${folder} open)`;
    expect(await jejak(['query', tebo, '--json'], { environment })).toEqual({
      exit: 0,
      out: [answered({ entity: { name: 'Tebo' } })],
      err: [through],
    });
    expect(await jejak(['query', '{ nope }'], { environment })).toMatchObject({
      exit: 2,
      err: [through, expect.stringContaining('nope')],
    });
    const verified = await jejak(['verify'], { environment });
    expect(verified).toMatchObject({
      exit: 1,
      err: [through, '(the results are shown, not kept: a server has the database open)'],
    });
    expect(verified.out.at(-1)).toMatch(/^\d{3} pieces of evidence: \d{3} TEXT_NOT_HERE$/);
  });

  it.each(['rebuild', 'serve'])(
    'is refused to %s with 5 and a line that names the process and its address',
    async (command) => {
      const { environment, url, folder, server } = await serving();
      const { exit, out, err } = await jejak([command], { environment });
      expect({ exit, out }).toEqual({ exit: 5, out: [] });
      expect(err).toEqual([
        `${folder} is open in process ${server.pid} (${url}): one process at a time. Stop it, or set JEJAK_DATA to another folder.`,
      ]);
      expect(await jejak(['query', tebo], { environment })).toMatchObject({ exit: 0 });
    },
  );

  it('is free again when the server has ended', async () => {
    const { environment, server } = await serving();
    server.signal('SIGINT');
    expect((await server.ended).exit).toBe(0);
    expect(await jejak(['query', tebo], { environment })).toMatchObject({ exit: 0, err: [] });
  });
});

interface Served {
  readonly environment: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly url: string;
  readonly server: Started;
}

async function serving(): Promise<Served> {
  const folder = tempFolder();
  await copyBundled(folder);
  const environment = { JEJAK_DATA: folder, PORT: '0' };
  const server = startBinary(['serve', '--json'], environment);
  const { url, data } = JSON.parse(await server.firstLine);
  expect(data).toBe(folder);
  return { environment, folder, url, server };
}
