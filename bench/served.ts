import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A contender as a process of its own. */
export interface Served {
  readonly url: string;
  /** What it holds in memory now, in megabytes; null where `ps` does not tell. */
  memory(): number | null;
  stop(): Promise<void>;
}

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
  const child = spawn(process.execPath, [path, ...args], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  running.add(child);
  let errors = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    errors = (errors + text).slice(-4_000);
  });
  const ended = once(child, 'exit').then(() => running.delete(child));
  const [line] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    ended.then(() => Promise.reject(new Error(`${file} ended before it listened: ${errors}`))),
  ])) as [string];
  return {
    url: (JSON.parse(line) as { url: string }).url,
    memory: () => residentMegabytes(child.pid),
    stop: async () => {
      child.kill('SIGTERM');
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      await ended;
      clearTimeout(late);
    },
  };
}

function residentMegabytes(pid: number | undefined): number | null {
  try {
    return Math.round(Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' })) / 1024);
  } catch {
    return null; // a machine without ps
  }
}
