import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';
import { runCommand } from '../setup/run-command.ts';

/** Builds the binary anew, since a stale one would pass for the sources; under `npm test` that was done before all tests. */
export async function buildBinary(): Promise<void> {
  if (process.env['JEJAK_TEST_BUILT'] === '1') return;
  await runCommand('npm', ['run', '--silent', 'build'], { timeoutMs: 60_000 });
}

export interface Started {
  readonly pid: number;
  /** The first line it prints; fails when it ends before. */
  readonly firstLine: Promise<string>;
  /** Its exit code, and all it printed. */
  readonly ended: Promise<{ exit: number | null; out: string; err: string }>;
  signal(name: NodeJS.Signals): void;
  /** Writes to its input, and ends it. */
  write(text: string): void;
  /** Stops reading what it prints, as `head` does. */
  closeOut(): void;
}

/** Starts the built binary as a process of its own; gone when the test is. */
export function startBinary(argv: readonly string[], environment: Readonly<Record<string, string>>): Started {
  // Of the machine's environment only what finds programs: a NEO4J_URI of the developer must not be written to.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  const child = spawn(process.execPath, ['dist/cli/main.js', ...argv], { env });
  onTestFinished(() => void child.kill('SIGKILL'));
  const ended = outcomeOf(child);
  const firstLine = new Promise<string>((resolve, reject) => {
    createInterface(child.stdout).once('line', resolve);
    ended.then(({ exit, err }) => reject(new Error(`ended with ${exit} before it printed a line: ${err}`)));
  });
  firstLine.catch(() => {}); // a test that only waits for the end does not ask for it
  return {
    pid: child.pid ?? 0,
    firstLine,
    ended,
    signal: (name) => void child.kill(name),
    write: (text) => void child.stdin.end(text),
    closeOut: () => void child.stdout.destroy(),
  };
}

async function outcomeOf(
  child: ChildProcessWithoutNullStreams,
): Promise<{ exit: number | null; out: string; err: string }> {
  const texts = { out: '', err: '' };
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    texts.out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    texts.err += text;
  });
  const [exit] = (await once(child, 'close')) as [number | null];
  return { exit, ...texts };
}
