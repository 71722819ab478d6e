import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { onTestFinished } from 'vitest';

const done = promisify(execFile);
const question = '{ entity(id: "regency:tebo") { name } }';

export interface Served {
  /** What the server answered over HTTP. */
  readonly name: unknown;
  /** Whether the command line, beside the server, exported a graph. */
  readonly exported: boolean;
  /** Whether it was answered as a reader was. */
  readonly queried: boolean;
  /** Of the server, told to stop. */
  readonly exit: number | null;
}

/** Starts a built program on a graph of its own, asks it once in each way, and stops it. @param folder where it keeps its data */
export async function serveOnce(node: string, program: string, folder: string): Promise<Served> {
  const env = { PATH: process.env['PATH'], HOME: folder, JEJAK_DATA: join(folder, '.jejak'), PORT: '0' };
  const server = spawn(node, [program, 'serve', '--json'], { cwd: folder, env });
  onTestFinished(() => void server.kill('SIGKILL'));
  const errors: string[] = [];
  server.stderr.on('data', (data: Buffer) => errors.push(String(data)));
  const ended = once(server, 'exit') as Promise<[number | null]>;
  const [line] = (await Promise.race([
    once(createInterface(server.stdout), 'line'),
    ended.then(([code]) => Promise.reject(new Error(`it ended with ${code}: ${errors.join('')}`))),
  ])) as [string];
  const { url } = JSON.parse(line) as { url: string };
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question }),
  });
  const answer = (await response.json()) as { data?: { entity?: { name?: unknown } } };
  const run = async (...argv: string[]): Promise<string> =>
    (await done(node, [program, ...argv], { cwd: folder, env, maxBuffer: 10_000_000 })).stdout;
  const [exported = '', queried = ''] = await Promise.all([run('export'), run('query', question, '--json')]);
  server.kill('SIGTERM');
  const [exit] = await ended;
  return {
    name: answer.data?.entity?.name,
    exported: exported.split('\n').length > 500,
    queried: JSON.stringify(JSON.parse(queried).data) === JSON.stringify(answer.data),
    exit,
  };
}
