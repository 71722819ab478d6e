import { type ChildProcess, type ChildProcessByStdio, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';

/** A contender as a process of its own. */
export interface Served {
  readonly url: string;
  /** What it holds in memory now, in megabytes; null where `ps` does not tell. */
  memory(): number | null;
  /** How many bytes it allocates on its heap while it is asked so. */
  allocated(asking: () => Promise<void>): Promise<number>;
  stop(): Promise<void>;
}

/** What tells of allocations; it does nothing until it is asked. */
const allocations = new URL('./servers/allocations.mjs', import.meta.url).href;

const running = new Set<ChildProcess>();
// However this process ends, none of its own is left behind.
process.once('exit', () => {
  for (const child of running) child.kill('SIGKILL');
});
// On these two Node dies without an 'exit' event unless somebody listens.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

/**
 * Starts a file of ours that prints `{"url": …}` as its first line once it listens.
 * @throws {Error} with its standard error, when it ends before
 */
export async function serve(file: string, args: readonly string[], settings: Record<string, string>): Promise<Served> {
  const path = fileURLToPath(new URL(`../${file}`, import.meta.url));
  // Of the machine's environment only what finds programs: no setting of the developer's is to take part.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], NODE_ENV: 'production', PORT: '0', ...settings };
  const child = spawn(process.execPath, ['--expose-gc', '--import', allocations, path, ...args], {
    env,
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  // Pipes were asked for, which the type forgets beside the channel.
  const { stdout, stderr } = child as ChildProcessByStdio<null, Readable, Readable>;
  running.add(child);
  let errors = '';
  stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  const ended = once(child, 'exit').then(() => running.delete(child));
  const [line] = (await Promise.race([
    once(createInterface(stdout), 'line'),
    ended.then(() => Promise.reject(new Error(`${file} ended before it listened: ${errors}`))),
  ])) as [string];
  return {
    url: (JSON.parse(line) as { url: string }).url,
    memory: () => residentMegabytes(child.pid),
    allocated: async (asking) => {
      await told(child, 'begin');
      await asking();
      return told(child, 'end');
    },
    stop: async () => {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

async function told(child: ChildProcess, message: 'begin' | 'end'): Promise<number> {
  const answered = once(child, 'message');
  child.send(message);
  const [{ bytes }] = (await answered) as [{ bytes: number }];
  return bytes;
}

function residentMegabytes(pid: number | undefined): number | null {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
  } catch {
    return null; // a machine without ps
  }
}
